import { newKey, signedInStaff, type SignedInUser, useApi } from './support';

const api = useApi();

let admin: SignedInUser;
beforeAll(async () => { admin = await signedInStaff(api, 'administrator'); });

let numbered = 0;
const invitation = () => ({ name: 'Ida', email: `ida${(numbered += 1)}@cb.example`, language: 'en', roles: ['planner'] });
const invite = (body: object, key: string, by = admin) => by.post('/api/invitations', body, { 'idempotency-key': key });
const countOf = async (sql: string, values: unknown[] = []): Promise<number> => (await api.database.query<{ count: number }>(sql, values))[0]?.count ?? -1;
const peopleWith = (email: string) => countOf('SELECT count(*)::int FROM person WHERE email = $1', [email]);

it('the same request twice with one key: one effect, one answer', async () => {
  const [body, key] = [invitation(), newKey()];
  const [first, second] = [await invite(body, key), await invite(body, key)];
  expect(first.status).toBe(201);
  expect(first.headers['idempotency-replayed']).toBeUndefined();
  expect([second.status, second.text, second.headers['content-type']]).toEqual([201, first.text, first.headers['content-type']]);
  expect(second.headers['idempotency-replayed']).toBe('true');
  expect(await peopleWith(body.email)).toBe(1);
  expect(await countOf('SELECT count(*)::int FROM mail WHERE address = $1', [body.email])).toBe(1);
  expect(await countOf('SELECT count(*)::int FROM case_event WHERE subject_id = $1', [first.body['id']])).toBe(1);
  expect(await countOf(`SELECT count(*)::int FROM outbox WHERE payload ->> 'mailId' = (SELECT id::text FROM mail WHERE address = $1)`, [body.email])).toBe(1);
});

it('ten at the same moment: one effect, ten equal answers', async () => {
  const [body, key] = [invitation(), newKey()];
  const answers = await Promise.all(Array.from({ length: 10 }, () => invite(body, key)));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(9);
  expect(await peopleWith(body.email)).toBe(1);
});

it('the same key with another body is refused with 409 and changes nothing', async () => {
  const [body, other, key] = [invitation(), invitation(), newKey()];
  await invite(body, key);
  expect((await invite(other, key)).body).toMatchObject({ status: 409, code: 'key_reused' });
  expect(await peopleWith(other.email)).toBe(0);
});

it('the same key on another route is refused too', async () => {
  const key = newKey();
  await invite(invitation(), key);
  expect((await admin.put(`/api/accounts/${admin.personId}/roles`, { roles: ['administrator', 'planner'], version: 2 }, { 'idempotency-key': key })).body).toMatchObject({ code: 'key_reused' });
});

it('a key belongs to its person', async () => {
  const other = await signedInStaff(api, 'administrator');
  const [mine, theirs, key] = [invitation(), invitation(), newKey()];
  expect((await invite(mine, key)).status).toBe(201);
  const answer = await invite(theirs, key, other);
  expect(answer).toMatchObject({ status: 201, body: { email: theirs.email } });
});

it('a refused request keeps nothing: the same key works once the reason is gone', async () => {
  const [body, key] = [invitation(), newKey()];
  await invite(body, newKey());
  expect((await invite(body, key)).body).toMatchObject({ status: 409, code: 'already_exists' });
  await api.database.query('UPDATE person SET email = $2 WHERE email = $1', [body.email, `renamed-${body.email}`]);
  expect((await invite(body, key)).status).toBe(201);
});

it('a key older than 30 days counts as new', async () => {
  const [body, other, key] = [invitation(), invitation(), newKey()];
  await invite(body, key);
  await api.database.query(`UPDATE idempotency_key SET created_at = now() - interval '31 days' WHERE key = $1`, [key]);
  expect((await invite(other, key)).status).toBe(201);
});

it('a key that is no key is refused', async () => {
  expect((await invite(invitation(), 'short')).body).toMatchObject({ status: 400, code: 'malformed', errors: [{ path: 'idempotency-key' }] });
});

it('without a key the request happens each time', async () => {
  const call = (email: string) => api.call('POST', '/api/invitations', { body: { ...invitation(), email }, headers: { cookie: admin.cookie, 'x-csrf-token': admin.csrfToken } });
  expect((await call('once@cb.example')).status).toBe(201);
  expect((await call('once@cb.example')).status).toBe(409);
});

it('answers with secrets are not kept', async () => {
  const before = await countOf('SELECT count(*)::int FROM idempotency_key');
  await admin.post('/api/auth/second-factor', { password: 'correct horse battery' });
  expect(await countOf('SELECT count(*)::int FROM idempotency_key')).toBe(before);
});
