import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ask, guest } from '../../api/client';
import { under } from '../../api/keys';
import { ProblemNote } from '../../parts/problem-note';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';

export const SHORTEST_PASSWORD = 12;

type TokenPath = '/api/auth/registrations/verification' | '/api/auth/password-reset' | '/api/invitations/acceptance';

/** Sets a password with the token of a mail. */
export function NewPassword({ path, token, label, done }: { path: TokenPath; token: string; label: string; done: () => void }) {
  const { t } = useTranslation('auth');
  const form = useForm({
    initialValues: { password: '', again: '' },
    validate: {
      password: (text) => (text.length < SHORTEST_PASSWORD ? t('auth:passwordTooShort', { count: SHORTEST_PASSWORD }) : null),
      again: (text, { password }) => (text === password ? null : t('auth:passwordsDiffer')),
    },
  });
  const { save, saving, error, errors } = useSave({
    save: ({ password }: { password: string; again: string }, key) => ask(guest.POST(path, { body: { token, password }, ...under(key) })), said: null, done,
  });
  useShownErrors(form, errors);
  return (
    <form onSubmit={form.onSubmit(save)}>
      <Stack>
        <PasswordInput label={t('auth:newPassword')} description={t('auth:passwordHint', { count: SHORTEST_PASSWORD })} autoComplete="new-password" required {...form.getInputProps('password')} />
        <PasswordInput label={t('auth:again')} autoComplete="new-password" required {...form.getInputProps('again')} />
        <ProblemNote error={error} />
        <Button type="submit" loading={saving} fullWidth size="md">{label}</Button>
      </Stack>
    </form>
  );
}
