import { DECISION_PACKAGE } from '@cb/domain';
import type { Answer, TestApi } from './api';
import { type AuditBody, auditCastOf, type AuditCast, closedStage2, type FindingBody, freeEverybody, on, type ProblemBody, recordedFinding, runningStage2, settledFinding, writtenReport } from './audits';
import { done, qualify } from './cases';
import { signedInStaff, type SignedInUser } from './people';

export interface DecisionCast extends AuditCast { technicalReviewer: SignedInUser; decider: SignedInUser }
export interface DecisionBody { id: string; kind: string; routeId: string | null; reasons: string; decidedById: string; decidedOn: string }
export interface CertificateBody {
  id: string; version: number; caseId: string; number: string; standard: string; state: string; status: string; stateSinceOn: string;
  versions: { id: string; number: number; edition: string; firstCertifiedOn: string; cycleStartOn: string; decidedOn: string; effectiveOn: string; expiryOn: string; printedIn: string[]; sites: object[] }[];
  decisions: DecisionBody[]; obligations: { kind: string; targetOn: string; latestOn: string; state: string }[]; moves: { name: string; allowed: boolean; blockedBy: { rule: string }[] }[];
}
/** A case on its way to the decision. */
export interface DecidedCase { caseId: string; routeId: string; auditId: string; findings: FindingBody[] }

export const REVIEWED_ON = '2026-06-20';
export const DECIDED_ON = '2026-07-15';
/** Three years less a day; another day than the one planned, so that what is counted from it moves. */
export const EXPIRES_ON = '2029-07-14';
export const PACKAGE = Object.fromEntries(Object.keys(DECISION_PACKAGE).map((part) => [part, { answer: true }]));
export const REASONS = 'The report and the review show that the requirements are met';

/** The cast of an audit with somebody who reviews and somebody who decides, both qualified and in no team. */
export async function decisionCastOf(api: TestApi, organisation = 'Harbour Cloud Ltd'): Promise<DecisionCast> {
  const cast = await auditCastOf(api, organisation);
  const technicalReviewer = await signedInStaff(api, 'technical_reviewer');
  const decider = await signedInStaff(api, 'decision_maker');
  await qualify(api, technicalReviewer.personId, 'technical_review');
  await qualify(api, decider.personId, 'decision');
  return { ...cast, technicalReviewer, decider };
}

/** Audited with these findings, each settled, report issued, recommended: ready for the technical review. */
export async function recommendedCase(api: TestApi, cast: DecisionCast, { grades = [], recommendation = 'recommend' }: { grades?: readonly string[]; recommendation?: string } = {}): Promise<DecidedCase> {
  await freeEverybody(api);
  const audit = await runningStage2(cast);
  const recorded: FindingBody[] = [];
  for (const grade of grades) recorded.push(await recordedFinding(cast, audit.id, grade));
  await closedStage2(cast, audit);
  const findings: FindingBody[] = [];
  for (const finding of recorded) findings.push(await settledFinding(cast, finding));
  await writtenReport(cast, audit.id);
  await done(cast.lead.post<AuditBody>(`/api/audits/${audit.id}/recommendation`, { recommendation }));
  await done(cast.lead.post(`/api/audits/${audit.id}/report-issue`));
  on(cast, REVIEWED_ON);
  return { caseId: audit.caseId, routeId: audit.routeId, auditId: audit.id, findings };
}

export const review = (by: SignedInUser, { caseId, routeId }: DecidedCase, more: object = {}): Promise<Answer<ProblemBody & { id: string; conclusion: string }>> =>
  by.post(`/api/cases/${caseId}/technical-review`, { routeId, checklist: PACKAGE, conclusion: 'sufficient', ...more });
export const decide = (by: SignedInUser, { caseId, routeId }: DecidedCase, decision: string, more: object = {}): Promise<Answer<ProblemBody & DecisionBody[]>> =>
  by.post(`/api/cases/${caseId}/decisions`, { routeId, decision, reasons: REASONS, ...more });

/** Reviewed with a sufficient result; on the day of the decision. */
export async function reviewedCase(api: TestApi, cast: DecisionCast, options: Parameters<typeof recommendedCase>[2] = {}): Promise<DecidedCase> {
  const found = await recommendedCase(api, cast, options);
  await done(review(cast.technicalReviewer, found));
  on(cast, DECIDED_ON);
  return found;
}

/** Granted on DECIDED_ON. */
export async function grantedCase(api: TestApi, cast: DecisionCast, options: Parameters<typeof recommendedCase>[2] = {}): Promise<DecidedCase & { certificate: CertificateBody }> {
  const found = await reviewedCase(api, cast, options);
  await done(decide(cast.decider, found, 'grant'));
  return { ...found, certificate: await certificateOf(cast, found.caseId) };
}

export async function certificateOf({ decider }: Pick<DecisionCast, 'decider'>, caseId: string): Promise<CertificateBody> {
  const { items } = await done(decider.get<{ items: { id: string }[] }>(`/api/certificates?caseId=${caseId}`));
  return done(decider.get<CertificateBody>(`/api/certificates/${items[0]?.id ?? ''}`));
}
