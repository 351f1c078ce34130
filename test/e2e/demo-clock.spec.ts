import { DEMO_KEY, signedInStaff, useApi } from './support';

describe('in demonstration mode', () => {
  const api = useApi();
  const at = async (headers: Record<string, string>) => {
    const user = await signedInStaff(api, 'planner');
    return user.call<{ body: { today: string }; code: string }>('GET', '/api/auth/session', { headers });
  };

  it('DECISIONS 24: a request with the player\'s key happens at the instant it names, after its body was read too', async () => {
    expect((await at({ 'x-attesta-now': '2026-03-10T09:00:00Z', 'x-attesta-demo-key': DEMO_KEY })).body.body.today).toBe('2026-03-10');
    const admin = await signedInStaff(api, 'administrator');
    admin.at = '2025-02-03T10:00:00Z';
    const before = Date.now();
    const { body } = await admin.post<{ id: string }>('/api/invitations', { name: 'Past', email: 'past@cb.example', language: 'en', roles: ['auditor'] });
    const [event] = await api.database.query<{ at: Date; recorded_at: Date }>('SELECT at, recorded_at FROM case_event WHERE subject_id = $1', [body.id]);
    expect(event?.at.toISOString()).toBe('2025-02-03T10:00:00.000Z');
    expect(event?.recorded_at.getTime()).toBeGreaterThanOrEqual(before);
  });

  it('refuses another key, and an instant that is none', async () => {
    expect((await at({ 'x-attesta-now': '2026-03-10T09:00:00Z', 'x-attesta-demo-key': 'x'.repeat(DEMO_KEY.length) })).body).toMatchObject({ status: 403, code: 'forged_request' });
    expect((await at({ 'x-attesta-now': '2026-03-10T09:00:00Z' })).body).toMatchObject({ status: 403 });
    expect((await at({ 'x-attesta-now': 'yesterday', 'x-attesta-demo-key': DEMO_KEY })).body).toMatchObject({ status: 400, code: 'malformed' });
  });

  it('people of a story are made with the key only, and again without harm', async () => {
    const person = {
      name: 'Stella Story', email: 'stella@story.example', password: 'correct horse battery', roles: ['client_representative'],
      organisation: { legalName: { en: 'Story Ltd' }, registerNumber: 'S-1', country: 'DE', address: { street: { en: 'A 1' }, city: { en: 'B' }, country: 'DE' } },
    };
    const make = (key: string) => api.call('POST', '/api/demo/people', { body: person, headers: { 'x-attesta-demo-key': key } });
    expect((await make('x'.repeat(DEMO_KEY.length))).status).toBe(404);
    const [first, second] = [await make(DEMO_KEY), await make(DEMO_KEY)];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body['id']).toBe(first.body['id']);
    expect((await api.call('POST', '/api/auth/sign-in', { body: { email: person.email, password: person.password } })).status).toBe(200);
  });
});

describe('outside demonstration mode', () => {
  const api = useApi({ ATTESTA_DEMO: '0' });

  it('the headers mean nothing', async () => {
    const user = await signedInStaff(api, 'planner');
    const { status, body } = await user.call<{ body: { today: string; demo: boolean } }>('GET', '/api/auth/session', { headers: { 'x-attesta-now': '2020-01-01T00:00:00Z', 'x-attesta-demo-key': DEMO_KEY } });
    expect([status, body.body.demo, body.body.today > '2026']).toEqual([200, false, true]);
    expect((await api.call('POST', '/api/demo/people', { body: {}, headers: { 'x-attesta-demo-key': DEMO_KEY } })).status).toBe(404);
  });
});
