import type { FindingGrade } from '../finding/finding';
import type { Day } from '../shared/day';

/** One cycle: its decision and the last valid day that follows from it. */
export interface CycleOfCertificate { decidedOn: Day; expiryOn: Day }

/** One certificate as the cycle engine sees it. */
export interface CertificateCycleFacts {
  certificateId: string;
  /** Day on which it was withdrawn, cancelled or transferred out; null: it was not. */
  endedOn: Day | null;
  /** All cycles in order; the first is the initial certification (or the transferred cycle), each later one a renewal or restoration. */
  cycles: readonly CycleOfCertificate[];
  /** Last audit day of each surveillance that took place; a recertification audit serves its calendar year as well. */
  surveillances: readonly Day[];
  /** Days on which the client's data update came in (R-SURV-06). */
  dataUpdates: readonly Day[];
  /** The recertification audit of the present cycle has agreed dates. */
  recertificationBooked: boolean;
  /** First day of each suspension, and the day on which it was lifted; null while it stands. */
  suspensions: readonly { fromOn: Day; toOn: Day | null }[];
}

export interface Stage2Facts { auditId: string; lastOn: Day; majors: readonly { verifiedOn: Day | null }[] }

export interface OpenFindingFacts {
  findingId: string;
  number: number;
  grade: FindingGrade;
  planDueOn: Day | null;
  evidenceDueOn: Day | null;
  /** Day of the client's plan and of the evidence; null: not yet. */
  plannedOn: Day | null;
  evidencedOn: Day | null;
}

/** All that obligations follow from; a case without certificate yet has only findings and stage 2. */
export interface CycleFacts {
  certificates: readonly CertificateCycleFacts[];
  stage2: Stage2Facts | null;
  findings: readonly OpenFindingFacts[];
}
