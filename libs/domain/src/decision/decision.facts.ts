import type { Recommendation } from './decision';
import type { FindingGrade, FindingState } from '../finding/finding';
import type { Day } from '../shared/day';
import type { PersonFacts } from '../team/person.facts';

/** A finding that bears on a decision. */
export interface DecidedFindingFacts {
  number: number;
  grade: FindingGrade;
  state: FindingState;
  siteIds: readonly string[];
  verifiedOn: Day | null;
}

/** The technical review before the decision (R-DEC-03). */
export interface TechnicalReviewFacts {
  reviewerId: string;
  conclusion: 'sufficient' | 'more_information';
  /** By DECISION_PACKAGE, for a recertification also by RECERTIFICATION_PACKAGE. */
  checklist: Readonly<Record<string, { answer: boolean; remark?: string } | undefined>>;
}

/** What every certification decision looks at. */
export interface DecisionFacts {
  /** In the CB's time zone: the decision day. */
  today: Day;
  standards: readonly string[];
  /** Who reviews or decides. */
  actor: PersonFacts;
  /** Everybody listed in any function on any audit of the cycle that leads to the decision (DECISIONS 10). */
  cycleTeam: readonly { personId: string; name: string }[];
  findings: readonly DecidedFindingFacts[];
  scopeSiteCount: number;
  /** Sites that left the scope between the audit and the decision (R-NC-10). */
  droppedSites: readonly { id: string; name: string }[];
  reportIssued: boolean;
  recommendation: Recommendation | null;
  /** Last day on site of the route's stage 2; null outside an initial route. */
  stage2LastOn: Day | null;
  review: TechnicalReviewFacts | null;
  /** What comes with the decision. */
  input?: { reasons?: string | null };
}
