import { useTranslation } from 'react-i18next';
import { STANDARDS, standardName } from '../../lib/standards';
import { DataTable } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { localText } from '../../lib/format';
import type { CaseRow } from '../case/types';
import { caseColumns } from './case-columns';

export function Cases() {
  const { t } = useTranslation(['case', 'words']);
  return (
    <Page title={t('case:list.cases')}>
      <DataTable<CaseRow>
        name="cases" path="/api/cases" columns={caseColumns(t, '/staff/cases')} searchLabel={t('case:list.searchCases')} rowId={({ id }) => id} rowName={(row) => localText(row.organisation)} empty={{ title: t('case:list.noCases'), text: t('case:list.noCasesText') }}
        filters={[
          { id: 'owner', label: t('case:column.owner'), options: [{ value: 'me', label: t('case:list.mine') }] },
          { id: 'standard', label: t('case:column.standard'), options: STANDARDS.map((value) => ({ value, label: standardName(value) })) },
        ]}
      />
    </Page>
  );
}
