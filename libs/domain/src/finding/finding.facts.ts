import type { FindingGrade, FindingState } from './finding';
import type { Day } from '../shared/day';
import type { PersonFacts } from '../team/person.facts';

/** What a finding says when it is recorded or changed. */
export interface FindingRecordFacts {
  grade: FindingGrade;
  statement: string;
  evidence: string;
  clauses: readonly { standard: string; clause: string }[];
  /** Other open or earlier minors of this client on one of these clauses, at other sites or audits (R-NC-04). */
  sameClauseMinors: number;
}

/** The client's latest plan. */
export interface ResponseFacts { cause: string | null; correction: string | null; correctiveAction: string | null; otherSites: string | null; submittedOn: Day }

/** All that the moves of a finding look at. */
export interface FindingFacts {
  /** In the CB's time zone. */
  today: Day;
  grade: FindingGrade;
  state: FindingState;
  /** Standards that its clauses name. */
  standards: readonly string[];
  siteIds: readonly string[];
  /** How many sites the scope has. */
  scopeSiteCount: number;
  planDueOn: Day | null;
  evidenceDueOn: Day | null;
  /** The latest plan that the client submitted; null before the first. */
  response: ResponseFacts | null;
  /** Result and evidence of the verification so far stored; null: none. */
  verification: { evidence: string | null } | null;
  /** Who does the move. */
  actor: PersonFacts;
  /** What comes with the move: an answer, evidence, a verdict with its text, the number of an appeal. */
  input?: Partial<Omit<ResponseFacts, 'submittedOn'>> & { evidence?: string | null; documentCount?: number; verdictText?: string | null; verificationEvidence?: string | null; appealId?: string | null; reasons?: string | null };
}
