import { castOf, type Cast, contractedCase, done, filledApplication, refusedFor, submittedApplication } from './support/cases';
import { signedInClient, signedInStaff, useApi } from './support';

interface CaseBody { id: string; version: number; number: string | null; owner: { id: string; name: string } | null; standIn: { id: string } | null; status: { state: string; happened: { en: string }; happenedOn: string; next: { en: string; zh: string }; who: string; byOn: string | null }; routes: { state: string; moves: { name: string; allowed: boolean; blockedBy: { rule: string }[] }[] }[] }
interface PageBody<T> { items: T[]; next: string | number | null }

const api = useApi();
let cast: Cast;
beforeAll(async () => { cast = await castOf(api); });

describe('the case file', () => {
  it('says what happened, what is next, who has it and by when', async () => {
    const { id, caseId, version } = await submittedApplication(cast);
    const { status, owner } = await done(cast.client.get<CaseBody>(`/api/cases/${caseId}`));
    expect(status).toMatchObject({ state: 'application.submitted', happened: { en: 'The application was received' }, happenedOn: '2026-03-10', who: 'application_reviewer' });
    expect(owner).not.toBeNull();
    const { version: started } = await done(cast.reviewer.post<{ version: number }>(`/api/applications/${id}/review`, { version }));
    await done(cast.reviewer.post(`/api/applications/${id}/information-request`, { version: started, question: 'Who runs the backup?' }));
    expect((await done(cast.client.get<CaseBody>(`/api/cases/${caseId}`))).status).toMatchObject({ who: 'client', next: { en: 'Answer the question', zh: '答复问题' }, byOn: '2026-04-09' });
  });

  it('shows its routes with the moves of who looks, and what stands against each', async () => {
    const { caseId } = await contractedCase(cast);
    const { routes } = await done(cast.planner.get<CaseBody>(`/api/cases/${caseId}`));
    const move = routes[0]?.moves.find(({ name }) => name === 'set_programme');
    expect(move).toMatchObject({ allowed: false, blockedBy: [expect.objectContaining({ rule: 'R-PROG-01' })] });
    expect((await done(cast.client.get<CaseBody>(`/api/cases/${caseId}`))).routes[0]?.moves.map(({ name }) => name)).toEqual(['client_withdraw']);
  });

  it('DECISIONS 17: has an owner from the submission on, and a stand-in who is somebody else of the certification body', async () => {
    const { caseId } = await submittedApplication(cast);
    const { version, owner } = await done(cast.planner.get<CaseBody>(`/api/cases/${caseId}`));
    expect(owner).not.toBeNull();
    const body = { version, ownerId: cast.planner.personId, standInId: cast.planner.personId };
    expect(await cast.planner.put(`/api/cases/${caseId}/owner`, body)).toMatchObject({ status: 422, body: { errors: [{ path: 'standInId' }] } });
    expect(await cast.planner.put(`/api/cases/${caseId}/owner`, { ...body, ownerId: cast.client.personId, standInId: null })).toMatchObject({ status: 422, body: { errors: [{ path: 'ownerId' }] } });
    const changed = await done(cast.planner.put<CaseBody>(`/api/cases/${caseId}/owner`, { ...body, standInId: cast.reviewer.personId }));
    expect([changed.owner?.id, changed.standIn?.id]).toEqual([cast.planner.personId, cast.reviewer.personId]);
    expect(await refusedFor(api, `/api/cases/${caseId}/owner`, 'PUT', body, ['administrator', 'assessor', 'decision_maker', 'auditor'])).toEqual({ administrator: 403, assessor: 403, decision_maker: 403, auditor: 404, stranger: 404 });
  });

  it('is listed by owner, client and text, page by page, to each only what it may see', async () => {
    const other = await castOf(api, 'Lighthouse 100% Ltd');
    for (let count = 0; count < 3; count += 1) await filledApplication(other);
    const mine = await done(other.client.get<PageBody<CaseBody>>('/api/cases'));
    expect(mine.items).toHaveLength(3);
    expect(mine.items[0]?.status).toMatchObject({ state: 'application.draft', who: 'client' });
    const found = await done(other.planner.get<PageBody<CaseBody>>('/api/cases?text=100%25&limit=2'));
    expect(found.items).toHaveLength(2);
    expect((await done(other.planner.get<PageBody<CaseBody>>(`/api/cases?text=100%25&after=${String(found.next)}`))).items).toHaveLength(1);
    expect((await done(cast.planner.get<PageBody<CaseBody>>('/api/cases?owner=me'))).items.every(({ id }) => id !== mine.items[0]?.id)).toBe(true);
    expect((await cast.planner.get('/api/cases?owner=nobody')).status).toBe(400);
    expect((await done((await signedInStaff(api, 'auditor')).get<PageBody<CaseBody>>('/api/cases'))).items).toEqual([]);
  });
});

describe('the ways out', () => {
  const routeOf = async (caseId: string) => (await done(cast.planner.get<{ routes: { id: string; version: number; state: string }[] }>(`/api/cases/${caseId}`))).routes[0];

  it('the client withdraws with a reason, the owner is told, and nothing more is possible', async () => {
    const { caseId } = await contractedCase(cast);
    const version = (await routeOf(caseId))?.version;
    expect((await cast.client.post(`/api/cases/${caseId}/withdrawal`, { version: 99, reason: 'Merger' })).status).toBe(409);
    const { status, routes } = await done(cast.client.post<CaseBody>(`/api/cases/${caseId}/withdrawal`, { version, reason: 'Merger' }));
    expect([status.state, routes[0]?.state, status.who]).toEqual(['initial.client_withdrew', 'client_withdrew', 'nobody']);
    expect(await api.database.query(`SELECT 1 FROM mail WHERE case_id = $1 AND reason = 'route.client_withdraw'`, [caseId])).toHaveLength(1);
    const [event] = await api.database.query<{ reason: string }>(`SELECT reason FROM case_event WHERE subject_id = $1 AND move = 'initial.client_withdraw'`, [caseId]);
    expect(event?.reason).toBe('Merger');
    expect((await cast.client.post(`/api/cases/${caseId}/withdrawal`, { version: 2, reason: 'Again' })).status).toBe(409);
  });

  it('R-DEC-02: we end it with reasons that the client gets; only who decides may', async () => {
    const { caseId } = await contractedCase(cast);
    const body = { version: (await routeOf(caseId))?.version, reason: 'Fees unpaid for a year' };
    expect(await refusedFor(api, `/api/cases/${caseId}/termination`, 'POST', body, ['planner', 'application_reviewer', 'administrator', 'assessor', 'auditor'])).toEqual({ planner: 403, application_reviewer: 403, administrator: 403, assessor: 403, auditor: 404, stranger: 404 });
    const manager = await signedInStaff(api, 'technical_manager');
    expect((await done(manager.post<CaseBody>(`/api/cases/${caseId}/termination`, body))).routes[0]?.state).toBe('cb_terminated');
    expect(await api.database.query(`SELECT 1 FROM mail WHERE case_id = $1 AND reason = 'route.terminate' AND recipient_id = $2`, [caseId, cast.client.personId])).toHaveLength(1);
  });

  it('DECISIONS 14: staff say whether the fees are paid', async () => {
    const { caseId } = await submittedApplication(cast);
    const { version } = await done(cast.planner.get<CaseBody>(`/api/cases/${caseId}`));
    expect(await done(cast.planner.put(`/api/cases/${caseId}/fees`, { version, cleared: true }))).toMatchObject({ feesCleared: true });
    expect((await cast.client.put(`/api/cases/${caseId}/fees`, { version, cleared: true })).status).toBe(403);
  });
});

describe('history', () => {
  it('R-REC-03: is the trail of the case with who, when, before and after; the client does not see it', async () => {
    const { caseId } = await submittedApplication(cast);
    const history = await done(cast.planner.get<PageBody<{ sequence: number; move: string; actorName: string; at: string; hash: string }>>(`/api/cases/${caseId}/events?limit=2`));
    expect(history.items.map(({ sequence }) => sequence)).toEqual([4, 3]);
    const rest = await done(cast.planner.get<PageBody<{ sequence: number; move: string; at: string }>>(`/api/cases/${caseId}/events?after=${String(history.next)}`));
    expect(rest.items.map(({ move }) => move)).toEqual(['application.submit', 'application.draft']);
    expect(rest.items[0]?.at).toBe('2026-03-10T09:00:00.000Z');
    expect((await cast.client.get(`/api/cases/${caseId}/events`)).status).toBe(403);
    expect((await (await signedInClient(api, 'Nosy Ltd')).get(`/api/cases/${caseId}/events`)).status).toBe(404);
    expect(await done(cast.client.get(`/api/cases/${caseId}/obligations`))).toEqual([]);
  });
});

describe('messages and notes', () => {
  it('a message is told to the other side by mail, without its text, and marked as read', async () => {
    const { caseId } = await submittedApplication(cast);
    await done(cast.planner.post(`/api/cases/${caseId}/messages`, { text: 'Which day suits you?' }));
    await done(cast.client.post(`/api/cases/${caseId}/messages`, { text: 'Any Monday' }));
    const told = await api.database.query<{ recipient_id: string; params: object }>(`SELECT recipient_id, params FROM mail WHERE case_id = $1 AND template = 'message_received' ORDER BY id`, [caseId]);
    const { owner } = await done(cast.planner.get<CaseBody>(`/api/cases/${caseId}`));
    expect(told.map(({ recipient_id }) => recipient_id)).toEqual([cast.client.personId, owner?.id]);
    expect(JSON.stringify(told)).not.toContain('Monday');
    expect(await done(cast.client.post(`/api/cases/${caseId}/messages/reading`))).toEqual({ markedRead: 1 });
    const { items } = await done(cast.client.get<PageBody<{ text: string; fromClient: boolean; readAt: string | null; authorName: string }>>(`/api/cases/${caseId}/messages`));
    expect(items.map(({ text, fromClient, readAt }) => [text, fromClient, readAt !== null])).toEqual([['Any Monday', true, false], ['Which day suits you?', false, true]]);
    expect(items.every(({ authorName }) => authorName !== '')).toBe(true);
  });

  it('a note stays between the people of the certification body', async () => {
    const { caseId } = await submittedApplication(cast);
    await done(cast.planner.post(`/api/cases/${caseId}/notes`, { text: 'Call after Easter' }));
    expect((await done(cast.reviewer.get<PageBody<{ text: string }>>(`/api/cases/${caseId}/notes`))).items).toEqual([expect.objectContaining({ text: 'Call after Easter' })]);
    expect((await cast.client.get(`/api/cases/${caseId}/notes`)).status).toBe(403);
    expect(await refusedFor(api, `/api/cases/${caseId}/notes`, 'POST', { text: 'x' }, ['administrator', 'assessor', 'auditor'])).toEqual({ administrator: 403, assessor: 403, auditor: 404, stranger: 404 });
  });
});
