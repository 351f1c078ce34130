import { Badge, Group, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { localText } from '../../lib/format';
import { standardName } from '../../lib/standards';
import type { Column } from '../../parts/data-table';
import { RowLink } from '../../parts/row-link';
import { Due } from '../case/due';
import type { CaseRow } from '../case/types';

/** The columns that every list of cases shows. */
export const caseColumns = (t: TFunction<['case', 'words']>, base: string): Column<CaseRow>[] => [
  { id: 'client', header: t('case:column.client'), text: (row) => localText(row.organisation), cell: (row) => <RowLink to={`${base}/${row.id}`}>{localText(row.organisation)}</RowLink> },
  { id: 'number', header: t('case:column.case'), text: (row) => row.number ?? '', cell: (row) => <Text size="sm" className="num">{row.number ?? '–'}</Text> },
  { id: 'standards', header: t('case:column.standards'), text: (row) => row.standards.map(standardName).join('; '), cell: (row) => <Group gap={4}>{row.standards.map((id) => <Badge key={id} color="gray">{standardName(id)}</Badge>)}</Group> },
  { id: 'next', header: t('case:column.next'), text: (row) => localText(row.status.next), cell: (row) => <><Text size="sm">{localText(row.status.next)}</Text><Text size="xs" c="dimmed">{localText(row.status.happened)}</Text></> },
  { id: 'who', header: t('case:column.who'), text: (row) => t(`case:holder.${row.status.who}`), cell: (row) => t(`case:holder.${row.status.who}`) },
  { id: 'due', header: t('case:column.due'), text: (row) => row.status.byOn ?? row.nextDueOn ?? '', cell: (row) => <Due on={row.status.byOn ?? row.nextDueOn} />, sort: 'due', oneWay: true },
  { id: 'owner', header: t('case:column.owner'), text: (row) => row.ownerName ?? '', cell: (row) => row.ownerName ?? '–' },
  { id: 'standIn', header: t('case:column.standIn'), text: (row) => row.standInName ?? '', cell: (row) => row.standInName ?? '–', hidden: true },
];
