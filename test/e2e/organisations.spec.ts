import { v7 as uuidv7 } from 'uuid';
import type { ProblemBody } from './support/audits';
import { done } from './support/cases';
import { makeOrganisation, makePerson, signedInClient, signedInStaff, signIn, type SignedInUser, useApi } from './support';

const api = useApi();
let client: SignedInUser;
let stranger: SignedInUser;
let reviewer: SignedInUser;
let planner: SignedInUser;
beforeAll(async () => {
  client = await signedInClient(api, 'Harbour Cloud Ltd');
  stranger = await signedInClient(api, 'Stranger Ltd');
  reviewer = await signedInStaff(api, 'application_reviewer');
  planner = await signedInStaff(api, 'planner');
});
interface OrganisationBody extends ProblemBody { id: string; version: number; legalName: { en: string }; website: string | null; tradingName: object | null }
const path = () => `/api/organisations/${client.organisationId ?? ''}`;
const events = () => api.database.query<{ move: string; actor_id: string | null }>(`SELECT move, actor_id FROM case_event WHERE subject_type = 'organisation' AND subject_id = $1 ORDER BY sequence`, [client.organisationId]);

it('a client sees its own organisation, a stranger nothing of it, staff all', async () => {
  expect((await done(client.get<{ items: OrganisationBody[] }>('/api/organisations'))).items.map(({ id }) => id)).toEqual([client.organisationId]);
  expect((await stranger.get(path())).status).toBe(404);
  expect(await done(planner.get(path()))).toMatchObject({ legalName: { en: 'Harbour Cloud Ltd' } });
  expect((await planner.get(`/api/organisations/${uuidv7()}`)).status).toBe(404);
  expect((await planner.get('/api/organisations/me')).status).toBe(404);
  expect((await (await signedInStaff(api, 'auditor')).get(path())).status).toBe(404);
});

it('is found by part of its name or register number, by pages', async () => {
  const found = async (text: string) => (await done(planner.get<{ items: OrganisationBody[] }>(`/api/organisations?text=${encodeURIComponent(text)}`))).items.map(({ legalName }) => legalName.en);
  expect(await found('arbour clo')).toEqual(['Harbour Cloud Ltd']);
  expect(await found('HARBOUR')).toEqual(['Harbour Cloud Ltd']);
  const [{ register_number: number } = { register_number: '' }] = await api.database.query<{ register_number: string }>('SELECT register_number FROM organisation WHERE id = $1', [client.organisationId]);
  expect(await found(number.slice(3))).toEqual(['Harbour Cloud Ltd']);
  for (const text of ['%', '_', '\\', 'nobody at all']) expect(await found(text)).toEqual([]);
  expect((await done(stranger.get<{ items: OrganisationBody[] }>('/api/organisations?text=harbour'))).items).toEqual([]);
  await makeOrganisation(api, 'Third Ltd');
  const first = await done(planner.get<{ items: OrganisationBody[]; next: string }>('/api/organisations?limit=2'));
  expect((await done(planner.get<{ items: OrganisationBody[] }>(`/api/organisations?limit=2&after=${first.next}`))).items.map(({ legalName }) => legalName.en)).toEqual(['Third Ltd']);
});

it('its representative changes it, by version, with an event; nobody else of the client, and no register number', async () => {
  const { version } = await done(client.get<OrganisationBody>(path()));
  const changed = await done(client.put<OrganisationBody>(path(), { version, website: 'https://harbour.example', tradingName: { en: 'Harbour' } }));
  expect(changed).toMatchObject({ version: version + 1, website: 'https://harbour.example', tradingName: { en: 'Harbour' }, legalName: { en: 'Harbour Cloud Ltd' } });
  expect(await client.put(path(), { version, website: null })).toMatchObject({ status: 409, body: { code: 'stale_version' } });
  expect((await done(client.put<OrganisationBody>(path(), { version: version + 1, tradingName: null, website: null }))).tradingName).toBeNull();
  expect((await client.put(path(), { version: version + 2 })).status).toBe(200);
  expect((await events()).map(({ move, actor_id }) => [move, actor_id])).toEqual([['organisation.register', null], ...Array.from({ length: 3 }, () => ['organisation.change', client.personId])]);
  const contributor = await signIn(api, (await makePerson(api, { roles: ['client_contributor'], organisationId: client.organisationId })).email);
  expect((await contributor.put(path(), { version: 1, website: null })).status).toBe(403);
  expect((await stranger.put(path(), { version: 1, website: null })).status).toBe(404);
  for (const [field, value] of [['legalName', null], ['legalName', { de: 'x' }], ['legalName', {}], ['registerNumber', 'HRB2'], ['isCertificationBody', true], ['language', 'de'], ['website', 'x'.repeat(301)]] as const) {
    expect([field, await client.put(path(), { version: version + 3, [field]: value })]).toMatchObject([field, { status: 400, body: { errors: [{ path: field }] } }]);
  }
  expect(await client.put(path(), { version: version + 3, address: { street: { en: 'x' }, city: { en: 'y' }, country: 'Germany' } })).toMatchObject({ status: 400, body: { errors: [{ path: 'address.country' }] } });
});

it('R-IMP-01: what the certification body knows of it is entered by staff', async () => {
  const { version } = await done(reviewer.get<OrganisationBody>(path()));
  const record = { version, isCertificationBody: true };
  expect((await planner.put(`${path()}/record`, record)).status).toBe(403);
  expect((await client.put(`${path()}/record`, record)).status).toBe(403);
  expect((await stranger.put(`${path()}/record`, record)).status).toBe(404);
  expect((await reviewer.put(`${path()}/record`, record)).status).toBe(200);
  expect(await api.database.query('SELECT is_certification_body AS known FROM organisation WHERE id = $1', [client.organisationId])).toEqual([{ known: true }]);
  expect((await events()).at(-1)).toEqual({ move: 'organisation.change', actor_id: reviewer.personId });
});
