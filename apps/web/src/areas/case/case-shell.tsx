import { Box, Group, Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { localText } from '../../lib/format';
import { standardName } from '../../lib/standards';
import { Page } from '../../parts/page';
import { Loaded, Waiting } from '../../parts/states';
import { StatusLine } from '../../parts/status-line';
import { useSession } from '../../session/session';
import { type CaseFile, caseKey } from './types';

export const useCase = (caseId: string) => useQuery({ queryKey: caseKey(caseId), queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}', { params: { path: { id: caseId } }, signal })) });

/** One tab: its word, and its content, fetched when it is first opened. */
export interface CaseTab { name: string; content: React.ComponentType<{ file: CaseFile }> }

export const lazyTab = (load: () => Promise<React.ComponentType<{ file: CaseFile }>>): React.ComponentType<{ file: CaseFile }> =>
  lazy(async () => ({ default: await load() }));

/** Who has the next step: a client reads the body's name, its people the part of the work. */
function holderName({ status, owner }: CaseFile, bodyName: string | null, word: (who: string) => string): string | null {
  if (status.who === 'nobody') return null;
  if (bodyName !== null && status.who !== 'client') return bodyName;
  return status.who === 'owner' && owner ? owner.name : word(status.who);
}

/** On a telephone most tabs lie beside the screen: the chosen one is brought into view. */
function ChosenInView({ chosen, children }: { chosen: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = box.current?.querySelector('[aria-selected="true"]')?.getBoundingClientRect();
    const seen = box.current?.getBoundingClientRect();
    if (tab && seen) box.current?.scrollBy({ left: tab.left + tab.width / 2 - (seen.left + seen.width / 2) });
  }, [chosen]);
  return <Box ref={box} style={{ overflowX: 'auto' }} className="no-print">{children}</Box>;
}

/** The case file: where the case stands, and everything that belongs to it, by tabs whose name stands in the address. */
export function CaseShell({ base, tabs, action }: { base: string; tabs: readonly CaseTab[]; action?: (file: CaseFile) => ReactNode }) {
  const { t } = useTranslation('case');
  const { caseId, tab } = useParams({ strict: false }) as { caseId: string; tab?: string };
  const navigate = useNavigate();
  const { body } = useSession();
  const query = useCase(caseId);
  const current = tabs.find(({ name }) => name === tab)?.name ?? tabs[0]?.name ?? '';
  return (
    <Loaded query={query} lines={10}>
      {(file) => {
        const { status } = file;
        const who = holderName(file, base.startsWith('/client') ? body.name : null, (holder) => t(`case:holder.${holder}`));
        return (
          <Page title={localText(file.organisation)} eyebrow={<Group gap="xs"><span className="num">{file.number ?? t('case:noNumber')}</span><span>{file.standards.map(standardName).join(' · ')}</span></Group>} action={action?.(file)}>
            <StatusLine happened={localText(status.happened)} next={status.who === 'nobody' ? null : localText(status.next)} who={who} by={status.byOn} today={body.today} />
            <Tabs value={current} onChange={(next) => void navigate({ to: next === tabs[0]?.name ? `${base}/${caseId}` : `${base}/${caseId}/${next ?? ''}` })} keepMounted={false}>
              <ChosenInView chosen={current}>
                <Tabs.List style={{ flexWrap: 'nowrap', minWidth: 'max-content' }} mb="md">{tabs.map(({ name }) => <Tabs.Tab key={name} value={name}>{t(`case:tab.${name}`)}</Tabs.Tab>)}</Tabs.List>
              </ChosenInView>
              {tabs.map(({ name, content: Content }) => <Tabs.Panel key={name} value={name}><Suspense fallback={<Waiting />}><Content file={file} /></Suspense></Tabs.Panel>)}
            </Tabs>
            {tabs.length === 0 ? <Text>–</Text> : null}
          </Page>
        );
      }}
    </Loaded>
  );
}
