import { cache } from './app-cache';
import { SESSION_KEY, sessionQuery } from './session/session';

const AREAS = {
  staff: () => import('./areas/staff/home'),
  auditor: () => import('./areas/auditor/home'),
  client: () => import('./areas/client/home'),
} as const;
type Name = keyof typeof AREAS;

const isArea = (name: string | undefined): name is Name => name === 'staff' || name === 'auditor' || name === 'client';

/** The messages that the page at this address will need besides the common ones. */
export function messagesFor(pathname: string): string[] {
  const [, first] = pathname.split('/');
  return isArea(first) ? ['words', 'case', first] : ['auth'];
}

/** Begins at once what the page will ask for one after the other: who is signed in, and the area's own code. A failure is told where it is asked for again. */
export function beginEarly(pathname: string): void {
  if (cache.getQueryData(SESSION_KEY) === undefined) void cache.prefetchQuery(sessionQuery);
  const [, first] = pathname.split('/');
  if (isArea(first)) AREAS[first]().catch((error: unknown) => console.warn('not fetched early', error));
}
