import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay, localText } from '../../lib/format';
import { type Column, DataTable } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { RowLink } from '../../parts/row-link';
import type { AuditRow } from '../case/audit/types';

const STATES = ['proposed', 'team_proposed', 'team_objected', 'team_confirmed', 'plan_sent', 'dates_agreed', 'running', 'closed_on_site', 'report_draft', 'report_issued', 'finished', 'cancelled', 'postponed', 'terminated'] as const;
const KINDS = ['stage1', 'stage2', 'surveillance', 'recertification', 'extension', 'short_notice', 'follow_up', 'transfer_visit'] as const;

export function Audits() {
  const { t } = useTranslation(['case', 'words']);
  const columns: Column<AuditRow>[] = [
    { id: 'client', header: t('case:column.client'), text: (row) => localText(row.organisation), cell: (row) => <RowLink to={`/staff/audits/${row.id}`}>{localText(row.organisation)}</RowLink> },
    { id: 'kind', header: t('case:column.kind'), text: (row) => t(`words:auditKind.${row.kind}`), cell: (row) => t(`words:auditKind.${row.kind}`) },
    { id: 'dates', header: t('case:column.dates'), text: (row) => `${row.fromOn ?? ''} ${row.toOn ?? ''}`.trim(), cell: (row) => (row.fromOn ? <span className="num">{formatDay(row.fromOn)} – {formatDay(row.toOn)}</span> : '–') },
    { id: 'state', header: t('case:column.state'), text: (row) => t(`words:audit.${row.state}`), cell: (row) => <Badge color={row.state === 'finished' ? 'gray' : 'pine'}>{t(`words:audit.${row.state}`)}</Badge> },
    { id: 'lead', header: t('words:function.lead_auditor'), text: (row) => row.leadAuditor ?? '', cell: (row) => row.leadAuditor ?? '–' },
    { id: 'findings', header: t('case:column.openFindings'), text: (row) => String(row.openFindings), cell: (row) => row.openFindings, numeric: true },
    { id: 'number', header: t('case:column.case'), text: (row) => row.caseNumber ?? '', cell: (row) => <Text size="sm" className="num">{row.caseNumber ?? '–'}</Text> },
  ];
  return (
    <Page title={t('case:list.audits')}>
      <DataTable name="audits" views path="/api/audits" columns={columns} rowId={({ id }) => id} rowName={(row) => `${localText(row.organisation)} ${t(`words:auditKind.${row.kind}`)}`} empty={{ title: t('case:list.noAudits') }}
        filters={[{ id: 'kind', label: t('case:column.kind'), options: KINDS.map((value) => ({ value, label: t(`words:auditKind.${value}`) })) }, { id: 'state', label: t('case:column.state'), options: STATES.map((value) => ({ value, label: t(`words:audit.${value}`) })) }]} />
    </Page>
  );
}
