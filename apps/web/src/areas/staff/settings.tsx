import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Switch, Tabs, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { timeZones } from '../../lib/time-zones';
import { countryOptions } from '../../parts/address-fields';
import { LocalTextFields, toLocalText } from '../../parts/local-text-fields';
import { Page, Section } from '../../parts/page';
import { Picker } from '../../parts/picker';
import { ProblemNote } from '../../parts/problem-note';
import { Loaded } from '../../parts/states';
import { UnsavedGuard } from '../../parts/unsaved-guard';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import { SESSION_KEY, useHasRole } from '../../session/session';
import { PictureField } from './picture-field';
import { Accreditations, Factors, Tables } from './settings-lists';

type BodySetting = Answer<'BodySettingDto'>;
type PeriodsSetting = Answer<'PeriodsSettingDto'>;
type PracticeSetting = Answer<'PracticeSettingDto'>;
type Setting = Answer<'SettingDto'>;
/** One setting whose value is known to be of its kind. */
type Read<Value> = Omit<Setting, 'value'> & { value: Value };
type Guard<Value extends Setting['value']> = (value: Setting['value']) => value is Value;

const isBody: Guard<BodySetting> = (value): value is BodySetting => 'timeZone' in value;
const isPeriods: Guard<PeriodsSetting> = (value): value is PeriodsSetting => 'findingPlanDays' in value;
const isPractice: Guard<PracticeSetting> = (value): value is PracticeSetting => 'staffSecondFactor' in value;

async function readSetting<Value extends Setting['value']>(key: Setting['key'], holds: Guard<Value>): Promise<Read<Value>> {
  const { value, version } = await ask(api.GET('/api/settings/{key}', { params: { path: { key } } }));
  if (!holds(value)) throw new Error(`the setting ${key} holds something else`);
  return { key, value, version };
}

export function Settings() {
  const { t } = useTranslation('staff');
  const { tab = 'body' } = useSearch({ strict: false }) as { tab?: string };
  const navigate = useNavigate();
  return (
    <Page title={t('staff:settings.title')}>
      <Tabs value={tab} onChange={(next) => void navigate({ to: '.', search: { tab: next ?? undefined } })} keepMounted={false}>
        <Tabs.List mb="md">
          {(['body', 'periods', 'practice', 'accreditations', 'tables', 'factors'] as const).map((name) => <Tabs.Tab key={name} value={name}>{t(`staff:settings.tab.${name}`)}</Tabs.Tab>)}
        </Tabs.List>
        <Tabs.Panel value="body"><SettingOf name="body" holds={isBody}>{(setting) => <BodyForm setting={setting} />}</SettingOf></Tabs.Panel>
        <Tabs.Panel value="periods"><SettingOf name="periods" holds={isPeriods}>{(setting) => <PeriodsForm setting={setting} />}</SettingOf></Tabs.Panel>
        <Tabs.Panel value="practice"><SettingOf name="practice" holds={isPractice}>{(setting) => <PracticeForm setting={setting} />}</SettingOf></Tabs.Panel>
        <Tabs.Panel value="accreditations"><Accreditations /></Tabs.Panel>
        <Tabs.Panel value="tables"><Tables /></Tabs.Panel>
        <Tabs.Panel value="factors"><Factors /></Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function SettingOf<Value extends Setting['value']>({ name, holds, children }: { name: Setting['key']; holds: Guard<Value>; children: (setting: Read<Value>) => React.ReactNode }) {
  const setting = useQuery({ queryKey: ['setting', name], queryFn: () => readSetting(name, holds) });
  return <Loaded query={setting}>{(found) => <Section>{children(found)}</Section>}</Loaded>;
}

/** Saves one setting; the version it was read with goes along, so nobody's change is lost silently. */
function useSettingSave<Value extends Setting['value']>(setting: Read<Value>, form: { resetDirty: () => void }) {
  return useSave({
    save: (value: Value, key) => ask(api.PUT('/api/settings/{key}', { params: { path: { key: setting.key } }, body: { value, version: setting.version }, ...under(key) })),
    touches: [['setting', setting.key], SESSION_KEY], done: () => form.resetDirty(),
  });
}

const withoutPrefix = (errors: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(errors).map(([path, message]) => [path.replace(/^value\./, ''), message]));

function SaveButton({ saving, dirty, error }: { saving: boolean; dirty: boolean; error: unknown }) {
  const { t } = useTranslation('staff');
  const may = useHasRole('administrator');
  return (
    <>
      <ProblemNote error={error} />
      <UnsavedGuard when={dirty && !saving} />
      {may ? <Group justify="flex-end"><Button type="submit" loading={saving} disabled={!dirty}>{t('common:action.save')}</Button></Group> : null}
    </>
  );
}

function BodyForm({ setting }: { setting: Read<BodySetting> }) {
  const { t } = useTranslation(['staff', 'auth']);
  const may = useHasRole('administrator');
  const form = useForm({ initialValues: { ...setting.value, name: { en: '', zh: '', ...setting.value.name }, address: { ...setting.value.address, street: { en: '', zh: '', ...setting.value.address.street }, city: { en: '', zh: '', ...setting.value.address.city } } } });
  const { save, saving, error, errors } = useSettingSave(setting, form);
  useShownErrors(form, withoutPrefix(errors));
  const submit = form.onSubmit((values) => save({ ...values, name: toLocalText(values.name), address: { ...values.address, street: toLocalText(values.address.street), city: toLocalText(values.address.city) } }));
  return (
    <form onSubmit={submit}>
      <Stack>
        <LocalTextFields label={t('auth:setup.bodyName')} at="name" input={form.getInputProps} required />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput label={t('auth:setup.shortName')} required maxLength={20} {...form.getInputProps('shortName')} />
          <TextInput label={t('auth:setup.bodyEmail')} type="email" required {...form.getInputProps('email')} />
          <TextInput label={t('auth:organisation.website')} required {...form.getInputProps('website')} />
        </SimpleGrid>
        <LocalTextFields label={t('common:address.street')} at="address.street" input={form.getInputProps} required />
        <LocalTextFields label={t('common:address.city')} at="address.city" input={form.getInputProps} required />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select label={t('common:address.country')} required searchable data={countryOptions()} {...form.getInputProps('address.country')} />
          <Select label={t('auth:setup.timeZone')} description={t('auth:setup.timeZoneHint')} required searchable limit={40} data={timeZones(setting.value.timeZone)} {...form.getInputProps('timeZone')} />
          <TextInput label={t('staff:settings.casePattern')} description={t('staff:settings.casePatternHint')} required maxLength={60} {...form.getInputProps('caseNumberPattern')} />
          <TextInput label={t('staff:settings.certificatePattern')} description={t('staff:settings.certificatePatternHint')} required maxLength={60} {...form.getInputProps('certificateNumberPattern')} />
        </SimpleGrid>
        <PictureField label={t('staff:picture.mark')} description={t('staff:picture.markHint')} kind="mark" fileId={form.values.markFileId} mayChange={may} onChange={(fileId) => form.setFieldValue('markFileId', fileId)} />
        <SaveButton saving={saving} dirty={form.isDirty()} error={error} />
      </Stack>
    </form>
  );
}

const PERIODS = ['teamObjectionWorkingDays', 'findingPlanDays', 'findingEvidenceDays', 'stage2WarningMonths', 'informationRequestDays'] as const;

function PeriodsForm({ setting }: { setting: Read<PeriodsSetting> }) {
  const { t } = useTranslation('staff');
  const form = useForm({ initialValues: setting.value });
  const { save, saving, error, errors } = useSettingSave(setting, form);
  useShownErrors(form, withoutPrefix(errors));
  return (
    <form onSubmit={form.onSubmit(save)}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {PERIODS.map((name) => <NumberInput key={name} label={t(`staff:settings.period.${name}`)} min={1} max={366} allowDecimal={false} required {...form.getInputProps(name)} />)}
        </SimpleGrid>
        <SaveButton saving={saving} dirty={form.isDirty()} error={error} />
      </Stack>
    </form>
  );
}

function PracticeForm({ setting }: { setting: Read<PracticeSetting> }) {
  const { t } = useTranslation('staff');
  const form = useForm({ initialValues: setting.value });
  const { save, saving, error, errors } = useSettingSave(setting, form);
  useShownErrors(form, withoutPrefix(errors));
  return (
    <form onSubmit={form.onSubmit(save)}>
      <Stack>
        <Switch label={t('staff:settings.secondFactor')} description={t('staff:settings.secondFactorHint')} {...form.getInputProps('staffSecondFactor', { type: 'checkbox' })} />
        <Switch label={t('staff:settings.fees')} description={t('staff:settings.feesHint')} {...form.getInputProps('feesClearedBeforeIssue', { type: 'checkbox' })} />
        <Picker maw={420} label={t('staff:settings.owner')} description={t('staff:settings.ownerHint')} path="/api/people" value={form.values.defaultOwnerId} toOption={(row) => ({ value: row.id, label: row.name })} onChange={(id) => form.setFieldValue('defaultOwnerId', id)} error={form.errors.defaultOwnerId} />
        <SaveButton saving={saving} dirty={form.isDirty()} error={error} />
      </Stack>
    </form>
  );
}
