import type { Answer } from '../../api/shapes';
import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { RowLink } from '../../parts/row-link';
import { ROLES } from '../../session/session';

export type PersonRow = Answer<'PersonRowDto'>;

/** Everybody who works for the certification body: the way to competence, conflicts, absences and bookings. */
export function People() {
  const { t } = useTranslation(['staff', 'words']);
  const roleNames = (row: PersonRow): string[] => row.roles.map((role) => t(`words:role.${role}`));
  const columns: Column<PersonRow>[] = [
    { id: 'name', header: t('staff:people.name'), text: (row) => row.name, cell: (row) => <RowLink to={`/staff/people/${row.id}`}>{row.name}</RowLink> },
    { id: 'roles', header: t('staff:people.roles'), text: (row) => roleNames(row).join('; '), cell: (row) => <Group gap={4}>{roleNames(row).map((name) => <Badge key={name} color="gray">{name}</Badge>)}</Group> },
    { id: 'email', header: t('staff:people.email'), text: (row) => row.email, cell: (row) => row.email },
    { id: 'active', header: t('staff:people.active'), text: (row) => (row.active ? t('staff:people.yes') : t('staff:people.no')), cell: (row) => (row.active ? t('staff:people.yes') : t('staff:people.no')), hidden: true },
  ];
  const filters = [{ id: 'role' as const, label: t('staff:people.role'), options: ROLES.filter((role) => !role.startsWith('client')).map((value) => ({ value, label: t(`words:role.${value}`) })) }];
  return (
    <Page title={t('staff:people.title')} note={t('staff:people.note')}>
      <DataTable name="people" views path="/api/people" columns={columns} filters={filters} searchLabel={t('staff:people.search')} rowId={({ id }) => id} rowName={({ name }) => name} empty={{ title: t('staff:people.empty'), text: t('staff:people.emptyText') }} />
    </Page>
  );
}
