import type { CalculationFacts } from '../application/application.facts';
import type { AuditKind, AuditState } from '../audit/audit';
import type { AuditFacts } from '../audit/audit.facts';
import type { Stage1Point } from '../audit/points';
import type { AgreedFacts } from '../application/contract.guards';
import type { DecisionFacts } from '../decision/decision.facts';
import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';

/** A record of the client as stage 1 saw it. */
export interface CheckedRecordFacts { documentId: string; finishedOn: Day; agrees: boolean }

export interface Stage1Facts {
  points: Readonly<Partial<Record<Stage1Point, { result: 'fulfilled' | 'concern' | 'not_fulfilled'; evidence: string }>>>;
  internalAudit: CheckedRecordFacts | null;
  managementReview: CheckedRecordFacts | null;
  /** The application day (DECISIONS 9). */
  applicationOn: Day;
  /** `resolved` is left out while nobody has said. */
  concerns: readonly { clause: string; text: string; resolved?: boolean }[];
  concernsSentOn: Day | null;
  /** The client was told that results may postpone or cancel stage 2 (R-STAGE1-09). */
  consequencesTold: boolean;
  /** Last day of stage 1; null while it runs. */
  finishedOn: Day | null;
}

/** All that the moves of any route look at. */
export interface RouteFacts extends DecisionFacts, AgreedFacts {
  calculation: CalculationFacts | null;
  programme: readonly { kind: AuditKind; year: number }[];
  /** The audit that the route is about now: for an initial route stage 1 first, stage 2 from its planning on. */
  audit: (AuditFacts & { state: AuditState }) | null;
  /** Null outside an initial route. */
  stage1: Stage1Facts | null;
  /** Significant changes told or found since stage 1, in a recertification since the last audit; in words. */
  significantChanges: readonly (string | LocalText)[];
  /** Months after which the validity of stage 1 is questioned: setting, 6 by default (R-STAGE1-07). */
  stage1ValidMonths: number;
  /** Last valid day of the current certificate; null before the first. */
  expiryOn: Day | null;
  /** Last day of the obligation that the route fulfils (surveillance); null where there is none. */
  latestOn: Day | null;
  /** Something besides a major could lead to suspension or withdrawal (R-SURV-05): complaint, misuse of marks. */
  statusInDoubt: boolean;
  /** What comes with the move itself. */
  input?: { reasons?: string | null; result?: string | null };
}
