import { Badge, Button, Group, Modal, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { formatDay, formatInstant } from '../../../lib/format';
import { standardName } from '../../../lib/standards';
import { Facts, Section } from '../../../parts/page';
import { Picker } from '../../../parts/picker';
import { ProblemNote } from '../../../parts/problem-note';
import { Empty, Loaded } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import { useHasRole } from '../../../session/session';
import { Due } from '../../case/due';
import { RouteEndings } from '../../case/route-endings';
import { Notes } from '../../case/messages';
import { type CaseFile, caseKey } from '../../case/types';


export function Overview({ file }: { file: CaseFile }) {
  const { t } = useTranslation(['case', 'words']);
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} style={{ alignItems: 'start' }}>
      <Stack>
        <Section title={t('case:overview.who')} action={<ChangeOwner file={file} />}>
          <Facts columns={2} items={[[t('case:overview.owner'), file.owner?.name ?? t('case:overview.nobody')], [t('case:overview.standIn'), file.standIn?.name ?? t('case:overview.nobody')]]} />
          <Fees file={file} />
        </Section>
        <Section title={t('case:overview.routes')} flush>
          {file.routes.length === 0 ? <Empty title={t('case:overview.noRoute')} text={t('case:overview.noRouteText')} /> : (
            <Stack gap={0}>
              {file.routes.map((route) => (
                <Group key={route.id} justify="space-between" px="md" py="xs" style={{ borderTop: '1px solid var(--line)' }}>
                  <div><Text fw={600} size="sm">{t(`words:routeKind.${route.kind}`)}</Text><Text size="sm" c="dimmed">{route.standards.map(standardName).join(' · ')}</Text></div>
                  <div style={{ textAlign: 'right' }}><Badge>{t(`words:route.${route.state}`)}</Badge><Text size="xs" c="dimmed">{t('case:overview.since', { at: formatInstant(route.stateSince) })}</Text></div>
                <RouteEndings file={file} route={route} />
                </Group>
              ))}
            </Stack>
          )}
        </Section>
        <Section title={t('case:obligation.title')} flush><Obligations caseId={file.id} /></Section>
      </Stack>
      <Notes file={file} />
    </SimpleGrid>
  );
}

function Fees({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const may = useHasRole('application_reviewer', 'planner', 'technical_manager');
  const { save, saving, error } = useSave({ save: (cleared: boolean, key) => ask(api.PUT('/api/cases/{id}/fees', { params: { path: { id: file.id } }, body: { cleared, version: file.version }, ...under(key) })), touches: [caseKey(file.id)] });
  return <><Switch mt="md" label={t('case:overview.fees')} description={t('case:overview.feesHint')} disabled={!may || saving} checked={file.feesCleared} onChange={(event) => save(event.currentTarget.checked)} /><ProblemNote error={error} /></>;
}

const STATE_COLOR = { open: 'ochre', met: 'pine', missed: 'clay', cancelled: 'gray' } as const;

export function Obligations({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const list = useQuery({ queryKey: ['obligations', caseId], queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/obligations', { params: { path: { id: caseId } }, signal })) });
  return (
    <Loaded query={list} lines={3} isEmpty={(rows) => rows.length === 0} empty={<Empty title={t('case:obligation.none')} />}>
      {(rows) => (
        <Stack gap={0}>
          {rows.map((row) => (
            <Group key={row.id} justify="space-between" gap="xs" px="md" py="xs" style={{ borderTop: '1px solid var(--line)' }}>
              <div><Text size="sm" fw={600}>{t(`case:obligation.kind.${row.kind}`, { defaultValue: row.kind.replaceAll('_', ' ') })}</Text><Text size="xs" c="dimmed">{row.rule} · {t('case:obligation.target', { day: formatDay(row.targetOn) })}</Text></div>
              <Group gap="xs">{row.state === 'open' ? <Due on={row.latestOn} /> : <Text size="sm" className="num">{formatDay(row.metOn ?? row.latestOn)}</Text>}<Badge color={STATE_COLOR[row.state]}>{t(`case:obligation.state.${row.state}`)}</Badge></Group>
            </Group>
          ))}
        </Stack>
      )}
    </Loaded>
  );
}

function ChangeOwner({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const may = useHasRole('application_reviewer', 'planner', 'technical_manager', 'quality_manager');
  const [open, setOpen] = useState(false);
  const [owner, setOwner] = useState(file.owner?.id ?? null);
  const [standIn, setStandIn] = useState(file.standIn?.id ?? null);
  const { save, saving, error, errors } = useSave({ save: (ownerId: string, key) => ask(api.PUT('/api/cases/{id}/owner', { params: { path: { id: file.id } }, body: { ownerId, standInId: standIn, version: file.version }, ...under(key) })), touches: [caseKey(file.id), ['/api/cases']], done: () => setOpen(false) });
  if (!may) return null;
  const option = (row: { id: string; name: string }) => ({ value: row.id, label: row.name });
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>{t('common:action.edit')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('case:overview.who')}>
        <Stack>
          <Picker label={t('case:overview.owner')} required path="/api/people" value={owner} chosenName={file.owner?.name} toOption={option} onChange={setOwner} error={errors.ownerId} />
          <Picker label={t('case:overview.standIn')} path="/api/people" value={standIn} chosenName={file.standIn?.name} toOption={option} onChange={setStandIn} error={errors.standInId} />
          <ProblemNote error={error} />
          <Group justify="flex-end"><Button loading={saving} disabled={!owner} onClick={() => { if (owner) save(owner); }}>{t('common:action.save')}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}
