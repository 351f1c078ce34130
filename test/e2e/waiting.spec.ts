import {
  ANSWER, auditCastOf, type AuditCast, closedStage2, confirmedTeam, freeEverybody, on, planItems, programmedCase, proposedAudit, proposedTeam, readyCase, recordedFinding, runningStage2, STAGE1_DAYS, STAGE2_DAYS,
} from './support/audits';
import { done } from './support/cases';
import { useApi } from './support';

interface StatusBody { status: { who: string; step: string; next: { en: string }; byOn: string | null } }
const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });
beforeEach(() => freeEverybody(api));

const statusOf = async (caseId: string) => (await done(cast.client.get<StatusBody>(`/api/cases/${caseId}`))).status;

it('R-TEAM-03, R-PLAN-03: a proposed team and a sent plan wait for the client, with the day', async () => {
  const caseId = await programmedCase(cast);
  expect((await statusOf(caseId)).who).toBe('planner');
  await proposedTeam(cast, await proposedAudit(cast, caseId, 'stage1', STAGE1_DAYS));
  const asked = await statusOf(caseId);
  expect(asked).toMatchObject({ who: 'client', next: { en: expect.stringMatching(/audit team/) } });
  expect(asked.byOn).toMatch(/^2026-03-/); // the last day to object
  await freeEverybody(api);
  const ready = await readyCase(cast);
  on(cast, '2026-04-24');
  const audit = await confirmedTeam(cast, await proposedAudit(cast, ready, 'stage2', STAGE2_DAYS));
  await done(cast.lead.post(`/api/audits/${audit.id}/plan`, { items: planItems(cast, audit), reasons: { 'R-TIME-00': 'The technical manager has seen the placeholder' } }));
  expect(await statusOf(ready)).toMatchObject({ who: 'client', byOn: STAGE2_DAYS.fromOn });
});

it('R-NC-05, R-NC-06: open findings wait for the client until each is answered, and again when an answer is sent back', async () => {
  const running = await runningStage2(cast);
  const minor = await recordedFinding(cast, running.id, 'minor');
  await closedStage2(cast, running);
  expect((await statusOf(running.caseId)).who).toBe('client');
  await done(cast.client.post(`/api/findings/${minor.id}/response`, ANSWER));
  expect(await statusOf(running.caseId)).toMatchObject({ who: 'auditor', next: { en: expect.stringMatching(/^Judge the answers/) } });
  await done(cast.lead.post(`/api/findings/${minor.id}/rejection`, { text: 'The cause is not named' }));
  expect((await statusOf(running.caseId)).who).toBe('client');
});
