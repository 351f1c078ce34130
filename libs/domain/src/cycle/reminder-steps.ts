import type { Audience, ObligationKind, Reminder } from './obligation';
import { addDays, addMonths, type Day, daysBetween } from '../shared/day';

/** A step lies so many days or months from the latest day (negative: before), or so many months from the start. */
interface StepRule { days?: number; months?: number; monthsFromStart?: number; to: readonly Audience[]; onlyUnbooked?: true }
export interface ReminderStepTable { version: string; effectiveOn: Day; steps: Readonly<Record<ObligationKind, readonly StepRule[]>> }

const CASE: readonly Audience[] = ['client', 'owner'];
const DESK: readonly Audience[] = ['client', 'owner', 'planner'];
const ALARM: readonly Audience[] = ['client', 'owner', 'stand_in', 'planner', 'decision_maker'];

const SURVEILLANCE_STEPS: readonly StepRule[] = [
  { days: -120, to: DESK }, { days: -90, to: DESK }, { days: -60, to: [...DESK, 'stand_in'] }, { days: -30, to: ALARM },
  { days: 1, to: ['owner', 'stand_in', 'decision_maker', 'quality_manager'] },
];
const ANSWER_STEPS: readonly StepRule[] = [
  { days: -14, to: ['client'] }, { days: -7, to: ['client'] }, { days: -1, to: CASE }, { days: 1, to: ['client', 'owner', 'auditor'] }, { days: 14, to: ['owner', 'stand_in', 'auditor'] },
];

/**
 * Reminder steps in force, as versioned data. Each later step reaches more people: that is the escalation.
 * @source R-SURV-01 (−120/−90/−60/−30 days), R-RECERT-01 (−12 … −1 months; unbooked at −3), R-DEC-06 and R-SUSP-04 (3 and 5 months), R-SURV-06 (form 90 days before), R-NC-05
 */
export const REMINDER_STEPS: ReminderStepTable = {
  version: '2026-1',
  effectiveOn: '2026-01-01' as Day,
  steps: {
    first_surveillance: SURVEILLANCE_STEPS,
    surveillance: SURVEILLANCE_STEPS,
    data_update: [{ days: -30, to: CASE }, { days: -14, to: CASE }, { days: 1, to: ['owner', 'planner'] }],
    recertification: [
      { months: -12, to: DESK }, { months: -9, to: DESK }, { months: -6, to: DESK }, { months: -4, to: DESK },
      { months: -3, to: ALARM, onlyUnbooked: true }, { months: -3, to: DESK },
      { months: -2, to: ALARM }, { months: -1, to: [...ALARM, 'quality_manager'] }, { days: 1, to: ALARM },
    ],
    restoration: [{ months: -5, to: DESK }, { months: -3, to: ALARM }, { months: -1, to: ALARM }, { days: 1, to: ['client', 'owner', 'decision_maker'] }],
    suspension_review: [{ monthsFromStart: 3, to: CASE }, { monthsFromStart: 5, to: ['client', 'owner', 'stand_in', 'decision_maker'] }, { days: 1, to: ['owner', 'decision_maker', 'quality_manager'] }],
    majors_verification: [{ monthsFromStart: 3, to: ['client', 'owner', 'auditor'] }, { monthsFromStart: 5, to: ['client', 'owner', 'stand_in', 'auditor', 'planner'] }, { days: 1, to: ['client', 'owner', 'planner', 'decision_maker'] }],
    finding_plan: ANSWER_STEPS,
    finding_evidence: [{ days: -30, to: ['client'] }, ...ANSWER_STEPS],
  },
};

/** The reminders of one obligation, in order of their days. `startOn` is what months from the start count from. */
export function remindersFor(kind: ObligationKind, latestOn: Day, startOn: Day, booked: boolean, table = REMINDER_STEPS): Reminder[] {
  const byDay = new Map<Day, Reminder>();
  for (const { days, months, monthsFromStart, to, onlyUnbooked } of table.steps[kind]) {
    if (onlyUnbooked && booked) continue;
    const onDay = days !== undefined ? addDays(latestOn, days) : months !== undefined ? addMonths(latestOn, months) : addMonths(startOn, monthsFromStart ?? 0);
    if (onDay < startOn || byDay.has(onDay)) continue;
    byDay.set(onDay, { onDay, step: daysBetween(latestOn, onDay), to });
  }
  return [...byDay.values()].sort((a, b) => (a.onDay < b.onDay ? -1 : 1));
}
