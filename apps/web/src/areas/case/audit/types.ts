import type { Move, Refusal } from '../../../api/problem';
import type { LocalText } from '../../../api/shapes';

export interface TeamMember { personId: string; name: string; function: string; underPersonId: string | null; declaration: 'none' | 'conflict' | null; declarationText: string | null; declaredAt: string | null; clearedAt: string | null; leftAt: string | null }
export interface PlanItem { onDay: string; half: 'morning' | 'afternoon'; siteId: string | null; remote: boolean; subject: string; clauses: string[]; personIds: string[] }
export interface Meeting { heldAt: string; attendance: string[]; points: string[]; unresolved?: string }
export interface CheckedRecord { documentId: string; finishedOn: string; agrees: boolean; remark?: string }
export interface Concern { clause: string; text: string; resolved?: boolean }
export interface Audit {
  id: string; version: number; caseId: string; caseNumber: string | null; routeId: string; kind: string; state: string; standards: string[]; fromOn: string | null; toOn: string | null; requiredDays: number;
  objectives: Record<string, unknown>; scope: LocalText | null; criteria: string | null; remoteTechniques: Record<string, string> | null;
  sites: { siteId: string; name: LocalText; isCentral: boolean; days: number; chosenBecause: string; visitedOn: string | null }[];
  team: TeamMember[]; bookings: { personId: string; name: string; onDay: string; half: 'morning' | 'afternoon'; proper: boolean }[];
  teamSentAt: string | null; objectUntilOn: string | null; teamObjection: string | null; objectionAnswer: string | null; teamConfirmedAt: string | null;
  plan: { items: PlanItem[]; companions?: string } | null; planSentAt: string | null; planAcceptedAt: string | null;
  openingMeeting: Meeting | null; closingMeeting: Meeting | null; closedOn: string | null; deviations: string | null; results: Record<string, { result: string; evidence: string }>;
  stage1: { points: { point: string; result: string; evidence: string; documentIds: string[] }[]; records: { internalAudit: CheckedRecord | null; managementReview: CheckedRecord | null } | null; concerns: Concern[]; concernsSentAt: string | null; conclusion: string | null };
  findings: { grade: string; state: string; count: number }[]; report: { number: number; issuedAt: string | null } | null;
  recommendation: string | null; recommendationConditions: string | null; recommendedAt: string | null; moves: Move[];
}
export interface AuditRow { id: string; caseId: string; caseNumber: string | null; organisation: LocalText; kind: string; state: string; standards: string[]; fromOn: string | null; toOn: string | null; leadAuditor: string | null; openFindings: number; myFunction: string | null }
export interface Candidate {
  personId: string; name: string; suitable: boolean; functions: string[]; qualifications: { standard: string; function: string; sectorCodes: number[]; validTo: string | null }[];
  coveredSectors: number[]; freeHalfDays: number; against: Refusal[]; losesIndependence: boolean;
}
export const TEAM_FUNCTIONS = ['lead_auditor', 'auditor', 'technical_expert', 'trainee', 'evaluator', 'interpreter', 'observer'] as const;

export const auditKey = (id: string) => ['audit', id] as const;
/** What a change of one audit may have changed elsewhere. */
export const auditTouches = (audit: Pick<Audit, 'id' | 'caseId'>) => [auditKey(audit.id), ['case', audit.caseId], ['case-audits', audit.caseId], coverageKey(audit.id), ['/api/audits'], ['/api/cases'], ['programme', audit.caseId]] as const;
export const coverageKey = (auditId: string) => ['coverage', auditId] as const;
export const findingsOfAuditKey = (id: string) => ['audit-findings', id] as const;
/** The team as it stands. */
export const standing = (team: readonly TeamMember[]): TeamMember[] => team.filter(({ leftAt }) => leftAt === null);
