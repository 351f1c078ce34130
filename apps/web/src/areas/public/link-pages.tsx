import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, guest } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { Loaded } from '../../parts/states';
import { NewPassword } from './new-password';
import { Sheet } from './sheet';

const useToken = (): string => (useSearch({ strict: false }) as { token?: string }).token ?? '';

function Done({ text }: { text: string }) {
  const { t } = useTranslation('auth');
  return <Stack role="status"><Text>{text}</Text><Button component={Link} to="/sign-in">{t('auth:signIn')}</Button></Stack>;
}

/** The link of the registration mail: proves the address, sets the password. */
export function VerifyEmail() {
  const { t } = useTranslation('auth');
  const token = useToken();
  const [done, setDone] = useState(false);
  return (
    <Sheet title={t('auth:verify.title')} text={done ? undefined : t('auth:verify.text')}>
      {done ? <Done text={t('auth:verify.done')} /> : <NewPassword path="/api/auth/registrations/verification" token={token} label={t('auth:verify.button')} done={() => setDone(true)} />}
      {done ? null : <Anchor component={Link} to="/register" size="sm">{t('auth:verify.newLink')}</Anchor>}
    </Sheet>
  );
}

export function ResetPassword() {
  const { t } = useTranslation('auth');
  const token = useToken();
  const [done, setDone] = useState(false);
  return (
    <Sheet title={t('auth:reset.title')} text={done ? undefined : t('auth:reset.text')}>
      {done ? <Done text={t('auth:reset.done')} /> : <NewPassword path="/api/auth/password-reset" token={token} label={t('auth:reset.button')} done={() => setDone(true)} />}
      {done ? null : <Anchor component={Link} to="/forgot-password" size="sm">{t('auth:reset.newLink')}</Anchor>}
    </Sheet>
  );
}

/** The link of an invitation: greets by name, sets the password. */
export function Invitation() {
  const { t } = useTranslation('auth');
  const token = useToken();
  const [done, setDone] = useState(false);
  const invitation = useQuery({ queryKey: ['invitation', token], retry: false, queryFn: () => ask(guest.POST('/api/invitations/preview', { body: { token } })) });
  const refused = invitation.error instanceof ApiProblem && invitation.error.status < 500;
  return (
    <Sheet title={t('auth:invitation.title')}>
      {refused ? <Stack role="alert"><Text>{t('auth:invitation.gone')}</Text><Button component={Link} to="/sign-in" variant="default">{t('auth:signIn')}</Button></Stack> : <Loaded query={invitation}>
        {({ name, email }) => (done ? <Done text={t('auth:invitation.done')} /> : (
          <>
            <Text>{t('auth:invitation.text', { name, email })}</Text>
            <NewPassword path="/api/invitations/acceptance" token={token} label={t('auth:invitation.button')} done={() => setDone(true)} />
          </>
        ))}
      </Loaded>}
    </Sheet>
  );
}
