import { done } from './support/cases';
import { signedInClient, signedInStaff, type SignedInUser, useApi } from './support';

interface View { id: string; version: number; name: string; search: Record<string, string>; columns: string[]; errors?: { path: string }[] }

const api = useApi();
let planner: SignedInUser;
beforeAll(async () => { planner = await signedInStaff(api, 'planner'); });

const MINE = { list: 'cases', name: 'Waiting for me', search: { who: 'me', sort: 'due' }, columns: ['client', 'due'] };
const listed = (who: SignedInUser, list = 'cases') => done(who.get<View[]>(`/api/saved-views?list=${list}`));

it('a person keeps a view under a name, finds it again, changes it and lets it go', async () => {
  const saved = await done(planner.post<View>('/api/saved-views', MINE));
  expect(await listed(planner)).toEqual([{ ...MINE, id: saved.id, version: 1 }]);
  expect(await listed(planner, 'findings')).toEqual([]);
  const { list, ...content } = MINE;
  expect(list).toBe('cases');
  const changed = await done(planner.put<View>(`/api/saved-views/${saved.id}`, { ...content, name: 'Mine', columns: [], version: 1 }));
  expect(changed).toMatchObject({ name: 'Mine', columns: [], version: 2 });
  expect((await planner.put(`/api/saved-views/${saved.id}`, { ...content, version: 1 })).status).toBe(409);
  const events = await api.database.query<{ move: string }>(`SELECT move FROM case_event WHERE entity_id = $1 ORDER BY sequence`, [saved.id]);
  expect(events.map(({ move }) => move)).toEqual(['view.save', 'view.change']);
  expect((await planner.delete(`/api/saved-views/${saved.id}`)).status).toBe(204);
  expect(await listed(planner)).toEqual([]);
});

it('is nobody else\'s: not seen, not changed, not removed; each may use the same name', async () => {
  const { id } = await done(planner.post<View>('/api/saved-views', { ...MINE, name: 'Private' }));
  for (const other of [await signedInStaff(api, 'planner'), await signedInStaff(api, 'auditor')]) {
    expect(await listed(other)).toEqual([]);
    const { list: _, ...content } = MINE;
    expect((await other.put(`/api/saved-views/${id}`, { ...content, version: 1 })).status).toBe(404);
    expect((await other.delete(`/api/saved-views/${id}`)).status).toBe(404);
    expect((await other.post('/api/saved-views', { ...MINE, name: 'Private' })).status).toBe(201);
  }
  const client = await signedInClient(api, 'Nosy Ltd');
  expect((await client.get('/api/saved-views?list=cases')).status).toBe(403);
  expect((await client.post('/api/saved-views', MINE)).status).toBe(403);
  expect((await listed(planner)).map(({ name }) => name)).toEqual(['Private']);
});

it('names its mistakes: a name that the list has, a list that is none, a search that is no address', async () => {
  await done(planner.post('/api/saved-views', { ...MINE, name: 'Twice' }));
  const twice = await planner.post<View>('/api/saved-views', { ...MINE, name: 'Twice' });
  expect([twice.status, twice.body.errors?.[0]?.path]).toEqual([409, 'name']);
  expect((await done(planner.post<View>('/api/saved-views', { ...MINE, list: 'findings', name: 'Twice' }))).name).toBe('Twice');
  for (const [body, path] of [[{ ...MINE, list: '../etc' }, 'list'], [{ ...MINE, search: { who: { $ne: 1 } } }, 'search'], [{ ...MINE, search: { 'a b': 'x' } }, 'search'], [{ ...MINE, name: '' }, 'name'], [{ ...MINE, columns: ['a', 'a'] }, 'columns']] as const) {
    const answer = await planner.post<View>('/api/saved-views', body);
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, path]);
  }
  expect((await planner.get('/api/saved-views')).status).toBe(400);
});
