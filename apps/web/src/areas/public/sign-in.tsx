import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readSession, SESSION_KEY } from '../../session/session';
import { Sheet } from './sheet';
import { SignInForm } from './sign-in-form';

/** Only addresses of this portal: a link may not lead people elsewhere after they signed in. */
const own = (next: string | undefined): string => (next && /^\/(?![/\\])/.test(next) ? next : '/');

export function SignIn() {
  const { t } = useTranslation('auth');
  const { next } = useSearch({ strict: false }) as { next?: string };
  const navigate = useNavigate();
  const cache = useQueryClient();
  const done = async (): Promise<void> => {
    cache.setQueryData(SESSION_KEY, await readSession());
    await navigate({ href: own(next), replace: true });
  };
  return <Sheet title={t('auth:signInTitle')}><SignInForm done={() => void done()} /></Sheet>;
}
