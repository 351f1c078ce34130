import { useTranslation } from 'react-i18next';
import type { Answer } from '../../api/shapes';
import { localText } from '../../lib/format';
import { DataTable, type Column } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { countryName } from '../../parts/address-fields';
import { RowLink } from '../../parts/row-link';

type OrganisationRow = Answer<'OrganisationDto'>;

export function Organisations() {
  const { t } = useTranslation('staff');
  const columns: Column<OrganisationRow>[] = [
    { id: 'name', header: t('staff:organisations.name'), text: (row) => localText(row.legalName), cell: (row) => <RowLink to={`/staff/organisations/${row.id}`}>{localText(row.legalName)}</RowLink> },
    { id: 'register', header: t('staff:organisations.register'), text: (row) => row.registerNumber, cell: (row) => row.registerNumber },
    { id: 'city', header: t('staff:organisations.city'), text: (row) => localText(row.address.city), cell: (row) => localText(row.address.city) },
    { id: 'country', header: t('staff:organisations.country'), text: (row) => row.country, cell: (row) => countryName(row.country) },
    { id: 'website', header: t('staff:organisations.website'), text: (row) => row.website ?? '', cell: (row) => row.website ?? '–', hidden: true },
  ];
  return (
    <Page title={t('staff:organisations.title')}>
      <DataTable name="organisations" views path="/api/organisations" columns={columns} searchLabel={t('staff:organisations.search')} rowId={({ id }) => id} rowName={(row) => localText(row.legalName)} empty={{ title: t('staff:organisations.empty'), text: t('staff:organisations.emptyText') }} />
    </Page>
  );
}
