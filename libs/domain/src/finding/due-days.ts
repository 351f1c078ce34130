import type { FindingGrade } from './finding';
import { addDays, type Day, earlier } from '../shared/day';

/** Days that the client has, counted from the closing meeting; the CB's own times. @source ISO/IEC 17021-1:2015, 9.4.9; R-NC-05 */
export interface ResponsePeriods { planDays: number; evidenceDays: number }
export const DEFAULT_RESPONSE_PERIODS: ResponsePeriods = { planDays: 30, evidenceDays: 90 };

export interface FindingDueDays { planDueOn: Day | null; evidenceDueOn: Day | null }

/**
 * When the client's plan and, for a major, the evidence are due. `startOn`: day of the closing meeting, or of the escalation.
 * In a recertification a major is due on the certificate's last day at the latest, so that it can be verified before (R-RECERT-04).
 * An improvement is never due.
 */
export function findingDueDays(grade: FindingGrade, startOn: Day, periods = DEFAULT_RESPONSE_PERIODS, expiryOn: Day | null = null): FindingDueDays {
  if (grade === 'improvement') return { planDueOn: null, evidenceDueOn: null };
  const cap = (on: Day): Day => (grade === 'major' && expiryOn ? earlier(on, expiryOn) : on);
  return {
    planDueOn: cap(addDays(startOn, periods.planDays)),
    evidenceDueOn: grade === 'major' ? cap(addDays(startOn, periods.evidenceDays)) : null,
  };
}
