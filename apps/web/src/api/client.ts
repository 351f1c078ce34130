import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '../../../../libs/contract/src/api';
import { LANGUAGE_TAG, language } from '../i18n';
import { newKey } from './keys';
import { networkState } from './network-state';
import { NetworkLost, problemOf } from './problem';
import { sessionGate } from './session-gate';

const SAFE = new Set(['GET', 'HEAD']);

/** Sends and notes whether the server can be reached. @throws NetworkLost when no answer came */
export async function reach(request: Request, send: (request: Request) => Promise<Response> = fetch): Promise<Response> {
  try {
    const response = await send(request);
    networkState.answered();
    return response;
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    networkState.lost();
    throw new NetworkLost({ cause });
  }
}

/** What every request carries; unsafe ones also prove that this page made them, and have a key. */
const marks: Middleware = {
  onRequest({ request: { headers, method } }) {
    headers.set('accept', 'application/json');
    headers.set('accept-language', LANGUAGE_TAG[language()]);
    if (SAFE.has(method)) return;
    headers.set('x-csrf-token', sessionGate.csrf);
    if (!headers.has('idempotency-key')) headers.set('idempotency-key', newKey());
  },
};

/** What goes out once more when the session had ended: a request's body can be sent only once. */
const spares = new WeakMap<Request, Request>();

/** When the session has ended, waits for the person to sign in again and sends once more, under the same key. */
const session: Middleware = {
  onRequest({ request }) { spares.set(request, request.clone()); },
  async onResponse({ request, response, options }) {
    const spare = spares.get(request);
    if (!spare) return undefined;
    if (response.status === 401 && sessionGate.hadSession) await sessionGate.renewed();
    else if (!(await tokenRenewed(response))) return undefined;
    if (!SAFE.has(spare.method)) spare.headers.set('x-csrf-token', sessionGate.csrf);
    return options.fetch(spare);
  },
};

/** Another tab may have signed in anew: its session has another token. */
async function tokenRenewed(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const { problem } = await problemOf(response.clone());
  return problem.code === 'forged_request' && sessionGate.refresh();
}

const refusals: Middleware = {
  async onResponse({ response }) { if (!response.ok) throw await problemOf(response); },
};

/** The API as the contract tells it: path, parameters, body and answer of each call. Refusals are thrown as ApiProblem. */
export const api = createClient<paths>({ fetch: reach });
api.use(refusals, marks, session);

/** The same for calls of nobody in particular, such as signing in: a 401 is left to the caller. */
export const guest = createClient<paths>({ fetch: reach });
guest.use(refusals, marks);

/** What a call answers. @throws ApiProblem, NetworkLost */
export async function ask<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T; // of a refused call nothing comes back: it threw
}
