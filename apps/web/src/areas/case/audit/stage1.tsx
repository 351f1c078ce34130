import { Alert, Badge, Button, Group, Modal, MultiSelect, Radio, SegmentedControl, Select, SimpleGrid, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGE1_CONCLUSIONS, STAGE1_POINTS, type Stage1Conclusion, type Stage1Point } from '@cb/domain/audit/points';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import type { Answer } from '../../../api/shapes';
import { formatDay, formatInstant, localText } from '../../../lib/format';
import { oneOf } from '../../../lib/one-of';
import { AutosaveNote } from '../../../parts/autosave-note';
import { DayField } from '../../../parts/day-field';
import { Section } from '../../../parts/page';
import { ProblemNote } from '../../../parts/problem-note';
import { useAutosave } from '../../../parts/use-autosave';
import { useSave } from '../../../parts/use-save';
import { useHasRole } from '../../../session/session';
import { AddDocument, useDocuments } from '../documents';
import { DocumentMatrix } from './document-matrix';
import { type Audit, auditTouches, type CheckedRecord, type Concern } from './types';

const POINTS = Object.keys(STAGE1_POINTS) as Stage1Point[];
const RESULTS = ['fulfilled', 'concern', 'not_fulfilled'] as const satisfies readonly Answer<'Stage1AnswerDto'>['result'][];
const COLOR = { fulfilled: 'pine', concern: 'ochre', not_fulfilled: 'clay' } as const;
/** Documents are read before anybody travels; the conclusion follows the closing meeting. */
const WORKED_ON = ['team_confirmed', 'plan_sent', 'dates_agreed', 'running', 'closed_on_site'];

/** Seven points with their evidence, the real records, the concerns, the conclusion. */
export function Stage1({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const auditor = useHasRole('auditor');
  const client = useHasRole('client_representative', 'client_contributor');
  const open = auditor && WORKED_ON.includes(audit.state) && audit.stage1.conclusion === null;
  return (
    <Stack>
      {client ? null : <Section title={t('case:stage1.points')} note={t('case:stage1.pointsNote')} flush>
        <Stack gap={0}>{POINTS.map((point) => <Point key={point} audit={audit} point={point} name={localText(STAGE1_POINTS[point])} open={open} />)}</Stack>
      </Section>}
      {client ? null : <DocumentMatrix audit={audit} open={open} />}
      {auditor ? <Section title={t('case:stage1.records')} note={t('case:stage1.recordsNote')}><Records audit={audit} open={open} /></Section> : null}
      <Section title={t('case:stage1.concerns')} note={audit.stage1.concernsSentAt ? t('case:stage1.sentAt', { at: formatInstant(audit.stage1.concernsSentAt) }) : undefined}><Concerns audit={audit} open={open} /></Section>
      {audit.stage1.conclusion ? <Alert color={audit.stage1.conclusion.startsWith('ready') ? 'pine' : 'ochre'} title={t('case:stage1.conclusion')}>{t(`case:conclusion.${audit.stage1.conclusion}`)}</Alert> : open && audit.state === 'closed_on_site' ? <Conclude audit={audit} /> : null}
    </Stack>
  );
}

function Point({ audit, point, name, open }: { audit: Audit; point: Stage1Point; name: string; open: boolean }) {
  const { t } = useTranslation('case');
  const found = audit.stage1.points.find((each) => each.point === point);
  if (!open) {
    return (
      <Group align="flex-start" justify="space-between" px="md" py="xs" wrap="nowrap" style={{ borderTop: '1px solid var(--line)' }}>
        <div><Text size="sm" fw={600}>{point}) {name}</Text><Text size="sm" className="prose">{found?.evidence ?? '–'}</Text></div>
        {found ? <Badge color={COLOR[found.result]}>{t(`case:result.${found.result}`)}</Badge> : null}
      </Group>
    );
  }
  return <PointForm audit={audit} point={point} name={name} />;
}

function PointForm({ audit, point, name }: { audit: Audit; point: Stage1Point; name: string }) {
  const { t } = useTranslation('case');
  const found = audit.stage1.points.find((each) => each.point === point);
  const documents = useDocuments(audit.caseId);
  const [draft, setDraft] = useState({ result: found?.result ?? null, evidence: found?.evidence ?? '', documentIds: found?.documentIds ?? [] });
  const touch = useSave({ save: () => Promise.resolve(), touches: auditTouches(audit), said: null });
  const complete = draft.result !== null && draft.evidence.trim() !== '';
  const { state } = useAutosave(draft, async ({ result, ...values }) => {
    if (!result) return;
    await ask(api.PUT('/api/audits/{id}/stage1-points/{point}', { params: { path: { id: audit.id, point } }, body: { result, ...values } }));
    touch.save(undefined);
  }, { off: !complete });
  return (
    <Stack gap="xs" px="md" py="sm" style={{ borderTop: '1px solid var(--line)' }}>
      <Group justify="space-between"><Text fw={600}>{point}) {name}</Text><SegmentedControl size="xs" aria-label={name} value={draft.result ?? ''} onChange={(result) => setDraft({ ...draft, result: oneOf(RESULTS, result) })} data={RESULTS.map((value) => ({ value, label: t(`case:result.${value}`) }))} /></Group>
      <Textarea aria-label={t('case:stage1.evidenceOf', { point: name })} placeholder={t('case:stage1.evidence')} value={draft.evidence} maxLength={10_000} minRows={2} dir="auto" onChange={(event) => setDraft({ ...draft, evidence: event.currentTarget.value })} />
      <MultiSelect aria-label={t('case:stage1.documentsOf', { point: name })} placeholder={draft.documentIds.length === 0 ? t('case:stage1.documents') : undefined} searchable data={(documents.data?.items ?? []).map((row) => ({ value: row.id, label: row.title }))} value={draft.documentIds} onChange={(documentIds) => setDraft({ ...draft, documentIds })} />
      {complete || draft.evidence === '' ? <AutosaveNote state={state} /> : <Text size="sm" c="dimmed">{t('case:stage1.needsResult')}</Text>}
    </Stack>
  );
}

/** R-STAGE1-04: what the application says against the records themselves. */
function Records({ audit, open }: { audit: Audit; open: boolean }) {
  const { t } = useTranslation('case');
  const documents = useDocuments(audit.caseId);
  const [draft, setDraft] = useState(audit.stage1.records ?? { internalAudit: null, managementReview: null });
  const { save, saving, error } = useSave({ save: (records: typeof draft, key) => ask(api.PUT('/api/audits/{id}/stage1-records', { params: { path: { id: audit.id } }, body: records, ...under(key) })), touches: auditTouches(audit) });
  const names = ['internalAudit', 'managementReview'] as const;
  const complete = (record: CheckedRecord | null): boolean => record === null || (record.documentId !== '' && record.finishedOn !== '');
  const options = (documents.data?.items ?? []).map((row) => ({ value: row.id, label: row.title }));
  if (!open) return <SimpleGrid cols={{ base: 1, sm: 2 }}>{names.map((name) => { const record = audit.stage1.records?.[name]; return <div key={name}><Text size="xs" c="dimmed">{t(`case:stage1.${name}`)}</Text>{record ? <Text size="sm">{formatDay(record.finishedOn)} <Badge color={record.agrees ? 'pine' : 'clay'}>{record.agrees ? t('case:stage1.agrees') : t('case:stage1.differs')}</Badge> {record.remark}</Text> : '–'}</div>; })}</SimpleGrid>;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {names.map((name) => {
          const record = draft[name] ?? { documentId: '', finishedOn: '', agrees: true };
          const set = (patch: Partial<CheckedRecord>): void => setDraft({ ...draft, [name]: { ...record, ...patch } });
          return (
            <Stack key={name} gap="xs">
              <Text fw={600} size="sm">{t(`case:stage1.${name}`)}</Text>
              <Select label={t('case:stage1.record')} data={options} searchable value={record.documentId || null} onChange={(documentId) => set({ documentId: documentId ?? '' })} nothingFoundMessage={t('case:document.none')} />
              <DayField label={t('case:stage1.finishedOn')} value={record.finishedOn || null} onChange={(finishedOn) => set({ finishedOn: finishedOn ?? '' })} />
              <Switch label={t('case:stage1.agrees')} checked={record.agrees} onChange={(event) => set({ agrees: event.currentTarget.checked })} />
              <TextInput label={t('case:stage1.remark')} value={record.remark ?? ''} maxLength={2000} onChange={(event) => set({ remark: event.currentTarget.value })} />
            </Stack>
          );
        })}
      </SimpleGrid>
      <AddDocument caseId={audit.caseId} kinds={['internal_audit_record', 'management_review_record', 'evidence', 'other']} />
      <ProblemNote error={error} />
      <Group justify="flex-end"><Button loading={saving} disabled={!complete(draft.internalAudit) || !complete(draft.managementReview)} onClick={() => save(draft)}>{t('common:action.save')}</Button></Group>
    </Stack>
  );
}

function Concerns({ audit, open }: { audit: Audit; open: boolean }) {
  const { t } = useTranslation('case');
  const [rows, setRows] = useState<Concern[]>(audit.stage1.concerns);
  const { save, saving, error } = useSave({ save: (send: boolean, key) => ask(api.PUT('/api/audits/{id}/concerns', { params: { path: { id: audit.id } }, body: { concerns: rows, send }, ...under(key) })), touches: auditTouches(audit) });
  const set = (index: number, patch: Partial<Concern>): void => setRows((now) => now.map((row, at) => (at === index ? { ...row, ...patch } : row)));
  if (!open) return audit.stage1.concerns.length === 0 ? <Text c="dimmed">{t('case:stage1.noConcern')}</Text> : <Stack gap="xs">{audit.stage1.concerns.map((row, index) => <Text key={index} size="sm"><b className="num">{row.clause}</b> {row.text}</Text>)}</Stack>;
  return (
    <Stack>
      {rows.map((row, index) => (
        <Group key={index} align="flex-start" gap="xs">
          <TextInput w={110} label={t('case:finding.clause')} value={row.clause} maxLength={60} onChange={(event) => set(index, { clause: event.currentTarget.value })} />
          <Textarea flex="1 1 16rem" minRows={1} label={t('case:stage1.concern')} value={row.text} maxLength={4000} onChange={(event) => set(index, { text: event.currentTarget.value })} />
          <Button mt={24} variant="subtle" onClick={() => setRows(rows.filter((_, at) => at !== index))}>{t('common:action.remove')}</Button>
        </Group>
      ))}
      <ProblemNote error={error} />
      <Group justify="space-between">
        <Button variant="default" size="xs" onClick={() => setRows([...rows, { clause: '', text: '' }])}>{t('case:stage1.addConcern')}</Button>
        <Group><Button variant="default" loading={saving} onClick={() => save(false)}>{t('common:action.save')}</Button><Button loading={saving} disabled={rows.some((row) => !row.clause.trim() || !row.text.trim())} onClick={() => save(true)}>{t('case:stage1.tell')}</Button></Group>
      </Group>
    </Stack>
  );
}

function Conclude({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const [conclusion, setConclusion] = useState<Stage1Conclusion | null>(null);
  const [result, setResult] = useState('');
  const { save, saving, error } = useSave({ save: (drawn: Stage1Conclusion, key) => ask(api.POST('/api/audits/{id}/stage1-conclusion', { params: { path: { id: audit.id } }, body: { conclusion: drawn, result, version: audit.version }, ...under(key) })), touches: auditTouches(audit), said: t('case:stage1.concluded'), done: () => setOpen(false) });
  return (
    <Group>
      <Button onClick={() => setOpen(true)}>{t('case:stage1.conclude')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('case:stage1.conclude')} size="lg">
        <Stack>
          <Radio.Group label={t('case:stage1.conclusion')} required value={conclusion ?? ''} onChange={(value) => setConclusion(oneOf(STAGE1_CONCLUSIONS, value))}><Stack gap="xs" mt="xs">{STAGE1_CONCLUSIONS.map((value) => <Radio key={value} value={value} label={t(`case:conclusion.${value}`)} />)}</Stack></Radio.Group>
          <Textarea label={t('case:stage1.result')} description={t('case:stage1.resultHint')} required value={result} maxLength={10_000} onChange={(event) => setResult(event.currentTarget.value)} />
          <ProblemNote error={error} />
          <Group justify="flex-end"><Button loading={saving} disabled={!conclusion || !result.trim()} onClick={() => { if (conclusion) save(conclusion); }}>{t('case:stage1.conclude')}</Button></Group>
        </Stack>
      </Modal>
    </Group>
  );
}
