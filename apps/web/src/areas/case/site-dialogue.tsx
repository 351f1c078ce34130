import { Button, Group, Modal, NumberInput, SegmentedControl, SimpleGrid, Stack, Switch, TagsInput, Text, Textarea, TextInput, Select, Fieldset } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { language } from '../../i18n';
import { countryOptions } from '../../parts/address-fields';
import { fromLocalText, LocalTextFields, toLocalText } from '../../parts/local-text-fields';
import { ProblemNote } from '../../parts/problem-note';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import type { Site } from './types';

const valuesOf = (site: Site | null) => ({
  name: fromLocalText(site?.name), kind: site?.kind ?? 'permanent', isCentral: site?.isCentral ?? false,
  street: fromLocalText(site?.address?.street), city: fromLocalText(site?.address?.city), postcode: site?.address?.postcode ?? '', country: site?.address?.country ?? '',
  scope: fromLocalText(site?.scope), activities: site?.activities ?? '', activityGroup: site?.activityGroup ?? '', sectorCodes: (site?.sectorCodes ?? []).map(String),
  fullTime: site?.people?.fullTime ?? '', contractors: site?.people?.contractors ?? 0, partTime: site?.people?.partTime?.[0] ?? { headcount: 0, hoursPerDay: 4, normalHours: 8 },
  identical: (site?.people?.identicalGroups ?? []).map(String), shifts: site?.shifts ?? 1,
});
type Values = ReturnType<typeof valuesOf>;

function bodyOf(values: Values): Answer<'AddSiteDto'> {
  const [street, city, scope] = [toLocalText(values.street), toLocalText(values.city), toLocalText(values.scope)];
  const address = Object.keys(street).length > 0 && Object.keys(city).length > 0 && values.country ? { street, city, country: values.country, ...(values.postcode.trim() && { postcode: values.postcode.trim() }) } : null;
  const counted = values.fullTime !== '' || values.contractors > 0 || values.partTime.headcount > 0 || values.identical.length > 0;
  return {
    name: toLocalText(values.name), kind: values.kind, isCentral: values.isCentral, address, scope: Object.keys(scope).length > 0 ? scope : null,
    activities: values.activities.trim() || null, activityGroup: values.activityGroup.trim() || null, sectorCodes: values.sectorCodes.map(Number), shifts: values.shifts,
    people: counted ? { fullTime: Number(values.fullTime || 0), contractors: values.contractors, partTime: values.partTime.headcount > 0 ? [values.partTime] : [], identicalGroups: values.identical.map(Number) } : null,
  };
}

/** One site: where, what of the scope, how many people. */
export function SiteDialogue({ caseId, site, touches, close }: { caseId: string; site: Site | null; touches: readonly QueryKey[]; close: () => void }) {
  const { t } = useTranslation(['case', 'words']);
  const form = useForm<Values>({ initialValues: valuesOf(site), validate: { name: (name) => (name.en.trim() || name.zh.trim() ? null : t('case:site.nameNeeded')) } });
  const { save, saving, error, errors } = useSave({
    save: (values: Values, key) => (site ? ask(api.PUT('/api/sites/{id}', { params: { path: { id: site.id } }, body: { ...bodyOf(values), version: site.version }, ...under(key) })) : ask(api.POST('/api/cases/{id}/sites', { params: { path: { id: caseId } }, body: bodyOf(values), ...under(key) }))),
    touches, done: close,
  });
  useShownErrors(form, errors);
  const submit = form.onSubmit(save, (failed) => { if (failed.name) form.setFieldError(`name.${language()}`, failed.name); });
  return (
    <Modal opened onClose={close} size="xl" title={site ? t('case:site.change') : t('case:site.add')}>
      <form onSubmit={submit}>
        <Stack>
          <LocalTextFields label={t('case:site.name')} at="name" input={form.getInputProps} required />
          <Group><SegmentedControl aria-label={t('case:site.kind')} data={(['permanent', 'temporary', 'virtual'] as const).map((value) => ({ value, label: t(`words:siteKind.${value}`) }))} {...form.getInputProps('kind')} /><Switch label={t('case:site.central')} {...form.getInputProps('isCentral', { type: 'checkbox' })} /></Group>
          {form.values.kind === 'virtual' ? null : (
            <Fieldset legend={t('case:site.address')}>
              <LocalTextFields label={t('common:address.street')} at="street" input={form.getInputProps} />
              <LocalTextFields label={t('common:address.city')} at="city" input={form.getInputProps} />
              <SimpleGrid cols={{ base: 1, xs: 2 }}><TextInput label={t('common:address.postcode')} maxLength={20} {...form.getInputProps('postcode')} /><Select label={t('common:address.country')} searchable data={countryOptions()} {...form.getInputProps('country')} /></SimpleGrid>
            </Fieldset>
          )}
          <LocalTextFields label={t('case:site.scope')} description={t('case:site.scopeHint')} at="scope" input={form.getInputProps} long />
          <Fieldset legend={t('case:site.people')}>
            <Text size="sm" c="dimmed" mb="xs">{t('case:site.peopleHint')}</Text>
            <SimpleGrid cols={{ base: 2, sm: 3 }}>
              <NumberInput label={t('case:site.fullTime')} min={0} allowDecimal={false} withAsterisk {...form.getInputProps('fullTime')} />
              <NumberInput label={t('case:site.contractors')} min={0} allowDecimal={false} {...form.getInputProps('contractors')} />
              <NumberInput label={t('case:site.shifts')} min={1} max={24} allowDecimal={false} {...form.getInputProps('shifts')} />
              <NumberInput label={t('case:site.partTime')} min={0} allowDecimal={false} {...form.getInputProps('partTime.headcount')} />
              {form.values.partTime.headcount > 0 ? <NumberInput label={t('case:site.hours')} min={0.1} max={24} {...form.getInputProps('partTime.hoursPerDay')} /> : null}
              {form.values.partTime.headcount > 0 ? <NumberInput label={t('case:site.normalHours')} min={0.1} max={24} {...form.getInputProps('partTime.normalHours')} /> : null}
            </SimpleGrid>
            <TagsInput mt="sm" label={t('case:site.identical')} description={t('case:site.identicalHint')} {...form.getInputProps('identical')} />
          </Fieldset>
          <Textarea label={t('case:site.activities')} maxLength={4000} {...form.getInputProps('activities')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t('case:site.group')} description={t('case:site.groupHint')} maxLength={100} {...form.getInputProps('activityGroup')} />
            <TagsInput label={t('case:site.sectors')} description={t('case:site.sectorsHint')} {...form.getInputProps('sectorCodes')} />
          </SimpleGrid>
          <ProblemNote error={error} />
          <Group justify="flex-end"><Button variant="default" onClick={close}>{t('common:action.cancel')}</Button><Button type="submit" loading={saving}>{t('common:action.save')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
