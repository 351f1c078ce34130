import { Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionGate } from '../api/session-gate';
import { Waiting } from '../parts/states';
import { readSession, SESSION_KEY, type Session } from '../session/session';

const SignInForm = lazy(() => import('../areas/public/sign-in-form').then((module) => ({ default: module.SignInForm })));

/** Signing in again over the page that was open: what was typed stays, and what was being saved is saved. */
export function SessionDialogue() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const before = cache.getQueryData<Session | null>(SESSION_KEY);
  const signedIn = async (): Promise<void> => {
    const now = await readSession();
    if (before && now?.personId !== before.personId) { location.assign('/'); return; }
    cache.setQueryData(SESSION_KEY, now);
    sessionGate.open();
  };
  return (
    <Modal opened onClose={() => location.assign('/sign-in')} title={t('shell:expired.title')}>
      <Text mb="md">{t('shell:expired.text')}</Text>
      <Suspense fallback={<Waiting />}><SignInForm email={before?.email} fixedEmail={Boolean(before)} done={() => void signedIn()} /></Suspense>
    </Modal>
  );
}
