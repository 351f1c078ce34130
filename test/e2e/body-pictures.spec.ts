import { done } from './support/cases';
import { signedInStaff, type SignedInUser, useApi } from './support';

const api = useApi();
let admin: SignedInUser;
beforeAll(async () => { admin = await signedInStaff(api, 'administrator'); });

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const png = { name: 'mark.png', type: 'image/png', content: PNG };
const mark = { kind: 'mark', title: 'Our mark' };
interface Setting { version: number; value: Record<string, unknown> }

it('R-CERT-07: the mark is a picture that the body setting names', async () => {
  const { id } = await done(admin.upload<{ id: string }>('/api/body-pictures', png, mark));
  const { value, version } = await done(admin.get<Setting>('/api/settings/body'));
  const saved = await done(admin.put<Setting>('/api/settings/body', { version, value: { ...value, markFileId: id } }));
  expect(saved.value['markFileId']).toBe(id);
  expect(await api.database.query(`SELECT 1 FROM case_event WHERE entity_id = $1 AND move = 'body.add_mark'`, [id])).toHaveLength(1);
});

it('sent twice under one id it is there once; another picture under it is refused', async () => {
  const fields = { ...mark, id: '019f0000-0000-7000-8000-00000000abcd' };
  const [first, again] = [await done(admin.upload<{ id: string; sha256: string }>('/api/body-pictures', png, fields)), await done(admin.upload('/api/body-pictures', png, fields))];
  expect(again).toEqual(first);
  expect(await api.database.query('SELECT sha256 FROM stored_file WHERE id = $1', [first.id])).toEqual([{ sha256: first.sha256 }]);
  const other = { ...png, content: Buffer.concat([PNG, Buffer.from('x')]) };
  expect(await admin.upload('/api/body-pictures', other, fields)).toMatchObject({ status: 409, body: { code: 'already_exists' } });
});

it.each([
  ['a text file', { name: 'mark.png', type: 'image/png', content: Buffer.from('no picture') }, mark, 422, 'file'],
  ['another kind', png, { ...mark, kind: 'portrait' }, 422, 'kind'],
  ['no title', png, { kind: 'mark' }, 400, 'title'],
])('refuses %s, and names the field', async (_, file, fields: Record<string, string>, status, path) => {
  const answer = await admin.upload<{ errors: { path: string }[] }>('/api/body-pictures', file, fields);
  expect(answer.status).toBe(status);
  expect(answer.body.errors.map((error) => error.path)).toContain(path);
});

it('a setting cannot name a mark that is not there', async () => {
  const { value, version } = await done(admin.get<Setting>('/api/settings/body'));
  const answer = await admin.put<{ errors: { path: string }[] }>('/api/settings/body', { version, value: { ...value, markFileId: '01a203dc-010d-7644-ba76-5fb29fc0c98c' } });
  expect(answer.status).toBe(422);
  expect(answer.body.errors[0]?.path).toBe('value.markFileId');
});

it('only administrators and technical managers bring pictures', async () => {
  const planner = await signedInStaff(api, 'planner');
  expect((await planner.upload('/api/body-pictures', png, mark)).status).toBe(403);
});

it('an accreditation names a symbol that was brought as one, for a standard that there is', async () => {
  const manager = await signedInStaff(api, 'technical_manager');
  const body = { standard: 'iso20000-1-2018', body: 'National accreditation body', number: 'D-ZM-1', sectorCodes: [], validFrom: '2020-01-01' };
  const [{ id: markId }, { id: symbolFileId }] = [
    await done(admin.upload<{ id: string }>('/api/body-pictures', png, mark)), await done(admin.upload<{ id: string }>('/api/body-pictures', png, { kind: 'accreditation_symbol', title: 'Symbol' })),
  ];
  expect(await manager.post('/api/accreditations', { ...body, symbolFileId: markId })).toMatchObject({ status: 422, body: { errors: [{ path: 'symbolFileId' }] } });
  const { id, version } = await done(manager.post<{ id: string; version: number }>('/api/accreditations', { ...body, symbolFileId }));
  expect(await manager.put(`/api/accreditations/${id}`, { ...body, version, symbolFileId: markId })).toMatchObject({ status: 422, body: { errors: [{ path: 'symbolFileId' }] } });
  expect((await manager.put(`/api/accreditations/${id}`, { ...body, version, standard: 'iso1' })).status).toBe(404);
});
