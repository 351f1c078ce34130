import {
  ANSWER, auditCastOf, type AuditBody, type AuditCast, closedStage2, type FindingBody, freeEverybody, mailsOf, NONCONFORMITY, on, type ProblemBody, recordedFinding, runningStage2, trailOf,
} from './support/audits';
import { done, refusedFor, SMS } from './support/cases';
import { signedInClient, signedInStaff, useApi } from './support';

type Answer = FindingBody & ProblemBody;
const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });
beforeEach(() => freeEverybody(api));

const record = (audit: AuditBody, body: object) => cast.lead.post<Answer>(`/api/audits/${audit.id}/findings`, { grade: 'minor', ...NONCONFORMITY, ...body });
const read = (id: string) => done(cast.lead.get<FindingBody>(`/api/findings/${id}`));
const obligations = (caseId: string) => api.database.query<{ kind: string; state: string; latest_on: string; subject_id: string }>(
  `SELECT kind, state, latest_on::text, subject_id FROM obligation WHERE case_id = $1 AND state <> 'cancelled' ORDER BY kind, latest_on`, [caseId]);
/** A closed stage 2 with one major and one minor. */
async function published(): Promise<{ audit: AuditBody; major: FindingBody; minor: FindingBody }> {
  const running = await runningStage2(cast);
  const major = await recordedFinding(cast, running.id, 'major');
  const minor = await recordedFinding(cast, running.id, 'minor', { clauses: [{ standard: SMS, clause: '9.2' }] });
  const audit = await closedStage2(cast, running);
  return { audit, major: await read(major.id), minor: await read(minor.id) };
}

it('R-NC-02: a nonconformity names clause, statement and evidence; the clause is one of the standard, at any level', async () => {
  const audit = await runningStage2(cast);
  expect(await record(audit, { clauses: [] })).toMatchObject({ status: 422, body: { rule: 'R-NC-02', errors: [{ path: 'clauses' }] } });
  expect(await record(audit, { evidence: ' ' })).toMatchObject({ status: 422, body: { rule: 'R-NC-02', errors: [{ path: 'evidence' }] } });
  expect(await record(audit, { clauses: [{ standard: SMS, clause: '8.99' }] })).toMatchObject({ status: 422, body: { errors: [{ path: 'clauses[0].clause' }] } });
  expect(await record(audit, { clauses: [{ standard: 'iso9001-2015', clause: '8.5' }] })).toMatchObject({ status: 422, body: { errors: [{ path: 'clauses[0].standard' }] } });
  expect((await record(audit, { siteIds: [audit.id] })).body.errors).toEqual([expect.objectContaining({ path: 'siteIds[0]' })]);
  const parent = await done(record(audit, { clauses: [{ standard: SMS, clause: '8.5' }, { standard: SMS, clause: '8.5.1' }], siteIds: audit.sites.slice(0, 2).map(({ siteId }) => siteId) }));
  expect(parent).toMatchObject({ number: 1, state: 'open', publishedAt: null, clauses: [{ clause: '8.5' }, { clause: '8.5.1' }] });
});

it('R-NC-03, R-NC-04: wording and several minors on one clause ask for a reason, which the trail keeps', async () => {
  const audit = await runningStage2(cast);
  expect(await record(audit, { statement: 'Approvals are missing; the client should buy a tool' })).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-NC-03' } });
  expect(await record(audit, { grade: 'improvement', statement: 'The approval does not conform' })).toMatchObject({ status: 422, body: { rule: 'R-NC-03' } });
  await done(record(audit, {}));
  await done(record(audit, {}));
  expect(await record(audit, {})).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-NC-04' } });
  const reasons = { 'R-NC-04': 'Three services with tools of their own' };
  const third = await done(record(audit, { reasons }));
  expect((await trailOf(api, audit.caseId)).filter(({ move }) => move === 'finding.record').at(-1)?.overruled).toEqual([expect.objectContaining({ rule: 'R-NC-04', reason: reasons['R-NC-04'] })]);
  const changed = await done(cast.lead.put<FindingBody>(`/api/findings/${third.id}`, { version: third.version, grade: 'improvement', ...NONCONFORMITY, evidence: '', clauses: [] }));
  expect(changed).toMatchObject({ grade: 'improvement', clauses: [] });
  expect((await cast.lead.put(`/api/findings/${third.id}`, { version: third.version, grade: 'minor', ...NONCONFORMITY, reasons })).status).toBe(409);
});

it('DECISIONS 6, R-NC-05, R-DEC-06: the closing meeting publishes the findings, starts the clocks and tells the client', async () => {
  const running = await runningStage2(cast);
  const { id } = await recordedFinding(cast, running.id, 'major');
  await recordedFinding(cast, running.id, 'minor', { clauses: [{ standard: SMS, clause: '9.2' }] });
  expect((await cast.client.get(`/api/findings/${id}`)).status).toBe(404);
  expect((await cast.client.get<{ items: unknown[] }>('/api/findings')).body.items.filter((each) => (each as FindingBody).id === id)).toEqual([]);
  const audit = await closedStage2(cast, running);
  expect(audit.closedOn).toBe('2026-06-04');
  const seen = await done(cast.client.get<FindingBody>(`/api/findings/${id}`));
  expect(seen).toMatchObject({ planDueOn: '2026-07-04', evidenceDueOn: '2026-09-02' });
  expect(seen.moves.find(({ name }) => name === 'respond')).toMatchObject({ allowed: true });
  expect((await obligations(audit.caseId)).map(({ kind, latest_on, state }) => [kind, latest_on, state])).toEqual([
    ['finding_evidence', '2026-09-02', 'open'], ['finding_plan', '2026-07-04', 'open'], ['finding_plan', '2026-07-04', 'open'], ['majors_verification', '2026-12-04', 'open'],
  ]);
  const [mail] = (await mailsOf(api, audit.caseId)).filter(({ reason }) => reason === 'audit.closed');
  expect(mail).toMatchObject({ template: 'findings_published', params: { count: '2', dueOn: '2026-07-04' } });
  expect((await cast.lead.post(`/api/audits/${audit.id}/findings`, { grade: 'minor', ...NONCONFORMITY })).status).toBe(409);
});

it('R-NC-05, R-NC-06: answers come in versions, each is judged in writing; a rejected one is due again', async () => {
  const { audit, minor } = await published();
  expect(await cast.client.post<Answer>(`/api/findings/${minor.id}/response`, { ...ANSWER, cause: ' ' })).toMatchObject({ status: 422, body: { rule: 'R-NC-05', errors: [{ path: 'cause' }] } });
  await done(cast.client.post(`/api/findings/${minor.id}/response`, ANSWER));
  const planOf = async () => (await obligations(audit.caseId)).find(({ kind, subject_id }) => kind === 'finding_plan' && subject_id === minor.id)?.state;
  expect(await planOf()).toBe('met');
  expect(await cast.lead.post<Answer>(`/api/findings/${minor.id}/rejection`, { text: ' ' })).toMatchObject({ status: 422, body: { rule: 'R-NC-06' } });
  const rejected = await done(cast.lead.post<FindingBody>(`/api/findings/${minor.id}/rejection`, { text: 'This is the correction, not the cause' }));
  expect(rejected).toMatchObject({ state: 'response_rejected', responses: [{ number: 1, verdict: 'rejected' }] });
  expect(await planOf()).toBe('open');
  expect((await mailsOf(api, audit.caseId)).filter(({ template }) => template === 'answer_judged').at(-1)?.params['judgement']).toMatch(/not the cause/);
  await done(cast.client.post(`/api/findings/${minor.id}/response`, { ...ANSWER, cause: 'The tool allowed it' }));
  const accepted = await done(cast.lead.post<FindingBody>(`/api/findings/${minor.id}/acceptance`, { text: 'Plausible' }));
  expect(accepted).toMatchObject({ state: 'plan_accepted', responses: [{ number: 1, verdict: 'rejected' }, { number: 2, verdict: 'accepted', cause: 'The tool allowed it' }] });
});

it('R-NC-05: a late plan is accepted only with a reason', async () => {
  const { minor } = await published();
  on(cast, '2026-07-05');
  await done(cast.client.post(`/api/findings/${minor.id}/response`, ANSWER));
  expect(await cast.lead.post<Answer>(`/api/findings/${minor.id}/acceptance`, { text: 'Plausible' })).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-NC-05' } });
  expect((await cast.lead.post(`/api/findings/${minor.id}/acceptance`, { text: 'Plausible', reasons: { 'R-NC-05': 'A day of holiday' } })).status).toBe(200);
});

it('R-NC-06, R-NC-07: a major is verified with evidence by a qualified auditor, then closed; R-DEC-06 is met with the last one', async () => {
  const { audit, major } = await published();
  await done(cast.client.post(`/api/findings/${major.id}/response`, ANSWER));
  expect((await cast.lead.post(`/api/findings/${major.id}/verification`, { evidence: 'Seen' })).status).toBe(409);
  await done(cast.lead.post(`/api/findings/${major.id}/acceptance`, { text: 'Plausible' }));
  await done(cast.client.post(`/api/findings/${major.id}/evidence`, { evidence: 'The tool was changed' }));
  await done(cast.lead.post(`/api/findings/${major.id}/rejection`, { text: 'No sample was sent' }));
  expect(await cast.client.post<Answer>(`/api/findings/${major.id}/evidence`, {})).toMatchObject({ status: 422, body: { rule: 'R-NC-05' } });
  on(cast, '2026-08-01');
  await done(cast.client.post(`/api/findings/${major.id}/evidence`, { evidence: 'Ten changes of July' }));
  expect((await cast.lead.post<Answer>(`/api/findings/${major.id}/verification`, { evidence: ' ' })).body.rule).toBe('R-NC-06');
  for (const verifiedOn of ['2026-07-31', '2026-08-02']) expect((await cast.lead.post<Answer>(`/api/findings/${major.id}/verification`, { evidence: 'Seen', verifiedOn })).body.errors).toEqual([expect.objectContaining({ path: 'verifiedOn' })]);
  await api.database.query(`UPDATE person_competence SET valid_to = '2026-07-31' WHERE person_id = $1`, [cast.auditor.personId]);
  expect(await cast.auditor.post<Answer>(`/api/findings/${major.id}/verification`, { evidence: 'Seen' })).toMatchObject({ status: 422, body: { rule: 'R-NC-07' } });
  await api.database.query('UPDATE person_competence SET valid_to = NULL WHERE person_id = $1', [cast.auditor.personId]);
  const verified = await done(cast.lead.post<FindingBody>(`/api/findings/${major.id}/verification`, { evidence: 'Ten changes sampled, all approved' }));
  expect(verified).toMatchObject({ state: 'verified', verifiedOn: '2026-08-01' });
  expect((await obligations(audit.caseId)).filter(({ kind }) => kind === 'majors_verification')).toEqual([expect.objectContaining({ state: 'met' })]);
  expect((await done(cast.lead.post<FindingBody>(`/api/findings/${major.id}/closure`))).state).toBe('closed');
});

it('R-NC-09: in a scope of several sites a finding is not closed without the word on the other sites', async () => {
  const { minor } = await published();
  await done(cast.client.post(`/api/findings/${minor.id}/response`, { cause: 'a', correction: 'b', correctiveAction: 'c' }));
  await done(cast.lead.post(`/api/findings/${minor.id}/acceptance`, { text: 'Plausible' }));
  await done(cast.lead.post(`/api/findings/${minor.id}/verification`, { evidence: 'Seen' }));
  expect(await cast.lead.post<Answer>(`/api/findings/${minor.id}/closure`)).toMatchObject({ status: 422, body: { rule: 'R-NC-09' } });
});

it('R-NC-08: a minor is raised to a major for a reason; its clocks start again', async () => {
  const { audit, minor, major } = await published();
  on(cast, '2026-07-10');
  expect(await cast.lead.post<Answer>(`/api/findings/${minor.id}/escalation`)).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-NC-08' } });
  const reasons = { 'R-NC-08': 'No answer after two reminders' };
  expect(await cast.lead.post<Answer>(`/api/findings/${major.id}/escalation`, { reasons })).toMatchObject({ status: 422, body: { rule: 'R-NC-01' } });
  const raised = await done(cast.lead.post<FindingBody>(`/api/findings/${minor.id}/escalation`, { reasons }));
  expect(raised).toMatchObject({ grade: 'major', state: 'open', escalatedOn: '2026-07-10', planDueOn: '2026-08-09', evidenceDueOn: '2026-10-08' });
  const ofMinor = (await obligations(audit.caseId)).filter(({ subject_id, state }) => subject_id === minor.id && state === 'open');
  expect(ofMinor.map(({ kind, latest_on }) => [kind, latest_on])).toEqual([['finding_evidence', '2026-10-08'], ['finding_plan', '2026-08-09']]);
});

it('DECISIONS 6, R-APL-01: disputing opens an appeal and stops no clock, carrying marks an accepted minor; an improvement is closed as noted', async () => {
  const running = await runningStage2(cast);
  const note = await recordedFinding(cast, running.id, 'improvement', { statement: 'The dashboard could show trends', evidence: '', clauses: [] });
  const minor = await recordedFinding(cast, running.id, 'minor');
  const major = await recordedFinding(cast, running.id, 'major', { clauses: [{ standard: SMS, clause: '9.2' }] });
  await closedStage2(cast, running);
  const disputed = await done(cast.client.post<FindingBody>(`/api/findings/${major.id}/dispute`, { reason: 'The evidence is of another client' }));
  expect(disputed).toMatchObject({ state: 'open', planDueOn: '2026-07-04', appealNumber: expect.stringMatching(/^A-2026-\d{4}$/) });
  expect(disputed.disputedAt).not.toBeNull();
  const told = (await mailsOf(api, running.caseId)).filter(({ reason }) => ['finding.disputed', 'appeal.received'].includes(reason));
  expect(told.map(({ reason, recipient_id: to }) => [reason, to])).toEqual(expect.arrayContaining([['finding.disputed', cast.manager.personId], ['appeal.received', cast.client.personId]])); // R-APL-01, R-APL-02
  expect((await cast.lead.post(`/api/findings/${minor.id}/carrying`)).status).toBe(409);
  await done(cast.client.post(`/api/findings/${minor.id}/response`, ANSWER));
  await done(cast.lead.post(`/api/findings/${minor.id}/acceptance`, { text: 'Plausible' }));
  expect(await done(cast.lead.post<FindingBody>(`/api/findings/${minor.id}/carrying`))).toMatchObject({ carried: true, state: 'plan_accepted' });
  expect((await done(cast.lead.post<FindingBody>(`/api/findings/${note.id}/closure`))).state).toBe('closed');
  const list = await done(cast.client.get<{ items: { id: string }[] }>(`/api/audits/${running.id}/findings?open=true`));
  expect(list.items.map(({ id }) => id).sort()).toEqual([minor.id, major.id].sort());
});

it('only the own side moves a finding: client answers, auditors of the case judge; strangers see nothing', async () => {
  const { minor } = await published();
  expect(await refusedFor(api, `/api/findings/${minor.id}/response`, 'POST', ANSWER, ['planner', 'decision_maker', 'administrator'])).toEqual({ planner: 403, decision_maker: 403, administrator: 403, stranger: 404 });
  await done(cast.client.post(`/api/findings/${minor.id}/response`, ANSWER));
  expect((await cast.client.post(`/api/findings/${minor.id}/acceptance`, { text: 'Fine' })).status).toBe(403);
  const outsider = await signedInStaff(api, 'auditor', 'planner'); // sees every case as a planner, audits none of them
  expect((await outsider.post(`/api/findings/${minor.id}/acceptance`, { text: 'Fine' })).status).toBe(403);
  expect((await (await signedInStaff(api, 'auditor')).get(`/api/findings/${minor.id}`)).status).toBe(404);
});

it('are counted by clause and grade, by the filters of the list, of what each may see', async () => {
  interface ClauseCount { clause: string; total: number; major: number; minor: number; open: number }
  const { audit, major } = await published();
  const counts = (who = cast.lead, query = '') => done(who.get<ClauseCount[]>(`/api/findings/counts?caseId=${audit.caseId}${query}`));
  const all = await counts();
  expect(all.map(({ clause, total, major: majors, minor, open }) => [clause, total, majors, minor, open])).toEqual(expect.arrayContaining([['9.2', 1, 0, 1, 1]]));
  expect(all.reduce((sum, { major: majors }) => sum + majors, 0)).toBe(major.clauses.length);
  expect((await counts(cast.lead, '&grade=minor')).map(({ clause }) => clause)).toEqual(['9.2']);
  expect(await counts(cast.lead, '&state=closed')).toEqual([]);
  expect(await counts(cast.client)).toEqual(all);
  const listed = await done(cast.lead.get<{ items: { grade: string }[] }>(`/api/findings?caseId=${audit.caseId}&standard=${SMS}&clause=9.2`));
  expect(listed.items.map(({ grade }) => grade)).toEqual(['minor']);
  expect(await counts(await signedInStaff(api, 'auditor'))).toEqual([]);
  expect(await counts(await signedInClient(api, 'Nosy Ltd'))).toEqual([]);
  await freeEverybody(api);
  const hidden = await runningStage2(cast);
  await recordedFinding(cast, hidden.id, 'minor', { clauses: [{ standard: SMS, clause: '9.3' }] });
  expect(await done(cast.client.get(`/api/findings/counts?caseId=${hidden.caseId}`))).toEqual([]);
});
