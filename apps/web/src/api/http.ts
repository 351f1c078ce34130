import { LANGUAGE_TAG, language } from '../i18n';
import { ApiProblem, NetworkLost, type Problem } from './problem';
import { networkState } from './network-state';
import { sessionGate } from './session-gate';

export type QueryValue = string | number | boolean | null | undefined | readonly string[];
export interface Call {
  query?: Record<string, QueryValue>;
  body?: unknown;
  /** Version of the row that the person saw; sent as If-Match. */
  version?: number;
  /** Idempotency key; pass the same one to repeat the same wish. */
  key?: string;
  signal?: AbortSignal;
  /** Leave a 401 to the caller (signing in itself). */
  anonymous?: boolean;
}

const SAFE = new Set(['GET', 'HEAD']);

/** A random key; not `randomUUID`, which browsers keep from plain-http addresses in a house network. */
export const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A UUID for a thing that this page names before the server knows it: sending it twice makes it once. */
export function newId(): string {
  const hex = newKey();
  const variant = '89ab'[parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

export function withQuery(path: string, query: Record<string, QueryValue> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    if (typeof value === 'object') value.forEach((each) => search.append(name, each));
    else search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** Headers that every request carries; unsafe ones also prove that this page made them. */
export function headersFor(method: string, call: Call): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': LANGUAGE_TAG[language()] };
  if (SAFE.has(method)) return headers;
  headers['x-csrf-token'] = sessionGate.csrf;
  headers['idempotency-key'] = call.key ?? newKey();
  if (call.body !== undefined) headers['content-type'] = 'application/json';
  if (call.version !== undefined) headers['if-match'] = `"${call.version}"`;
  return headers;
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const text = await response.text();
  try {
    return new ApiProblem({ ...(JSON.parse(text) as Problem), status: response.status });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return new ApiProblem({ status: response.status, title: response.statusText, requestId: response.headers.get('x-request-id') ?? undefined });
  }
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, init);
    networkState.answered();
    return response;
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    networkState.lost();
    throw new NetworkLost({ cause });
  }
}

/** One request. When the session has ended, it waits for the person to sign in again and then goes out once more, under the same key. */
export async function send(method: string, path: string, call: Call = {}): Promise<Response> {
  const held = { ...call, key: call.key ?? newKey() };
  const once = () => reach(withQuery(path, call.query), {
    method, credentials: 'same-origin', headers: headersFor(method, held), signal: call.signal,
    body: call.body === undefined ? undefined : JSON.stringify(call.body),
  });
  let response = await once();
  if (response.status === 401 && !call.anonymous && sessionGate.hadSession) {
    await sessionGate.renewed();
    response = await once();
  }
  if (response.ok) return response;
  const problem = await problemOf(response);
  // Another tab may have signed in anew: its session has another token.
  if (problem.problem.code === 'forged_request' && !call.anonymous && (await sessionGate.refresh())) {
    response = await once();
    if (response.ok) return response;
    throw await problemOf(response);
  }
  throw problem;
}

async function read<T>(method: string, path: string, call?: Call): Promise<T> {
  const response = await send(method, path, call);
  const text = response.status === 204 ? '' : await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export const api = {
  get: <T>(path: string, call?: Call) => read<T>('GET', path, call),
  post: <T = unknown>(path: string, body?: unknown, call?: Call) => read<T>('POST', path, { ...call, body: body ?? {} }),
  put: <T = unknown>(path: string, body: unknown, call?: Call) => read<T>('PUT', path, { ...call, body }),
  patch: <T = unknown>(path: string, body: unknown, call?: Call) => read<T>('PATCH', path, { ...call, body }),
  delete: <T = unknown>(path: string, call?: Call) => read<T>('DELETE', path, call),
};
