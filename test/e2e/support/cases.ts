import type { Role } from '@cb/domain';
import { AccreditationEntity, PersonCompetenceEntity, SYSTEM_ACTOR, UnitOfWork } from '@cb/persistence';
import type { TestApi } from './api';
import { signedInClient, signedInStaff, type SignedInUser } from './people';

export const SMS = 'iso20000-1-2018';
/** The business day on which the cases of these helpers are handed in. */
export const APPLIED_AT = '2026-03-10T09:00:00Z';

interface Refused { rule: string; path?: string; message: string }
export interface ApplicationBody { id: string; version: number; caseId: string; caseNumber: string | null; state: string; review: { id: string; version: number } | null; moves: { name: string; allowed: boolean; blockedBy: Refused[]; warnings: Refused[] }[]; gaps: Refused[] }

export const FORM = {
  representative: { name: 'Ada Harbour', position: 'Managing director', mandate: 'Register entry HRB 1' },
  scope: { en: 'Service management system of Harbour Cloud for hosting and service desk', zh: '港湾云托管与服务台的服务管理体系' },
  description: {
    services: 'Hosting, service desk', processes: 'All processes of clause 8', technicalMeans: 'Two data centres', relations: 'Parent company holds 100 %',
    legalDuties: 'Data protection law', outsourced: 'None',
  },
  processOperators: [{ clause: '8.6.1', operator: 'own' }, { clause: '8.3.4', operator: 'own' }],
  consultancy: { given: false },
  operationStartOn: '2025-06-01',
  internalAudit: { finishedOn: '2026-01-20', scope: 'All clauses, all sites' },
  managementReview: { finishedOn: '2026-02-05' },
} as const;

const address = (street: string) => ({ street: { en: street }, city: { en: 'Hamburg' }, postcode: '20457', country: 'DE' });
/** The three sites of DECISIONS 26: different work, so nothing is sampled. */
export const THREE_SITES = [
  { name: { en: 'Head office' }, isCentral: true, address: address('Harbour Street 1'), scope: { en: 'Service design and control' }, people: { fullTime: 60 }, sectorCodes: [33] },
  { name: { en: 'Service desk' }, address: address('Quay 2'), scope: { en: 'Service desk' }, people: { fullTime: 24 }, sectorCodes: [33] },
  { name: { en: 'Operations centre' }, address: address('Dock 3'), scope: { en: 'Operations' }, people: { fullTime: 18 }, sectorCodes: [33] },
];
export const REVIEW_ANSWERS = [
  'information_sufficient', 'no_open_difference', 'competence_available', 'scope_considered', 'sites_considered', 'time_considered', 'language_considered',
  'safety_considered', 'impartiality_considered', 'scope_statement_clear', 'personnel_credible',
].map((item) => ({ item, answer: true }));

export interface Cast { client: SignedInUser; reviewer: SignedInUser; planner: SignedInUser }

/** A client with its representative, a qualified application reviewer and a planner; the CB is accredited for SMS. */
export async function castOf(api: TestApi, organisation = 'Harbour Cloud Ltd'): Promise<Cast> {
  const cast = { client: await signedInClient(api, organisation), reviewer: await signedInStaff(api, 'application_reviewer'), planner: await signedInStaff(api, 'planner') };
  for (const person of Object.values(cast)) person.at = APPLIED_AT;
  await qualify(api, cast.reviewer.personId, 'application_review');
  await api.app.get(UnitOfWork).run(SYSTEM_ACTOR, (tx) => tx.add(AccreditationEntity, {
    standard: SMS, body: 'National accreditation body', number: 'D-ZM-1', sectorCodes: [], validFrom: '2020-01-01' as never, validTo: null, symbolFileId: null,
  }, null));
  return cast;
}

/** Makes a person competent for SMS in every sector. */
export const qualify = (api: TestApi, personId: string, of: PersonCompetenceEntity['function']): Promise<unknown> =>
  api.app.get(UnitOfWork).run(SYSTEM_ACTOR, (tx) => tx.add(PersonCompetenceEntity, {
    personId, standard: SMS, function: of, sectorCodes: [], validFrom: '2020-01-01' as never, validTo: null, evidence: 'Certificate of training',
  }, null));

/** Asserts that the step worked; the body of a refused one is in the message. */
export async function done<T>(step: Promise<{ status: number; body: T; text: string }>): Promise<T> {
  const { status, body, text } = await step;
  if (status >= 300) throw new Error(`answered ${status}: ${text}`);
  return body;
}

/** A draft with everything that an application needs, not yet handed in. */
export async function filledApplication({ client }: Pick<Cast, 'client'>, { form = {}, sites = THREE_SITES }: { form?: object; sites?: readonly { people?: { fullTime: number } }[] } = {}): Promise<ApplicationBody> {
  const draft = await done(client.post<ApplicationBody>('/api/applications', { standards: [SMS] }));
  for (const site of sites) await done(client.post(`/api/cases/${draft.caseId}/sites`, site));
  const totalPeople = sites.reduce((sum, { people }) => sum + (people?.fullTime ?? 0), 0);
  return done(client.put<ApplicationBody>(`/api/applications/${draft.id}`, { version: draft.version, ...FORM, totalPeople, ...form }));
}

export async function submittedApplication(cast: Cast, options: Parameters<typeof filledApplication>[1] = {}): Promise<ApplicationBody> {
  const draft = await filledApplication(cast, options);
  return done(cast.client.post<ApplicationBody>(`/api/applications/${draft.id}/submission`, { version: draft.version }));
}

/** In review, with every answer of the checklist. */
export async function reviewedApplication(cast: Cast, options: Parameters<typeof filledApplication>[1] = {}): Promise<ApplicationBody> {
  const { id, version } = await submittedApplication(cast, options);
  const started = await done(cast.reviewer.post<ApplicationBody>(`/api/applications/${id}/review`, { version }));
  return done(cast.reviewer.put<ApplicationBody>(`/api/applications/${id}/review`, {
    version: started.review?.version ?? 0, answers: REVIEW_ANSWERS, competenceNeeded: { standards: [SMS], sectorCodes: [33], languages: ['en'] },
  }));
}

/** `R-APP-07` is passed with a reason: no service catalogue was uploaded. */
export async function acceptedApplication(cast: Cast, options: Parameters<typeof filledApplication>[1] = {}): Promise<ApplicationBody> {
  const { id, version } = await reviewedApplication(cast, options);
  return done(cast.reviewer.post<ApplicationBody>(`/api/applications/${id}/acceptance`, { version, reasons: { 'R-APP-07': 'The services are listed in the scope' } }));
}

export interface CalculationBody { id: string; version: number; state: string; number: number; kind: string; days: Record<string, number | null>; sites: { siteId: string; initialDays: number }[]; warnings: { code: string }[]; steps: { sentence: { en: string } }[]; samples: { audit: string; groups: { rule: string; size: number; picks: { siteId: string }[] }[] }[]; unmet: string[]; changedSince: string[]; justification: string; inputs: { tables: { confirmed: boolean; tableVersion: string }[] } }
export interface AgreementBody { id: string; version: number; text: string; fileId: string; terms: { days: Record<string, number>; duties: string[]; siteIds: string[] }; signedByClientAt: string | null; signedByBodyAt: string | null }

export async function fixedTime({ planner }: Pick<Cast, 'planner'>, caseId: string): Promise<CalculationBody> {
  const { id, version } = await done(planner.post<CalculationBody>(`/api/cases/${caseId}/calculations`, {}));
  return done(planner.post<CalculationBody>(`/api/calculations/${id}/fixing`, { version, justification: 'By the table; no factor applies' }));
}

/** Accepted, calculated, agreed and signed by both: the initial route is `contracted`. */
export async function contractedCase(cast: Cast, options: Parameters<typeof filledApplication>[1] = {}): Promise<{ caseId: string; applicationId: string }> {
  const { id: applicationId, caseId } = await acceptedApplication(cast, options);
  await fixedTime(cast, caseId);
  const sent = await done(cast.planner.post<AgreementBody>(`/api/cases/${caseId}/agreements`, { fees: '11 days at 1200' }));
  const signed = await done(cast.client.post<AgreementBody>(`/api/agreements/${sent.id}/client-signature`, { version: sent.version }));
  await done(cast.planner.post(`/api/agreements/${sent.id}/body-signature`, { version: signed.version, reasons: { 'R-TIME-00': 'The technical manager has seen the placeholder' } }));
  return { caseId, applicationId };
}

/** One HTTP call per role that may not make it: each must be refused with 403, a stranger's with 404. */
export async function refusedFor(api: TestApi, path: string, method: 'POST' | 'PUT', body: object, roles: readonly Role[]): Promise<Record<string, number>> {
  const answers: Record<string, number> = {};
  for (const role of roles) answers[role] = (await (await signedInStaff(api, role)).call(method, path, { body })).status;
  answers['stranger'] = (await (await signedInClient(api, `Stranger ${path.length} ${Object.keys(answers).length}`)).call(method, path, { body })).status;
  return answers;
}
