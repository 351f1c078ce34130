import { CLOSING_POINTS, REPORT_HEADINGS, REPORT_STATEMENTS, STAGE1_POINTS, STAGE2_POINTS, SURVEILLANCE_POINTS } from '@cb/domain';
import type { TestApi } from './api';
import { type Cast, castOf, contractedCase, done, qualify, SMS } from './cases';
import { signedInStaff, type SignedInUser } from './people';

interface Refused { rule: string; message: string; path?: string | null }
export interface AuditBody {
  id: string; version: number; caseId: string; caseNumber: string; routeId: string; kind: string; state: string; fromOn: string; toOn: string; requiredDays: number; criteria: string;
  objectives: Record<string, boolean>; scope: Record<string, string>; sites: { siteId: string; isCentral: boolean; days: number; chosenBecause: string; visitedOn: string | null }[];
  team: { personId: string; name: string; function: string; declaration: string | null; clearedAt: string | null; leftAt: string | null }[];
  bookings: { personId: string; onDay: string; half: string }[]; objectUntilOn: string | null; teamObjection: string | null; closedOn: string | null;
  stage1: { points: { point: string; result: string }[]; concerns: { clause: string; text: string; resolved?: boolean }[]; concernsSentAt: string | null; conclusion: string | null };
  results: Record<string, unknown>; plan: unknown; recommendation: string | null; report: { number: number; issuedAt: string | null } | null; findings: { grade: string; state: string; count: number }[];
  moves: { name: string; allowed: boolean; blockedBy: Refused[]; warnings: Refused[] }[];
}
export interface FindingBody {
  id: string; version: number; number: number; grade: string; state: string; publishedAt: string | null; planDueOn: string | null; evidenceDueOn: string | null; escalatedOn: string | null;
  carried: boolean; disputedAt: string | null; appealNumber: string | null; verifiedOn: string | null; clauses: { clause: string }[];
  responses: { number: number; kind: string; verdict: string | null; cause: string | null }[]; moves: { name: string; allowed: boolean }[];
}
export interface ProblemBody { code: string; rule: string | null; detail: string; refusals: Refused[]; errors: { path: string; message: string }[] }

export interface AuditCast extends Cast { lead: SignedInUser; auditor: SignedInUser; manager: SignedInUser }
export type AuditAnswer = AuditBody & ProblemBody;

/** The cast of a case with a lead auditor and an auditor, both qualified for service management in every sector, and a quality manager. */
export async function auditCastOf(api: TestApi, organisation = 'Harbour Cloud Ltd'): Promise<AuditCast> {
  const cast = await castOf(api, organisation);
  const lead = await signedInStaff(api, 'auditor');
  const auditor = await signedInStaff(api, 'auditor');
  await qualify(api, lead.personId, 'lead_audit');
  await qualify(api, auditor.personId, 'audit');
  return { ...cast, lead, auditor, manager: await signedInStaff(api, 'quality_manager') };
}

/** From now on everybody acts on this day, at nine in the morning. */
export function on(cast: AuditCast, day: string): void {
  for (const person of Object.values(cast) as SignedInUser[]) person.at = `${day}T09:00:00Z`;
}

/** A case with its programme: stage 1 in April, stage 2 in June 2026. */
export async function programmedCase(cast: AuditCast, options: Parameters<typeof contractedCase>[1] = {}): Promise<string> {
  on(cast, '2026-03-10');
  const { caseId } = await contractedCase(cast, options);
  on(cast, '2026-03-12');
  await done(cast.planner.put(`/api/cases/${caseId}/programme`, { version: 0, plannedDecisionOn: '2026-07-10', stage1On: '2026-04-20', stage2On: '2026-06-01' }));
  return caseId;
}

export const STAGE1_DAYS = { fromOn: '2026-04-20', toOn: '2026-04-21' };
export const STAGE2_DAYS = { fromOn: '2026-06-01', toOn: '2026-06-04' };
export const UNSIGNED_TABLE = { 'R-TIME-00': 'The technical manager has seen the placeholder' };

export const members = ({ lead, auditor }: AuditCast) => [{ personId: lead.personId, function: 'lead_auditor' }, { personId: auditor.personId, function: 'auditor' }];

const daysBetween = ({ fromOn, toOn }: { fromOn: string; toOn: string }): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(fromOn); at <= Date.parse(toOn); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};
/** Whole days of both auditors. */
export const bookingsFor = ({ lead, auditor }: AuditCast, days: { fromOn: string; toOn: string }) =>
  daysBetween(days).flatMap((onDay) => [lead, auditor].map(({ personId }) => ({ personId, onDay })));

export const proposedAudit = (cast: AuditCast, caseId: string, kind: string, days: { fromOn: string; toOn: string }, more: object = {}): Promise<AuditBody> =>
  done(cast.planner.post<AuditBody>(`/api/cases/${caseId}/audits`, { kind, ...days, ...more }));

/** Named, and everybody has declared that nothing binds them. */
export async function namedTeam(cast: AuditCast, audit: AuditBody): Promise<AuditBody> {
  await done(cast.planner.put(`/api/audits/${audit.id}/team`, { version: audit.version, members: members(cast) }));
  await done(cast.lead.put(`/api/audits/${audit.id}/declaration`, { declaration: 'none' }));
  return done(cast.auditor.put<AuditBody>(`/api/audits/${audit.id}/declaration`, { declaration: 'none' }));
}

export async function proposedTeam(cast: AuditCast, audit: AuditBody): Promise<AuditBody> {
  const { id } = await namedTeam(cast, audit);
  return done(cast.planner.post<AuditBody>(`/api/audits/${id}/team`, { bookings: bookingsFor(cast, audit) }));
}

export async function confirmedTeam(cast: AuditCast, audit: AuditBody): Promise<AuditBody> {
  const { id } = await proposedTeam(cast, audit);
  return done(cast.client.post<AuditBody>(`/api/audits/${id}/team-acceptance`));
}

/** Stage 1 with dates, team and the client's consent; the route is planned. */
export async function agreedStage1(cast: AuditCast, caseId: string): Promise<AuditBody> {
  const { id } = await confirmedTeam(cast, await proposedAudit(cast, caseId, 'stage1', STAGE1_DAYS));
  return done(cast.planner.post<AuditBody>(`/api/audits/${id}/dates-agreement`, { reasons: UNSIGNED_TABLE }));
}

export async function uploadedRecord(cast: AuditCast, caseId: string, kind: string): Promise<string> {
  const pdf = { name: `${kind}.pdf`, type: 'application/pdf', content: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n') };
  const { id } = await done(cast.client.upload<{ id: string }>(`/api/cases/${caseId}/documents`, pdf, { kind, title: kind }));
  return id;
}

/** Started, all seven points fulfilled, closed; records and conclusion are left to the caller. */
export async function closedStage1(cast: AuditCast, caseId: string): Promise<AuditBody> {
  const { id } = await agreedStage1(cast, caseId);
  on(cast, '2026-04-20');
  await done(cast.lead.post(`/api/audits/${id}/start`));
  for (const point of Object.keys(STAGE1_POINTS)) await done(cast.auditor.put(`/api/audits/${id}/stage1-points/${point}`, { result: 'fulfilled', evidence: `Seen: ${point}` }));
  on(cast, '2026-04-21');
  return done(cast.lead.post<AuditBody>(`/api/audits/${id}/closing`));
}

export async function checkedRecords(cast: AuditCast, audit: AuditBody): Promise<void> {
  const internalAudit = { documentId: await uploadedRecord(cast, audit.caseId, 'internal_audit_record'), finishedOn: '2026-01-20', agrees: true };
  const managementReview = { documentId: await uploadedRecord(cast, audit.caseId, 'management_review_record'), finishedOn: '2026-02-05', agrees: true };
  await done(cast.lead.put(`/api/audits/${audit.id}/stage1-records`, { internalAudit, managementReview }));
}

export async function readyCase(cast: AuditCast): Promise<string> {
  const caseId = await programmedCase(cast);
  const audit = await closedStage1(cast, caseId);
  await checkedRecords(cast, audit);
  await done(cast.lead.post(`/api/audits/${audit.id}/stage1-conclusion`, { conclusion: 'ready', result: 'Documents and records bear the system out' }));
  return caseId;
}

const CLAUSES = ['8.2.1', '8.3.2', '8.4.1', '8.5.1', '8.6.1', '8.7.1', '9.4'];
/** One activity per half day, every site, every process group (R-PLAN-02, R-STAGE2-05). */
export const planItems = (cast: AuditCast, audit: AuditBody) =>
  daysBetween(audit).flatMap((onDay, day) => (['morning', 'afternoon'] as const).map((half, index) => ({
    onDay, half, siteId: audit.sites[(day * 2 + index) % audit.sites.length]?.siteId, subject: `Processes, part ${day * 2 + index + 1}`, clauses: CLAUSES, personIds: [cast.lead.personId],
  })));

export async function plannedStage2(cast: AuditCast, caseId: string): Promise<AuditBody> {
  on(cast, '2026-04-24');
  const audit = await confirmedTeam(cast, await proposedAudit(cast, caseId, 'stage2', STAGE2_DAYS));
  await done(cast.lead.post(`/api/audits/${audit.id}/plan`, { items: planItems(cast, audit), reasons: UNSIGNED_TABLE }));
  return done(cast.client.post<AuditBody>(`/api/audits/${audit.id}/plan-acceptance`));
}

export async function runningStage2(cast: AuditCast): Promise<AuditBody> {
  const { id } = await plannedStage2(cast, await readyCase(cast));
  on(cast, '2026-06-01');
  return done(cast.lead.post<AuditBody>(`/api/audits/${id}/start`));
}

export const MEETING = { heldAt: '2026-06-01 09:00, head office', attendance: ['Ada Harbour', 'The lead auditor'] };
export const NONCONFORMITY = { statement: 'Changes are released without approval', evidence: 'Changes 4711 and 4712 of 3 May 2026 at the service desk', clauses: [{ standard: SMS, clause: '8.5.1' }] };

export const recordedFinding = (cast: AuditCast, auditId: string, grade: string, more: object = {}): Promise<FindingBody> =>
  done(cast.lead.post<FindingBody>(`/api/audits/${auditId}/findings`, { grade, ...NONCONFORMITY, ...more }));

/** Visits, results, opening; then the closing meeting on the last day. */
export async function closedStage2(cast: AuditCast, audit: AuditBody): Promise<AuditBody> {
  await done(cast.lead.put(`/api/audits/${audit.id}/opening-meeting`, MEETING));
  for (const { siteId } of audit.sites) await done(cast.lead.put(`/api/audits/${audit.id}/sites/${siteId}`, { visitedOn: '2026-06-01' }));
  const results = Object.fromEntries(Object.keys(STAGE2_POINTS).map((point) => [point, { result: 'Fulfilled', evidence: `Seen: ${point}` }]));
  await done(cast.lead.put(`/api/audits/${audit.id}/results`, { results }));
  on(cast, '2026-06-04');
  return done(cast.lead.post<AuditBody>(`/api/audits/${audit.id}/closing`, { closingMeeting: { ...MEETING, heldAt: '2026-06-04 16:00, head office', points: Object.keys(CLOSING_POINTS) } }));
}

/** Proposed, planned, agreed and started on its first day; the surveillance is due. */
export async function startedSurveillance(cast: AuditCast, caseId: string, days: { fromOn: string; toOn: string }, reasons: Record<string, string> = {}): Promise<AuditBody> {
  const audit = await confirmedTeam(cast, await proposedAudit(cast, caseId, 'surveillance', days));
  await done(cast.lead.post(`/api/audits/${audit.id}/plan`, { items: planItems(cast, audit), reasons }));
  await done(cast.client.post(`/api/audits/${audit.id}/plan-acceptance`));
  on(cast, days.fromOn);
  return done(cast.lead.post<AuditBody>(`/api/audits/${audit.id}/start`));
}

/** Opening, visits, eight results; then the closing meeting on the last day. */
export async function closedSurveillance(cast: AuditCast, audit: AuditBody, { fromOn, toOn }: { fromOn: string; toOn: string }): Promise<AuditBody> {
  await done(cast.lead.put(`/api/audits/${audit.id}/opening-meeting`, MEETING));
  for (const { siteId } of audit.sites) await done(cast.lead.put(`/api/audits/${audit.id}/sites/${siteId}`, { visitedOn: fromOn }));
  const results = Object.fromEntries(Object.keys(SURVEILLANCE_POINTS).map((point) => [point, { result: 'Fulfilled', evidence: `Seen: ${point}` }]));
  await done(cast.lead.put(`/api/audits/${audit.id}/results`, { results }));
  on(cast, toOn);
  return done(cast.lead.post<AuditBody>(`/api/audits/${audit.id}/closing`, { closingMeeting: { ...MEETING, points: Object.keys(CLOSING_POINTS) } }));
}

/** Drafted, and every heading filled that the system could not fill. */
export async function writtenReport(cast: AuditCast, auditId: string): Promise<void> {
  const { content } = await done(cast.lead.post<{ content: Record<string, string> }>(`/api/audits/${auditId}/report`));
  const open = [...Object.keys(REPORT_HEADINGS), ...Object.keys(REPORT_STATEMENTS)].filter((part) => !content[part]?.trim() && part !== 'recommendation');
  await done(cast.lead.put(`/api/audits/${auditId}/report`, { content: Object.fromEntries(open.map((part) => [part, `About ${part}`])) }));
}

/** The client's plan for a nonconformity, accepted by the auditor; a major is verified as well. */
export async function settledFinding(cast: AuditCast, { id, grade }: FindingBody): Promise<FindingBody> {
  await done(cast.client.post(`/api/findings/${id}/response`, ANSWER));
  const accepted = await done(cast.lead.post<FindingBody>(`/api/findings/${id}/acceptance`, { text: 'The cause is plausible' }));
  if (grade !== 'major') return accepted;
  await done(cast.client.post(`/api/findings/${id}/evidence`, { evidence: 'The tool now refuses unapproved changes' }));
  return done(cast.lead.post<FindingBody>(`/api/findings/${id}/verification`, { evidence: 'Ten changes of June sampled, all approved' }));
}
export const ANSWER = { cause: 'The approval step was optional in the tool', correction: 'The two changes were approved afterwards', correctiveAction: 'The step is mandatory now', otherSites: 'The other sites use the same tool; corrected there too' };

export const trailOf = (api: TestApi, caseId: string) =>
  api.database.query<{ move: string; reason: string | null; overruled: { rule: string }[] | null }>('SELECT move, reason, overruled FROM case_event WHERE subject_id = $1 ORDER BY sequence', [caseId]);
export const mailsOf = (api: TestApi, caseId: string) =>
  api.database.query<{ template: string; reason: string; recipient_id: string; params: Record<string, string> }>('SELECT template, reason, recipient_id, params FROM mail WHERE case_id = $1 ORDER BY id', [caseId]);
export const routeStateOf = async (api: TestApi, caseId: string): Promise<string | undefined> =>
  (await api.database.query<{ state: string }>(`SELECT state FROM case_route WHERE case_id = $1 AND kind = 'initial'`, [caseId]))[0]?.state;

/** Nobody is booked any more: the tests of one file share their auditors, and each test begins with them free. */
export const freeEverybody = (api: TestApi): Promise<unknown> => api.database.query('UPDATE booking SET released_at = now() WHERE released_at IS NULL');
