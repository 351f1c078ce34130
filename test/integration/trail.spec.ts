import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { caseSubject, dataSourceOptions, OrganisationEntity, SYSTEM_ACTOR, takeDigest, UnitOfWork, verifyTrail } from '@cb/persistence';
import { useDatabase } from '../support/database';
import { waitFor } from '../support/wait';

const database = useDatabase();
let application: DataSource;
let uow: UnitOfWork;
const now = new Date('2026-03-10T09:00:00.123Z');

beforeAll(async () => {
  application = await new DataSource(dataSourceOptions(database.url)).initialize();
  uow = new UnitOfWork(application, () => now);
});
afterAll(() => application.destroy());

/** A chain of three events on a subject of its own. */
async function chain(): Promise<string> {
  const id = uuidv7();
  for (const move of ['one', 'two', 'three']) {
    await uow.run(SYSTEM_ACTOR, async (tx) => tx.record({ subject: caseSubject(id), move: `test.${move}` }, { amount: 1.5, text: 'Łódź 服务台', nested: { b: [1, null], a: true } }));
  }
  return id;
}
const faultsOf = async (subjectId: string) => (await verifyTrail(application)).faults.filter((fault) => fault.subjectId === subjectId);
/** Somebody with the server's rights and a bad conscience. */
const tamper = (sql: string, values: unknown[]) => database.query(sql, values);

it('an untouched trail verifies, whatever its events hold', async () => {
  const id = await chain();
  expect(await faultsOf(id)).toEqual([]);
});

it('finds a changed row', async () => {
  const id = await chain();
  await tamper(`UPDATE case_event SET reason = 'nicer' WHERE subject_id = $1 AND sequence = 2`, [id]);
  expect(await faultsOf(id)).toEqual([expect.objectContaining({ sequence: 2, what: 'was changed' })]);
});

it('finds an inserted row', async () => {
  const id = await chain();
  await tamper(`INSERT INTO case_event SELECT gen_random_uuid(), subject_type, subject_id, 4, at, recorded_at, actor_id, actor_name, 'test.forged', entity, entity_id, before, after, reason, overruled, request_id, hash, repeat('a', 64)
     FROM case_event WHERE subject_id = $1 AND sequence = 3`, [id]);
  expect(await faultsOf(id)).toEqual([expect.objectContaining({ sequence: 4 })]);
});

it('finds two swapped rows', async () => {
  const id = await chain();
  await tamper(`UPDATE case_event SET sequence = CASE sequence WHEN 2 THEN 30 ELSE 20 END WHERE subject_id = $1 AND sequence IN (2, 3)`, [id]);
  await tamper(`UPDATE case_event SET sequence = sequence / 10 WHERE subject_id = $1 AND sequence >= 20`, [id]);
  expect(await faultsOf(id)).toEqual([expect.objectContaining({ sequence: 2 })]);
});

it('finds a removed row, the newest too', async () => {
  const [inner, newest] = [await chain(), await chain()];
  await tamper('DELETE FROM case_event WHERE subject_id = $1 AND sequence = 2', [inner]);
  await tamper('DELETE FROM case_event WHERE subject_id = $1 AND sequence = 3', [newest]);
  expect(await faultsOf(inner)).toEqual([expect.objectContaining({ what: 'event 2 is missing' })]);
  expect(await faultsOf(newest)).toEqual([expect.objectContaining({ what: 'the newest event is missing' })]);
});

it('finds an altered digest, and a rewritten chain against the digest that saw it', async () => {
  const id = await chain();
  const digest = await takeDigest(application, '2026-03-10', now);
  expect(digest.heads).toContainEqual(expect.objectContaining({ subjectId: id, sequence: 3 }));
  expect((await verifyTrail(application)).faults.filter((fault) => fault.subjectId === id)).toEqual([]);
  await tamper(`UPDATE trail_digest SET heads = '[]' WHERE number = $1`, [digest.number]);
  const altered = await verifyTrail(application, [{ number: digest.number, hash: 'f'.repeat(64) }]);
  expect(altered.faults).toContainEqual(expect.objectContaining({ digest: digest.number, what: expect.stringContaining('altered') }));
  expect(altered.faults).toContainEqual(expect.objectContaining({ what: 'the digest is not the one that was exported' }));
});

it('the application role can neither change nor remove an event, nor a decision', async () => {
  const id = await chain();
  await expect(database.query('UPDATE case_event SET reason = $2 WHERE subject_id = $1', [id, 'x'], 'app')).rejects.toMatchObject({ code: '42501' });
  await expect(database.query('DELETE FROM case_event WHERE subject_id = $1', [id], 'app')).rejects.toMatchObject({ code: '42501' });
  await expect(database.query('DELETE FROM certification_decision', [], 'app')).rejects.toMatchObject({ code: '42501' });
});

it('a change that was read at an old version is refused, and leaves neither row nor event', async () => {
  const id = uuidv7();
  const subject = { type: 'organisation', id } as const;
  const address = { street: { en: 'Street 1' }, city: { en: 'Town' }, country: 'DE' };
  await uow.run(SYSTEM_ACTOR, (tx) => tx.add(OrganisationEntity, { id, legalName: { en: 'One' }, registerNumber: id, country: 'DE', address }, { subject, move: 'organisation.register' }));
  const rename = (name: string, seen: number) => uow.run(SYSTEM_ACTOR, async (tx) => {
    const row = await tx.visible(OrganisationEntity, id);
    return tx.change(OrganisationEntity, row, { legalName: { en: name } }, { subject, move: 'organisation.rename' }, seen);
  });
  await rename('Two', 1);
  await expect(rename('Three', 1)).rejects.toMatchObject({ code: 'stale_version' });
  const [row] = await database.query<{ name: string; version: number }>(`SELECT legal_name->>'en' AS name, version FROM organisation WHERE id = $1`, [id]);
  expect(row).toEqual({ name: 'Two', version: 2 });
  const events = await database.query('SELECT move FROM case_event WHERE subject_id = $1 ORDER BY sequence', [id]);
  expect(events.map(({ move }) => move)).toEqual(['organisation.register', 'organisation.rename']);
});

it('two changes at the same moment: one wins', async () => {
  const id = uuidv7();
  const subject = { type: 'organisation', id } as const;
  const address = { street: { en: 'Street 1' }, city: { en: 'Town' }, country: 'DE' };
  await uow.run(SYSTEM_ACTOR, (tx) => tx.add(OrganisationEntity, { id, legalName: { en: 'One' }, registerNumber: id, country: 'DE', address }, { subject, move: 'organisation.register' }));
  let readers = 0;
  const results = await Promise.allSettled(['A', 'B'].map((name) => uow.run(SYSTEM_ACTOR, async (tx) => {
    const row = await tx.visible(OrganisationEntity, id);
    readers += 1;
    await waitFor('both to have read', () => readers === 2);
    return tx.change(OrganisationEntity, row, { legalName: { en: name } }, { subject, move: 'organisation.rename' });
  })));
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
