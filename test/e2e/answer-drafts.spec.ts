import { ANSWER, auditCastOf, type AuditCast, closedStage2, type FindingBody, freeEverybody, type ProblemBody, recordedFinding, runningStage2, trailOf } from './support/audits';
import { done } from './support/cases';
import { makePerson, signedInClient, type SignedInUser, signIn, useApi } from './support';

interface Draft { version: number; cause: string; correction: string; correctiveAction: string; otherSites: string; evidence: string; documentIds: string[]; changedBy: string | null; changedAt: string | null }
const EMPTY = { cause: '', correction: '', correctiveAction: '', otherSites: '', evidence: '', documentIds: [] };

const api = useApi();
let cast: AuditCast;
let contributor: SignedInUser;
beforeAll(async () => {
  cast = await auditCastOf(api);
  contributor = await signIn(api, (await makePerson(api, { name: 'Conrad', roles: ['client_contributor'], organisationId: cast.client.organisationId })).email);
});
beforeEach(() => freeEverybody(api));

const path = (id: string) => `/api/findings/${id}/answer-draft`;
const keep = (by: SignedInUser, id: string, version: number, draft: Partial<Draft>) => by.put<Draft & ProblemBody>(path(id), { ...EMPTY, ...draft, version });
const movesOf = async (by: SignedInUser, id: string) => (await done(by.get<FindingBody & { moves: { name: string; allowed: boolean; blockedBy: { rule: string; message: string }[] }[] }>(`/api/findings/${id}`))).moves;
async function published(): Promise<{ id: string; caseId: string }> {
  const running = await runningStage2(cast);
  const minor = await recordedFinding(cast, running.id, 'minor');
  await closedStage2(cast, running);
  for (const person of [cast.client, contributor]) person.at = cast.lead.at;
  return { id: minor.id, caseId: running.caseId };
}

it('DECISIONS 15: a contributor writes the draft of an answer, the representative finds it, goes on and sends it; then it is empty', async () => {
  const { id } = await published();
  expect(await done(contributor.get<Draft>(path(id)))).toEqual({ ...EMPTY, version: 0, changedBy: null, changedAt: null });
  const first = await done(keep(contributor, id, 0, { cause: ANSWER.cause }));
  expect(first).toMatchObject({ version: 1, cause: ANSWER.cause, changedBy: 'Conrad' });
  expect(await done(cast.client.get<Draft>(path(id)))).toEqual(first);
  const second = await done(keep(cast.client, id, 1, { ...ANSWER }));
  await done(cast.client.post(`/api/findings/${id}/response`, { ...ANSWER, draftVersion: second.version }));
  expect(await done(contributor.get<Draft>(path(id)))).toMatchObject({ ...EMPTY, version: 3 });
});

it('DECISIONS 15, R-NC-05: only the representative sends; the contributor sees both moves grey, with who may', async () => {
  const { id } = await published();
  const grey = { allowed: false, blockedBy: [expect.objectContaining({ rule: 'R-NC-05', message: 'The representative of the organisation sends the answer' })] };
  expect(await movesOf(contributor, id)).toEqual([expect.objectContaining({ name: 'respond', ...grey })]);
  expect(await movesOf(cast.client, id)).toContainEqual(expect.objectContaining({ name: 'respond', allowed: true }));
  expect((await contributor.post(`/api/findings/${id}/response`, ANSWER)).status).toBe(403);
  await done(cast.client.post(`/api/findings/${id}/response`, ANSWER));
  await done(cast.lead.post(`/api/findings/${id}/acceptance`, { text: 'The cause is plausible' }));
  expect(await movesOf(contributor, id)).toEqual([expect.objectContaining({ name: 'send_evidence', ...grey })]);
  expect((await contributor.post(`/api/findings/${id}/evidence`, { evidence: 'Done' })).status).toBe(403);
  await done(keep(contributor, id, 0, { evidence: 'The tool refuses now' }));
  await done(cast.client.post(`/api/findings/${id}/evidence`, { evidence: 'The tool refuses now', draftVersion: 1 }));
});

it('nobody else sees a draft: not staff, not the auditor, not another organisation, and the trail does not know it', async () => {
  const { id, caseId } = await published();
  const before = (await trailOf(api, caseId)).length;
  await done(keep(contributor, id, 0, { cause: 'Still being thought about' }));
  expect(await trailOf(api, caseId)).toHaveLength(before);
  const [stranger, planner] = [await signedInClient(api, 'Other Ltd', ['client_representative']), cast.planner];
  for (const [person, status] of [[stranger, 404], [planner, 403], [cast.lead, 403]] as const) {
    expect((await person.get(path(id))).status).toBe(status);
    expect((await keep(person, id, 1, { cause: 'x' })).status).toBe(status);
  }
  expect(JSON.stringify(await done(cast.lead.get(`/api/findings/${id}`)))).not.toContain('Still being thought about');
});

it('nothing that somebody wrote is lost: an old draft is refused, and so is sending one that has gone on', async () => {
  const { id } = await published();
  await done(keep(contributor, id, 0, { cause: 'First' }));
  expect(await keep(cast.client, id, 0, { cause: 'Unseen' })).toMatchObject({ status: 409, body: { code: 'stale_version' } });
  await done(keep(contributor, id, 1, { cause: 'Second' }));
  expect(await cast.client.post(`/api/findings/${id}/response`, { ...ANSWER, draftVersion: 1 })).toMatchObject({ status: 409, body: { code: 'stale_version' } });
  expect(await done(cast.client.get<Draft>(path(id)))).toMatchObject({ version: 2, cause: 'Second' });
  await done(cast.client.post(`/api/findings/${id}/response`, { ...ANSWER, draftVersion: 2 }));
  expect(await keep(contributor, id, 3, { cause: 'Too late' })).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
});

it('a draft takes files of its own case only', async () => {
  const { id } = await published();
  const answer = await keep(contributor, id, 0, { documentIds: ['019f0000-0000-7000-8000-00000000dead'] });
  expect(answer.status).toBe(422);
  expect(answer.body.errors).toEqual([expect.objectContaining({ path: 'documentIds[0]' })]);
});
