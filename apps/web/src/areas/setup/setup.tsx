import { Button, Divider, Group, PasswordInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask, guest } from '../../api/client';
import { under } from '../../api/keys';
import { language } from '../../i18n';
import { ownTimeZone, timeZones } from '../../lib/time-zones';
import { AddressFields, EMPTY_ADDRESS, toAddress } from '../../parts/address-fields';
import { ProblemNote } from '../../parts/problem-note';
import { Loaded } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import { SHORTEST_PASSWORD } from '../public/new-password';
import { Sheet } from '../public/sheet';

const EMPTY = {
  key: '', administrator: { name: '', email: '', password: '' },
  body: { name: '', shortName: '', email: '', website: '', timeZone: ownTimeZone(), address: EMPTY_ADDRESS },
};

/** The first start of an empty installation: who runs it, and whose it is. */
export function SetUp() {
  const state = useQuery({ queryKey: ['setup'], queryFn: () => ask(guest.GET('/api/setup')) });
  return <Loaded query={state}>{({ needed }) => (needed ? <SetUpForm /> : <Navigate to="/sign-in" />)}</Loaded>;
}

function SetUpForm() {
  const { t } = useTranslation('auth');
  const navigate = useNavigate();
  const form = useForm({
    initialValues: EMPTY,
    validate: { administrator: { password: (text) => (text.length < SHORTEST_PASSWORD ? t('auth:passwordTooShort', { count: SHORTEST_PASSWORD }) : null) } },
  });
  const { save, saving, error, errors } = useSave({
    save: ({ key: setUpKey, administrator, body }: typeof EMPTY, key) => ask(guest.POST('/api/setup', { body: {
      key: setUpKey.trim(), administrator: { ...administrator, language: language() },
      body: {
        name: { [language()]: body.name.trim() }, shortName: body.shortName.trim(), timeZone: body.timeZone, address: toAddress(body.address),
        ...(body.email ? { email: body.email } : {}), ...(body.website ? { website: body.website } : {}),
      },
    }, ...under(key) })),
    said: t('auth:setup.done'), done: () => navigate({ to: '/sign-in' }),
  });
  useShownErrors(form, Object.fromEntries(Object.entries(errors).map(([path, message]) => [path.replace(/\.(en|zh)$/, ''), message])));
  return (
    <Sheet title={t('auth:setup.title')} text={t('auth:setup.text')} wide>
      <form onSubmit={form.onSubmit(save)}>
        <Stack>
          <TextInput label={t('auth:setup.key')} description={t('auth:setup.keyHint')} required autoComplete="off" {...form.getInputProps('key')} />
          <Divider label={t('auth:setup.administrator')} labelPosition="left" />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t('auth:name')} required autoComplete="name" {...form.getInputProps('administrator.name')} />
            <TextInput label={t('auth:email')} type="email" required autoComplete="email" {...form.getInputProps('administrator.email')} />
          </SimpleGrid>
          <PasswordInput label={t('auth:password')} description={t('auth:passwordHint', { count: SHORTEST_PASSWORD })} required autoComplete="new-password" {...form.getInputProps('administrator.password')} />
          <Divider label={t('auth:setup.body')} labelPosition="left" />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t('auth:setup.bodyName')} required {...form.getInputProps('body.name')} />
            <TextInput label={t('auth:setup.shortName')} description={t('auth:setup.shortNameHint')} required maxLength={20} {...form.getInputProps('body.shortName')} />
          </SimpleGrid>
          <AddressFields at="body.address" input={form.getInputProps} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t('auth:setup.bodyEmail')} type="email" {...form.getInputProps('body.email')} />
            <TextInput label={t('auth:organisation.website')} inputMode="url" {...form.getInputProps('body.website')} />
          </SimpleGrid>
          <Select label={t('auth:setup.timeZone')} description={t('auth:setup.timeZoneHint')} required searchable limit={40} data={timeZones(ownTimeZone())} {...form.getInputProps('body.timeZone')} />
          <ProblemNote error={error} />
          <Group justify="flex-end"><Button type="submit" loading={saving} size="md">{t('auth:setup.button')}</Button></Group>
        </Stack>
      </form>
    </Sheet>
  );
}
