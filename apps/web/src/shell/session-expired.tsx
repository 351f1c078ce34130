import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionGate } from '../api/session-gate';

const SessionDialogue = lazy(() => import('./session-dialogue').then((module) => ({ default: module.SessionDialogue })));

/** Waits for a request whose session has ended; the dialogue is fetched only then. */
export function SessionExpired() {
  const closed = useSyncExternalStore(sessionGate.subscribe, sessionGate.isClosed);
  return closed ? <Suspense><SessionDialogue /></Suspense> : null;
}
