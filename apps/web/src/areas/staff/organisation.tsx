import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import { localText } from '../../lib/format';
import { countryName } from '../../parts/address-fields';
import { DataTable } from '../../parts/data-table';
import { Facts, Page, Section } from '../../parts/page';
import { ProblemNote } from '../../parts/problem-note';
import { Loaded } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useHasRole } from '../../session/session';
import { caseColumns } from './case-columns';


export function Organisation() {
  const { t } = useTranslation(['staff', 'case', 'words']);
  const { organisationId } = useParams({ strict: false }) as { organisationId: string };
  const key = ['organisation', organisationId];
  const query = useQuery({ queryKey: key, queryFn: () => ask(api.GET('/api/organisations/{id}', { params: { path: { id: organisationId } } })) });
  const may = useHasRole('application_reviewer', 'administrator');
  const { save, error } = useSave({ save: (change: { isCertificationBody: boolean; version: number }, requestKey) => ask(api.PUT('/api/organisations/{id}/record', { params: { path: { id: organisationId } }, body: change, ...under(requestKey) })), touches: [key] });
  return (
    <Loaded query={query}>
      {(file) => (
        <Page title={localText(file.legalName)} eyebrow={t('staff:organisations.title')}>
          <Section>
            <Facts items={[
              [t('staff:organisations.register'), `${file.registerNumber} (${countryName(file.country)})`], [t('staff:organisations.website'), file.website],
              [t('common:address.whole'), [localText(file.address.street), file.address.postcode, localText(file.address.city), countryName(file.address.country)].filter(Boolean).join(', ')],
            ]} />
            {file.isCertificationBody || may ? <Switch mt="md" disabled={!may} label={t('staff:organisations.isBody')} description={t('staff:organisations.isBodyHint')} checked={file.isCertificationBody} onChange={(event) => save({ isCertificationBody: event.currentTarget.checked, version: file.version })} /> : null}
            <ProblemNote error={error} />
          </Section>
          <DataTable name="cases-of-client" path="/api/cases" query={{ organisationId }} columns={caseColumns(t, '/staff/cases')} rowId={({ id }) => id} rowName={({ number }) => number ?? ''} empty={{ title: t('case:list.noCases') }} />
        </Page>
      )}
    </Loaded>
  );
}
