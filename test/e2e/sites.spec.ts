import { castOf, type Cast, done, filledApplication, submittedApplication, THREE_SITES } from './support/cases';
import { signedInClient, useApi } from './support';

interface SiteBody { id: string; version: number; parentId: string | null; isCentral: boolean; people: { fullTime: number; partTime: unknown[] } | null }
interface ProblemBody { code: string; errors: { path: string }[] }

const api = useApi();
let cast: Cast;
beforeAll(async () => { cast = await castOf(api); });

const sitesOf = (caseId: string) => done(cast.client.get<SiteBody[]>(`/api/cases/${caseId}/sites`));

it('lists the central function first, with the people of each site', async () => {
  const { caseId } = await filledApplication(cast, { sites: [...THREE_SITES].reverse() });
  const sites = await sitesOf(caseId);
  expect(sites.map(({ isCentral }) => isCentral)).toEqual([true, false, false]);
  expect(sites[0]?.people).toEqual({ fullTime: 60, partTime: [], contractors: 0, identicalGroups: [] });
});

it('R-APP-08: takes the split of people, and refuses heads and hours that cannot be', async () => {
  const { caseId } = await filledApplication(cast, { sites: THREE_SITES.slice(0, 1) });
  const path = `/api/cases/${caseId}/sites`;
  const refused = await cast.client.post<ProblemBody>(path, { name: { en: 'Depot' }, people: { fullTime: -1, partTime: [{ headcount: 3, hoursPerDay: 25, normalHours: 8 }] } });
  expect(refused.status).toBe(400);
  expect(refused.body.errors.map((each) => each.path)).toEqual(['people.fullTime', 'people.partTime[0].hoursPerDay']);
  const added = await done(cast.client.post<SiteBody>(path, { name: { en: 'Depot' }, kind: 'virtual', people: { fullTime: 3, partTime: [{ headcount: 3, hoursPerDay: 4, normalHours: 8 }], identicalGroups: [49] } }));
  expect(added).toMatchObject({ kind: 'virtual', people: { fullTime: 3, contractors: 0, identicalGroups: [49] } });
});

it('is a tree within its case: no circle, no place of another case, one central function', async () => {
  const [mine, other] = [await filledApplication(cast), await filledApplication(cast)];
  const [central, desk] = await sitesOf(mine.caseId);
  const [foreign] = await sitesOf(other.caseId);
  const change = (id: string | undefined, body: object) => cast.client.put<ProblemBody & SiteBody>(`/api/sites/${id ?? ''}`, body);
  const below = await change(desk?.id, { version: desk?.version, parentId: central?.id });
  expect(below.body.parentId).toBe(central?.id);
  expect(await change(central?.id, { version: central?.version, parentId: desk?.id })).toMatchObject({ status: 422, body: { errors: [{ path: 'parentId' }] } });
  expect((await change(central?.id, { version: central?.version, parentId: foreign?.id })).status).toBe(422);
  expect(await change(desk?.id, { version: below.body.version, isCentral: true })).toMatchObject({ status: 422, body: { errors: [{ path: 'isCentral' }] } });
  expect((await cast.client.delete(`/api/sites/${central?.id ?? ''}`)).status).toBe(409);
});

it('is the client\'s until the application is handed in, and the staff\'s correction leaves an event with before and after', async () => {
  const { caseId } = await submittedApplication(cast);
  const [, desk] = await sitesOf(caseId);
  const body = { version: desk?.version, people: { fullTime: 25 } };
  expect((await cast.client.put(`/api/sites/${desk?.id ?? ''}`, body)).status).toBe(409);
  await done(cast.reviewer.put(`/api/sites/${desk?.id ?? ''}`, body));
  const [event] = await api.database.query<{ before: { people: { fullTime: number } }; after: { people: { fullTime: number } } }>(`SELECT before, after FROM case_event WHERE subject_id = $1 AND move = 'site.change'`, [caseId]);
  expect([event?.before.people.fullTime, event?.after.people.fullTime]).toEqual([24, 25]);
});

it('a site leaves the scope on a day that staff set, and stays in the records', async () => {
  const { caseId } = await submittedApplication(cast);
  const [, desk] = await sitesOf(caseId);
  const body = { version: desk?.version, closedOn: '2026-03-09' };
  await done(cast.reviewer.put(`/api/sites/${desk?.id ?? ''}`, body));
  expect((await sitesOf(caseId)).map(({ id }) => id)).not.toContain(desk?.id);
  expect(await api.database.query('SELECT 1 FROM site WHERE id = $1', [desk?.id])).toHaveLength(1);
  const mine = await filledApplication(cast);
  const [, own] = await sitesOf(mine.caseId);
  expect((await cast.client.put(`/api/sites/${own?.id ?? ''}`, { ...body, version: own?.version })).status).toBe(403);
});

it('of two people who change the same site one wins', async () => {
  const { caseId } = await filledApplication(cast);
  const [central] = await sitesOf(caseId);
  const answers = await Promise.all([50, 70].map((fullTime) => cast.client.put(`/api/sites/${central?.id ?? ''}`, { version: central?.version, people: { fullTime } })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it('is 404 to another client', async () => {
  const { caseId } = await filledApplication(cast);
  const [central] = await sitesOf(caseId);
  const stranger = await signedInClient(api, 'Stranger Ltd');
  expect((await stranger.get(`/api/cases/${caseId}/sites`)).status).toBe(404);
  expect((await stranger.post(`/api/cases/${caseId}/sites`, { name: { en: 'X' } })).status).toBe(404);
  expect((await stranger.put(`/api/sites/${central?.id ?? ''}`, { version: 1, shifts: 2 })).status).toBe(404);
  expect((await stranger.delete(`/api/sites/${central?.id ?? ''}`)).status).toBe(404);
});
