import { newKey, signedInStaff, type SignedInUser, useApi } from './support';

const api = useApi();

let admin: SignedInUser;
beforeAll(async () => { admin = await signedInStaff(api, 'administrator'); });

const good = { name: 'Bert', email: 'bert@cb.example', language: 'en', roles: ['planner'] };
const address = { street: { en: 'Quay 1' }, city: { en: 'Hamburg' }, country: 'DE' };
const setup = { key: 'x'.repeat(40), administrator: { name: 'A', email: 'a@cb.example', password: 'correct horse battery' }, body: { name: { en: 'CB' }, shortName: 'CB', address, timeZone: 'UTC' } };

it.each<[string, string, object, string[]]>([
  ['a missing field', '/api/invitations', { ...good, name: undefined }, ['name']],
  ['a number where text belongs', '/api/invitations', { ...good, name: 7 }, ['name']],
  ['text that is too long', '/api/invitations', { ...good, name: 'x'.repeat(201) }, ['name']],
  ['no e-mail address', '/api/invitations', { ...good, email: 'nobody' }, ['email']],
  ['an unknown word of a list, with its index', '/api/invitations', { ...good, roles: ['planner', 'king'] }, ['roles']],
  ['an unknown field', '/api/invitations', { ...good, admin: true }, ['admin']],
  ['no list', '/api/invitations', { ...good, roles: 'planner' }, ['roles']],
  ['an id that is none', '/api/invitations', { ...good, organisationId: '7' }, ['organisationId']],
  ['a field below a field', '/api/setup', { ...setup, administrator: { ...setup.administrator, email: 'x' } }, ['administrator.email']],
  ['a field two levels below', '/api/setup', { ...setup, body: { ...setup.body, address: { ...address, country: 'Germany' } } }, ['body.address.country']],
  ['an unknown field below a field', '/api/setup', { ...setup, body: { ...setup.body, colour: 'red' } }, ['body.colour']],
  ['a list where an object belongs', '/api/setup', { ...setup, body: [] }, ['body']],
  ['text without a language', '/api/setup', { ...setup, body: { ...setup.body, name: 'CB' } }, ['body.name']],
])('%s is named with its path', async (_what, path, body, paths) => {
  const answer = await admin.post(path, body);
  expect(answer.status).toBe(400);
  expect(String(answer.headers['content-type'])).toContain('application/problem+json');
  expect(answer.body).toMatchObject({ status: 400, code: 'malformed' });
  const named = (answer.body as unknown as { errors: { path: string }[] }).errors.map((error) => error.path);
  expect([...new Set(named)]).toEqual(paths);
});

const raw = (text: string, headers: Record<string, string> = {}) =>
  api.call('POST', '/api/invitations', { raw: text, headers: { cookie: admin.cookie, 'x-csrf-token': admin.csrfToken, 'idempotency-key': newKey(), ...headers } });

it.each<[string, string, Record<string, string>, number, string]>([
  ['broken JSON', '{"name": "Bert', {}, 400, 'malformed'],
  ['an empty body that says it is JSON', '', { 'content-type': 'application/json' }, 400, 'malformed'],
  ['JSON that reaches for the prototype', '{"__proto__": {"admin": true}}', {}, 400, 'malformed'],
  ['brackets without end', `{"name": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, {}, 400, 'malformed'],
  ['values without number', `{"roles": [${'1,'.repeat(100_000)}1]}`, {}, 400, 'malformed'],
  ['a list as the whole body', '[]', {}, 400, 'malformed'],
  ['a word as the whole body', '"hello"', {}, 400, 'malformed'],
  ['a form', 'name=Bert', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported_media_type'],
  ['plain text', 'Bert', { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
  ['XML', '<a/>', { 'content-type': 'application/xml' }, 415, 'unsupported_media_type'],
  ['more than the limit', JSON.stringify({ ...good, name: 'x'.repeat(3_000_000) }), {}, 413, 'payload_too_large'],
])('%s is refused as such', async (_what, text, headers, status, code) => {
  const answer = await raw(text, headers);
  expect(answer).toMatchObject({ status, body: { status, code, requestId: expect.any(String) } });
  expect(String(answer.headers['content-type'])).toContain('application/problem+json');
});

it.each<[string, string, string, number, string]>([
  ['an unknown route', 'GET', '/api/nothing-here', 404, 'not_found'],
  ['an unknown route below a known one', 'GET', '/api/accounts/x/y/z', 404, 'not_found'],
  ['a known route with another method', 'DELETE', '/api/accounts', 404, 'not_found'],
  ['an id that is none in a path', 'PUT', '/api/accounts/7/roles', 404, 'not_found'],
  ['an id that is unknown', 'PUT', '/api/accounts/019f0000-0000-7000-8000-000000000000/roles', 404, 'not_found'],
  ['a broken address', 'GET', '/api/accounts/%ZZ', 400, 'malformed'],
  ['a page size that is none', 'GET', '/api/accounts?size=many', 400, 'malformed'],
  ['a page mark that was made up', 'GET', '/api/accounts?after=%27%3B--', 400, 'malformed'],
])('%s: %s %s is %i', async (_what, method, path, status, code) => {
  const body = method === 'PUT' ? { roles: ['planner'], version: 1 } : undefined;
  expect(await admin.call(method, path, body ? { body } : {})).toMatchObject({ status, body: { status, code, rule: null, requestId: expect.any(String) } });
});

it('nothing of it was saved', async () => {
  expect(await api.database.query(`SELECT id FROM person WHERE email = $1`, [good.email])).toEqual([]);
  expect(await api.database.query(`SELECT key FROM idempotency_key`)).toEqual([]);
});

it('an error of our own is told without detail, and with the request id of its log line', async () => {
  await api.database.query('ALTER TABLE person RENAME COLUMN phone TO telephone');
  try {
    const answer = await admin.post('/api/invitations', good, { 'x-request-id': 'test-request-1' });
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({
      type: 'urn:attesta:problem:internal', title: expect.any(String), status: 500, detail: expect.any(String), code: 'internal',
      rule: null, clause: null, refusals: [], errors: [], requestId: 'test-request-1',
    });
    expect(answer.text).not.toMatch(/phone|column|select/i);
    expect(answer.headers['x-request-id']).toBe('test-request-1');
  } finally {
    await api.database.query('ALTER TABLE person RENAME COLUMN telephone TO phone');
  }
});

it('refusals speak the language of the browser', async () => {
  const english = await api.call('GET', '/api/auth/session', { headers: { 'accept-language': 'fr, en;q=0.5' } });
  const chinese = await api.call('GET', '/api/auth/session', { headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' } });
  expect([english.body['title'], chinese.body['title']]).toEqual(['Please sign in', '请先登录']);
});
