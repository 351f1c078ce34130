import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay, localText } from '../../lib/format';
import { standardName } from '../../lib/standards';
import { type Column, DataTable } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { RowLink } from '../../parts/row-link';
import type { ApplicationRow } from '../case/types';

const STATES = ['draft', 'submitted', 'in_review', 'info_requested', 'accepted', 'declined', 'withdrawn', 'contracted'] as const;
const COLOR: Record<string, string> = { submitted: 'ochre', in_review: 'slate', info_requested: 'gray', accepted: 'pine', contracted: 'pine', declined: 'clay', withdrawn: 'gray', draft: 'gray' };

export function Applications() {
  const { t } = useTranslation(['case', 'words']);
  const columns: Column<ApplicationRow>[] = [
    { id: 'client', header: t('case:column.client'), text: (row) => localText(row.organisation), cell: (row) => <RowLink to={`/staff/cases/${row.caseId}/application`}>{localText(row.organisation)}</RowLink> },
    { id: 'number', header: t('case:column.case'), text: (row) => row.caseNumber ?? '', cell: (row) => <Text size="sm" className="num">{row.caseNumber ?? '–'}</Text> },
    { id: 'standards', header: t('case:column.standards'), text: (row) => row.standards.map(standardName).join('; '), cell: (row) => <Group gap={4}>{row.standards.map((id) => <Badge key={id} color="gray">{standardName(id)}</Badge>)}</Group> },
    { id: 'state', header: t('case:column.state'), text: (row) => t(`words:application.${row.state}`), cell: (row) => <Badge color={COLOR[row.state] ?? 'gray'}>{t(`words:application.${row.state}`)}</Badge> },
    { id: 'submitted', header: t('case:application.submittedOn'), text: (row) => row.submittedOn ?? '', cell: (row) => <span className="num">{formatDay(row.submittedOn)}</span> },
    { id: 'owner', header: t('case:column.owner'), text: (row) => row.ownerName ?? '', cell: (row) => row.ownerName ?? '–' },
  ];
  return (
    <Page title={t('case:list.applications')}>
      <DataTable
        name="applications" views path="/api/applications" columns={columns} rowId={({ id }) => id} rowName={(row) => localText(row.organisation)} empty={{ title: t('case:list.noApplications'), text: t('case:list.noApplicationsText') }}
        filters={[{ id: 'state', label: t('case:column.state'), options: STATES.map((value) => ({ value, label: t(`words:application.${value}`) })) }]}
      />
    </Page>
  );
}
