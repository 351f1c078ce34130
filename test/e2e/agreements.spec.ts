import { acceptedApplication, type AgreementBody, type ApplicationBody, castOf, type Cast, contractedCase, done, fixedTime, refusedFor } from './support/cases';
import { useApi } from './support';

interface ProblemBody { code: string; rule: string | null }
interface CaseBody { applicationState: string; routes: { kind: string; state: string }[]; status: { state: string; who: string; next: { en: string } } }

const api = useApi();
let cast: Cast;
beforeAll(async () => { cast = await castOf(api); });

const sentAgreement = async () => {
  const { caseId, id } = await acceptedApplication(cast);
  await fixedTime(cast, caseId);
  return { caseId, applicationId: id, sent: await done(cast.planner.post<AgreementBody>(`/api/cases/${caseId}/agreements`, { fees: '11 days at 1200' })) };
};
const REASONS = { 'R-TIME-00': 'The technical manager has seen the placeholder' };

it('R-TIME-00: is drawn up only with a fixed audit time', async () => {
  const { caseId } = await acceptedApplication(cast);
  const refused = await cast.planner.post<ProblemBody>(`/api/cases/${caseId}/agreements`, {});
  expect(refused).toMatchObject({ status: 422, body: { rule: 'R-TIME-00' } });
});

it('R-AGR-01: states parties, scope, every site, the audit time and the duties, lies as a document of the case and is sent to the client', async () => {
  const { caseId, sent } = await sentAgreement();
  expect(sent.text).toContain('Harbour Cloud Ltd');
  expect(sent.text).toContain('initial certification, stage 1 and stage 2: 11');
  expect(sent.text).toContain('SMS table not confirmed');
  expect(sent.terms).toMatchObject({ duties: ['marks', 'access', 'change_notices', 'witness'], days: { initialDays: 11 } });
  expect(sent.terms.siteIds).toHaveLength(3);
  const file = await cast.client.get(`/api/documents/${sent.fileId}/content`);
  expect(file.text.startsWith('%PDF-')).toBe(true);
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="agreement-C-2026-\d{4}\.pdf"/);
  expect(await api.database.query(`SELECT 1 FROM mail WHERE case_id = $1 AND template = 'agreement_ready'`, [caseId])).toHaveLength(1);
});

it('the client signs first, then we do: the application is contracted and the initial certification begins', async () => {
  const { caseId, applicationId, sent } = await sentAgreement();
  const early = await cast.planner.post<ProblemBody>(`/api/agreements/${sent.id}/body-signature`, { version: sent.version, reasons: REASONS });
  expect(early).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
  const signed = await done(cast.client.post<AgreementBody>(`/api/agreements/${sent.id}/client-signature`, { version: sent.version }));
  expect((await done(cast.client.get<CaseBody>(`/api/cases/${caseId}`))).status).toMatchObject({ state: 'application.accepted', who: 'owner', next: { en: 'Sign the agreement for us' } });
  await done(cast.planner.post(`/api/agreements/${sent.id}/body-signature`, { version: signed.version, reasons: REASONS }));
  expect((await done(cast.client.get<ApplicationBody>(`/api/applications/${applicationId}`))).state).toBe('contracted');
  const file = await done(cast.planner.get<CaseBody>(`/api/cases/${caseId}`));
  expect(file).toMatchObject({ applicationState: 'contracted', routes: [{ kind: 'initial', state: 'contracted' }], status: { state: 'initial.contracted', who: 'planner' } });
  expect((await cast.client.post(`/api/agreements/${sent.id}/client-signature`, { version: signed.version + 1 })).status).toBe(409);
});

it('R-TIME-00, DECISIONS 13: a table that nobody signed asks for a reason before the contract, which stands in the trail', async () => {
  const { caseId, sent } = await sentAgreement();
  const signed = await done(cast.client.post<AgreementBody>(`/api/agreements/${sent.id}/client-signature`, { version: sent.version }));
  const refused = await cast.planner.post<ProblemBody>(`/api/agreements/${sent.id}/body-signature`, { version: signed.version });
  expect(refused).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-TIME-00' } });
  expect((await done(cast.planner.get<AgreementBody[]>(`/api/cases/${caseId}/agreements`)))[0]?.signedByBodyAt).toBeNull();
  await done(cast.planner.post(`/api/agreements/${sent.id}/body-signature`, { version: signed.version, reasons: REASONS }));
  const [event] = await api.database.query<{ overruled: unknown }>(`SELECT overruled FROM case_event WHERE subject_id = $1 AND move = 'application.contract'`, [caseId]);
  expect(event?.overruled).toEqual([expect.objectContaining({ rule: 'R-TIME-00', reason: REASONS['R-TIME-00'] })]);
});

it('of two countersignatures at the same moment one wins', async () => {
  const { caseId, sent } = await sentAgreement();
  const { version } = await done(cast.client.post<AgreementBody>(`/api/agreements/${sent.id}/client-signature`, { version: sent.version }));
  const answers = await Promise.all([cast.planner, cast.reviewer].map((person) => person.post(`/api/agreements/${sent.id}/body-signature`, { version, reasons: REASONS })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await api.database.query('SELECT 1 FROM case_route WHERE case_id = $1', [caseId])).toHaveLength(1);
});

it('a newer agreement takes the place of one that is not signed', async () => {
  const { caseId, sent } = await sentAgreement();
  await done(cast.planner.post(`/api/cases/${caseId}/agreements`, { fees: '11 days at 1100' }));
  expect((await cast.client.post(`/api/agreements/${sent.id}/client-signature`, { version: sent.version })).status).toBe(409);
});

it('is signed by the client\'s representative and by reviewer or planner, and nobody else', async () => {
  const { sent } = await sentAgreement();
  const body = { version: sent.version };
  expect(await refusedFor(api, `/api/agreements/${sent.id}/client-signature`, 'POST', body, ['planner', 'decision_maker', 'administrator', 'assessor', 'auditor'])).toEqual({ planner: 403, decision_maker: 403, administrator: 403, assessor: 403, auditor: 404, stranger: 404 });
  expect(await refusedFor(api, `/api/agreements/${sent.id}/body-signature`, 'POST', body, ['decision_maker', 'technical_manager', 'administrator'])).toEqual({ decision_maker: 403, technical_manager: 403, administrator: 403, stranger: 404 });
});

it('after the contract the application is not taken back', async () => {
  const { applicationId } = await contractedCase(cast);
  const { version } = await done(cast.client.get<ApplicationBody>(`/api/applications/${applicationId}`));
  expect((await cast.client.post(`/api/applications/${applicationId}/withdrawal`, { version, reason: 'Late' })).status).toBe(409);
});
