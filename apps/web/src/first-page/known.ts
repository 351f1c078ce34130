import type { QueryClient } from '@tanstack/react-query';
import type { Page } from '../api/lists';
import { OWN_CASES_KEY, type CaseRow } from '../areas/client/own-cases';
import { type Session, SESSION_KEY } from '../session/session';

/** What the server has read to draw the first page; it comes with the page. */
export interface Known { session: Session; cases: Page<CaseRow> }

export function putInto(cache: QueryClient, { session, cases }: Known): void {
  cache.setQueryData(SESSION_KEY, session);
  cache.setQueryData(OWN_CASES_KEY, cases);
}

/** @returns null on a page that the server has not drawn, or has drawn in another language than this browser was told */
export function readKnown(): Known | null {
  const text = document.querySelector('#known')?.textContent;
  const known = text ? (JSON.parse(text) as Known) : null;
  return known && document.documentElement.lang.startsWith(known.session.language) ? known : null;
}
