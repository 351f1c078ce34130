import { Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import { language } from '../../i18n';
import { AddressFields, countryOptions, EMPTY_ADDRESS, toAddress } from '../../parts/address-fields';
import { ProblemNote } from '../../parts/problem-note';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import { SESSION_KEY } from '../../session/session';
import { Sheet } from './sheet';

const EMPTY = { legalName: '', registerNumber: '', country: '', website: '', address: EMPTY_ADDRESS };

/** After the first sign-in of somebody who came in alone: whom do they represent? */
export function RegisterOrganisation() {
  const { t } = useTranslation('auth');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({ initialValues: EMPTY });
  const { save, saving, error, errors } = useSave({
    save: (values: typeof EMPTY, key) => ask(api.POST('/api/auth/organisation', { body: {
      legalName: { [language()]: values.legalName.trim() }, registerNumber: values.registerNumber.trim(), country: values.country,
      address: toAddress(values.address), language: language(), ...(values.website.trim() ? { website: values.website.trim() } : {}),
    }, ...under(key) })),
    said: null,
    done: async () => { await cache.invalidateQueries({ queryKey: SESSION_KEY }); await navigate({ to: '/client' }); },
  });
  useShownErrors(form, Object.fromEntries(Object.entries(errors).map(([path, message]) => [path.replace(/\.(en|zh)$/, ''), message])));
  return (
    <Sheet title={t('auth:organisation.title')} text={t('auth:organisation.text')} wide>
      <form onSubmit={form.onSubmit(save)}>
        <Stack>
          <TextInput label={t('auth:organisation.legalName')} description={t('auth:organisation.legalNameHint')} required maxLength={300} autoComplete="organization" {...form.getInputProps('legalName')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t('auth:organisation.registerNumber')} required maxLength={60} {...form.getInputProps('registerNumber')} />
            <Select label={t('auth:organisation.country')} required searchable data={countryOptions()} {...form.getInputProps('country')} />
          </SimpleGrid>
          <AddressFields at="address" input={form.getInputProps} />
          <TextInput label={t('auth:organisation.website')} inputMode="url" placeholder="https://" {...form.getInputProps('website')} />
          <ProblemNote error={error} />
          <Group justify="flex-end"><Button type="submit" loading={saving} size="md">{t('auth:continue')}</Button></Group>
        </Stack>
      </form>
    </Sheet>
  );
}
