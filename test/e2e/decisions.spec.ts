import { v7 as uuidv7 } from 'uuid';
import type { Role } from '@cb/domain';
import { mailsOf, on, type ProblemBody, routeStateOf, trailOf } from './support/audits';
import { done, qualify, refusedFor } from './support/cases';
import {
  certificateOf, decide, DECIDED_ON, decisionCastOf, type DecidedCase, type DecisionCast, EXPIRES_ON, PACKAGE, REASONS, recommendedCase, review, REVIEWED_ON, reviewedCase,
} from './support/decisions';
import { signedInStaff, type SignedInUser, useApi } from './support';

const api = useApi();
let cast: DecisionCast;
/** Refused moves leave it as it is, so the tests go along with one case until it is granted. */
let found: DecidedCase;
/** Reviews and decides, is qualified for both, and was an observer on stage 2. */
let observer: SignedInUser;
beforeAll(async () => {
  cast = await decisionCastOf(api);
  found = await recommendedCase(api, cast, { grades: ['minor', 'major'] });
  observer = await staff('technical_reviewer', 'decision_maker');
  await qualify(api, observer.personId, 'decision');
  await api.database.query(`INSERT INTO audit_team_member (id, case_id, audit_id, person_id, function) VALUES (gen_random_uuid(), $1, $2, $3, 'observer')`, [found.caseId, found.auditId, observer.personId]);
});

const staff = async (...roles: Role[]): Promise<SignedInUser> => {
  const person = await signedInStaff(api, ...roles);
  person.at = `${REVIEWED_ON}T10:00:00Z`;
  return person;
};
const rulesOf = (body: ProblemBody): string[] => [...new Set(body.refusals.map(({ rule }) => rule))];
const count = async (table: string): Promise<number> => (await api.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table} WHERE case_id = $1`, [found.caseId]))[0]?.count ?? -1;
const cycleId = async (): Promise<string> => (await api.database.query<{ cycle_id: string }>('SELECT cycle_id FROM case_route WHERE id = $1', [found.routeId]))[0]?.cycle_id ?? '';

/** What is refused while something is otherwise in the database; it is as before afterwards. */
async function whileChanged<T>(change: string, back: string, ask: () => Promise<T>): Promise<T> {
  await api.database.query(change);
  try {
    return await ask();
  } finally {
    await api.database.query(back);
  }
}
/** As the application would, told that staff asks. */
const asApplication = (sql: string): Promise<unknown> => api.database.query(`SELECT set_config('app.scope', 'staff', false); ${sql}`, undefined, 'app');

describe('the technical review', () => {
  it('is for reviewers and decision makers; a stranger sees nothing', async () => {
    const body = { routeId: found.routeId, checklist: PACKAGE, conclusion: 'sufficient' };
    expect(await refusedFor(api, `/api/cases/${found.caseId}/technical-review`, 'POST', body, ['auditor', 'planner', 'technical_manager', 'administrator', 'assessor']))
      .toEqual({ auditor: 404, planner: 403, technical_manager: 403, administrator: 403, assessor: 403, stranger: 404 });
    expect((await cast.lead.post(`/api/cases/${found.caseId}/technical-review`, body)).status).toBe(403);
  });

  it('names the field of bad input, and knows no route of another case', async () => {
    expect(await review(cast.technicalReviewer, found, { checklist: { report: 'yes' } })).toMatchObject({ status: 400, body: { errors: [{ path: 'checklist' }] } });
    expect(await review(cast.technicalReviewer, found, { conclusion: 'perhaps' })).toMatchObject({ status: 400, body: { errors: [{ path: 'conclusion' }] } });
    expect((await review(cast.technicalReviewer, { ...found, routeId: uuidv7() })).status).toBe(404);
  });

  it('R-DEC-01: nobody who stood in a team of the cycle reviews, in whatever function; the database refuses it as well', async () => {
    expect(await review(observer, found)).toMatchObject({ status: 422, body: { rule: 'R-DEC-01', code: 'rule_blocked' } });
    const insert = (reviewer: string, cycle: string) => asApplication(`INSERT INTO technical_review (id, case_id, route_id, cycle_id, reviewer_id, conclusion, concluded_at)
      VALUES (gen_random_uuid(), '${found.caseId}', '${found.routeId}', '${cycle}', '${reviewer}', 'sufficient', now())`);
    const cycle = await cycleId();
    for (const member of [observer, cast.lead, cast.auditor]) await expect(insert(member.personId, cycle)).rejects.toMatchObject({ constraint: 'decision_is_independent', message: expect.stringContaining('R-DEC-01') });
    await insert(cast.technicalReviewer.personId, cycle); // it is the person, not the statement
    expect(await api.database.query('DELETE FROM technical_review WHERE case_id = $1 RETURNING id', [found.caseId])).toHaveLength(1);
  });

  it('R-COMP-01, R-IMP-05: only by somebody qualified and without bonds to the client', async () => {
    expect(await review(await staff('technical_reviewer'), found)).toMatchObject({ status: 422, body: { rule: 'R-COMP-01' } });
    const bound = await staff('technical_reviewer');
    await qualify(api, bound.personId, 'technical_review');
    await api.database.query(`INSERT INTO person_conflict (id, person_id, organisation_id, kind, description) VALUES (gen_random_uuid(), $1, $2, 'management', 'Was its director')`, [bound.personId, cast.client.organisationId]);
    expect(await review(bound, found)).toMatchObject({ status: 422, body: { rule: 'R-IMP-05' } });
    expect(await routeStateOf(api, found.caseId)).toBe('recommended');
  });

  it('there is no decision before it', async () => {
    expect(await decide(cast.decider, found, 'grant')).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
  });

  it('R-DEC-03: asks for more, gets it, and only a sufficient result leads to a grant', async () => {
    await done(review(cast.technicalReviewer, found, { conclusion: 'more_information', remarks: 'The sampling of changes is not recorded' }));
    expect(await routeStateOf(api, found.caseId)).toBe('more_info');
    expect(await review(cast.technicalReviewer, found)).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
    const given = { routeId: found.routeId, reason: 'The sampling sheet is attached' };
    expect((await cast.technicalReviewer.post(`/api/cases/${found.caseId}/technical-review/information`, given)).status).toBe(403);
    expect((await cast.lead.post(`/api/cases/${found.caseId}/technical-review/information`, given)).status).toBe(204);
    expect(await decide(cast.decider, found, 'grant')).toMatchObject({ status: 422, body: { rule: 'R-DEC-03' } });
    expect((await trailOf(api, found.caseId)).slice(-4).map(({ move, reason }) => [move, reason])).toEqual([
      ['initial.start_review', null], ['technical_review.conclude', 'The sampling of changes is not recorded'], ['initial.request_info', 'The sampling of changes is not recorded'],
      ['initial.provide_info', 'The sampling sheet is attached'],
    ]);
  });

  it('R-DEC-01, R-COMP-01: a further review asks the same of its reviewer as the first', async () => {
    expect(await review(await staff('technical_reviewer'), found)).toMatchObject({ status: 422, body: { rule: 'R-COMP-01' } });
    const refused = await review(observer, found);
    expect(refused).toMatchObject({ status: 422, body: { rule: 'R-DEC-01', refusals: [{ message: expect.stringContaining('took part in an audit') }] } });
  });

  it('R-DEC-07: every part of the decision package is confirmed', async () => {
    const { comments_on_findings: _left, ...rest } = PACKAGE;
    await done(review(cast.technicalReviewer, found, { checklist: { ...rest, report: { answer: false, remark: 'Unsigned' } } }));
    const { status, body } = await decide(cast.decider, found, 'grant');
    expect([status, body.rule, body.refusals.map(({ path }) => path)]).toEqual([422, 'R-DEC-07', ['review.checklist.report', 'review.checklist.comments_on_findings']]);
    await done(review(cast.technicalReviewer, found));
  });
});

describe('the decision', () => {
  beforeAll(() => { on(cast, DECIDED_ON); });

  it('is for decision makers; a stranger sees nothing; bad input names its field', async () => {
    const body = { routeId: found.routeId, decision: 'grant', reasons: REASONS };
    expect(await refusedFor(api, `/api/cases/${found.caseId}/decisions`, 'POST', body, ['auditor', 'planner', 'technical_reviewer', 'technical_manager', 'quality_manager', 'administrator', 'assessor']))
      .toEqual({ auditor: 404, planner: 403, technical_reviewer: 403, technical_manager: 403, quality_manager: 403, administrator: 403, assessor: 403, stranger: 404 });
    expect((await cast.client.post(`/api/cases/${found.caseId}/decisions`, body)).status).toBe(403);
    expect(await decide(cast.decider, found, 'perhaps')).toMatchObject({ status: 400, body: { errors: [{ path: 'decision' }] } });
    expect(await decide(cast.decider, found, 'grant', { routeId: 'one' })).toMatchObject({ status: 400, body: { errors: [{ path: 'routeId' }] } });
    expect((await decide(cast.decider, { ...found, routeId: uuidv7() }, 'grant')).status).toBe(404);
  });

  it('R-DEC-01: nobody who stood in a team of the cycle decides, in whatever function; the database refuses it as well', async () => {
    for (const decision of ['grant', 'refuse']) expect(await decide(observer, found, decision)).toMatchObject({ status: 422, body: { rule: 'R-DEC-01' } });
    const certificationId = uuidv7();
    await api.database.query(`INSERT INTO certification (id, case_id, standard) VALUES ($1, $2, 'iso20000-1-2018')`, [certificationId, found.caseId]);
    const cycle = await cycleId();
    const insert = (person: string) => asApplication(`INSERT INTO certification_decision (id, case_id, certification_id, route_id, cycle_id, kind, reasons, decided_by_id, decided_on, decided_at)
      VALUES (gen_random_uuid(), '${found.caseId}', '${certificationId}', '${found.routeId}', '${cycle}', 'grant', 'Because', '${person}', '${DECIDED_ON}', now())`);
    for (const member of [observer, cast.lead, cast.auditor]) await expect(insert(member.personId)).rejects.toMatchObject({ constraint: 'decision_is_independent', message: expect.stringContaining('R-DEC-01') });
    await insert(cast.decider.personId);
    await expect(api.database.query('DELETE FROM certification_decision', undefined, 'app')).rejects.toThrow(/permission denied/);
    await expect(api.database.query(`UPDATE certification_decision SET kind = 'refuse'`, undefined, 'app')).rejects.toThrow(/permission denied/);
    expect(await api.database.query('DELETE FROM certification_decision WHERE case_id = $1 RETURNING id', [found.caseId])).toHaveLength(1);
    await api.database.query('DELETE FROM certification WHERE case_id = $1', [found.caseId]);
  });

  it('R-COMP-01, R-DEC-02: by somebody qualified to decide, with written reasons', async () => {
    expect(await decide(await staff('decision_maker'), found, 'grant')).toMatchObject({ status: 422, body: { rule: 'R-COMP-01' } });
    for (const decision of ['grant', 'refuse']) expect(await decide(cast.decider, found, decision, { reasons: '  ' })).toMatchObject({ status: 422, body: { rule: 'R-DEC-02', errors: [{ path: 'reasons' }] } });
  });

  it('R-DEC-04, R-NC-10: no grant with a major that is not verified, for the whole network', async () => {
    const major = found.findings.find(({ grade }) => grade === 'major')?.id ?? '';
    const { status, body } = await whileChanged(`UPDATE finding SET state = 'evidence_sent' WHERE id = '${major}'`, `UPDATE finding SET state = 'verified' WHERE id = '${major}'`, () => decide(cast.decider, found, 'grant'));
    expect([status, rulesOf(body)]).toEqual([422, ['R-DEC-04', 'R-NC-10']]);
  });

  it('R-DEC-05: no grant with a minor whose plan is not accepted', async () => {
    const minor = found.findings.find(({ grade }) => grade === 'minor')?.id ?? '';
    const { status, body } = await whileChanged(`UPDATE finding SET state = 'responded' WHERE id = '${minor}'`, `UPDATE finding SET state = 'plan_accepted' WHERE id = '${minor}'`, () => decide(cast.decider, found, 'grant'));
    expect([status, rulesOf(body)]).toEqual([422, ['R-DEC-05']]);
  });

  it('R-REP-01: no grant without the issued report', async () => {
    const answer = await whileChanged(`UPDATE audit_report SET issued_at = NULL WHERE audit_id = '${found.auditId}'`, `UPDATE audit_report SET issued_at = now() WHERE audit_id = '${found.auditId}'`, () => decide(cast.decider, found, 'grant'));
    expect(answer).toMatchObject({ status: 422, body: { rule: 'R-REP-01' } });
  });

  it('R-DEC-10: a grant against the recommendation asks for a written reason', async () => {
    const answer = await whileChanged(`UPDATE audit SET recommendation = 'do_not_recommend' WHERE id = '${found.auditId}'`, `UPDATE audit SET recommendation = 'recommend' WHERE id = '${found.auditId}'`, () => decide(cast.decider, found, 'grant', { overrule: { 'R-DEC-10': ' ' } }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-DEC-10' } });
  });

  it('R-CERT-13: no certificate without a valid agreement, nor with fees outstanding where they are asked for', async () => {
    const unsigned = await whileChanged(`UPDATE agreement SET signed_by_body_at = NULL WHERE case_id = '${found.caseId}'`, `UPDATE agreement SET signed_by_body_at = now() WHERE case_id = '${found.caseId}'`, () => decide(cast.decider, found, 'grant'));
    expect(unsigned).toMatchObject({ status: 422, body: { rule: 'R-CERT-13' } });
    const owing = await whileChanged(`INSERT INTO setting (id, key, value) VALUES (gen_random_uuid(), 'practice', '{"feesClearedBeforeIssue": true}')`, `DELETE FROM setting WHERE key = 'practice'`, () => decide(cast.decider, found, 'grant'));
    expect(owing).toMatchObject({ status: 422, body: { rule: 'R-CERT-13', detail: expect.stringMatching(/fees/i) } });
  });

  it('what was refused left nothing behind', async () => {
    expect(await Promise.all(['certification_decision', 'certification', 'certificate', 'certificate_version'].map(count))).toEqual([0, 0, 0, 0]);
    expect(await api.database.query(`SELECT name FROM number_series WHERE name LIKE 'certificate%'`)).toEqual([]);
    expect(await routeStateOf(api, found.caseId)).toBe('in_review');
    expect((await trailOf(api, found.caseId)).at(-1)?.move).toBe('technical_review.conclude');
  });

  it('of two decision makers at the same moment one decides, the other gets 409', async () => {
    const second = await staff('decision_maker');
    second.at = `${DECIDED_ON}T09:00:00Z`;
    await qualify(api, second.personId, 'decision');
    const answers = await Promise.all([decide(cast.decider, found, 'grant'), decide(second, found, 'grant')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('move_not_allowed');
    expect([await count('certification_decision'), await count('certificate')]).toEqual([1, 1]);
  });
});

describe('what a grant brings', () => {
  it('R-DEC-02: the decision with its reasons and what lay before the decision maker', async () => {
    const [decision] = await api.database.query<{ basis: { findings: object[]; recommendation: string; cycleTeam: object[] }; review_id: string }>('SELECT * FROM certification_decision WHERE case_id = $1', [found.caseId]);
    expect(decision).toMatchObject({ kind: 'grant', reasons: REASONS, decided_by_id: expect.any(String), route_id: found.routeId, cycle_id: await cycleId(), review_id: expect.any(String) });
    expect(decision?.basis).toMatchObject({ recommendation: 'recommend', reportIssued: true, stage2LastOn: '2026-06-04', findings: [{ grade: 'minor', state: 'plan_accepted' }, { grade: 'major', state: 'verified' }] });
    expect(decision?.basis.cycleTeam).toHaveLength(3);
    const [latest] = await api.database.query<{ id: string }>('SELECT id FROM technical_review WHERE case_id = $1 ORDER BY id DESC LIMIT 1', [found.caseId]);
    expect(decision?.review_id).toBe(latest?.id);
    const told = await done(cast.client.get<object[]>(`/api/cases/${found.caseId}/decisions`));
    expect(told).toEqual([expect.objectContaining({ kind: 'grant', decidedOn: DECIDED_ON })]);
    expect(told[0]).not.toHaveProperty('basis');
  });

  it('R-CERT-02, R-CERT-03, R-CERT-04, R-CERT-14: a certificate, active, numbered, for three years less a day, drawn from the records', async () => {
    const certificate = await certificateOf(cast, found.caseId);
    expect(certificate).toMatchObject({ state: 'active', status: 'valid', stateSinceOn: DECIDED_ON, number: 'SMS-2026-0001', standard: 'iso20000-1-2018' });
    expect(certificate.versions).toEqual([expect.objectContaining({
      number: 1, edition: 'ISO/IEC 20000-1:2018', firstCertifiedOn: DECIDED_ON, cycleStartOn: DECIDED_ON, decidedOn: DECIDED_ON, effectiveOn: DECIDED_ON, expiryOn: EXPIRES_ON, printedIn: [],
      scope: { en: expect.stringContaining('Service management system'), zh: expect.any(String) },
      sites: [{ name: { en: 'Head office' }, central: true, scope: { en: 'Service design and control' } }, { name: { en: 'Service desk' }, central: false, scope: { en: 'Service desk' } }, { name: { en: 'Operations centre' }, central: false, scope: { en: 'Operations' } }],
    })]);
    expect(certificate.moves.map(({ name }) => name)).toEqual(['suspend', 'withdraw', 'cancel']);
    expect((await cast.client.get<{ moves: object[] }>(`/api/certificates/${certificate.id}`)).body.moves).toEqual([]);
  });

  it('DECISIONS 11, 12: the cycle and its windows counted from the decision, and a way through the first surveillance', async () => {
    const [cycle] = await api.database.query(`SELECT provisional, start_on::text, expiry_on::text FROM cycle WHERE case_id = $1`, [found.caseId]);
    expect(cycle).toEqual({ provisional: false, start_on: DECIDED_ON, expiry_on: EXPIRES_ON });
    const items = await api.database.query(`SELECT kind, year, target_on::text, latest_on::text FROM programme_item WHERE case_id = $1 AND kind IN ('surveillance', 'recertification') ORDER BY year, kind`, [found.caseId]);
    expect(items).toEqual([
      { kind: 'surveillance', year: 1, target_on: '2027-06-15', latest_on: '2027-07-15' }, { kind: 'surveillance', year: 2, target_on: '2028-07-15', latest_on: '2028-12-31' },
      { kind: 'recertification', year: 3, target_on: '2029-04-14', latest_on: EXPIRES_ON },
    ]);
    expect(await api.database.query('SELECT kind, state, cycle_id FROM case_route WHERE case_id = $1 ORDER BY id', [found.caseId])).toEqual([
      { kind: 'initial', state: 'granted', cycle_id: await cycleId() }, { kind: 'surveillance', state: expect.any(String), cycle_id: await cycleId() },
    ]);
  });

  it('R-SURV-01, R-RECERT-01: what will be due is written down', async () => {
    const rows = await api.database.query(`SELECT kind, target_on::text AS target, latest_on::text AS latest, consequence_on::text AS after, state, next_reminder_on::text AS reminder FROM obligation WHERE case_id = $1 AND state = 'open' ORDER BY latest_on`, [found.caseId]);
    expect(rows).toEqual([
      { kind: 'first_surveillance', target: '2027-06-15', latest: '2027-07-15', after: '2027-07-16', state: 'open', reminder: '2027-03-17' },
      { kind: 'surveillance', target: '2028-07-15', latest: '2028-12-31', after: '2029-01-01', state: 'open', reminder: '2028-09-02' },
      { kind: 'recertification', target: '2029-04-14', latest: EXPIRES_ON, after: '2029-07-15', state: 'open', reminder: '2028-07-14' },
    ].map((row) => expect.objectContaining(row)));
  });

  it('one mail to the client, one print job, and every step in the trail', async () => {
    const told = (await mailsOf(api, found.caseId)).filter(({ reason }) => reason === 'decision.grant');
    expect(told).toEqual([expect.objectContaining({ template: 'decision_made', recipient_id: cast.client.personId, params: expect.objectContaining({ standard: 'ISO/IEC 20000-1:2018', decidedOn: DECIDED_ON }) })]);
    const jobs = await api.database.query<{ queue: string; name: string }>(`SELECT queue, name FROM outbox WHERE payload->>'certificateVersionId' = (SELECT id::text FROM certificate_version WHERE case_id = $1)
      OR payload->>'mailId' = (SELECT id::text FROM mail WHERE case_id = $1 AND reason = 'decision.grant') ORDER BY queue`, [found.caseId]);
    expect(jobs).toEqual([{ queue: 'document', name: 'certificate' }, { queue: 'mail', name: 'deliver' }]);
    const moves = (await trailOf(api, found.caseId)).map(({ move }) => move);
    expect(moves.slice(moves.indexOf('initial.grant'))).toEqual([
      'initial.grant', 'certification.open', 'decision.grant', 'cycle.anchor', 'programme.anchor', 'programme.anchor', 'programme.anchor', 'surveillance.open', 'certificate.activate', 'certificate.version',
      'obligation.open', 'obligation.open', 'obligation.open',
    ]);
  });
});

it('R-DEC-10, R-DEC-02: a refusal against the recommendation passes with its reason, ends the route and brings no certificate', async () => {
  const other = await reviewedCase(api, cast);
  expect(await decide(cast.decider, other, 'refuse')).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-DEC-10' } });
  const [decision] = await done(decide(cast.decider, other, 'refuse', { reasons: 'The scope is misleading', overrule: { 'R-DEC-10': 'The auditor did not see the contracts' } }));
  expect(decision).toMatchObject({ kind: 'refuse', reasons: 'The scope is misleading', decidedOn: DECIDED_ON });
  expect(await routeStateOf(api, other.caseId)).toBe('refused');
  const [route] = (await trailOf(api, other.caseId)).filter(({ move }) => move === 'initial.refuse');
  expect(route).toMatchObject({ reason: 'The scope is misleading', overruled: [{ rule: 'R-DEC-10', reason: 'The auditor did not see the contracts' }] });
  expect(await api.database.query('SELECT id FROM certificate WHERE case_id = $1', [other.caseId])).toEqual([]);
  expect((await mailsOf(api, other.caseId)).map(({ reason }) => reason)).toContain('decision.refuse');
  expect(await decide(cast.decider, other, 'grant')).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
});
