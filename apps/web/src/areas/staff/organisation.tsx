import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/http';
import type { Address, LocalText } from '../../api/shapes';
import { localText } from '../../lib/format';
import { countryName } from '../../parts/address-fields';
import { DataTable } from '../../parts/data-table';
import { Facts, Page, Section } from '../../parts/page';
import { ProblemNote } from '../../parts/problem-note';
import { Loaded } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useHasRole } from '../../session/session';
import type { CaseRow } from '../case/types';
import { caseColumns } from './case-columns';

interface OrganisationFile { id: string; version: number; legalName: LocalText; tradingName: LocalText | null; registerNumber: string; country: string; address: Address; website: string | null; isCertificationBody: boolean }

export function Organisation() {
  const { t } = useTranslation(['staff', 'case', 'words']);
  const { organisationId } = useParams({ strict: false }) as { organisationId: string };
  const key = ['organisation', organisationId];
  const query = useQuery({ queryKey: key, queryFn: () => api.get<OrganisationFile>(`/api/organisations/${organisationId}`) });
  const may = useHasRole('application_reviewer', 'administrator');
  const { save, error } = useSave({ save: (isCertificationBody: boolean, requestKey) => api.put(`/api/organisations/${organisationId}/record`, { version: query.data?.version, isCertificationBody }, { key: requestKey }), touches: [key] });
  return (
    <Loaded query={query}>
      {(file) => (
        <Page title={localText(file.legalName)} eyebrow={t('staff:organisations.title')}>
          <Section>
            <Facts items={[
              [t('staff:organisations.register'), `${file.registerNumber} (${countryName(file.country)})`], [t('staff:organisations.website'), file.website],
              [t('common:address.whole'), [localText(file.address.street), file.address.postcode, localText(file.address.city), countryName(file.address.country)].filter(Boolean).join(', ')],
            ]} />
            {file.isCertificationBody || may ? <Switch mt="md" disabled={!may} label={t('staff:organisations.isBody')} description={t('staff:organisations.isBodyHint')} checked={file.isCertificationBody} onChange={(event) => save(event.currentTarget.checked)} /> : null}
            <ProblemNote error={error} />
          </Section>
          <DataTable<CaseRow> name="cases-of-client" path="/api/cases" query={{ organisationId }} columns={caseColumns(t, '/staff/cases')} rowId={({ id }) => id} rowName={({ number }) => number ?? ''} empty={{ title: t('case:list.noCases') }} />
        </Page>
      )}
    </Loaded>
  );
}
