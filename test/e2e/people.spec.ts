import { v7 as uuidv7 } from 'uuid';
import { done, refusedFor, SMS } from './support/cases';
import type { ProblemBody } from './support/audits';
import { makePerson, signedInClient, signedInStaff, type SignedInUser, useApi } from './support';

const api = useApi();
let technical: SignedInUser;
let quality: SignedInUser;
let planner: SignedInUser;
let auditor: SignedInUser;
beforeAll(async () => {
  technical = await signedInStaff(api, 'technical_manager');
  quality = await signedInStaff(api, 'quality_manager');
  planner = await signedInStaff(api, 'planner');
  auditor = await signedInStaff(api, 'auditor');
});

interface FileBody extends ProblemBody { id: string; version: number; name: string; phone: string | null; competences: { id: string }[]; conflicts: { id: string }[]; absences: { id: string }[] }
const file = (person: SignedInUser = auditor) => `/api/people/${person.personId}`;
const readFile = () => done(quality.get<FileBody>(file()));
const trail = async (personId = auditor.personId) => (await api.database.query<{ move: string; actor_id: string }>(`SELECT move, actor_id FROM case_event WHERE subject_type = 'person' AND subject_id = $1 ORDER BY sequence`, [personId]));
const COMPETENCE = { standard: SMS, function: 'audit', sectorCodes: [33], validFrom: '2026-01-01', validTo: '2028-12-31', evidence: 'Course of January 2026' };

describe('competence', () => {
  it('R-COMP-01: is entered and taken back by the technical manager alone, each with its event', async () => {
    const answers = await refusedFor(api, `${file()}/competences`, 'POST', COMPETENCE, ['planner', 'quality_manager', 'auditor', 'administrator', 'decision_maker', 'assessor']);
    expect(answers).toEqual({ planner: 403, quality_manager: 403, auditor: 404, administrator: 403, decision_maker: 403, assessor: 403, stranger: 404 });
    const added = await done(technical.post<{ id: string }>(`${file()}/competences`, COMPETENCE));
    expect(added).toEqual({ id: expect.any(String), ...COMPETENCE });
    expect((await readFile()).competences).toEqual([added]);
    expect((await trail()).at(-1)).toEqual({ move: 'person.add_competence', actor_id: technical.personId });
    expect((await quality.delete(`/api/competences/${added.id}`)).status).toBe(403);
    expect((await technical.delete(`/api/competences/${added.id}`)).status).toBe(204);
    expect((await technical.delete(`/api/competences/${added.id}`)).status).toBe(404);
    expect((await trail()).at(-1)?.move).toBe('person.remove_competence');
  });

  it('R-COMP-01, R-IMP-05: nobody judges their own competence, takes back their own conflict or says when they were observed', async () => {
    const conflict = await done(technical.post<{ id: string }>(`${file(technical)}/conflicts`, { kind: 'management', description: 'Sat on the board', endedOn: null }));
    expect(await technical.post(`${file(technical)}/competences`, COMPETENCE)).toMatchObject({ status: 403, body: { rule: 'R-COMP-01' } });
    expect(await technical.delete(`/api/conflicts/${conflict.id}`)).toMatchObject({ status: 403, body: { rule: 'R-IMP-05' } });
    const { version } = await done(technical.get<FileBody>(file(technical)));
    expect((await technical.put(file(technical), { version, lastObservedOn: '2026-02-01' })).status).toBe(403);
    expect((await quality.delete(`/api/conflicts/${conflict.id}`)).status).toBe(204);
  });

  it('bad input names its field', async () => {
    const add = (more: object) => technical.post<ProblemBody>(`${file()}/competences`, { ...COMPETENCE, ...more });
    expect(await add({ validTo: '2025-12-31' })).toMatchObject({ status: 422, body: { errors: [{ path: 'validTo' }] } });
    expect(await add({ validFrom: '2026-02-30' })).toMatchObject({ status: 400, body: { errors: [{ path: 'validFrom' }] } });
    expect(await add({ sectorCodes: [40] })).toMatchObject({ status: 400, body: { errors: [{ path: 'sectorCodes' }] } });
    expect(await add({ function: 'king' })).toMatchObject({ status: 400, body: { errors: [{ path: 'function' }] } });
    expect((await add({ standard: 'iso1' })).status).toBe(404);
    expect(await add({ standard: '' })).toMatchObject({ status: 400, body: { errors: [{ path: 'standard' }] } });
    expect((await technical.post(`/api/people/${uuidv7()}/competences`, COMPETENCE)).status).toBe(404);
    const client = await signedInClient(api, 'A client without auditors Ltd');
    expect(await technical.post(`${file(client)}/competences`, COMPETENCE)).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
    expect((await readFile()).competences).toEqual([]);
  });
});

describe('conflicts and absences', () => {
  it('R-IMP-05: a person tells a conflict of their own, staff enters one for anybody, no auditor for another', async () => {
    const client = await signedInClient(api, 'Known too well Ltd');
    const conflict = { organisationId: client.organisationId, kind: 'consultancy', description: 'Wrote the handbook', endedOn: '2025-06-30' };
    expect(await done(auditor.post(`${file()}/conflicts`, conflict))).toEqual({ id: expect.any(String), ...conflict });
    expect((await auditor.post(`${file(planner)}/conflicts`, conflict)).status).toBe(403);
    expect((await planner.post(`${file()}/conflicts`, { ...conflict, endedOn: null })).status).toBe(201);
    expect((await client.post(`${file()}/conflicts`, conflict)).status).toBe(404);
    expect(await quality.post(`${file()}/conflicts`, { ...conflict, kind: 'envy' })).toMatchObject({ status: 400, body: { errors: [{ path: 'kind' }] } });
    expect(await quality.post(`${file()}/conflicts`, { ...conflict, organisationId: uuidv7() })).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
    const [first, second] = (await readFile()).conflicts;
    expect((await auditor.delete(`/api/conflicts/${first?.id ?? ''}`)).status).toBe(403); // told is told
    expect((await quality.delete(`/api/conflicts/${second?.id ?? ''}`)).status).toBe(204);
    expect((await trail()).slice(-3).map(({ move }) => move)).toEqual(['person.add_conflict', 'person.add_conflict', 'person.remove_conflict']);
  });

  it('an absence has its days in order; auditors keep their own', async () => {
    const absence = { fromOn: '2026-08-03', toOn: '2026-08-14', reason: 'Holiday' };
    const added = await done(auditor.post<{ id: string }>(`${file()}/absences`, absence));
    expect(await auditor.post(`${file()}/absences`, { ...absence, toOn: '2026-08-02' })).toMatchObject({ status: 422, body: { errors: [{ path: 'toOn' }] } });
    expect(await auditor.post(`${file()}/absences`, { ...absence, reason: '' })).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
    const other = await signedInStaff(api, 'auditor');
    expect((await other.post(`${file()}/absences`, absence)).status).toBe(403);
    expect((await other.delete(`/api/absences/${added.id}`)).status).toBe(404);
    expect((await quality.delete(`/api/absences/${added.id}`)).status).toBe(403);
    expect((await auditor.delete(`/api/absences/${added.id}`)).status).toBe(204);
    expect((await trail()).slice(-2).map(({ move }) => move)).toEqual(['person.add_absence', 'person.remove_absence']);
  });
});

describe('the file', () => {
  it('changes by version, with its event; an old version and null for a name are refused', async () => {
    const { version } = await readFile();
    const changed = await done(quality.put<FileBody>(file(), { version, name: 'Ada Auditor', phone: '+49 40 1', record: { training: 'Lead auditor course' }, lastObservedOn: '2026-02-01' }));
    expect(changed).toMatchObject({ name: 'Ada Auditor', phone: '+49 40 1', version: version + 1 });
    expect(await quality.put(file(), { version, name: 'Late' })).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    expect(await quality.put(file(), { version: version + 1, name: null })).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([expect.objectContaining({ path: 'name' })]) } });
    expect(await quality.put(file(), { name: 'No version' })).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([expect.objectContaining({ path: 'version' })]) } });
    expect(await quality.put(file(), { version: version + 1, roles: ['administrator'] })).toMatchObject({ status: 400, body: { errors: [{ path: 'roles' }] } });
    expect((await quality.put(file(), { version: version + 1 })).status).toBe(200); // nothing to change is no fault
    expect((await planner.put(file(), { version: version + 2, name: 'x' })).status).toBe(403);
    expect((await auditor.put(file(planner), { version: 2, name: 'x' })).status).toBe(403);
    expect((await trail()).filter(({ move }) => move === 'person.change')).toHaveLength(2);
  });

  it('the list is filtered and pages by key; a client sees nobody of the certification body whom it does not know', async () => {
    for (const name of ['Zeta', 'Zeta', 'Zeta Prime']) await makePerson(api, { name, roles: ['auditor'] });
    interface ListBody { items: { id: string; name: string }[]; next: string | null }
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { items, next } = await done(planner.get<ListBody>(`/api/people?text=zeta&limit=1${after}`));
      seen.push(...items.map(({ id, name }) => `${name} ${id}`));
      if (next === null) break;
      after = `&after=${encodeURIComponent(next)}`;
    }
    expect([seen.length, new Set(seen).size]).toEqual([3, 3]);
    expect(seen).toEqual([...seen].sort());
    expect((await done(planner.get<ListBody>('/api/people?text=%25'))).items).toEqual([]);
    expect((await done(planner.get<ListBody>('/api/people?role=technical_manager'))).items.map(({ id }) => id)).toEqual([technical.personId]);
    expect(await planner.get('/api/people?role=king')).toMatchObject({ status: 400, body: { errors: [{ path: 'role' }] } });
    const client = await signedInClient(api, 'Curious Ltd');
    expect((await done(client.get<ListBody>('/api/people'))).items).toEqual([]);
    expect((await client.get(file())).status).toBe(404);
  });
});
