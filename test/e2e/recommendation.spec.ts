import { REPORT_STATEMENTS, SURVEILLANCE_POINTS } from '@cb/domain';
import {
  auditCastOf, type AuditAnswer, type AuditBody, type AuditCast, closedStage2, closedSurveillance, freeEverybody, mailsOf, on, type ProblemBody, recordedFinding, routeStateOf, runningStage2, settledFinding, startedSurveillance, trailOf, writtenReport,
} from './support/audits';
import { done, refusedFor } from './support/cases';
import { useApi } from './support';

interface ReportBody extends ProblemBody { id: string; version: number; content: Record<string, string>; issuedAt: string | null; moves: { name: string; allowed: boolean; blockedBy: { rule: string }[] }[] }
const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });
beforeEach(() => freeEverybody(api));

const recommend = (id: string, recommendation: string, conditions?: string) => cast.lead.post<AuditAnswer>(`/api/audits/${id}/recommendation`, { recommendation, ...(conditions && { conditions }) });
const issue = (id: string, reasons?: object) => cast.lead.post<ReportBody>(`/api/audits/${id}/report-issue`, { ...(reasons && { reasons }) });
const rulesOf = ({ body }: { body: ProblemBody }) => body.refusals.map(({ rule }) => rule);

it('R-REP-02: the draft is filled with what the system knows, and is not issued with an empty heading or statement (R-REP-03)', async () => {
  const audit = await closedStage2(cast, await runningStage2(cast));
  const draft = await done(cast.lead.post<ReportBody>(`/api/audits/${audit.id}/report`));
  expect(draft.content).toMatchObject({ audit_type: 'stage 2 audit', criteria: expect.stringContaining('ISO/IEC 20000-1:2018'), client: expect.stringContaining('Harbour Cloud'), findings: 'No nonconformity was found.' });
  expect(draft.content['dates_and_places']).toContain('Head office: 2026-06-01');
  await done(recommend(audit.id, 'recommend'));
  const refused = await issue(audit.id);
  expect(refused.status).toBe(422);
  expect(rulesOf(refused).filter((rule) => rule === 'R-REP-03')).toHaveLength(Object.keys(REPORT_STATEMENTS).length);
  expect(rulesOf(refused)).toContain('R-REP-02');
  expect((await cast.lead.put<ReportBody>(`/api/audits/${audit.id}/report`, { content: { weather: 'fine' } })).body.errors).toEqual([expect.objectContaining({ path: 'content.weather' })]);
  expect((await cast.lead.put(`/api/audits/${audit.id}/report`, { version: draft.version, content: { programme_issues: 'None' } })).status).toBe(409); // the recommendation was written into it
  expect((await cast.client.get(`/api/audits/${audit.id}/report`)).status).toBe(404);
});

it('R-AUD-01, R-STAGE2-01 to R-STAGE2-04: meetings, visits, six results and a recommendation stand before the report', async () => {
  const running = await runningStage2(cast);
  on(cast, '2026-06-03');
  await done(cast.lead.post(`/api/audits/${running.id}/closing`));
  await writtenReport(cast, running.id);
  const rules = new Set(rulesOf(await issue(running.id)));
  for (const rule of ['R-AUD-01', 'R-AUD-05', 'R-STAGE2-01', 'R-STAGE2-02', 'R-STAGE2-03', 'R-STAGE2-04']) expect(rules).toContain(rule);
  const unknown = await cast.lead.put<AuditAnswer>(`/api/audits/${running.id}/results`, { results: { use_of_marks: { result: 'x', evidence: 'y' } } });
  expect(unknown.body.errors).toEqual([expect.objectContaining({ path: 'results.use_of_marks' })]);
});

it('a clean stage 2: recommended with the issued report, visible to the client, and with the decision makers', async () => {
  const audit = await closedStage2(cast, await runningStage2(cast));
  expect(await routeStateOf(api, audit.caseId)).toBe('stage2_done');
  await done(recommend(audit.id, 'recommend'));
  await writtenReport(cast, audit.id);
  expect((await cast.client.get<AuditBody>(`/api/audits/${audit.id}`)).body.recommendation).toBeNull();
  const issued = await done(issue(audit.id));
  expect(issued.issuedAt).not.toBeNull();
  expect(await routeStateOf(api, audit.caseId)).toBe('recommended');
  expect((await cast.client.get<AuditBody>(`/api/audits/${audit.id}`)).body).toMatchObject({ state: 'finished', recommendation: 'recommend' });
  expect((await done(cast.client.get<ReportBody>(`/api/audits/${audit.id}/report`))).content['recommendation']).toBe('Certification is recommended.');
  expect((await trailOf(api, audit.caseId)).map(({ move }) => move)).toEqual(expect.arrayContaining(['report.issue', 'initial.finish_stage2', 'initial.recommend', 'audit.finish']));
  expect((await mailsOf(api, audit.caseId)).find(({ reason }) => reason === 'report.issued')?.params['text']).toMatch(/not a certification/); // R-DEC-09
  expect((await recommend(audit.id, 'do_not_recommend')).status).toBe(409);
});

it('R-DEC-04, R-DEC-05: with open findings only a conditional recommendation; the case waits until they are settled', async () => {
  const running = await runningStage2(cast);
  const major = await recordedFinding(cast, running.id, 'major');
  const minor = await recordedFinding(cast, running.id, 'minor', { clauses: [{ standard: 'iso20000-1-2018', clause: '9.2' }] });
  const audit = await closedStage2(cast, running);
  expect(await routeStateOf(api, audit.caseId)).toBe('findings_open');
  expect(rulesOf(await recommend(audit.id, 'recommend'))).toEqual(['R-DEC-04', 'R-DEC-05']);
  await done(recommend(audit.id, 'recommend_after_closing_findings', 'NC 1 verified, plan for NC 2 accepted'));
  await writtenReport(cast, audit.id);
  await done(issue(audit.id));
  expect(await routeStateOf(api, audit.caseId)).toBe('findings_open');
  on(cast, '2026-06-20');
  await settledFinding(cast, minor);
  expect(rulesOf(await recommend(audit.id, 'recommend'))).toEqual(['R-DEC-04']);
  await settledFinding(cast, major);
  const recommended = await done(recommend(audit.id, 'recommend'));
  expect(recommended.state).toBe('finished');
  expect(await routeStateOf(api, audit.caseId)).toBe('recommended');
});

it('R-DEC-06: a major verified after six months asks for another stage 2', async () => {
  const running = await runningStage2(cast);
  const major = await recordedFinding(cast, running.id, 'major');
  const audit = await closedStage2(cast, running);
  await done(recommend(audit.id, 'recommend_after_closing_findings'));
  await writtenReport(cast, audit.id);
  await done(issue(audit.id));
  on(cast, '2026-12-05');
  await done(cast.client.post(`/api/findings/${major.id}/response`, { cause: 'a', correction: 'b', correctiveAction: 'c', otherSites: 'd' }));
  await done(cast.lead.post(`/api/findings/${major.id}/acceptance`, { text: 'Plausible', reasons: { 'R-NC-05': 'The client was closed for months' } }));
  await done(cast.lead.post(`/api/findings/${major.id}/verification`, { evidence: 'Seen' }));
  expect(rulesOf(await recommend(audit.id, 'recommend'))).toEqual(['R-DEC-06']);
  expect(await routeStateOf(api, audit.caseId)).toBe('findings_open');
});

describe('R-SURV-05: a surveillance', () => {
  const DAYS = { fromOn: '2027-05-03', toOn: '2027-05-04' };
  /** A surveillance that runs, a year after a clean stage 2; its route is written as the decision would. */
  async function runningSurveillance(): Promise<AuditBody> {
    const stage2 = await closedStage2(cast, await runningStage2(cast));
    await api.database.query(
      `INSERT INTO case_route (id, case_id, cycle_id, kind, state, state_since, standards) SELECT gen_random_uuid(), case_id, cycle_id, 'surveillance', 'due', now(), standards FROM case_route WHERE case_id = $1`, [stage2.caseId]);
    await api.database.query(`UPDATE case_route SET state = 'granted' WHERE case_id = $1 AND kind = 'initial'`, [stage2.caseId]);
    on(cast, '2027-03-01');
    return startedSurveillance(cast, stage2.caseId, DAYS);
  }
  const routes = (caseId: string) => api.database.query<{ kind: string; state: string }>(`SELECT kind, state FROM case_route WHERE case_id = $1 AND kind <> 'initial' ORDER BY created_at, id`, [caseId]);

  it('without a major maintains the certification without a decision, and the next one becomes due', async () => {
    const audit = await runningSurveillance();
    const minor = await recordedFinding(cast, audit.id, 'minor');
    await closedSurveillance(cast, audit, DAYS);
    await settledFinding(cast, minor);
    await done(recommend(audit.id, 'recommend'));
    await writtenReport(cast, audit.id);
    await done(issue(audit.id));
    expect(await routes(audit.caseId)).toEqual([{ kind: 'surveillance', state: 'maintained' }, { kind: 'surveillance', state: 'due' }]);
    expect((await trailOf(api, audit.caseId)).map(({ move }) => move)).toContain('surveillance.maintain');
  });

  it('with a major goes to the decision makers, though it was verified', async () => {
    const audit = await runningSurveillance();
    const major = await recordedFinding(cast, audit.id, 'major');
    await closedSurveillance(cast, audit, DAYS);
    await settledFinding(cast, major);
    await done(recommend(audit.id, 'recommend'));
    await writtenReport(cast, audit.id);
    await done(issue(audit.id));
    expect(await routes(audit.caseId)).toEqual([{ kind: 'surveillance', state: 'recommended' }]);
  });

  /** A certificate as a decision leaves it; references to what the route does not read are not followed. */
  const certified = (caseId: string, standard: string, state: string, expiryOn: string) => api.database.query(
    `SET session_replication_role = replica;
     WITH made AS (
       INSERT INTO certificate (id, case_id, organisation_id, certification_id, standard, number, state, state_since_on)
       SELECT gen_random_uuid(), id, organisation_id, gen_random_uuid(), '${standard}', '${standard} ${caseId}', '${state}', '2026-12-01' FROM certification_case WHERE id = '${caseId}' RETURNING id, case_id)
     INSERT INTO certificate_version (id, case_id, certificate_id, number, decision_id, cycle_id, holder, edition, scope, sites, first_certified_on, cycle_start_on, decided_on, effective_on, expiry_on)
     SELECT gen_random_uuid(), case_id, id, 1, gen_random_uuid(), gen_random_uuid(), '{}', '${standard}', '{}', '[]', '2026-07-15', '2026-07-15', '2026-07-15', '2026-07-15', '${expiryOn}' FROM made;`);
  const cleanly = async (audit: AuditBody) => {
    await closedSurveillance(cast, audit, DAYS);
    await done(recommend(audit.id, 'recommend'));
    await writtenReport(cast, audit.id);
    await done(issue(audit.id));
    return (await routes(audit.caseId))[0]?.state;
  };

  it('goes to the decision makers when any certificate of its standards is suspended, not only the one that expires first', async () => {
    const audit = await runningSurveillance();
    await api.database.query(`UPDATE case_route SET standards = '{iso20000-1-2018,iso9001-2015}' WHERE case_id = $1 AND kind = 'surveillance'`, [audit.caseId]);
    await certified(audit.caseId, 'iso20000-1-2018', 'active', '2029-07-14');
    await certified(audit.caseId, 'iso9001-2015', 'suspended', '2029-08-14');
    expect(await cleanly(audit)).toBe('recommended');
  });

  it('is not held up by a suspended certificate of another standard', async () => {
    const audit = await runningSurveillance();
    await certified(audit.caseId, 'iso9001-2015', 'suspended', '2029-07-14');
    expect(await cleanly(audit)).toBe('maintained');
  });

  it('R-SURV-03: gives eight results', async () => {
    const audit = await runningSurveillance();
    await done(cast.lead.post(`/api/audits/${audit.id}/closing`));
    await writtenReport(cast, audit.id);
    expect(rulesOf(await issue(audit.id)).filter((rule) => rule === 'R-SURV-03')).toHaveLength(Object.keys(SURVEILLANCE_POINTS).length);
  });
});

it('who withdraws has nothing more to answer: what was due is cancelled with it', async () => {
  const running = await runningStage2(cast);
  await recordedFinding(cast, running.id, 'major');
  const { caseId } = await closedStage2(cast, running);
  const due = () => api.database.query<{ kind: string; state: string }>('SELECT kind, state FROM obligation WHERE case_id = $1 ORDER BY kind', [caseId]);
  expect(await due()).toEqual(['finding_evidence', 'finding_plan', 'majors_verification'].map((kind) => ({ kind, state: 'open' })));
  const { routes } = await done(cast.client.get<{ routes: { version: number }[] }>(`/api/cases/${caseId}`));
  await done(cast.client.post(`/api/cases/${caseId}/withdrawal`, { version: routes[0]?.version, reason: 'Merger' }));
  expect([...new Set((await due()).map(({ state }) => state))]).toEqual(['cancelled']);
});

it('R-REP-01: the lead auditor answers for report and recommendation, nobody else', async () => {
  const audit = await closedStage2(cast, await runningStage2(cast));
  expect((await cast.auditor.post(`/api/audits/${audit.id}/recommendation`, { recommendation: 'recommend' })).status).toBe(403);
  await done(recommend(audit.id, 'do_not_recommend', 'The system is not in operation'));
  await writtenReport(cast, audit.id);
  expect((await cast.auditor.post(`/api/audits/${audit.id}/report-issue`)).status).toBe(403);
  expect(await refusedFor(api, `/api/audits/${audit.id}/report-issue`, 'POST', {}, ['planner', 'decision_maker', 'technical_reviewer'])).toEqual({ planner: 403, decision_maker: 403, technical_reviewer: 403, stranger: 404 });
  await done(issue(audit.id));
  expect(await routeStateOf(api, audit.caseId)).toBe('recommended'); // the decision maker refuses
});
