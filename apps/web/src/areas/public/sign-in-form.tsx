import { Anchor, Button, Group, PasswordInput, PinInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, guest } from '../../api/client';
import { under } from '../../api/keys';
import { ProblemNote } from '../../parts/problem-note';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';

interface SignInFormProps { email?: string; fixedEmail?: boolean; done: () => void }

/** E-mail and password, then the second factor where the account has one. */
export function SignInForm({ email = '', fixedEmail = false, done }: SignInFormProps) {
  const { t } = useTranslation('auth');
  const [needsCode, setNeedsCode] = useState(false);
  const form = useForm({ mode: 'controlled', initialValues: { email, password: '' } });
  const { save, saving, error, errors } = useSave({
    save: (values: { email: string; password: string }, key) => ask(guest.POST('/api/auth/sign-in', { body: values, ...under(key) })),
    said: null, done: (answer) => { if (answer.secondFactorNeeded) setNeedsCode(true); else done(); },
  });
  useShownErrors(form, errors);
  if (needsCode) return <SecondFactorForm done={done} />;
  return (
    <form onSubmit={form.onSubmit(save)}>
      <Stack>
        <TextInput label={t('auth:email')} type="email" autoComplete="username" required readOnly={fixedEmail} {...form.getInputProps('email')} />
        <PasswordInput label={t('auth:password')} autoComplete="current-password" required {...form.getInputProps('password')} />
        <ProblemNote error={error} />
        <Button type="submit" loading={saving} fullWidth size="md">{t('auth:signIn')}</Button>
        {fixedEmail ? null : (
          <Group justify="space-between">
            <Anchor component={Link} to="/forgot-password" size="sm">{t('auth:forgot')}</Anchor>
            <Anchor component={Link} to="/register" size="sm">{t('auth:toRegister')}</Anchor>
          </Group>
        )}
      </Stack>
    </form>
  );
}

function SecondFactorForm({ done }: { done: () => void }) {
  const { t } = useTranslation('auth');
  const [backup, setBackup] = useState(false);
  const [code, setCode] = useState('');
  const { save, saving, error } = useSave({
    save: (given: string, key) => ask(guest.POST('/api/auth/sign-in/second-factor', { body: backup ? { backupCode: given } : { code: given }, ...under(key) })),
    said: null, done,
  });
  return (
    <form onSubmit={(event) => { event.preventDefault(); save(code.trim()); }}>
      <Stack>
        <Text>{backup ? t('auth:backupText') : t('auth:codeText')}</Text>
        {backup
          ? <TextInput label={t('auth:backupCode')} value={code} onChange={(event) => setCode(event.currentTarget.value)} required data-autofocus autoComplete="one-time-code" />
          : <PinInput length={6} type="number" oneTimeCode autoFocus size="lg" value={code} onChange={setCode} aria-label={t('auth:code')} onComplete={save} />}
        <ProblemNote error={error} />
        <Group justify="space-between">
          <Button variant="subtle" onClick={() => { setBackup(!backup); setCode(''); }}>{backup ? t('auth:useApp') : t('auth:useBackup')}</Button>
          <Button type="submit" loading={saving} disabled={backup ? !code.trim() : code.length !== 6}>{t('auth:continue')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
