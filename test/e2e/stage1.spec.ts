import { STAGE1_POINTS } from '@cb/domain';
import {
  agreedStage1, auditCastOf, type AuditAnswer, type AuditBody, type AuditCast, checkedRecords, closedStage1, freeEverybody, mailsOf, on, programmedCase, proposedAudit, routeStateOf, STAGE1_DAYS, trailOf,
  uploadedRecord,
} from './support/audits';
import { done, refusedFor } from './support/cases';
import { useApi } from './support';

const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });
beforeEach(() => freeEverybody(api));

const closed = async (): Promise<AuditBody> => closedStage1(cast, await programmedCase(cast));
const conclude = ({ id }: AuditBody, conclusion: string, result = 'Documents and records were seen') =>
  cast.lead.post<AuditAnswer>(`/api/audits/${id}/stage1-conclusion`, { conclusion, result });
const rulesOf = ({ body }: { body: AuditAnswer }) => body.refusals.map(({ rule }) => rule);

it('R-STAGE1-04: without the real record of the internal audit there is no readiness', async () => {
  const audit = await closed();
  const both = await conclude(audit, 'ready');
  expect(both).toMatchObject({ status: 422, body: { rule: 'R-STAGE1-04' } });
  expect(rulesOf(both)).toEqual(['R-STAGE1-04', 'R-STAGE1-04']);
  const managementReview = { documentId: await uploadedRecord(cast, audit.caseId, 'management_review_record'), finishedOn: '2026-02-05', agrees: true };
  await done(cast.lead.put(`/api/audits/${audit.id}/stage1-records`, { managementReview }));
  expect(rulesOf(await conclude(audit, 'ready'))).toEqual(['R-STAGE1-04']);
  expect(await routeStateOf(api, audit.caseId)).toBe('stage1_planned');
  expect((await cast.lead.get<AuditBody>(`/api/audits/${audit.id}`)).body.state).toBe('closed_on_site');
});

it('R-STAGE1-06: a closed stage 1 offers no report, it is ended by its conclusion', async () => {
  const audit = await closed();
  expect((await done(cast.lead.get<AuditBody>(`/api/audits/${audit.id}`))).moves).toEqual([]);
  expect((await cast.lead.post(`/api/audits/${audit.id}/report`)).status).toBe(409);
});

it('R-STAGE1-04: a record after the application, or one that does not agree, is no readiness; another day is explained', async () => {
  const audit = await closed();
  await checkedRecords(cast, audit);
  const documentId = await uploadedRecord(cast, audit.caseId, 'internal_audit_record');
  const managementReview = { documentId, finishedOn: '2026-02-05', agrees: true };
  const check = (internalAudit: object) => cast.lead.put<AuditAnswer>(`/api/audits/${audit.id}/stage1-records`, { internalAudit: { documentId, agrees: true, ...internalAudit }, managementReview });
  expect(await check({ finishedOn: '2026-01-22' })).toMatchObject({ status: 422, body: { rule: 'R-STAGE1-04', errors: [{ path: 'internalAudit.remark' }] } });
  await done(check({ finishedOn: '2026-03-11', remark: 'Closing day of the report' }));
  expect(rulesOf(await conclude(audit, 'ready'))).toEqual(['R-STAGE1-04']);
  await done(check({ finishedOn: '2026-01-20', agrees: false, remark: 'Covers one site only' }));
  expect(rulesOf(await conclude(audit, 'ready'))).toEqual(['R-STAGE1-04']);
  await done(check({ finishedOn: '2026-01-22', remark: 'The report was signed two days later' }));
  expect((await conclude(audit, 'ready')).status).toBe(200);
});

it('R-STAGE1-04: a record is a document of this very case', async () => {
  const [one, other] = [await closed(), await (await freeEverybody(api), closed())];
  const documentId = await uploadedRecord(cast, other.caseId, 'internal_audit_record');
  const foreign = await cast.lead.put<AuditAnswer>(`/api/audits/${one.id}/stage1-records`, { internalAudit: { documentId, finishedOn: '2026-01-20', agrees: true } });
  expect(foreign).toMatchObject({ status: 422, body: { errors: [{ path: 'internalAudit.documentId' }] } });
});

it('R-STAGE1-02, R-STAGE1-03: all seven points have a result with evidence', async () => {
  const caseId = await programmedCase(cast);
  const { id } = await agreedStage1(cast, caseId);
  on(cast, '2026-04-20');
  await done(cast.lead.post(`/api/audits/${id}/start`));
  on(cast, '2026-04-21');
  const audit = await done(cast.lead.post<AuditBody>(`/api/audits/${id}/closing`));
  const empty = await conclude(audit, 'not_ready');
  expect(new Set(rulesOf(empty))).toEqual(new Set(['R-STAGE1-02', 'R-STAGE1-03']));
  expect(rulesOf(empty).filter((rule) => rule === 'R-STAGE1-03')).toHaveLength(Object.keys(STAGE1_POINTS).length);
  expect((await cast.lead.put(`/api/audits/${id}/stage1-points/h`, { result: 'fulfilled', evidence: 'x' })).status).toBe(400);
  expect((await cast.lead.put(`/api/audits/${id}/stage1-points/a`, { result: 'fulfilled', evidence: '' })).status).toBe(400);
});

it('R-STAGE1-05, R-STAGE1-09: concerns are listed and told in writing, with what they may lead to, before stage 1 ends', async () => {
  const audit = await closed();
  await checkedRecords(cast, audit);
  await done(cast.lead.put(`/api/audits/${audit.id}/stage1-points/d`, { result: 'concern', evidence: 'No list of legal duties' }));
  expect(rulesOf(await conclude(audit, 'ready_after_concerns'))).toEqual(['R-STAGE1-05']);
  const concerns = [{ clause: '4.2', text: 'No list of legal duties' }];
  await done(cast.lead.put(`/api/audits/${audit.id}/concerns`, { concerns }));
  expect((await cast.client.get<AuditBody>(`/api/audits/${audit.id}`)).body.stage1.concerns).toEqual([]);
  expect(rulesOf(await conclude(audit, 'ready_after_concerns'))).toEqual(['R-STAGE1-05']);
  await done(cast.lead.put(`/api/audits/${audit.id}/concerns`, { concerns, send: true }));
  expect((await cast.client.get<AuditBody>(`/api/audits/${audit.id}`)).body.stage1.concerns).toEqual(concerns);
  const [mail] = (await mailsOf(api, audit.caseId)).filter(({ reason }) => reason === 'stage1.concerns');
  expect(mail?.params['text']).toMatch(/No list of legal duties[^]*postponed or cancelled/);
  expect(rulesOf(await conclude(audit, 'ready'))).toEqual(['R-STAGE1-06']);
  const concluded = await done(conclude(audit, 'ready_after_concerns'));
  expect(concluded).toMatchObject({ state: 'finished', stage1: { conclusion: 'ready_after_concerns' } });
  expect(await routeStateOf(api, audit.caseId)).toBe('ready_after_concerns');
  await done(cast.lead.put(`/api/audits/${audit.id}/concerns`, { concerns: [{ ...concerns[0], resolved: true }] }));
  expect((await cast.lead.put(`/api/audits/${audit.id}/concerns`, { concerns: [] })).status).toBe(409);
});

it('R-STAGE1-06: ready ends audit and stage in one transaction and tells the client; the trail has every move', async () => {
  const audit = await closed();
  await checkedRecords(cast, audit);
  expect((await cast.lead.post(`/api/audits/${audit.id}/stage1-conclusion`, { conclusion: 'ready', result: '' })).status).toBe(400);
  const { state } = await done(conclude(audit, 'ready'));
  expect(state).toBe('finished');
  expect(await routeStateOf(api, audit.caseId)).toBe('ready');
  const moves = (await trailOf(api, audit.caseId)).map(({ move }) => move);
  expect(moves).toEqual(expect.arrayContaining(['audit.draft_report', 'initial.finish_stage1', 'initial.conclude_ready', 'audit.issue_report', 'audit.finish']));
  expect((await mailsOf(api, audit.caseId)).find(({ reason }) => reason === 'stage1.concluded')?.params['text']).toMatch(/ready for stage 2/);
  const [outbox] = await api.database.query(`SELECT count(*)::int AS jobs FROM outbox WHERE queue = 'mail' AND payload->>'mailId' IN (SELECT id::text FROM mail WHERE case_id = $1 AND reason = 'stage1.concluded')`, [audit.caseId]);
  expect(outbox).toEqual({ jobs: 1 });
});

it('not ready: another stage 1 is proposed, stage 2 is not', async () => {
  const audit = await closed();
  await done(cast.lead.put(`/api/audits/${audit.id}/stage1-points/g`, { result: 'not_fulfilled', evidence: 'The internal audit left out a site' }));
  await done(cast.lead.put(`/api/audits/${audit.id}/concerns`, { concerns: [{ clause: '9.2', text: 'The internal audit left out a site' }], send: true }));
  await checkedRecords(cast, audit);
  expect(rulesOf(await conclude(audit, 'ready_after_concerns'))).toEqual(['R-STAGE1-06']);
  await done(conclude(audit, 'not_ready', 'The internal audit has to be completed'));
  expect(await routeStateOf(api, audit.caseId)).toBe('not_ready');
  expect(await cast.planner.post<AuditAnswer>(`/api/cases/${audit.caseId}/audits`, { kind: 'stage2', ...STAGE1_DAYS })).toMatchObject({ status: 422, body: { rule: 'R-STAGE1-01' } });
  expect((await proposedAudit(cast, audit.caseId, 'stage1', { fromOn: '2026-05-20', toOn: '2026-05-21' })).state).toBe('proposed');
});

it('only an auditor of this stage 1 works on it', async () => {
  const audit = await closed();
  const answers = await refusedFor(api, `/api/audits/${audit.id}/stage1-conclusion`, 'POST', { conclusion: 'ready', result: 'x' }, ['planner', 'application_reviewer', 'decision_maker']);
  expect(answers).toEqual({ planner: 403, application_reviewer: 403, decision_maker: 403, stranger: 404 });
  expect((await cast.client.put(`/api/audits/${audit.id}/concerns`, { concerns: [] })).status).toBe(403);
});
