import { keyedHash } from '@cb/casework';
import { codeFor, cookieOf, mailedToken, makePerson, newKey, PASSWORD, signedInClient, signedInStaff, SignedInUser, signIn, useApi } from './support';

const api = useApi();
const NEW_PASSWORD = 'another long password';

const attempt = (email: string, password: string) => api.call('POST', '/api/auth/sign-in', { body: { email, password } });

interface SessionBody { session: { personId: string; csrfToken: string } | null; secondFactorNeeded: boolean }

describe('signing in', () => {
  it('gives a session in an httpOnly same-site cookie, and the person behind it', async () => {
    const { email } = await makePerson(api, { roles: ['planner'], name: 'Petra Plan' });
    const answer = await attempt(email.toUpperCase(), PASSWORD);
    expect(answer.status).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(/^attesta\.session_token=[^;]+;.*HttpOnly; SameSite=Lax/);
    const session = await api.call('GET', '/api/auth/session', { headers: { cookie: cookieOf(answer) } });
    expect(session.body).toMatchObject({ name: 'Petra Plan', email, roles: ['planner'], organisationId: null, twoFactorEnabled: false, secondFactorMissing: false });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const { email } = await makePerson(api, { roles: ['planner'] });
    const [wrong, unknown] = [await attempt(email, 'not the password'), await attempt('nobody@cb.example', 'not the password')];
    const { requestId: _one, ...first } = wrong.body;
    const { requestId: _two, ...second } = unknown.body;
    expect(first).toMatchObject({ status: 401, code: 'sign_in_failed' });
    expect(second).toEqual(first);
  });

  it('DECISIONS 20: five failures of one account from one address are answered 429, another address still may', async () => {
    const { email } = await makePerson(api, { roles: ['planner'] });
    for (let failure = 0; failure < 5; failure += 1) expect((await attempt(email, 'not the password')).status).toBe(401);
    const stopped = await attempt(email, PASSWORD);
    expect(stopped).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    const elsewhere = await api.app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { email, password: PASSWORD }, remoteAddress: '192.0.2.7' });
    expect(elsewhere.statusCode).toBe(200);
    await api.database.query(`UPDATE auth.failure SET first_at = first_at - interval '16 minutes'`);
    expect((await attempt(email, PASSWORD)).status).toBe(200);
  });

  it('a deactivated person has no way in, and their sessions end at once', async () => {
    const [admin, leaver] = [await signedInStaff(api, 'administrator'), await signedInStaff(api, 'planner')];
    await admin.post(`/api/accounts/${leaver.personId}/deactivation`, { reason: 'left the company', version: 2 });
    expect((await leaver.get('/api/auth/session')).status).toBe(401);
    expect((await attempt(leaver.email, PASSWORD)).body).toMatchObject({ status: 401, code: 'sign_in_failed' });
    const [{ count } = { count: 0 }] = await api.database.query<{ count: number }>(`SELECT count(*)::int FROM auth.session WHERE "userId" = $1`, [leaver.personId]);
    expect(count).toBe(0);
  });

  it('writes the access log with hashes, of successes and failures', async () => {
    const { id, email } = await makePerson(api, { roles: ['planner'] });
    await attempt(email, 'not the password');
    await attempt(email, PASSWORD);
    const rows = await api.database.query('SELECT what, succeeded, person_id, account FROM access_log WHERE account = $1 ORDER BY id', [keyedHash(api.config.sessionSecret, email)]);
    expect(rows).toMatchObject([{ what: 'sign_in', succeeded: false, person_id: null }, { what: 'sign_in', succeeded: true, person_id: id }]);
    expect(JSON.stringify(rows)).not.toContain('@');
    const plain = `SELECT 1 FROM access_log, (SELECT encode(sha256('127.0.0.1'), 'hex') AS address, encode(sha256($1::bytea), 'hex') AS account) guess WHERE access_log.address_hash = guess.address OR access_log.account = guess.account`;
    expect(await api.database.query(plain, [Buffer.from(email)])).toEqual([]); // nobody finds an address by hashing them all
  });

  it('a session in use is extended', async () => {
    const user = await signedInStaff(api, 'planner');
    expect((await user.get('/api/auth/session')).headers['set-cookie']).toBeUndefined();
    await api.database.query(`UPDATE auth.session SET "updatedAt" = now() - interval '11 minutes', "expiresAt" = now() + interval '11 hours' WHERE "userId" = $1`, [user.personId]);
    expect(String((await user.get('/api/auth/session')).headers['set-cookie'])).toContain('attesta.session_token=');
    const [session] = await api.database.query<{ long: boolean }>(`SELECT "expiresAt" > now() + interval '11 hours 30 minutes' AS long FROM auth.session WHERE "userId" = $1`, [user.personId]);
    expect(session?.long).toBe(true);
  });

  it('a session that is over is none', async () => {
    const user = await signedInStaff(api, 'planner');
    await api.database.query(`UPDATE auth.session SET "expiresAt" = now() - interval '1 second' WHERE "userId" = $1`, [user.personId]);
    expect((await user.get('/api/auth/session')).body).toMatchObject({ status: 401, code: 'not_signed_in' });
  });

  it('a cookie whose signature was touched is no session', async () => {
    const user = await signedInStaff(api, 'planner');
    const forged = user.cookie.replace(/.{6}$/, 'AAA%3D');
    expect((await api.call('GET', '/api/auth/session', { headers: { cookie: forged } })).status).toBe(401);
  });
});

describe('a request that changes something', () => {
  const change = (headers: Record<string, string>) => api.call('PUT', '/api/auth/language', { body: { language: 'zh' }, headers });

  it('is refused without a session, without the CSRF token, and with the token of another session', async () => {
    const [user, other] = [await signedInStaff(api, 'planner'), await signedInStaff(api, 'planner')];
    expect((await change({})).body).toMatchObject({ status: 401, code: 'not_signed_in' });
    expect((await change({ cookie: user.cookie })).body).toMatchObject({ status: 403, code: 'forged_request' });
    expect((await change({ cookie: user.cookie, 'x-csrf-token': other.csrfToken })).body).toMatchObject({ status: 403, code: 'forged_request' });
    expect((await change({ cookie: user.cookie, 'x-csrf-token': user.csrfToken })).status).toBe(204);
  });

  it('is refused when another site sent it, signed in or not', async () => {
    const user = await signedInStaff(api, 'planner');
    const proof = { cookie: user.cookie, 'x-csrf-token': user.csrfToken };
    expect((await change({ ...proof, origin: 'https://evil.example' })).body).toMatchObject({ status: 403, code: 'forged_request' });
    expect((await change({ ...proof, 'sec-fetch-site': 'cross-site' })).body).toMatchObject({ status: 403, code: 'forged_request' });
    expect((await change({ ...proof, origin: 'http://cb.example' })).status).toBe(204);
    const signInFromElsewhere = await api.call('POST', '/api/auth/sign-in', { body: { email: user.email, password: PASSWORD }, headers: { origin: 'https://evil.example' } });
    expect(signInFromElsewhere.body).toMatchObject({ status: 403, code: 'forged_request' });
  });
});

describe('a forgotten password', () => {
  it('sends a link that works once and ends every session; the token is stored only as a hash', async () => {
    const user = await signedInStaff(api, 'planner');
    expect((await api.call('POST', '/api/auth/password-reset-request', { body: { email: user.email } })).status).toBe(202);
    const mails = await api.database.query<{ template: string; params: object }>('SELECT template, params FROM mail WHERE recipient_id = $1', [user.personId]);
    expect(mails).toMatchObject([{ template: 'password_reset' }]);
    const token = await mailedToken(api, user.personId, 'reset_password');
    const everything = JSON.stringify([await api.database.query('SELECT * FROM mail'), await api.database.query('SELECT * FROM mail_token'), await api.database.query('SELECT * FROM case_event')]);
    expect(everything).not.toContain(token);

    const reset = () => api.call('POST', '/api/auth/password-reset', { body: { token, password: NEW_PASSWORD } });
    expect((await reset()).status).toBe(204);
    expect((await reset()).body).toMatchObject({ status: 422, code: 'invalid_input', errors: [{ path: 'token' }] });
    expect((await user.get('/api/auth/session')).status).toBe(401);
    expect((await attempt(user.email, PASSWORD)).status).toBe(401);
    expect((await attempt(user.email, NEW_PASSWORD)).status).toBe(200);
  });

  it('answers the same for an unknown address and sends nothing', async () => {
    const answer = await api.call('POST', '/api/auth/password-reset-request', { body: { email: 'stranger@elsewhere.example' } });
    expect(answer.status).toBe(202);
    expect(await api.database.query(`SELECT id FROM mail WHERE address = 'stranger@elsewhere.example'`)).toEqual([]);
  });

  it('two uses at the same moment: one wins', async () => {
    const { id } = await makePerson(api, { roles: ['planner'] });
    const token = await mailedToken(api, id, 'reset_password');
    const both = await Promise.all([1, 2].map(() => api.call('POST', '/api/auth/password-reset', { body: { token, password: NEW_PASSWORD } })));
    expect(both.map(({ status }) => status).sort()).toEqual([204, 422]);
  });

  it('a newer link ends the older, and an old one is too old', async () => {
    const { id } = await makePerson(api, { roles: ['planner'] });
    const older = await mailedToken(api, id, 'reset_password');
    const newer = await mailedToken(api, id, 'reset_password');
    const use = (token: string) => api.call('POST', '/api/auth/password-reset', { body: { token, password: NEW_PASSWORD } });
    expect((await use(older)).status).toBe(422);
    await api.database.query(`UPDATE mail_token SET expires_at = now() - interval '1 second' WHERE person_id = $1`, [id]);
    expect((await use(newer)).status).toBe(422);
  });
});

describe('the own account', () => {
  it('changes its password, which ends the other sessions', async () => {
    const here = await signedInStaff(api, 'planner');
    const there = await signIn(api, here.email);
    expect((await here.post('/api/auth/password', { currentPassword: 'not the password', newPassword: NEW_PASSWORD })).body).toMatchObject({ status: 422, errors: [{ path: 'password' }] });
    const changed = await here.post('/api/auth/password', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    expect(changed.status).toBe(204);
    here.cookie = cookieOf(changed);
    expect((await here.get('/api/auth/session')).status).toBe(200);
    expect((await there.get('/api/auth/session')).status).toBe(401);
  });

  it('lists its sessions and ends one of them, never one of somebody else', async () => {
    const here = await signedInStaff(api, 'planner');
    const there = await signIn(api, here.email);
    const stranger = await signedInStaff(api, 'planner');
    const { body } = await here.get<{ id: string; current: boolean }[]>('/api/auth/sessions');
    expect(body.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = body.find(({ current }) => !current)?.id ?? '';
    expect((await stranger.delete(`/api/auth/sessions/${other}`)).status).toBe(404);
    expect((await here.delete(`/api/auth/sessions/${other}`)).status).toBe(204);
    expect((await there.get('/api/auth/session')).status).toBe(401);
  });

  it('signs out for good', async () => {
    const user = await signedInStaff(api, 'planner');
    expect((await user.post('/api/auth/sign-out')).status).toBe(204);
    expect((await user.get('/api/auth/session')).status).toBe(401);
  });
});

/** Sets up the second factor of somebody signed in; their session goes on under a new token. */
async function enrol(user: SignedInUser): Promise<{ uri: string; backupCodes: string[] }> {
  const { body } = await user.post<{ uri: string; backupCodes: string[] }>('/api/auth/second-factor', { password: PASSWORD });
  const confirmed = await user.post('/api/auth/second-factor/confirmation', { code: codeFor(body.uri) });
  expect(confirmed.status).toBe(204);
  user.cookie = cookieOf(confirmed);
  user.csrfToken = (await user.get<{ csrfToken: string }>('/api/auth/session')).body.csrfToken;
  return body;
}

describe('a second factor', () => {
  it('is asked for after the password; a wrong code is refused, the right one and a backup code let in', async () => {
    const user = await signedInStaff(api, 'decision_maker');
    const { uri, backupCodes } = await enrol(user);
    expect((await user.get('/api/auth/session')).body).toMatchObject({ twoFactorEnabled: true });

    const password = await api.call<SessionBody>('POST', '/api/auth/sign-in', { body: { email: user.email, password: PASSWORD } });
    expect(password.body).toEqual({ secondFactorNeeded: true, session: null });
    const half = cookieOf(password);
    expect((await api.call('GET', '/api/auth/session', { headers: { cookie: half } })).status).toBe(401);
    const second = (proof: object) => api.call<SessionBody>('POST', '/api/auth/sign-in/second-factor', { body: proof, headers: { cookie: half } });
    expect((await second({ code: '000000' })).body).toMatchObject({ status: 401, code: 'sign_in_failed' });
    const done = await second({ code: codeFor(uri) });
    expect(done.body).toMatchObject({ secondFactorNeeded: false, session: { personId: user.personId } });
    expect((await api.call('GET', '/api/auth/session', { headers: { cookie: cookieOf(done) } })).status).toBe(200);

    const again = await api.call('POST', '/api/auth/sign-in', { body: { email: user.email, password: PASSWORD } });
    const withBackup = (code: string) => api.call('POST', '/api/auth/sign-in/second-factor', { body: { backupCode: code }, headers: { cookie: cookieOf(again) } });
    expect((await withBackup(backupCodes[0] ?? '')).status).toBe(200);
    const third = await api.call('POST', '/api/auth/sign-in', { body: { email: user.email, password: PASSWORD } });
    const spent = await api.call('POST', '/api/auth/sign-in/second-factor', { body: { backupCode: backupCodes[0] }, headers: { cookie: cookieOf(third) } });
    expect(spent.body).toMatchObject({ status: 401, code: 'sign_in_failed' });
  });

  it('DECISIONS 16: where it is demanded, staff without one reach nothing but their own account; clients are not asked', async () => {
    const [admin, client] = [await signedInStaff(api, 'administrator'), await signedInClient(api)];
    await api.database.query(`INSERT INTO setting (id, version, created_at, key, value) VALUES (gen_random_uuid(), 1, now(), 'practice', '{"staffSecondFactor": true}')`);
    try {
      expect((await admin.get('/api/accounts')).body).toMatchObject({ status: 403, code: 'second_factor_required' });
      expect((await admin.get('/api/auth/session')).body).toMatchObject({ secondFactorMissing: true });
      expect((await client.get('/api/accounts')).status).toBe(200);
      await enrol(admin);
      expect((await admin.get('/api/accounts')).status).toBe(200);
    } finally {
      await api.database.query(`DELETE FROM setting WHERE key = 'practice'`);
    }
  });

  it('an administrator takes it off for who lost the device', async () => {
    const [admin, user] = [await signedInStaff(api, 'administrator'), await signedInStaff(api, 'planner')];
    await enrol(user);
    expect((await admin.post(`/api/accounts/${user.personId}/second-factor-removal`, { reason: 'phone lost, identity checked by call' })).status).toBe(204);
    expect((await attempt(user.email, PASSWORD)).body).toMatchObject({ secondFactorNeeded: false });
  });
});

const ORGANISATION = {
  legalName: { en: 'Harbour Cloud Ltd' }, registerNumber: 'HRB 4711', country: 'DE',
  address: { street: { en: 'Quay 1' }, city: { en: 'Hamburg' }, country: 'DE' },
};

/** Registers over HTTP and confirms the address. */
async function registered(email: string): Promise<SignedInUser> {
  const asked = await api.call('POST', '/api/auth/registrations', { body: { name: 'Clara Client', email, language: 'en' } });
  expect(asked.status).toBe(202);
  const [person] = await api.database.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [email]);
  const token = await mailedToken(api, person?.id ?? '', 'verify_email');
  expect((await api.call('POST', '/api/auth/registrations/verification', { body: { token, password: PASSWORD } })).status).toBe(204);
  return signIn(api, email);
}

describe('public registration', () => {
  it('takes the address, then the password behind the mailed link, then the organisation', async () => {
    const clara = await registered('clara@harbour.example');
    expect((await clara.get('/api/auth/session')).body).toMatchObject({ roles: [], organisationId: null });
    const organisation = { ...ORGANISATION, id: '019f0000-0000-7000-8000-0000000c1a4a' };
    const made = await clara.post('/api/auth/organisation', organisation);
    expect(made.body).toMatchObject({ registerNumber: 'HRB4711', country: 'DE' });
    expect((await clara.get('/api/auth/session')).body).toMatchObject({ roles: ['client_representative'], organisationId: made.body['id'], organisationName: 'Harbour Cloud Ltd' });
    expect(await clara.post('/api/auth/organisation', organisation)).toMatchObject({ status: 201, body: made.body }); // the answer was lost
    expect((await clara.post('/api/auth/organisation', ORGANISATION)).body).toMatchObject({ status: 409, code: 'move_not_allowed' });
    const moves = await api.database.query<{ move: string }>(`SELECT move FROM case_event WHERE subject_id = $1 ORDER BY sequence`, [clara.personId]);
    expect(moves.map(({ move }) => move)).toEqual(['person.register', 'person.verify_email', 'person.represent']);
  });

  it('DECISIONS 16: a second organisation with the same register number is stopped with 409 and shown to staff', async () => {
    const reviewer = await makePerson(api, { roles: ['application_reviewer'] });
    const second = await registered('second@harbour.example');
    const refused = await second.post('/api/auth/organisation', { ...ORGANISATION, registerNumber: 'hrb-4711' });
    expect(refused.body).toMatchObject({ status: 409, code: 'already_exists', errors: [{ path: 'registerNumber' }] });
    expect(await api.database.query(`SELECT id FROM mail WHERE recipient_id = $1 AND reason = 'organisation.second_registration'`, [reviewer.id])).toHaveLength(1);
    expect(await api.database.query(`SELECT id FROM case_event WHERE move = 'organisation.second_registration'`)).toHaveLength(1);
  });

  it('answers alike for an address that is known, and changes nothing there', async () => {
    const { id, email } = await makePerson(api, { roles: ['planner'] });
    expect((await api.call('POST', '/api/auth/registrations', { body: { name: 'Mallory', email } })).status).toBe(202);
    expect(await api.database.query('SELECT name FROM person WHERE email = $1', [email])).not.toMatchObject([{ name: 'Mallory' }]);
    expect(await api.database.query('SELECT template FROM mail WHERE recipient_id = $1', [id])).toEqual([{ template: 'password_reset' }]);
  });

  it('without the link nobody can sign in', async () => {
    await api.call('POST', '/api/auth/registrations', { body: { name: 'Nora', email: 'nora@nowhere.example' } });
    expect((await attempt('nora@nowhere.example', PASSWORD)).status).toBe(401);
  });
});

describe('an invitation', () => {
  const invite = (by: SignedInUser, body: object) => by.post<{ id: string; canSignIn: boolean }>('/api/invitations', { language: 'en', ...body });

  it('makes the person; the link sets the password', async () => {
    const admin = await signedInStaff(api, 'administrator');
    const { status, body } = await invite(admin, { name: 'Axel Auditor', email: 'Axel@cb.example', roles: ['auditor'] });
    expect([status, body.canSignIn]).toEqual([201, false]);
    const token = await mailedToken(api, body.id, 'invitation');
    expect((await api.call('POST', '/api/invitations/preview', { body: { token } })).body).toMatchObject({ name: 'Axel Auditor', email: 'axel@cb.example' });
    expect((await api.call('POST', '/api/invitations/acceptance', { body: { token, password: 'short' } })).body).toMatchObject({ status: 400, errors: [{ path: 'password' }] });
    expect((await api.call('POST', '/api/invitations/acceptance', { body: { token, password: PASSWORD } })).status).toBe(204);
    expect((await signIn(api, 'axel@cb.example')).personId).toBe(body.id);
    expect((await admin.post(`/api/people/${body.id}/invitation`)).body).toMatchObject({ status: 409, code: 'move_not_allowed' });
  });

  it('a client representative invites people of the own organisation with client roles, nobody else', async () => {
    const [client, other] = [await signedInClient(api), await signedInClient(api, 'Other Ltd')];
    const person = { name: 'Conrad', roles: ['client_contributor'] };
    expect((await invite(client, { ...person, email: 'conrad@harbour.example', organisationId: client.organisationId })).status).toBe(201);
    expect((await invite(client, { ...person, email: 'x1@harbour.example', organisationId: other.organisationId })).status).toBe(403);
    expect((await invite(client, { ...person, email: 'x2@harbour.example', roles: ['planner'] })).status).toBe(403);
    expect((await invite(client, { ...person, email: 'x3@harbour.example', roles: ['auditor'], organisationId: client.organisationId })).status).toBe(422);
  });

  it('nobody stands on both sides, and an address is known once', async () => {
    const [admin, client] = [await signedInStaff(api, 'administrator'), await signedInClient(api)];
    expect((await invite(admin, { name: 'Both', email: 'both@cb.example', roles: ['planner', 'client_representative'], organisationId: client.organisationId })).body).toMatchObject({ status: 422, errors: [{ path: 'roles' }] });
    expect((await invite(admin, { name: 'Same', email: client.email, roles: ['planner'] })).body).toMatchObject({ status: 409, code: 'already_exists' });
  });
});

describe('accounts', () => {
  it('a client sees and looks after its own people only', async () => {
    const [client, stranger] = [await signedInClient(api), await signedInClient(api, 'Other Ltd')];
    const { body } = await client.get<{ accounts: { id: string }[] }>('/api/accounts');
    expect(body.accounts.map(({ id }) => id)).toEqual([client.personId]);
    expect((await client.put(`/api/accounts/${stranger.personId}/roles`, { roles: ['client_contributor'], version: 2 })).status).toBe(404);
    expect((await client.put(`/api/accounts/${client.personId}/roles`, { roles: ['planner'], version: 2 })).body).toMatchObject({ status: 422, errors: [{ path: 'roles' }] });
  });

  it('pages by name, each account once', async () => {
    const admin = await signedInStaff(api, 'administrator');
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await admin.get<{ accounts: { id: string }[]; next: string | null }>(`/api/accounts?size=7${after}`);
      seen.push(...body.accounts.map(({ id }) => id));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    const [{ count } = { count: 0 }] = await api.database.query<{ count: number }>('SELECT count(*)::int FROM person');
    expect([seen.length, new Set(seen).size]).toEqual([count, count]);
  });

  it('a changed role counts at once; an old version is refused', async () => {
    const [admin, user] = [await signedInStaff(api, 'administrator'), await signedInStaff(api, 'planner')];
    expect((await user.get('/api/accounts')).status).toBe(403);
    expect((await admin.put(`/api/accounts/${user.personId}/roles`, { roles: ['assessor'], version: 1 })).body).toMatchObject({ status: 409, code: 'stale_version' });
    expect((await admin.put(`/api/accounts/${user.personId}/roles`, { roles: ['assessor'], version: 2 })).status).toBe(200);
    expect((await user.get('/api/accounts')).status).toBe(200);
    expect((await user.call('POST', '/api/auth/sign-out', { headers: { 'idempotency-key': newKey() } })).status).toBe(204);
  });
});
