import { Badge, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localText } from '../../lib/format';
import { standardName } from '../../lib/standards';
import { type Column, DataTable } from '../../parts/data-table';
import { Page, Section } from '../../parts/page';
import { RowLink } from '../../parts/row-link';
import { dueOfFinding, type FindingRow } from '../case/audit/findings';
import { GRADE_COLOR } from '../case/colors';
import { Due } from '../case/due';
import { FindingState, shownState } from '../case/finding-state';
import { type FindingFilter, FindingsByClause, useClauseCounts } from '../case/findings-by-clause';
import { GRADES } from '../case/grades';

const STATES = ['open', 'responded', 'response_rejected', 'plan_accepted', 'evidence_sent', 'verified', 'closed'] as const;

export function FindingsList({ area = 'staff' }: { area?: 'staff' | 'auditor' }) {
  const { t } = useTranslation(['case', 'words']);
  // Kept, as this page is drawn again with every filter.
  const columns = useMemo((): Column<FindingRow>[] => [
    { id: 'finding', header: t('case:column.finding'), text: (row) => `${row.number} ${row.statement}`, cell: (row) => <><RowLink to={`/${area}/findings/${row.id}`}>{t('case:finding.number', { number: row.number })}</RowLink><Text size="sm" lineClamp={1} maw={420}>{row.statement}</Text></> },
    { id: 'client', header: t('case:column.client'), text: (row) => localText(row.organisation), cell: (row) => localText(row.organisation) },
    { id: 'grade', header: t('case:finding.grade'), text: (row) => t(`words:grade.${row.grade}`), cell: (row) => <Badge color={GRADE_COLOR[row.grade] ?? 'gray'}>{t(`words:grade.${row.grade}`)}</Badge> },
    { id: 'state', header: t('case:column.state'), text: (row) => t(`words:finding.${shownState(row)}`), cell: (row) => <FindingState finding={row} /> },
    { id: 'due', header: t('case:column.due'), text: (row) => dueOfFinding(row) ?? '', cell: (row) => <Due on={dueOfFinding(row)} /> },
    { id: 'clauses', header: t('case:finding.clause'), text: (row) => row.clauses.join('; '), cell: (row) => <span className="num">{row.clauses.join(', ')}</span> },
    { id: 'audit', header: t('case:column.kind'), text: (row) => t(`words:auditKind.${row.auditKind}`), cell: (row) => t(`words:auditKind.${row.auditKind}`), hidden: true },
  ], [t, area]);
  const { caseId, grade, state, open, standard, clause } = useSearch({ strict: false }) as FindingFilter;
  const counts = useClauseCounts({ caseId });
  const standards = [...new Set((counts.data ?? []).map((row) => row.standard))];
  const clauses = [...new Set((counts.data ?? []).map((row) => row.clause))].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  return (
    <Page title={t('case:list.findings')}>
      {counts.data && counts.data.length > 0 ? <Section title={t('case:finding.byClause')} note={t('case:finding.byClauseNote')}><FindingsByClause filter={{ caseId, grade, state, open, standard, clause }} area={area} most={8} /></Section> : null}
      <DataTable name={`${area}-findings`} views path="/api/findings" columns={columns} rowId={({ id }) => id} rowName={(row) => t('case:finding.number', { number: row.number })} empty={{ title: t('case:list.noFindings') }}
        filters={[{ id: 'grade' as const, label: t('case:finding.grade'), options: GRADES.map((value) => ({ value, label: t(`words:grade.${value}`) })) }, { id: 'state' as const, label: t('case:column.state'), options: STATES.map((value) => ({ value, label: t(`words:finding.${value}`) })) }, { id: 'open' as const, label: t('case:list.onlyOpen'), options: [{ value: 'true', label: t('case:list.onlyOpen') }] }, ...(standards.length > 1 || standard ? [{ id: 'standard' as const, label: t('case:column.standard'), options: standards.map((value) => ({ value, label: standardName(value) })) }] : []), { id: 'clause' as const, label: t('case:finding.clause'), options: clauses.map((value) => ({ value, label: value })) }, ...(caseId ? [{ id: 'caseId' as const, label: t('case:column.case'), options: [{ value: caseId, label: t('case:list.oneCase') }] }] : [])]} />
    </Page>
  );
}
