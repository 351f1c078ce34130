import pg from 'pg';
import { DailySweepService, DUE_CASES } from '@cb/casework';
import { restoreUntil, type Day } from '@cb/domain';
import { closedSurveillance, on, startedSurveillance, trailOf } from './support/audits';
import { certificateOf, type CertificateBody, DECIDED_ON, type DecidedCase, decisionCastOf, type DecisionCast, EXPIRES_ON, grantedCase } from './support/decisions';
import { makePerson, useApi } from './support';

const api = useApi();
let cast: DecisionCast;
let granted: DecidedCase & { certificate: CertificateBody };
/** A second representative of the client, who reads Chinese. */
let chinese: { id: string; email: string };
beforeAll(async () => {
  cast = await decisionCastOf(api);
  granted = await grantedCase(api, cast);
  chinese = await makePerson(api, { roles: ['client_representative'], organisationId: cast.client.organisationId });
  await api.database.query(`UPDATE person SET language = 'zh' WHERE id = $1`, [chinese.id]);
});

const sweep = (asOf: string) => api.app.get(DailySweepService).run(asOf as Day);
interface ReminderRow { step: number; recipient_id: string; due_on: string; address: string; language: string; template: string; params: Record<string, string>; mail_id: string }
const reminders = (kind: string) => api.database.query<ReminderRow>(
  `SELECT r.step, r.recipient_id, r.due_on::text, m.address, m.language, m.template, m.params, m.id AS mail_id FROM reminder r JOIN mail m ON m.id = r.mail_id WHERE r.case_id = $1 AND r.kind = $2 ORDER BY r.step, r.id`, [granted.caseId, kind]);
const at = async (step: number) => (await reminders('first_surveillance')).filter((each) => each.step === step).map(({ recipient_id }) => recipient_id).sort();
const stateOf = async (kind: string) => (await api.database.query<{ state: string }>('SELECT state FROM obligation WHERE case_id = $1 AND kind = $2 ORDER BY latest_on', [granted.caseId, kind])).map(({ state }) => state);
const owner = async () => (await api.database.query<{ owner_id: string }>('SELECT owner_id FROM certification_case WHERE id = $1', [granted.caseId]))[0]?.owner_id ?? '';
const desk = async () => [cast.client.personId, chinese.id, cast.planner.personId, await owner()];

it('R-SURV-01: the first surveillance is due at most twelve months after the decision', async () => {
  const [first] = (await certificateOf(cast, granted.caseId)).obligations;
  expect(first).toMatchObject({ kind: 'first_surveillance', latestOn: '2027-07-15', state: 'open' });
  const months = (Date.parse(first?.latestOn ?? '') - Date.parse(DECIDED_ON)) / 86_400_000;
  expect(months).toBeLessThanOrEqual(366);
});

it('R-SURV-01: 120 days before the last day the client, the owner and the planners are reminded, each once, in their own language', async () => {
  expect(await sweep('2027-03-16')).toMatchObject({ cases: 0, reminders: 0 });
  expect(await sweep('2027-03-17')).toMatchObject({ asOf: '2027-03-17', cases: 1, reminders: new Set(await desk()).size });
  expect(await at(-120)).toEqual([...new Set(await desk())].sort());
  const sent = await reminders('first_surveillance');
  const [english, inChinese] = [cast.client.personId, chinese.id].map((id) => sent.find(({ recipient_id }) => recipient_id === id));
  expect(english).toMatchObject({ address: cast.client.email, language: 'en', template: 'surveillance_due', due_on: '2027-07-15', params: { certificateNumber: granted.certificate.number, latestOn: '2027-07-15', dueOn: '2027-06-15', reason: expect.stringContaining('within twelve months') } });
  expect(inChinese).toMatchObject({ address: chinese.email, language: 'zh', template: 'surveillance_due', params: { reason: expect.stringContaining('十二个月') } });
  const jobs = await api.database.query(`SELECT payload->>'mailId' AS mail FROM outbox WHERE queue = 'mail' AND name = 'deliver' AND payload->>'mailId' = ANY($1)`, [sent.map(({ mail_id }) => mail_id)]);
  expect(jobs).toHaveLength(sent.length);
});

it('DECISIONS 23: run twice, or by two workers at once, a step is sent once', async () => {
  const before = (await reminders('first_surveillance')).length;
  expect(await sweep('2027-03-17')).toMatchObject({ cases: 0, reminders: 0 });
  expect(await sweep('2027-03-18')).toMatchObject({ cases: 0, reminders: 0 });
  const [one, two] = await Promise.all([sweep('2027-04-16'), sweep('2027-04-16')]);
  expect([one.reminders, two.reminders].sort()).toEqual([0, before]);
  expect(await reminders('first_surveillance')).toHaveLength(2 * before);
  const again = `INSERT INTO reminder (id, case_id, obligation_id, kind, subject_id, due_on, step, recipient_id, mail_id) SELECT gen_random_uuid(), case_id, obligation_id, kind, subject_id, due_on, step, recipient_id, mail_id FROM reminder LIMIT 1`;
  await expect(api.database.query(again)).rejects.toThrow(/reminder_once/);
});

it('a sweep that was away sends the latest step only', async () => {
  await sweep('2027-06-20'); // -60 and -30 both came since
  expect(await at(-60)).toEqual([]);
  expect(await at(-30)).toEqual([...new Set([...(await desk()), cast.decider.personId])].sort());
});

it('what fails for one case stops no other, and is told', async () => {
  const [{ id: broken } = { id: '' }] = await api.database.query<{ id: string }>(`INSERT INTO certification_case (id, organisation_id, standards) SELECT '00000000-0000-7000-8000-0000000000aa', organisation_id, standards FROM certification_case LIMIT 1 RETURNING id`);
  await api.database.query(`INSERT INTO obligation (id, case_id, kind, subject_id, rule, target_on, latest_on, consequence_on, consequence, state, next_reminder_on) VALUES (gen_random_uuid(), $1, 'surveillance', $1, 'R-SURV-01', '2027-07-01', '2027-07-01', '2027-07-02', 'prepare_suspension', 'open', '2027-07-01')`, [broken]);
  await api.database.query(`CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.case_id = '${broken}' THEN RAISE EXCEPTION 'disk on fire'; END IF; RETURN NEW; END $$; CREATE TRIGGER broken BEFORE UPDATE ON obligation FOR EACH ROW EXECUTE FUNCTION broken()`);
  await expect(sweep('2027-07-16')).rejects.toThrow(new RegExp(`left out: case ${broken}.*disk on fire`));
  await api.database.query(`DROP TRIGGER broken ON obligation; DROP FUNCTION broken`);
  expect(await stateOf('first_surveillance')).toEqual(['missed']);
  await api.database.query('DELETE FROM obligation WHERE case_id = $1', [broken]);
});

it('R-SUSP-02: the day after the last day it is missed and the suspension is proposed, once, to those who decide', async () => {
  const proposals = async () => (await trailOf(api, granted.caseId)).filter(({ move }) => move === 'certificate.propose_suspension');
  expect(await proposals()).toEqual([expect.objectContaining({ reason: expect.stringContaining('R-SUSP-02') })]);
  expect(await at(1)).toEqual([...new Set([await owner(), cast.decider.personId, cast.manager.personId])].sort());
  expect(await sweep('2027-07-16')).toMatchObject({ reminders: 0 });
  expect(await sweep('2027-07-17')).toMatchObject({ reminders: 0 });
  expect(await proposals()).toHaveLength(1);
  expect((await certificateOf(cast, granted.caseId)).state).toBe('active'); // nobody is suspended by the clock
  expect((await trailOf(api, granted.caseId)).map(({ move }) => move)).toContain('obligation.missed');
});

it('R-SURV-01: a surveillance meets its year at its closing meeting, before any sweep, and nobody is reminded of it', async () => {
  const days = { fromOn: '2028-07-19', toOn: '2028-07-20' };
  on(cast, '2028-06-01');
  const audit = await startedSurveillance(cast, granted.caseId, days, { 'R-SURV-01': 'The first one is late; suspension was prepared' });
  expect(await stateOf('surveillance')).toEqual(['open']);
  await closedSurveillance(cast, audit, days);
  expect(await api.database.query('SELECT state, met_on::text AS on FROM obligation WHERE case_id = $1 AND kind = $2', [granted.caseId, 'surveillance'])).toEqual([{ state: 'met', on: days.toOn }]);
  await sweep('2028-09-02');
  expect(await reminders('surveillance')).toEqual([]);
});

it('R-RECERT-06, R-RECERT-07: the sweep records the expiry and, six months later, the lapse; each once', async () => {
  const state = async () => (await api.database.query('SELECT state, state_since_on::text AS since FROM certificate WHERE case_id = $1', [granted.caseId]))[0];
  expect(await sweep(EXPIRES_ON)).toMatchObject({ expired: 0 });
  const both = await Promise.all([sweep('2029-07-20'), sweep('2029-07-20')]);
  expect(both.map(({ expired }) => expired).sort()).toEqual([0, 1]);
  expect(await state()).toEqual({ state: 'expired', since: '2029-07-15' });
  expect(await sweep(restoreUntil(EXPIRES_ON as Day))).toMatchObject({ lapsed: 0 });
  expect(await sweep('2030-01-15')).toMatchObject({ lapsed: 1 });
  expect(await sweep('2030-01-15')).toMatchObject({ lapsed: 0, reminders: 0 });
  expect(await state()).toEqual({ state: 'lapsed', since: '2030-01-15' });
  expect((await trailOf(api, granted.caseId)).map(({ move }) => move).filter((move) => /certificate\.(expire|lapse)/.test(move))).toEqual(['certificate.expire', 'certificate.lapse']);
});

it('finds what is due by its indexes, among many obligations that are not', async () => {
  await api.database.query(`INSERT INTO obligation (id, case_id, kind, subject_id, rule, target_on, latest_on, consequence_on, consequence, state, next_reminder_on)
    SELECT gen_random_uuid(), $1, 'surveillance', gen_random_uuid(), 'R-SURV-01', day, day, day + 1, 'prepare_suspension', CASE WHEN n % 3 = 0 THEN 'open' ELSE 'met' END, CASE WHEN n % 3 = 0 THEN day END
      FROM (SELECT n, date '2031-01-01' + n % 900 AS day FROM generate_series(1, 20000) n) many`, [granted.caseId]);
  await api.database.query('ANALYZE obligation');
  const client = new pg.Client(api.database.url);
  await client.connect();
  await client.query(`SELECT set_config('app.scope', 'system', false)`);
  const { rows } = await client.query<{ 'QUERY PLAN': object }>(`EXPLAIN (FORMAT JSON) ${DUE_CASES}`, ['2031-01-03', null]);
  await client.end();
  const plan = JSON.stringify(rows[0]?.['QUERY PLAN']);
  expect(plan).toContain('"Index Name":"obligation_open"');
  expect(plan).toContain('"Index Name":"obligation_reminder"');
  expect(plan).not.toContain('Seq Scan');
});
