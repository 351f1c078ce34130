import { useTranslation } from 'react-i18next';
import { STATUS_HOLDERS } from '@cb/domain/case/status-texts';
import { STANDARDS, standardName } from '../../lib/standards';
import { DataTable } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { localText } from '../../lib/format';
import { useHasRole, useSession } from '../../session/session';
import { caseColumns } from './case-columns';
import { useCaseCounts, useStepLabel } from './case-counts';
import { GiveOwner } from './give-owner';

export function Cases() {
  const { t } = useTranslation(['case', 'words']);
  const mayGive = useHasRole('application_reviewer', 'planner', 'technical_manager', 'quality_manager');
  return (
    <Page title={t('case:list.cases')}>
      <DataTable
        name="cases" path="/api/cases" columns={caseColumns(t, '/staff/cases')} searchLabel={t('case:list.searchCases')} rowId={({ id }) => id} rowName={(row) => localText(row.organisation)} empty={{ title: t('case:list.noCases'), text: t('case:list.noCasesText') }}
        filters={useCaseFilters()} views bulk={mayGive ? (rows, clear) => <GiveOwner rows={rows} clear={clear} /> : undefined}
      />
    </Page>
  );
}

/** Owners and steps are those that there are. */
function useCaseFilters() {
  const { t } = useTranslation(['case', 'words']);
  const { personId } = useSession();
  const { data: counts } = useCaseCounts();
  const label = useStepLabel();
  const steps = new Map((counts?.steps ?? []).map((row) => [row.step, label(row)]));
  const owners = (counts?.owners ?? []).flatMap(({ ownerId, ownerName }) => (ownerId && ownerId !== personId ? [{ value: ownerId, label: ownerName ?? '' }] : []));
  return [
    { id: 'who' as const, label: t('case:column.who'), options: [{ value: 'me', label: t('case:list.waitsForMe') }, { value: 'anybody', label: t('case:list.anybody') }, ...STATUS_HOLDERS.map((value) => ({ value, label: t(`case:holder.${value}`) }))] },
    { id: 'step' as const, label: t('case:list.step'), options: [...steps].map(([value, name]) => ({ value, label: name })) },
    { id: 'due' as const, label: t('case:column.due'), options: (['overdue', 'week', 'month'] as const).map((value) => ({ value, label: t(`case:due.${value}`) })) },
    { id: 'owner' as const, label: t('case:column.owner'), options: [{ value: 'me', label: t('case:list.mine') }, ...owners] },
    { id: 'standard' as const, label: t('case:column.standard'), options: STANDARDS.map((value) => ({ value, label: standardName(value) })) },
  ];
}
