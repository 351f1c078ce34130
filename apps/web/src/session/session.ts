import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, guest } from '../api/client';
import { ApiProblem } from '../api/problem';
import { sessionGate } from '../api/session-gate';
import type { Answer } from '../api/shapes';
import { chooseLanguage, language, languageWasChosen } from '../i18n';

export type Session = Answer<'SessionDto'>;
export type Role = Session['roles'][number];
export type Area = 'staff' | 'auditor' | 'client';

/** Roles that a person can be given. */
export const ROLES = [
  'client_representative', 'client_contributor', 'auditor', 'application_reviewer', 'planner', 'technical_reviewer',
  'decision_maker', 'technical_manager', 'quality_manager', 'administrator', 'assessor',
] as const satisfies readonly Role[];
export type GivenRole = (typeof ROLES)[number];

const CLIENT: readonly Role[] = ['client_representative', 'client_contributor'];

/** The areas that these roles open, the person's own work first. */
export function areasOf(roles: readonly Role[]): Area[] {
  const areas: Area[] = [];
  if (roles.some((role) => role !== 'auditor' && !CLIENT.includes(role))) areas.push('staff');
  if (roles.includes('auditor')) areas.push('auditor');
  if (roles.some((role) => CLIENT.includes(role))) areas.push('client');
  return areas;
}

export const SESSION_KEY = ['session'] as const;

/** What every request needs of who is signed in. */
export function hasSession({ csrfToken }: Session): void {
  sessionGate.hadSession = true;
  sessionGate.csrf = csrfToken;
}

export async function readSession(): Promise<Session | null> {
  try {
    const session = await ask(guest.GET('/api/auth/session'));
    hasSession(session);
    if (languageWasChosen() || session.language === language()) return session;
    await chooseLanguage(session.language);
    return readSession(); // its names in the language that the page now speaks
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

sessionGate.refresh = async () => (await readSession()) !== null;

export const sessionQuery = { queryKey: SESSION_KEY, queryFn: readSession, staleTime: 60_000 };

/** The signed-in person; only below a page that needs one. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('no session on a page that needs one');
  return data;
}

export const useMaybeSession = (): Session | null | undefined => useQuery(sessionQuery).data;

export const useHasRole = (...wanted: Role[]): boolean => {
  const session = useMaybeSession();
  return session ? wanted.some((role) => session.roles.includes(role)) : false;
};

/** Signs out and forgets everything that this person's pages had read. */
export function useSignOut(): () => Promise<void> {
  const cache = useQueryClient();
  return async () => {
    await ask(guest.POST('/api/auth/sign-out'));
    sessionGate.hadSession = false;
    cache.clear();
    location.assign('/sign-in');
  };
}
