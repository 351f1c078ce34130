import {
  agreedStage1, auditCastOf, type AuditBody, type AuditAnswer, type AuditCast, confirmedTeam, freeEverybody, mailsOf, on, planItems, plannedStage2, type ProblemBody, programmedCase, proposedAudit, proposedTeam, readyCase,
  routeStateOf, STAGE1_DAYS, STAGE2_DAYS, trailOf,
} from './support/audits';
import { done, refusedFor } from './support/cases';
import { signedInClient, useApi } from './support';

const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });
beforeEach(() => freeEverybody(api));

it('R-PLAN-01: an audit is proposed from the programme with dates, sites and why each was chosen, objectives, scope and criteria', async () => {
  const caseId = await programmedCase(cast);
  const audit = await proposedAudit(cast, caseId, 'stage1', STAGE1_DAYS);
  expect(audit).toMatchObject({ kind: 'stage1', state: 'proposed', requiredDays: 3.5, ...STAGE1_DAYS, objectives: { conformity: true, effectiveness: true } });
  expect(audit.criteria).toContain('ISO/IEC 20000-1:2018');
  expect(audit.scope).toHaveProperty('zh');
  expect(audit.sites).toEqual([expect.objectContaining({ isCentral: true, days: 3.5, chosenBecause: expect.stringContaining('Central function') })]);
  const [item] = await api.database.query(`SELECT kind FROM programme_item WHERE audit_id = $1`, [audit.id]);
  expect(item).toEqual({ kind: 'stage1' });
  expect((await trailOf(api, caseId)).map(({ move }) => move)).toEqual(expect.arrayContaining(['audit.propose', 'audit.choose_site', 'programme.schedule']));
});

it('R-STAGE1-01: stage 2 is not proposed before stage 1 found the client ready; a second stage 1 is refused', async () => {
  const caseId = await programmedCase(cast);
  const stage2 = await cast.planner.post<ProblemBody>(`/api/cases/${caseId}/audits`, { kind: 'stage2', ...STAGE2_DAYS });
  expect(stage2).toMatchObject({ status: 422, body: { rule: 'R-STAGE1-01' } });
  await proposedAudit(cast, caseId, 'stage1', STAGE1_DAYS);
  expect((await cast.planner.post(`/api/cases/${caseId}/audits`, { kind: 'stage1', ...STAGE1_DAYS })).status).toBe(409);
});

it('dates and sites change until a team is proposed (DECISIONS 8); an old version and a last day before the first are refused', async () => {
  const caseId = await programmedCase(cast);
  const audit = await proposedAudit(cast, caseId, 'stage1', STAGE1_DAYS);
  const moved = await done(cast.planner.put<AuditBody>(`/api/audits/${audit.id}`, { version: audit.version, fromOn: '2026-04-13', toOn: '2026-04-14' }));
  expect(moved).toMatchObject({ fromOn: '2026-04-13', toOn: '2026-04-14', version: audit.version + 1 });
  expect((await cast.planner.put(`/api/audits/${audit.id}`, { version: audit.version, criteria: 'Other' })).status).toBe(409);
  expect(await cast.planner.put(`/api/audits/${audit.id}`, { toOn: '2026-04-01' })).toMatchObject({ status: 422, body: { rule: 'R-PLAN-03' } });
  const sites = await done(cast.planner.put<AuditBody>(`/api/audits/${audit.id}`, { sites: [{ siteId: audit.sites[0]?.siteId, days: 2 }] }));
  expect(sites.sites.map(({ days }) => days)).toEqual([2]);
  await done(cast.planner.put(`/api/audits/${audit.id}`, { ...STAGE1_DAYS }));
  const proposed = await proposedTeam(cast, { ...sites, ...STAGE1_DAYS, version: sites.version + 1 });
  expect((await cast.planner.put(`/api/audits/${proposed.id}`, { fromOn: '2026-04-15' })).status).toBe(409);
});

it('R-PLAN-04: stage 1 needs dates and team, no plan; agreeing moves the route and tells the client', async () => {
  const caseId = await programmedCase(cast);
  const audit = await confirmedTeam(cast, await proposedAudit(cast, caseId, 'stage1', STAGE1_DAYS));
  expect(await routeStateOf(api, caseId)).toBe('programmed');
  const agreed = await done(cast.planner.post<AuditBody>(`/api/audits/${audit.id}/dates-agreement`));
  expect(agreed.state).toBe('dates_agreed');
  expect(await routeStateOf(api, caseId)).toBe('stage1_planned');
  expect((await trailOf(api, caseId)).map(({ move }) => move)).toContain('initial.plan_stage1');
  expect((await mailsOf(api, caseId)).filter(({ reason }) => reason === 'audit.dates_agreed')).toHaveLength(1);
});

it('R-PLAN-02, R-PLAN-03: a plan shows every day and site; the client asks for another one, then agrees, and stage 2 is planned', async () => {
  const caseId = await readyCase(cast);
  on(cast, '2026-04-24');
  const audit = await confirmedTeam(cast, await proposedAudit(cast, caseId, 'stage2', STAGE2_DAYS));
  expect(audit.sites).toHaveLength(3);
  const thin = planItems(cast, audit).slice(0, 1);
  const refused = await cast.lead.post<ProblemBody>(`/api/audits/${audit.id}/plan`, { items: thin });
  expect(refused).toMatchObject({ status: 422, body: { rule: 'R-PLAN-02' } });
  const outside = await cast.lead.post<ProblemBody>(`/api/audits/${audit.id}/plan`, { items: [{ ...thin[0], onDay: '2026-07-01', siteId: audit.id, clauses: ['8.99'] }] });
  expect(outside).toMatchObject({ status: 422, body: { errors: [{ path: 'items[0].onDay' }, { path: 'items[0].siteId' }, { path: 'items[0].clauses', message: '8.99 is no clause of iso20000-1-2018' }] } });
  await done(cast.lead.post(`/api/audits/${audit.id}/plan`, { items: planItems(cast, audit) }));
  expect((await cast.client.get<AuditBody>(`/api/audits/${audit.id}`)).body.plan).not.toBeNull();
  const asked = await done(cast.client.post<AuditBody>(`/api/audits/${audit.id}/plan-change-request`, { wish: 'The service desk on Wednesday' }));
  expect(asked).toMatchObject({ state: 'team_confirmed', plan: null });
  await done(cast.lead.post(`/api/audits/${audit.id}/plan`, { items: planItems(cast, audit) }));
  await done(cast.client.post(`/api/audits/${audit.id}/plan-acceptance`));
  expect(await routeStateOf(api, caseId)).toBe('stage2_planned');
});

it('R-STAGE1-07: a stage 2 more than six months after stage 1 asks for a reason when the plan is sent; it counts once the client agrees', async () => {
  const caseId = await readyCase(cast);
  on(cast, '2026-09-01');
  const audit = await confirmedTeam(cast, await proposedAudit(cast, caseId, 'stage2', { fromOn: '2026-10-26', toOn: '2026-10-29' }));
  const reasons = { 'R-STAGE1-07': 'Nothing changed; confirmed by the client in writing' };
  const late = await cast.lead.post<ProblemBody>(`/api/audits/${audit.id}/plan`, { items: planItems(cast, audit) });
  expect(late).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-STAGE1-07' } });
  await done(cast.lead.post(`/api/audits/${audit.id}/plan`, { items: planItems(cast, audit), reasons }));
  await done(cast.client.post(`/api/audits/${audit.id}/plan-acceptance`));
  expect(await routeStateOf(api, caseId)).toBe('stage2_planned');
  const planned = (await trailOf(api, caseId)).find(({ move }) => move === 'initial.plan_stage2');
  expect(planned?.overruled).toEqual([expect.objectContaining({ rule: 'R-STAGE1-07', reason: reasons['R-STAGE1-07'] })]);
});

it('R-PLAN-03: an audit starts on its day, by an auditor of its team', async () => {
  const caseId = await programmedCase(cast);
  const { id } = await agreedStage1(cast, caseId);
  on(cast, '2026-04-19');
  expect(await cast.lead.post(`/api/audits/${id}/start`)).toMatchObject({ status: 422, body: { rule: 'R-PLAN-03' } });
  on(cast, '2026-04-20');
  const started = await done(cast.auditor.post<AuditBody>(`/api/audits/${id}/start`));
  expect(started.state).toBe('running');
  const answers = await refusedFor(api, `/api/audits/${id}/closing`, 'POST', {}, ['planner', 'technical_reviewer', 'decision_maker', 'administrator', 'assessor']);
  expect(answers).toEqual({ planner: 403, technical_reviewer: 403, decision_maker: 403, administrator: 403, assessor: 403, stranger: 404 });
  await done(cast.planner.post(`/api/audits/${id}/termination`, { reason: 'The site was evacuated' }));
  expect((await cast.client.get<AuditBody>(`/api/audits/${id}`)).body.state).toBe('terminated');
  expect((await mailsOf(api, caseId)).filter(({ reason }) => reason === 'audit.terminated').length).toBeGreaterThanOrEqual(2);
});

it('DECISIONS 8: postponing and cancelling give the half days back; a postponed audit is planned anew', async () => {
  const caseId = await readyCase(cast);
  const audit = await plannedStage2(cast, caseId);
  const held = () => api.database.query<{ held: number }>('SELECT count(*)::int AS held FROM booking WHERE audit_id = $1 AND released_at IS NULL', [audit.id]);
  expect(await held()).toEqual([{ held: 16 }]);
  const postponed = await done(cast.planner.post<AuditBody>(`/api/audits/${audit.id}/postponement`, { reason: 'The client moves house' }));
  expect(postponed).toMatchObject({ state: 'postponed', bookings: [] });
  expect(await held()).toEqual([{ held: 0 }]);
  expect((await mailsOf(api, caseId)).map(({ reason }) => reason)).toContain('audit.postponed');
  const again = await done(cast.planner.post<AuditBody>(`/api/audits/${audit.id}/replanning`));
  expect(again).toMatchObject({ state: 'proposed', team: [expect.anything(), expect.anything()] });
  await done(cast.planner.post(`/api/audits/${audit.id}/cancellation`, { reason: 'The client withdrew its wish' }));
  expect((await cast.lead.get(`/api/audits/${audit.id}`)).status).toBe(200); // still assigned by stage 1
  expect((await cast.client.get<AuditBody>(`/api/audits/${audit.id}`)).body.team).toEqual([]);
});

it('the client sees an audit once the team was sent; strangers never do; the list pages by key', async () => {
  const caseId = await programmedCase(cast);
  const audit = await proposedAudit(cast, caseId, 'stage1', STAGE1_DAYS);
  expect((await cast.client.get(`/api/audits/${audit.id}`)).status).toBe(404);
  expect((await cast.lead.get(`/api/audits/${audit.id}`)).status).toBe(404);
  await proposedTeam(cast, audit);
  const seen = await done(cast.client.get<AuditBody>(`/api/audits/${audit.id}`));
  expect(seen.team.map(({ declaration }) => declaration)).toEqual([null, null]);
  expect(seen.bookings).toEqual([]);
  const stranger = await signedInClient(api, 'Stranger of audits Ltd');
  expect((await stranger.get(`/api/audits/${audit.id}`)).status).toBe(404);
  expect((await stranger.get(`/api/cases/${caseId}/audits`)).status).toBe(404);
  interface ListBody { items: { id: string; myFunction: string | null }[]; next: string | null }
  const first = await done(cast.planner.get<ListBody>('/api/audits?limit=2'));
  expect(first.items).toHaveLength(2);
  const second = await done(cast.planner.get<ListBody>(`/api/audits?limit=2&after=${first.next ?? ''}`));
  expect(second.items.map(({ id }) => id)).not.toContain(first.items[0]?.id);
  const mine = await done(cast.lead.get<ListBody>(`/api/cases/${caseId}/audits`));
  expect(mine.items).toEqual([expect.objectContaining({ id: audit.id, myFunction: 'lead_auditor' })]);
  expect((await cast.lead.get<AuditAnswer>(`/api/audits?personId=no-id`)).status).toBe(400);
});
