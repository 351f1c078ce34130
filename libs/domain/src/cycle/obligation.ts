import type { RuleId } from '../rule/rule-catalogue';
import type { Day } from '../shared/day';
import type { Sentence } from '../shared/text';

/** What must be done by a day. Kept as text in the database: add at the end, never rename. */
export const OBLIGATION_KINDS = [
  'first_surveillance', 'surveillance', 'data_update', 'recertification', 'restoration', 'suspension_review', 'majors_verification',
  'finding_plan', 'finding_evidence',
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** Open: still possible in time. Missed: its latest day is over; `metOn` then says when it was done late, if it was. */
export const OBLIGATION_STATES = ['open', 'met', 'missed', 'cancelled'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** Who is reminded. `owner` and `stand_in` are those of the case. */
export const AUDIENCES = ['client', 'owner', 'stand_in', 'planner', 'auditor', 'decision_maker', 'quality_manager'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What the software does or prepares on the day after the latest day. */
export const CONSEQUENCES = ['prepare_suspension', 'certificate_expires', 'certification_lapses', 'decide_on_suspension', 'stage2_again', 'escalate_finding', 'ask_again', 'warn_overdue'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

export interface Reminder {
  onDay: Day;
  /** Days from the latest day: negative before it, 1 on the day after. Names the step for good. */
  step: number;
  to: readonly Audience[];
}

/** Why the days are what they are. */
export interface Because {
  rule: RuleId;
  /** The facts that the days were counted from, by name. */
  inputs: Readonly<Record<string, string | number>>;
  sentence: Sentence;
  /** What would move the days. */
  movedBy: Sentence;
}

export interface Obligation {
  kind: ObligationKind;
  /** What it hangs on: certificate, audit or finding. */
  subjectId: string;
  rule: RuleId;
  targetOn: Day;
  /** Still in time on this day. */
  latestOn: Day;
  /** latestOn + 1 (DECISIONS 11). */
  consequenceOn: Day;
  consequence: Consequence;
  state: ObligationState;
  metOn: Day | null;
  /** In order of their days. */
  reminders: readonly Reminder[];
  because: Because;
}
