import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, guest } from '../../api/client';
import { under } from '../../api/keys';
import { language } from '../../i18n';
import { ProblemNote } from '../../parts/problem-note';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import { Sheet } from './sheet';

/** A client comes in by itself: name and address here, the rest after the link in the mail. */
export function Register() {
  const { t } = useTranslation('auth');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { name: '', email: '' } });
  const { save, saving, error, errors } = useSave({
    save: (values: { name: string; email: string }, key) => ask(guest.POST('/api/auth/registrations', { body: { ...values, language: language() }, ...under(key) })),
    said: null, done: (_, { email }) => setSentTo(email),
  });
  useShownErrors(form, errors);
  if (sentTo) return <Sheet title={t('auth:mailSent')}><Text role="status">{t('auth:register.sent', { email: sentTo })}</Text><Anchor component="button" ta="left" onClick={() => setSentTo(null)}>{t('auth:otherAddress')}</Anchor></Sheet>;
  return (
    <Sheet title={t('auth:register.title')} text={t('auth:register.text')}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack>
          <TextInput label={t('auth:name')} autoComplete="name" required maxLength={200} {...form.getInputProps('name')} />
          <TextInput label={t('auth:workEmail')} type="email" autoComplete="email" required {...form.getInputProps('email')} />
          <ProblemNote error={error} />
          <Button type="submit" loading={saving} fullWidth size="md">{t('auth:register.button')}</Button>
          <Anchor component={Link} to="/sign-in" size="sm">{t('auth:haveAccount')}</Anchor>
        </Stack>
      </form>
    </Sheet>
  );
}

export function ForgotPassword() {
  const { t } = useTranslation('auth');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '' } });
  const { save, saving, error, errors } = useSave({
    save: (values: { email: string }, key) => ask(guest.POST('/api/auth/password-reset-request', { body: values, ...under(key) })), said: null, done: (_, { email }) => setSentTo(email),
  });
  useShownErrors(form, errors);
  if (sentTo) return <Sheet title={t('auth:mailSent')}><Text role="status">{t('auth:forgotten.sent', { email: sentTo })}</Text><Anchor component={Link} to="/sign-in">{t('auth:signIn')}</Anchor></Sheet>;
  return (
    <Sheet title={t('auth:forgotten.title')} text={t('auth:forgotten.text')}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack>
          <TextInput label={t('auth:email')} type="email" autoComplete="email" required {...form.getInputProps('email')} />
          <ProblemNote error={error} />
          <Button type="submit" loading={saving} fullWidth size="md">{t('auth:forgotten.button')}</Button>
          <Anchor component={Link} to="/sign-in" size="sm">{t('common:action.back')}</Anchor>
        </Stack>
      </form>
    </Sheet>
  );
}
