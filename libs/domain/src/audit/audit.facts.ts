import type { AgreementFacts, CalculationFacts, SiteFacts } from '../application/application.facts';
import type { AuditKind } from './audit';
import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';
import type { PersonFacts } from '../team/person.facts';
import type { TeamFunction } from '../team/team';
import type { FindingGrade } from '../finding/finding';
import type { Recommendation } from '../decision/decision';

export type Half = 'morning' | 'afternoon';

/** One half day of one person on one audit. */
export interface BookingFacts {
  personId: string;
  onDay: Day;
  half: Half;
  /** Between opening and closing meeting; false: planning, document work, report. */
  proper: boolean;
  /** On the way. Never audit time, but nobody can be elsewhere meanwhile. */
  travel?: boolean;
}

/** A half day that the person already holds on another audit. */
export interface HeldElsewhereFacts { personId: string; onDay: Day; half: Half; auditName: string }

/** A member of the team with what R-TEAM and R-IMP look at. Who left is not listed. */
export interface TeamMemberFacts extends PersonFacts {
  function: TeamFunction;
  /** For an expert, interpreter or trainee: the auditor. */
  underPersonId: string | null;
  /** Null: not declared yet. */
  declaration: 'none' | 'conflict' | null;
  /** A declared conflict was looked at and cleared. */
  cleared: boolean;
}

export interface PlanItemFacts { onDay: Day; half: Half; siteId: string | null; remote: boolean; subject: string; clauses: readonly string[]; personIds: readonly string[] }
export interface MeetingFacts { heldAt: string; attendance: readonly string[]; points: readonly string[] }

/** A site of the scope that this audit visits. */
export interface AuditSiteFacts { siteId: string; name: LocalText; kind: SiteFacts['kind']; visitedOn: Day | null }

export interface AuditFindingFacts { number: number; grade: FindingGrade; clauses: readonly { standard: string; clause: string }[] }

/** All that the moves of an audit look at. */
export interface AuditFacts {
  /** In the CB's time zone. */
  today: Day;
  kind: AuditKind;
  /** Ids of scheme packs. */
  standards: readonly string[];
  fromOn: Day | null;
  toOn: Day | null;
  /** Determined audit time in days of 8 hours, half-day steps. */
  requiredDays: number;
  objectives: { conformity?: boolean; legalAndContractual?: boolean; effectiveness?: boolean; improvement?: boolean; other?: string };
  scope: LocalText | null;
  criteria: string | null;
  plan: { items: readonly PlanItemFacts[]; companions?: string } | null;
  /** Null: no remote part. By REMOTE_POINTS (R-ICT-01). */
  remoteTechniques: Readonly<Record<string, string>> | null;
  team: readonly TeamMemberFacts[];
  /** Fixed by the application review (R-REV-03); null: not fixed. */
  competenceNeeded: { standards: readonly string[]; sectorCodes: readonly number[] } | null;
  bookings: readonly BookingFacts[];
  heldElsewhere: readonly HeldElsewhereFacts[];
  absences: readonly { personId: string; fromOn: Day; toOn: Day }[];
  sites: readonly AuditSiteFacts[];
  agreement: AgreementFacts | null;
  /** Every site in the scope: the agreement covers them (R-AGR-01). */
  scopeSites: readonly Pick<SiteFacts, 'id' | 'name'>[];
  calculation: CalculationFacts | null;
  /** Day on which the client was sent the names. */
  teamSentOn: Day | null;
  /** Working days that the client has to object: setting, 5 by default (DECISIONS 14). */
  objectionWorkingDays: number;
  teamObjection: string | null;
  /** Why the objection is not valid; a valid one means a new team. */
  objectionAnswer: string | null;
  planAcceptedAt: Date | null;
  openingMeeting: MeetingFacts | null;
  closingMeeting: MeetingFacts | null;
  /** Last day on site. */
  closedOn: Day | null;
  deviations: string | null;
  /** By STAGE2_POINTS or SURVEILLANCE_POINTS. */
  results: Readonly<Record<string, { result: string; evidence: string } | undefined>>;
  /** Clauses that the audit looked at. */
  coveredClauses: readonly { standard: string; clause: string }[];
  findings: readonly AuditFindingFacts[];
  /** Findings of the audit before, and whether they were looked at again (R-NC-11). */
  earlierFindings: readonly { number: number; reexamined: boolean }[];
  /** By REPORT_HEADINGS and REPORT_STATEMENTS. */
  report: { content: Readonly<Record<string, string | undefined>> } | null;
  recommendation: Recommendation | null;
}
