jest.mock('../i18n', () => {
  Object.assign(globalThis, { navigator: { onLine: true }, addEventListener: () => undefined }); // read while the modules below are loaded
  return { LANGUAGE_TAG: { en: 'en-GB' }, language: () => 'en' };
});

import { api, ask, guest } from './client';
import { under } from './keys';
import { networkState } from './network-state';
import { ApiProblem, NetworkLost } from './problem';
import { sessionGate } from './session-gate';

const baseUrl = 'http://portal.test';
const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const refused = (status: number, code: string): Response => json({ status, code, detail: code }, status);

/** What went out, and the answers that come in, in turn. */
let sent: { method: string; url: string; headers: Headers; body: string }[] = [];
function answers(...given: (Response | Error)[]): void {
  sent = [];
  globalThis.fetch = async (input) => {
    if (!(input instanceof Request)) throw new Error('the client sends requests');
    sent.push({ method: input.method, url: input.url, headers: input.headers, body: await input.text() });
    const next = given.shift();
    if (next instanceof Response) return next;
    throw next ?? new Error('asked once too often');
  };
}
const write = () => ask(api.POST('/api/cases/{id}/messages', { baseUrl, params: { path: { id: 'c 1' } }, body: { text: 'hello' }, ...under('k1') }));

beforeEach(() => {
  sessionGate.csrf = 'first';
  sessionGate.hadSession = true;
  sessionGate.refresh = () => Promise.resolve(false);
  networkState.answered();
});

it('marks what it sends: language always; token, key and type where something changes', async () => {
  answers(json({ id: 'm' }), json({ items: [], next: null }));
  expect(await write()).toEqual({ id: 'm' });
  await ask(api.GET('/api/cases', { baseUrl, params: { query: { text: '证书 & co', after: undefined } } }));
  const [post, get] = sent;
  expect(post?.url).toBe(`${baseUrl}/api/cases/c%201/messages`);
  expect(post?.body).toBe('{"text":"hello"}');
  expect(Object.fromEntries(post?.headers ?? [])).toMatchObject({ 'accept-language': 'en-GB', 'x-csrf-token': 'first', 'idempotency-key': 'k1', 'content-type': 'application/json' });
  expect(new URL(get?.url ?? '').searchParams.toString()).toBe(new URLSearchParams({ text: '证书 & co' }).toString());
  expect(get?.headers.has('x-csrf-token')).toBe(false);
  expect(get?.headers.has('idempotency-key')).toBe(false);
});

it('waits when the session has ended and sends the same once more, under the same key and with the new token', async () => {
  answers(refused(401, 'not_signed_in'), json({ id: 'm' }));
  const told = write();
  while (!sessionGate.isClosed()) await new Promise(setImmediate);
  sessionGate.csrf = 'second';
  sessionGate.open();
  expect(await told).toEqual({ id: 'm' });
  expect(sent.map(({ body, headers }) => [body, headers.get('idempotency-key'), headers.get('x-csrf-token')])).toEqual([['{"text":"hello"}', 'k1', 'first'], ['{"text":"hello"}', 'k1', 'second']]);
});

it('takes the token of the session that another tab began, once', async () => {
  sessionGate.refresh = () => { sessionGate.csrf = 'of the other tab'; return Promise.resolve(true); };
  answers(refused(403, 'forged_request'), json({ id: 'm' }));
  await write();
  expect(sent[1]?.headers.get('x-csrf-token')).toBe('of the other tab');
  answers(refused(403, 'forged_request'), refused(403, 'forged_request'));
  await expect(write()).rejects.toMatchObject({ problem: { code: 'forged_request' } });
  answers(refused(403, 'role_not_allowed'));
  await expect(write()).rejects.toMatchObject({ problem: { code: 'role_not_allowed' } });
});

it('leaves a 401 to a caller who is nobody yet', async () => {
  answers(refused(401, 'sign_in_failed'));
  await expect(ask(guest.POST('/api/auth/sign-in', { baseUrl, body: { email: 'a@b.example', password: 'x' } }))).rejects.toBeInstanceOf(ApiProblem);
  expect(sessionGate.isClosed()).toBe(false);
});

it('says that the network is lost when no answer comes, and nothing of the kind when the page itself stopped asking', async () => {
  answers(new TypeError('failed to fetch'));
  await expect(write()).rejects.toBeInstanceOf(NetworkLost);
  expect(networkState.isReachable()).toBe(false);
  networkState.answered();
  const stop = new AbortController();
  stop.abort();
  answers(new DOMException('stopped', 'AbortError'));
  await expect(ask(api.GET('/api/cases', { baseUrl, signal: stop.signal }))).rejects.toMatchObject({ name: 'AbortError' });
  expect(networkState.isReachable()).toBe(true);
});

it('makes a problem of what is none, such as a page of a proxy, with the number of the request', async () => {
  answers(new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway', headers: { 'x-request-id': 'r7' } }));
  await expect(write()).rejects.toMatchObject({ problem: { status: 502, title: 'Bad Gateway', requestId: 'r7' } });
});

it('answers nothing where there is nothing to answer', async () => {
  answers(new Response(null, { status: 204 }));
  expect(await ask(api.DELETE('/api/sites/{id}', { baseUrl, params: { path: { id: 's' } } }))).toBeUndefined();
});
