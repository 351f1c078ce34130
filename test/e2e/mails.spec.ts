import { v7 as uuidv7 } from 'uuid';
import type { ProblemBody } from './support/audits';
import { type Cast, castOf, done, refusedFor, submittedApplication } from './support/cases';
import { signedInClient, useApi } from './support';

const api = useApi();
let cast: Cast;
let caseId: string;
beforeAll(async () => {
  cast = await castOf(api);
  ({ caseId } = await submittedApplication(cast));
});
interface MailBody { id: string; state: string; caseId: string | null; caseNumber: string | null; organisation: Record<string, string> | null; address: string; attempts: number; history: { number: number; succeeded: boolean; answer: string }[] }
interface ListBody { items: MailBody[]; next: string | null }
const list = (query: string) => done(cast.planner.get<ListBody>(`/api/mails?${query}`));

it('staff sees every mail with its delivery state, newest first, by pages; nobody else does', async () => {
  const { items } = await list(`caseId=${caseId}`);
  expect(items.length).toBeGreaterThanOrEqual(1);
  expect(items.map(({ id }) => id)).toEqual(items.map(({ id }) => id).sort().reverse());
  expect(items[0]).toMatchObject({ caseId, state: 'queued', attempts: 0, address: expect.stringContaining('@') });
  const [about] = await api.database.query<{ number: string; legal_name: object }>(`SELECT c.number, o.legal_name FROM certification_case c JOIN organisation o ON o.id = c.organisation_id WHERE c.id = $1`, [caseId]);
  expect(items[0]).toMatchObject({ caseNumber: about?.number, organisation: about?.legal_name });
  expect((await list('limit=200')).items.filter((mail) => mail.caseId === null).map(({ caseNumber, organisation }) => [caseNumber, organisation]).flat().filter(Boolean)).toEqual([]);
  expect(items[0]).not.toHaveProperty('params'); // links to sign in with stand nowhere
  const first = await list('limit=1');
  expect((await list(`limit=1&after=${first.next ?? ''}`)).items[0]?.id).not.toBe(first.items[0]?.id);
  expect((await list('state=dead')).items).toEqual([]);
  expect(await cast.planner.get('/api/mails?state=lost')).toMatchObject({ status: 400, body: { errors: [{ path: 'state' }] } });
  expect((await cast.client.get('/api/mails')).status).toBe(403);
  expect((await cast.client.get(`/api/mails/${items[0]?.id ?? ''}`)).status).toBe(404);
  expect((await (await signedInClient(api, 'No mails Ltd')).get(`/api/mails/${items[0]?.id ?? ''}`)).status).toBe(404);
  expect((await cast.planner.get(`/api/mails/${uuidv7()}`)).status).toBe(404);
});

it('a dead letter gets a second try, once, with its event and its job; a living one does not', async () => {
  const [mail] = (await list(`caseId=${caseId}`)).items;
  const path = `/api/mails/${mail?.id ?? ''}`;
  expect(await cast.planner.post(`${path}/retry`)).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
  await api.database.query(`UPDATE mail SET state = 'dead', attempts = 8, provider_answer = '550 no such box' WHERE id = $1`, [mail?.id]);
  await api.database.query(`INSERT INTO mail_attempt (id, mail_id, number, at, succeeded, answer) VALUES (gen_random_uuid(), $1, 1, now(), false, '550 no such box')`, [mail?.id]);
  expect(await done(cast.planner.get<MailBody>(path))).toMatchObject({ state: 'dead', history: [{ number: 1, succeeded: false, answer: '550 no such box' }] });
  expect(await refusedFor(api, `${path}/retry`, 'POST', {}, ['auditor', 'decision_maker', 'technical_manager', 'assessor'])).toEqual({ auditor: 404, decision_maker: 403, technical_manager: 403, assessor: 403, stranger: 404 });
  const jobs = async () => (await api.database.query(`SELECT id FROM outbox WHERE payload->>'mailId' = $1`, [mail?.id])).length;
  const before = await jobs();
  const answers = await Promise.all([cast.planner, cast.reviewer].map((person) => person.post<ProblemBody & MailBody>(`${path}/retry`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 200)?.body).toMatchObject({ state: 'retrying', attempts: 0 });
  expect(await jobs()).toBe(before + 1);
  expect(await api.database.query(`SELECT 1 FROM case_event WHERE subject_id = $1 AND move = 'mail.retry'`, [caseId])).toHaveLength(1);
});
