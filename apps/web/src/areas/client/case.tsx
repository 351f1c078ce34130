import { Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import { Section } from '../../parts/page';
import { ProblemNote } from '../../parts/problem-note';
import { Loaded } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useHasRole } from '../../session/session';
import { CaseAudits } from '../case/case-audits';
import { CaseCertificates } from '../case/case-certificates';
import { CaseFindings } from '../case/case-findings';
import { CaseShell, type CaseTab } from '../case/case-shell';
import { Documents } from '../case/documents';
import { RouteEndings } from '../case/route-endings';
import { Messages } from '../case/messages';
import { type CaseFile, caseKey } from '../case/types';
import { type Agreement, agreementsKey, AgreementState, useAgreements } from '../staff/case/agreements';

/** What the client can do now, first; everything else of the case behind the other tabs. */
function Steps({ file }: { file: CaseFile }) {
  const { t } = useTranslation(['client', 'words', 'case']);
  const open = file.applicationState === 'draft' || file.applicationState === 'info_requested';
  return (
    <Stack>
      <Section title={t('client:case.application')} note={file.applicationState ? t(`words:application.${file.applicationState}`) : undefined}>
        <Button component={Link} to={`/client/cases/${file.id}/application`} variant={open ? 'filled' : 'default'}>{open ? t('client:case.goOn') : t('client:case.read')}</Button>
      </Section>
      {['accepted', 'contracted'].includes(file.applicationState ?? '') ? <ClientAgreements file={file} /> : null}
      {file.routes.length > 0 ? <CaseAudits file={file} area="client" /> : null}
      {file.routes.map((route) => <RouteEndings key={route.id} file={file} route={route} />)}
    </Stack>
  );
}

function ClientAgreements({ file }: { file: CaseFile }) {
  const { t } = useTranslation(['client', 'case']);
  const query = useAgreements(file.id);
  return (
    <Section title={t('case:agreement.title')} flush>
      <Loaded query={query} lines={2} isEmpty={(rows) => rows.length === 0} empty={<Text p="md" c="dimmed">{t('client:agreement.coming')}</Text>}>
        {(rows) => <Stack gap={0}>{rows.map((row) => <AgreementRow key={row.id} file={file} row={row} />)}</Stack>}
      </Loaded>
    </Section>
  );
}

function AgreementRow({ file, row }: { file: CaseFile; row: Agreement }) {
  const { t } = useTranslation(['client', 'case']);
  const may = useHasRole('client_representative');
  const [open, setOpen] = useState(false);
  const { save, saving, error } = useSave({ save: (_: null, key) => ask(api.POST('/api/agreements/{id}/client-signature', { params: { path: { id: row.id } }, body: { version: row.version }, ...under(key) })), touches: [agreementsKey(file.id), caseKey(file.id), ['/api/cases']], said: t('case:agreement.signed'), done: () => setOpen(false) });
  const unsigned = row.signedByClientAt === null;
  return (
    <Group justify="space-between" px="md" py="sm" style={{ borderTop: '1px solid var(--line)' }}>
      <Group gap="xs"><Anchor component="button" fw={600} onClick={() => setOpen(true)}>{t('case:agreement.number', { number: row.number })}</Anchor><AgreementState row={row} /></Group>
      {unsigned && may ? <Button onClick={() => setOpen(true)}>{t('client:agreement.read')}</Button> : null}
      <Modal opened={open} onClose={() => setOpen(false)} size="xl" title={t('case:agreement.number', { number: row.number })}>
        <Stack>
          <Text className="prose">{row.text}</Text>
          {row.fileId ? <Anchor href={`/api/documents/${row.fileId}/content`} download>{t('common:action.download')}</Anchor> : null}
          <ProblemNote error={error} />
          {unsigned && may ? <Group justify="flex-end"><Button size="md" loading={saving} onClick={() => save(null)}>{t('client:agreement.sign')}</Button></Group> : null}
        </Stack>
      </Modal>
    </Group>
  );
}

function ClientDocuments({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  return <Section title={t('case:tab.documents')}><Documents caseId={file.id} /></Section>;
}

const TABS: readonly CaseTab[] = [
  { name: 'steps', content: Steps },
  { name: 'findings', content: ({ file }) => <CaseFindings file={file} area="client" /> },
  { name: 'certificates', content: CaseCertificates },
  { name: 'messages', content: Messages },
  { name: 'documents', content: ClientDocuments },
];

export function ClientCase() {
  useTranslation(['client', 'case', 'words']);
  return <CaseShell base="/client/cases" tabs={TABS} />;
}
