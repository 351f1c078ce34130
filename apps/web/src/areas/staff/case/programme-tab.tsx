import { Alert, Badge, Button, Group, Modal, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import type { Answer } from '../../../api/shapes';
import { formatDay, formatNumber, localText } from '../../../lib/format';
import { CertificateLine } from '../../../parts/certificate-line';
import { DayField } from '../../../parts/day-field';
import { Section } from '../../../parts/page';
import { ProblemNote } from '../../../parts/problem-note';
import { Empty, Loaded } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import { useHasRole, useSession } from '../../../session/session';
import { type CaseFile, caseKey } from '../../case/types';

export type Programme = Answer<'ProgrammeDto'>;
export const programmeKey = (caseId: string) => ['programme', caseId] as const;
export const useProgramme = (caseId: string) => useQuery({ queryKey: programmeKey(caseId), queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/programme', { params: { path: { id: caseId } }, signal })) });

export default function ProgrammeTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation(['case', 'words']);
  const query = useProgramme(file.id);
  const may = useHasRole('planner');
  const [open, setOpen] = useState(false);
  const editable = may && (query.data?.cycle?.provisional ?? true);
  return (
    <Stack>
      <Section title={t('case:programme.title')} note={t('case:programme.note')} action={editable && query.data ? <Button size="xs" variant={query.data.cycle ? 'default' : 'filled'} onClick={() => setOpen(true)}>{query.data.cycle ? t('case:programme.again') : t('case:programme.set')}</Button> : null}>
        <Loaded query={query} isEmpty={({ cycle }) => cycle === null} empty={<Empty title={t('case:programme.none')} text={t('case:programme.noneText')} />}>
          {(programme) => <Cycle programme={programme} />}
        </Loaded>
      </Section>
      {query.data && query.data.coverage.length > 0 ? <Section title={t('case:programme.coverage')} note={t('case:programme.coverageNote')} flush><Coverage programme={query.data} /></Section> : null}
      {open ? <SetProgramme file={file} programme={query.data ?? null} close={() => setOpen(false)} /> : null}
    </Stack>
  );
}

function Cycle({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['case', 'words']);
  const { body } = useSession();
  const { cycle, items } = programme;
  if (!cycle) return null;
  const first = items.map(({ targetOn }) => targetOn).sort()[0] ?? cycle.startOn;
  const from = first < cycle.startOn ? first : cycle.startOn;
  return (
    <Stack>
      {cycle.provisional ? <Alert color="ochre">{t('case:programme.provisional', { day: formatDay(cycle.startOn) })}</Alert> : null}
      {cycle.expiryOn ? <CertificateLine from={from} to={cycle.expiryOn} today={body.today} marks={[{ label: t('case:programme.decision'), on: cycle.startOn, kind: 'decision' }, ...items.map((item) => ({ label: t(`words:auditKind.${item.kind}`), on: item.targetOn, kind: item.auditId === null ? 'due' as const : item.targetOn <= body.today ? 'done' as const : 'planned' as const })), { label: t('case:certificate.expiry'), on: cycle.expiryOn, kind: 'expiry' }]} /> : null}
      <Table.ScrollContainer minWidth={480}>
        <Table className="cards">
          <Table.Thead><Table.Tr><Table.Th>{t('case:programme.audit')}</Table.Th><Table.Th>{t('case:programme.target')}</Table.Th><Table.Th>{t('case:programme.latest')}</Table.Th><Table.Th ta="right">{t('case:programme.days')}</Table.Th><Table.Th ta="right">{t('case:programme.sites')}</Table.Th><Table.Th>{t('case:programme.planned')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {items.map((item) => (
              <Table.Tr key={item.id}>
                <Table.Td fw={600}>{t(`words:auditKind.${item.kind}`)}</Table.Td><Table.Td data-label={t('case:programme.target')} className="num">{formatDay(item.targetOn)}</Table.Td><Table.Td data-label={t('case:programme.latest')} className="num">{formatDay(item.latestOn)}</Table.Td>
                <Table.Td data-label={t('case:programme.days')} ta="right" className="num">{formatNumber(item.days)}</Table.Td><Table.Td data-label={t('case:programme.sites')} ta="right" className="num">{item.siteIds.length}</Table.Td>
                <Table.Td data-label={t('case:programme.planned')}>{item.auditId ? <Link to={`/staff/audits/${item.auditId}`}>{t('common:action.open')}</Link> : <Text size="sm" c="dimmed">–</Text>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function Coverage({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['case', 'words']);
  return (
    <Table.ScrollContainer minWidth={480} mah={420}>
      <Table stickyHeader verticalSpacing={4} className="cards">
        <Table.Thead><Table.Tr><Table.Th>{t('case:programme.clause')}</Table.Th><Table.Th>{t('case:programme.coveredBy')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {programme.coverage.map((row) => (
            <Table.Tr key={`${row.standard}${row.clause}`}>
              <Table.Td><Text size="sm"><span className="num">{row.clause}</span> {localText(row.title)}</Text></Table.Td>
              <Table.Td>{row.audits.length === 0 ? <Badge color="clay">{t('case:programme.uncovered')}</Badge> : <Group gap={4}>{row.audits.map((audit) => <Badge key={`${audit.kind}${audit.year}`} color="gray">{t(`words:auditKind.${audit.kind}`)}{audit.kind === 'surveillance' ? ` ${audit.year}` : ''}</Badge>)}</Group>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function SetProgramme({ file, programme, close }: { file: CaseFile; programme: Programme | null; close: () => void }) {
  const { t } = useTranslation('case');
  const stageOn = (kind: string): string | null => programme?.items.find((item) => item.kind === kind)?.targetOn ?? null;
  const [decision, setDecision] = useState<string | null>(programme?.cycle?.startOn ?? null);
  const [stage1, setStage1] = useState<string | null>(stageOn('stage1'));
  const [stage2, setStage2] = useState<string | null>(stageOn('stage2'));
  const { save, saving, error, errors } = useSave({
    save: (plannedDecisionOn: string, key) => ask(api.PUT('/api/cases/{id}/programme', { params: { path: { id: file.id } }, body: { version: programme?.cycle?.version ?? 0, plannedDecisionOn, ...(stage1 ? { stage1On: stage1 } : {}), ...(stage2 ? { stage2On: stage2 } : {}) }, ...under(key) })),
    touches: [programmeKey(file.id), caseKey(file.id), ['/api/cases']], done: close,
  });
  return (
    <Modal opened onClose={close} title={t('case:programme.set')} size="lg">
      <Stack>
        <Text>{t('case:programme.setText')}</Text>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <DayField label={t('case:programme.stage1')} value={stage1} onChange={setStage1} error={errors.stage1On} />
          <DayField label={t('case:programme.stage2')} value={stage2} onChange={setStage2} error={errors.stage2On} />
          <DayField label={t('case:programme.decision')} required value={decision} onChange={setDecision} error={errors.plannedDecisionOn} />
        </SimpleGrid>
        <ProblemNote error={error} />
        <Group justify="flex-end"><Button loading={saving} disabled={!decision} onClick={() => { if (decision) save(decision); }}>{t('common:action.save')}</Button></Group>
      </Stack>
    </Modal>
  );
}
