import type { Answer } from '../../../api/shapes';

export type TeamMember = Answer<'TeamMemberDto'>;
export type PlanItem = Answer<'PlannedHalfDayDto'>;
export type Meeting = Answer<'HeldMeetingDto'>;
export type CheckedRecord = Answer<'CheckedRecordDto'>;
export type Concern = Answer<'ConcernDto'>;
export type Audit = Answer<'AuditDto'>;
export type AuditRow = Answer<'AuditRowDto'>;
export type Candidate = Answer<'CandidateDto'>;
export type TeamFunction = TeamMember['function'];

export const auditKey = (id: string) => ['audit', id] as const;
/** What a change of one audit may have changed elsewhere. */
export const auditTouches = (audit: Pick<Audit, 'id' | 'caseId'>) => [auditKey(audit.id), ['case', audit.caseId], ['case-audits', audit.caseId], coverageKey(audit.id), ['/api/audits'], ['/api/cases'], ['programme', audit.caseId]] as const;
export const coverageKey = (auditId: string) => ['coverage', auditId] as const;
export const findingsOfAuditKey = (id: string) => ['audit-findings', id] as const;
/** The team as it stands. */
export const standing = (team: readonly TeamMember[]): TeamMember[] => team.filter(({ leftAt }) => leftAt === null);
