import { acceptedApplication, type ApplicationBody, castOf, type Cast, done, filledApplication, FORM, refusedFor, REVIEW_ANSWERS, reviewedApplication, SMS, submittedApplication, THREE_SITES } from './support/cases';
import { signedInClient, useApi } from './support';

interface ProblemBody { code: string; rule: string | null; refusals: { rule: string; path: string }[]; errors: { path: string }[] }

const api = useApi();
let cast: Cast;
beforeAll(async () => { cast = await castOf(api); });

const events = (caseId: string) => api.database.query<{ move: string; reason: string | null; overruled: unknown; after: Record<string, unknown> }>(`SELECT move, reason, overruled, after FROM case_event WHERE subject_id = $1 ORDER BY sequence`, [caseId]);
const mails = (caseId: string) => api.database.query<{ template: string; reason: string; recipient_id: string }>('SELECT template, reason, recipient_id FROM mail WHERE case_id = $1 ORDER BY id', [caseId]);

describe('the draft', () => {
  it('belongs to a case of the own organisation, keeps what is filled in and says what is missing, with the path of each field', async () => {
    const { client } = cast;
    const draft = await done(client.post<ApplicationBody>('/api/applications', { standards: [SMS] }));
    expect(draft).toMatchObject({ state: 'draft', caseNumber: null, standards: [SMS] });
    const paths = draft.gaps.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['representative', 'scope', 'description.services', 'sites', 'consultancy', 'operationStartOn', 'internalAudit']));
    const saved = await done(client.put<ApplicationBody>(`/api/applications/${draft.id}`, { version: draft.version, representative: FORM.representative }));
    expect(saved.gaps.map(({ path }) => path)).not.toContain('representative');
    expect(saved.version).toBe(draft.version + 1);
  });

  it('leaves no event for an autosave, one for the submission (DECISIONS 21)', async () => {
    const draft = await filledApplication(cast);
    expect((await events(draft.caseId)).map(({ move }) => move)).toEqual(['application.draft']);
    await done(cast.client.post(`/api/applications/${draft.id}/submission`, { version: draft.version }));
    const moves = (await events(draft.caseId)).map(({ move }) => move);
    expect(moves.filter((move) => move === 'application.submit')).toHaveLength(1);
    const submitted = (await events(draft.caseId)).find(({ move }) => move === 'application.submit');
    expect(submitted?.after).toMatchObject({ state: 'submitted', scope: FORM.scope, submittedOn: '2026-03-10' });
  });

  it('refuses an old version and a field that does not exist, and keeps nothing of either', async () => {
    const draft = await filledApplication(cast);
    const stale = await cast.client.put<ProblemBody>(`/api/applications/${draft.id}`, { version: 1, scope: { en: 'Other' } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    const unknown = await cast.client.put<ProblemBody>(`/api/applications/${draft.id}`, { version: draft.version, state: 'accepted', operationStartOn: '2026-02-30' });
    expect(unknown.status).toBe(400);
    expect(unknown.body.errors.map(({ path }) => path).sort()).toEqual(['operationStartOn', 'state']);
    expect((await done(cast.client.get<ApplicationBody>(`/api/applications/${draft.id}`))).version).toBe(draft.version);
  });

  it('is 404 to another client and to an auditor without a share in it', async () => {
    const draft = await filledApplication(cast);
    const stranger = await signedInClient(api, 'Stranger Ltd');
    expect((await stranger.get(`/api/applications/${draft.id}`)).status).toBe(404);
    expect((await stranger.put(`/api/applications/${draft.id}`, { version: draft.version })).status).toBe(404);
    expect((await stranger.get(`/api/cases/${draft.caseId}/sites`)).status).toBe(404);
    const answers = await refusedFor(api, `/api/applications/${draft.id}/submission`, 'POST', { version: draft.version }, ['application_reviewer', 'planner', 'administrator', 'assessor', 'auditor']);
    expect(answers).toEqual({ application_reviewer: 403, planner: 403, administrator: 403, assessor: 403, auditor: 404, stranger: 404 });
  });
});

describe('submission', () => {
  it('R-APP-01, R-APP-02, R-IMP-04: is refused until the contents are there', async () => {
    const draft = await done(cast.client.post<ApplicationBody>('/api/applications', { standards: [SMS] }));
    const { status, body } = await cast.client.post<ProblemBody>(`/api/applications/${draft.id}/submission`, { version: draft.version });
    expect(status).toBe(422);
    expect(new Set(body.refusals.map(({ rule }) => rule))).toEqual(new Set(['R-APP-01', 'R-APP-02', 'R-IMP-04']));
  });

  it('gives number and owner, dates the application in the zone of the CB, and tells client and reviewers', async () => {
    const { caseId, caseNumber, state } = await submittedApplication(cast);
    expect(state).toBe('submitted');
    expect(caseNumber).toMatch(/^C-2026-\d{4}$/);
    const [owner] = await api.database.query<{ roles: string[] }>('SELECT roles FROM person WHERE id = (SELECT owner_id FROM certification_case WHERE id = $1)', [caseId]);
    expect(owner?.roles).toContain('application_reviewer');
    const told = await mails(caseId);
    expect(told).toEqual(expect.arrayContaining([
      { template: 'application_received', reason: 'application.submit', recipient_id: cast.client.personId },
      { template: 'notice', reason: 'application.submit', recipient_id: cast.reviewer.personId },
    ]));
    const jobs = await api.database.query(`SELECT 1 FROM outbox WHERE queue = 'mail' AND payload->>'mailId' IN (SELECT id::text FROM mail WHERE case_id = $1)`, [caseId]);
    expect(jobs).toHaveLength(told.length);
  });

  it('happens once when it is sent twice at the same moment', async () => {
    const draft = await filledApplication(cast);
    const answers = await Promise.all([1, 2].map(() => cast.client.post(`/api/applications/${draft.id}/submission`, { version: draft.version })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await events(draft.caseId)).filter(({ move }) => move === 'application.submit')).toHaveLength(1);
  });

  it('gives every case a number of its own', async () => {
    const numbers = await Promise.all([1, 2, 3].map(async () => (await submittedApplication(cast)).caseNumber));
    expect(new Set(numbers).size).toBe(3);
  });
});

describe('review', () => {
  it('R-REV-01, R-REV-03: its answers and the competence needed are kept, and acceptance names what is open', async () => {
    const { id, version } = await submittedApplication(cast);
    const started = await done(cast.reviewer.post<ApplicationBody>(`/api/applications/${id}/review`, { version }));
    const refused = await cast.reviewer.post<ProblemBody>(`/api/applications/${id}/acceptance`, { version: started.version });
    expect(refused).toMatchObject({ status: 422, body: { rule: 'R-REV-01' } });
    expect(refused.body.refusals.filter(({ rule }) => rule === 'R-REV-01')).toHaveLength(9);
    const unknown = await cast.reviewer.put<ProblemBody>(`/api/applications/${id}/review`, { version: 1, answers: [{ item: 'weather', answer: true }] });
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ path: 'answers[0].item' }] } });
  });

  it('asks the client, who may change the application and answers', async () => {
    const { id, version, caseId } = await reviewedApplication(cast);
    const asked = await done(cast.reviewer.post<ApplicationBody>(`/api/applications/${id}/information-request`, { version, question: 'Who runs the backup?' }));
    expect(asked.state).toBe('info_requested');
    expect((await mails(caseId)).map(({ template }) => template)).toContain('information_requested');
    const changed = await done(cast.client.put<ApplicationBody>(`/api/applications/${id}`, { version: asked.version, description: { ...FORM.description, outsourced: 'Backup by Vault Ltd' } }));
    const answered = await done(cast.client.post<ApplicationBody>(`/api/applications/${id}/information`, { version: changed.version, answer: 'Vault Ltd does, under contract' }));
    expect(answered.state).toBe('in_review');
    const messages = await done(cast.reviewer.get<{ items: { text: string; fromClient: boolean }[] }>(`/api/cases/${caseId}/messages`));
    expect(messages.items.map(({ text, fromClient }) => [text, fromClient])).toEqual([['Vault Ltd does, under contract', true], ['Who runs the backup?', false]]);
  });

  it('R-REV-02: declines with written reasons, which the client gets; without them not at all', async () => {
    const { id, version, caseId } = await reviewedApplication(cast, { form: { operationStartOn: '2026-01-10' } });
    const refused = await cast.reviewer.post<ProblemBody>(`/api/applications/${id}/refusal`, { version, declineReasons: ' ' });
    expect(refused).toMatchObject({ status: 422, body: { rule: 'R-REV-02' } });
    const declined = await done(cast.reviewer.post<ApplicationBody>(`/api/applications/${id}/refusal`, { version, declineReasons: 'In operation for two months only' }));
    expect(declined).toMatchObject({ state: 'declined', declineReasons: 'In operation for two months only' });
    const [mail] = await api.database.query<{ params: { reason: string } }>(`SELECT params FROM mail WHERE case_id = $1 AND template = 'application_declined'`, [caseId]);
    expect(mail?.params.reason).toBe('In operation for two months only');
  });

  it('is for the application reviewer only', async () => {
    const { id, version } = await reviewedApplication(cast);
    expect(await refusedFor(api, `/api/applications/${id}/acceptance`, 'POST', { version }, ['planner', 'decision_maker', 'technical_manager', 'administrator', 'assessor', 'auditor']))
      .toEqual({ planner: 403, decision_maker: 403, technical_manager: 403, administrator: 403, assessor: 403, auditor: 404, stranger: 404 });
    expect((await cast.client.post(`/api/applications/${id}/acceptance`, { version })).status).toBe(403);
  });
});

describe('acceptance', () => {
  const refusalOf = async (options: Parameters<typeof reviewedApplication>[1], reasons: object = { 'R-APP-07': 'Known' }) => {
    const { id, version } = await reviewedApplication(cast, options);
    return (await cast.reviewer.post<ProblemBody>(`/api/applications/${id}/acceptance`, { version, reasons })).body;
  };

  it.each([
    ['R-APP-03', { operationStartOn: '2025-12-10' }, 'operationStartOn'],
    ['R-APP-04', { internalAudit: null }, 'internalAudit'],
    ['R-APP-04', { internalAudit: { finishedOn: '2026-03-11' } }, 'internalAudit.finishedOn'],
    ['R-APP-05', { managementReview: null }, 'managementReview'],
    ['R-IMP-02', { internalAudit: { finishedOn: '2026-01-20', providerRelatedToCb: true } }, 'internalAudit.provider'],
    ['R-IMP-03', { consultancy: { given: true, provider: 'Sister Ltd', relatedToCb: true, endedOn: '2025-01-01' } }, 'consultancy.endedOn'],
  ])('%s: is refused for %j', async (rule, form, path) => {
    const body = await refusalOf({ form });
    expect(body).toMatchObject({ code: 'rule_blocked', rule });
    expect(body.errors.map((each) => each.path)).toContain(path);
  });

  it('R-APP-06: is refused while a site has no people', async () => {
    const [central, desk] = THREE_SITES;
    const body = await refusalOf({ sites: [central ?? {}, { ...desk, people: undefined }] as never });
    expect(body).toMatchObject({ rule: 'R-APP-06' });
    expect(body.errors[0]?.path).toBe('sites[1].people');
  });

  it('R-APP-06: is refused while the sum of the sites is not the total', async () => {
    expect(await refusalOf({ form: { totalPeople: 100 } })).toMatchObject({ rule: 'R-APP-06' });
  });

  it('R-APP-07, R-APP-05: a warning passes only with a written reason, which stands in the trail', async () => {
    const form = { managementReview: { finishedOn: '2026-01-10' } };
    expect(await refusalOf({ form }, { 'R-APP-07': 'Known' })).toMatchObject({ code: 'reason_missing', rule: 'R-APP-05' });
    const { id, version, caseId } = await reviewedApplication(cast, { form });
    const accepted = await done(cast.reviewer.post<ApplicationBody>(`/api/applications/${id}/acceptance`, { version, reasons: { 'R-APP-05': 'A second review follows', 'R-APP-07': 'Known' } }));
    expect(accepted.state).toBe('accepted');
    const event = (await events(caseId)).find(({ move }) => move === 'application.accept');
    expect(event?.overruled).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'R-APP-05', reason: 'A second review follows' })]));
  });

  it('R-APP-09, R-REV-05: an unconfirmed scope statement and head count ask for reasons', async () => {
    const { id, version } = await submittedApplication(cast);
    const started = await done(cast.reviewer.post<ApplicationBody>(`/api/applications/${id}/review`, { version }));
    const kept = await done(cast.reviewer.put<ApplicationBody>(`/api/applications/${id}/review`, { version: started.review?.version, answers: REVIEW_ANSWERS.slice(0, 9) }));
    const accept = kept.moves.find(({ name }) => name === 'accept');
    expect(accept).toMatchObject({ allowed: true });
    expect(accept?.warnings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R-APP-09', 'R-REV-05', 'R-APP-07']));
  });

  it('R-REV-04: needs the accreditation, unless a certificate without it was agreed', async () => {
    const { id, version } = await reviewedApplication(cast);
    await api.database.query(`UPDATE accreditation SET valid_to = '2026-01-01'`);
    const refused = await cast.reviewer.post<ProblemBody>(`/api/applications/${id}/acceptance`, { version, reasons: { 'R-APP-07': 'Known' } });
    expect(refused.body).toMatchObject({ rule: 'R-REV-04' });
    const { review } = await done(cast.reviewer.get<ApplicationBody>(`/api/applications/${id}`));
    await done(cast.reviewer.put(`/api/applications/${id}/review`, { version: review?.version, answers: [{ item: 'without_accreditation', answer: true, remark: 'Agreed with the client' }] }));
    expect((await cast.reviewer.post(`/api/applications/${id}/acceptance`, { version, reasons: { 'R-APP-07': 'Known' } })).status).toBe(200);
    await api.database.query('UPDATE accreditation SET valid_to = NULL');
  });

  it('tells the client, and the review is concluded', async () => {
    const { id, caseId, state } = await acceptedApplication(cast);
    expect(state).toBe('accepted');
    expect((await mails(caseId)).map(({ template }) => template)).toContain('application_accepted');
    const { review } = await done(cast.reviewer.get<{ review: { conclusion: string } }>(`/api/applications/${id}`));
    expect(review.conclusion).toBe('accept');
    expect((await done(cast.client.get<{ review: unknown }>(`/api/applications/${id}`))).review).toBeNull();
  });
});

describe('withdrawal and lists', () => {
  it('the client takes an application back until the contract', async () => {
    const { id, version } = await acceptedApplication(cast);
    const { state } = await done(cast.client.post<ApplicationBody>(`/api/applications/${id}/withdrawal`, { version, reason: 'Merger' }));
    expect(state).toBe('withdrawn');
    expect((await cast.client.put(`/api/applications/${id}`, { version: version + 1, scope: { en: 'Other' } })).status).toBe(409);
  });

  it('a list shows each client its own, page by page', async () => {
    const other = await castOf(api, 'Other Ltd');
    for (let count = 0; count < 3; count += 1) await filledApplication(other);
    const first = await done(other.client.get<{ items: { id: string }[]; next: string | null }>('/api/applications?limit=2'));
    expect(first.items).toHaveLength(2);
    const second = await done(other.client.get<{ items: { id: string }[]; next: string | null }>(`/api/applications?limit=2&after=${first.next ?? ''}`));
    expect(second).toMatchObject({ items: [{ state: 'draft' }], next: null });
    expect((await done(cast.reviewer.get<{ items: unknown[] }>('/api/applications?state=withdrawn'))).items.length).toBeGreaterThan(0);
  });
});
