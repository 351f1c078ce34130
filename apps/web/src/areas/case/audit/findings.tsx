import { Anchor, Badge, Button, Group, Modal, MultiSelect, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { ApiProblem } from '../../../api/problem';
import type { Answer } from '../../../api/shapes';
import { localText } from '../../../lib/format';
import { standardName } from '../../../lib/standards';
import { ClausesField } from '../../../parts/clauses-field';
import { Section } from '../../../parts/page';
import { ProblemNote } from '../../../parts/problem-note';
import { Empty, Loaded } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import { type Area, useHasRole } from '../../../session/session';
import { GRADE_COLOR } from '../colors';
import { FindingState } from '../finding-state';
import { Due } from '../due';
import { COVERAGE_VIEWS, type CoverageBy, CoverageViews } from './coverage';
import { type Audit, auditTouches, findingsOfAuditKey } from './types';

export type FindingRow = Answer<'FindingRowDto'>;

/** The findings of one audit; recorded on the spot while it runs. */
export function Findings({ audit, area }: { audit: Audit; area: Area }) {
  const { t } = useTranslation('case');
  const auditor = useHasRole('auditor');
  const client = useHasRole('client_representative', 'client_contributor');
  const { view } = useSearch({ strict: false }) as { view?: string };
  const by = client ? undefined : COVERAGE_VIEWS.find((each) => each === view);
  const query = useQuery({ queryKey: findingsOfAuditKey(audit.id), queryFn: ({ signal }) => ask(api.GET('/api/audits/{id}/findings', { params: { path: { id: audit.id }, query: { limit: 200 } }, signal })) });
  if (audit.kind === 'stage1' && (query.data?.items.length ?? 0) === 0) return null;
  return (
    <Section title={t('case:finding.title')} flush action={auditor && audit.state === 'running' && audit.kind !== 'stage1' ? <Record audit={audit} /> : null}>
      {client || audit.kind === 'stage1' ? null : <ViewSwitch by={by} />}
      {by ? <CoverageViews audit={audit} area={area} by={by} /> : (
        <Loaded query={query} lines={3} isEmpty={({ items }) => items.length === 0} empty={<Empty title={t('case:finding.none')} />}>
          {({ items }) => <FindingList rows={items} area={area} />}
        </Loaded>
      )}
    </Section>
  );
}

/** Which view, in the address bar: a link shows the same. */
function ViewSwitch({ by }: { by: CoverageBy | undefined }) {
  const { t } = useTranslation('case');
  const navigate = useNavigate();
  const views = ['list', ...COVERAGE_VIEWS] as const;
  return (
    <Group px="md" pb="xs">
      <SegmentedControl size="xs" aria-label={t('case:coverage.view')} value={by ?? 'list'} data={views.map((value) => ({ value, label: t(`case:coverage.by.${value}`) }))} onChange={(value) => void navigate({ to: '.', search: (now: object) => ({ ...now, view: value === 'list' ? undefined : value }), replace: true, resetScroll: false })} />
    </Group>
  );
}

export const dueOfFinding = (row: Pick<FindingRow, 'state' | 'planDueOn' | 'evidenceDueOn'>): string | null =>
  ['open', 'response_rejected'].includes(row.state) ? row.planDueOn : row.state === 'plan_accepted' ? row.evidenceDueOn : null;

export function FindingList({ rows, area }: { rows: readonly FindingRow[]; area: Area }) {
  const { t } = useTranslation(['case', 'words']);
  return (
    <Stack gap={0}>
      {rows.map((row) => (
        <Group key={row.id} justify="space-between" align="flex-start" px="md" py="xs" style={{ borderTop: '1px solid var(--line)' }}>
          <div style={{ flex: '1 1 18rem', minWidth: 0 }}>
            <Anchor component={Link} to={`/${area}/findings/${row.id}`} fw={600} c="var(--mantine-color-text)">{t('case:finding.number', { number: row.number })} · <span className="num">{row.clauses.join(', ')}</span></Anchor>
            <Text size="sm" lineClamp={2}>{row.statement}</Text>
          </div>
          <Group gap={6}><Badge color={GRADE_COLOR[row.grade] ?? 'gray'}>{t(`words:grade.${row.grade}`)}</Badge><FindingState finding={row} />{dueOfFinding(row) ? <Due on={dueOfFinding(row)} /> : null}</Group>
        </Group>
      ))}
    </Stack>
  );
}

function Record({ audit }: { audit: Audit }) {
  const { t } = useTranslation(['case', 'words']);
  const [open, setOpen] = useState(false);
  const empty = { grade: 'minor' as FindingRow['grade'], standard: audit.standards[0] ?? '', clauses: [] as string[], siteIds: [] as string[], statement: '', evidence: '' };
  const [draft, setDraft] = useState(empty);
  const [reason, setReason] = useState('');
  const asked = useRef<string | null>(null);
  const { save, saving, error, errors, reset } = useSave({
    save: ({ standard, clauses, ...rest }: typeof empty, key) => ask(api.POST('/api/audits/{id}/findings', { params: { path: { id: audit.id } }, body: { ...rest, clauses: clauses.map((clause) => ({ standard, clause })), ...(asked.current ? { reasons: { [asked.current]: reason } } : {}) }, ...under(key) })),
    touches: [findingsOfAuditKey(audit.id), ...auditTouches(audit)], said: t('case:finding.recorded'), done: () => { setOpen(false); setDraft(empty); setReason(''); reset(); },
  });
  const warned = warnedRule(error);
  asked.current = warned;
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>{t('case:finding.record')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('case:finding.record')} size="lg">
        <Stack>
          <SegmentedControl aria-label={t('case:finding.grade')} value={draft.grade} onChange={(grade) => setDraft({ ...draft, grade })} data={(['minor', 'major', 'improvement'] as const).map((value) => ({ value, label: t(`words:grade.${value}`) }))} />
          {audit.standards.length > 1 ? <Select label={t('case:column.standard')} data={audit.standards.map((value) => ({ value, label: standardName(value) }))} value={draft.standard} onChange={(standard) => setDraft({ ...draft, standard: standard ?? draft.standard })} /> : null}
          <ClausesField label={t('case:finding.clauses')} description={t('case:finding.clausesHint')} required value={draft.clauses} onChange={(clauses) => setDraft({ ...draft, clauses })} error={errors.clauses ?? errors['clauses.0.clause']} />
          <MultiSelect label={t('case:finding.sites')} data={audit.sites.map((site) => ({ value: site.siteId, label: localText(site.name) }))} value={draft.siteIds} onChange={(siteIds) => setDraft({ ...draft, siteIds })} />
          <Textarea label={t('case:finding.statement')} description={t('case:finding.statementHint')} required value={draft.statement} maxLength={10_000} error={errors.statement} onChange={(event) => setDraft({ ...draft, statement: event.currentTarget.value })} />
          <Textarea label={t('case:finding.evidence')} description={t('case:finding.evidenceHint')} required={draft.grade !== 'improvement'} value={draft.evidence} maxLength={10_000} error={errors.evidence} onChange={(event) => setDraft({ ...draft, evidence: event.currentTarget.value })} />
          <ProblemNote error={error} />
          {warned ? <Textarea label={t('common:move.reasonNeeded')} description={warned} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} /> : null}
          <Group justify="flex-end"><Button loading={saving} disabled={draft.clauses.length === 0 || !draft.statement.trim() || (warned !== null && !reason.trim())} onClick={() => save(draft)}>{t('common:action.save')}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}

/** The rule of a warning that asked for its reason, if that is what was refused. */
export const warnedRule = (error: unknown): string | null =>
  error instanceof ApiProblem && error.problem.code === 'reason_missing' ? (error.problem.rule ?? null) : null;
