import pg from 'pg';
import { freeEverybody, MEETING, NONCONFORMITY, on, type ProblemBody, programmedCase, runningStage2, STAGE1_DAYS } from './support/audits';
import { done, filledApplication } from './support/cases';
import { decide, type DecisionCast, decisionCastOf, reviewedCase } from './support/decisions';
import { waitFor } from '../support/wait';
import { type Answer, useApi } from './support';

/** Two people at the same moment: each pair is brought together by holding the end of the case's trail, where every change waits before it commits. */
const api = useApi();
let cast: DecisionCast;
beforeAll(async () => { cast = await decisionCastOf(api); });
beforeEach(() => freeEverybody(api));

const waiting = async (): Promise<number> =>
  (await api.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND usename = 'attesta_app' AND wait_event_type = 'Lock'`))[0]?.count ?? 0;

/** The first comes as far as its commit; then the second begins, and gets as far as it can; then both go on. */
async function atOnce<A, B>(caseId: string, first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const holder = new pg.Client(api.database.ownerUrl);
  await holder.connect();
  try {
    await holder.query('BEGIN');
    const held = await holder.query('SELECT FROM trail_head WHERE subject_id = $1 FOR UPDATE', [caseId]);
    expect(held.rowCount).toBe(1);
    const one = first();
    await waitFor('the first to come as far as its commit', async () => (await waiting()) === 1);
    let over = false;
    const two = second().finally(() => { over = true; });
    await waitFor('the second to come as far as it can', async () => over || (await waiting()) === 2);
    await holder.query('COMMIT');
    return [await one, await two];
  } finally {
    await holder.end();
  }
}
const statuses = (answers: readonly Answer<unknown>[]): number[] => answers.map(({ status }) => status);

it('a finding written during the closing meeting is published with it or refused, never left behind', async () => {
  const audit = await runningStage2(cast);
  await done(cast.lead.put(`/api/audits/${audit.id}/opening-meeting`, MEETING));
  on(cast, '2026-06-04');
  const [closed, finding] = await atOnce(audit.caseId,
    () => cast.lead.post(`/api/audits/${audit.id}/closing`), () => cast.auditor.post<ProblemBody>(`/api/audits/${audit.id}/findings`, { grade: 'major', ...NONCONFORMITY }));
  expect(statuses([closed, finding])).toEqual([200, 409]);
  expect(await api.database.query('SELECT number FROM finding WHERE audit_id = $1 AND published_at IS NULL', [audit.id])).toEqual([]);
});

it('a site does not change while the application is handed in', async () => {
  on(cast, '2026-03-10');
  const draft = await filledApplication(cast);
  const [site] = await done(cast.client.get<{ id: string; version: number; name: { en: string } }[]>(`/api/cases/${draft.caseId}/sites`));
  const [submitted, changed] = await atOnce(draft.caseId,
    () => cast.client.post(`/api/applications/${draft.id}/submission`, { version: draft.version }), () => cast.client.put(`/api/sites/${site?.id ?? ''}`, { version: site?.version, name: { en: 'Elsewhere' } }));
  expect(statuses([submitted, changed])).toEqual([200, 409]);
});

it('of two planners who propose the same audit one wins, the other is told that it is there', async () => {
  const caseId = await programmedCase(cast);
  const propose = () => cast.planner.post<ProblemBody>(`/api/cases/${caseId}/audits`, { kind: 'stage1', ...STAGE1_DAYS });
  const [one, two] = await atOnce(caseId, propose, propose);
  expect(one.status).toBe(201);
  expect(two).toMatchObject({ status: 409, body: { code: 'already_exists' } });
});

it('R-DEC-04: a minor that is raised to a major at the moment of the decision stands in its way', async () => {
  const found = await reviewedCase(api, cast, { grades: ['minor'] });
  const [raised, decided] = await atOnce(found.caseId,
    () => cast.lead.post(`/api/findings/${found.findings[0]?.id ?? ''}/escalation`, { reasons: { 'R-NC-08': 'The action was not taken' } }), () => decide(cast.decider, found, 'grant'));
  expect(raised.status).toBe(200);
  expect(decided).toMatchObject({ status: 422, body: { rule: 'R-DEC-04' } });
});
