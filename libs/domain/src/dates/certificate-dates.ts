import { type Day, addDays, addMonths, addYears, daysBetween, earlier, yearOf } from '../shared/day';
import { RuleViolation } from '../shared/rule-violation';

/**
 * The dates of a certificate. All are calendar days in the certification body's zone; every deadline day still counts as
 * in time. @source audit-time 8
 */

const CYCLE_YEARS = 3;
const RESTORATION_MONTHS = 6;
const FIRST_SURVEILLANCE = { targetMonths: 11, latestMonths: 12 } as const;

/**
 * Last valid day of a cycle that starts on `cycleStart`: the same date three years on (29 February overflows to 1 March)
 * less one day.
 * @source audit-time 8; ISO/IEC 17021-1:2015 9.1.3.2; the day: convention usual on certificates
 */
export function expiryOf(cycleStart: Day): Day {
  const anniversary = addYears(cycleStart, CYCLE_YEARS);
  const overflows = cycleStart.slice(8) !== anniversary.slice(8);
  return overflows ? anniversary : addDays(anniversary, -1);
}

export interface SurveillanceDates { target: Day; latest: Day }

/** The first surveillance after initial certification: aimed at 11 months, latest 12 months after the decision. @source ISO/IEC 17021-1:2015 9.1.3.3; DECISIONS 11 */
export const firstSurveillance = (decision: Day): SurveillanceDates => ({
  target: addMonths(decision, FIRST_SURVEILLANCE.targetMonths),
  latest: firstSurveillanceLatest(decision),
});
/** The last audit day of the first surveillance is on or before this day. */
export const firstSurveillanceLatest = (decision: Day): Day => addMonths(decision, FIRST_SURVEILLANCE.latestMonths);

/** A later surveillance: aimed at the anniversary in its calendar year, latest 31 December. @source ISO/IEC 17021-1:2015 9.1.3.3; DECISIONS 11 */
export const laterSurveillance = (decision: Day, year: number): SurveillanceDates => ({
  target: addYears(decision, year - yearOf(decision)),
  latest: `${year}-12-31` as Day,
});

/**
 * The surveillance that the programme of a first cycle foresees in its year 1 or 2. The second one lies in the last calendar year before
 * that of expiry: a cycle that starts on 1 January ends in its third calendar year. @source R-PROG-01; DECISIONS 11
 */
export const programmedSurveillance = (decision: Day, year: number): SurveillanceDates =>
  year === 1 ? firstSurveillance(decision) : laterSurveillance(decision, yearOf(expiryOf(decision)) - CYCLE_YEARS + year);

/** Calendar years that need a surveillance: each after the year of the decision and before the year of expiry. @source DECISIONS 11 */
export const surveillanceYears = (decision: Day, expiry: Day): number[] =>
  Array.from({ length: Math.max(0, yearOf(expiry) - yearOf(decision) - 1) }, (_, index) => yearOf(decision) + 1 + index);

/** Under the Chinese profile: not more than 12 months after the last day of the audit before. */
export const surveillanceLatestChina = (lastAuditDay: Day): Day => addMonths(lastAuditDay, 12);

/** Last day on which an expired certification may still be restored. @source ISO/IEC 17021-1:2015 9.6.3.2.5 */
export const restoreUntil = (expiry: Day): Day => addMonths(expiry, RESTORATION_MONTHS);

export interface Renewal { issue: Day; cycleStart: Day; expiry: Day }

/**
 * Renewed before expiry: issued on the day of the decision; the new cycle starts on old expiry + 1, so no anniversary drifts.
 * @throws RuleViolation R-RECERT-06 `rule_blocked` when the decision is after expiry
 * @source audit-time 8; ISO/IEC 17021-1:2015 9.6.3.2.3; DECISIONS 4
 */
export function renewal(oldExpiry: Day, decision: Day): Renewal {
  if (decision > oldExpiry) throw new RuleViolation('R-RECERT-06', 'rule_blocked', `decided on ${decision}, after the certificate expired on ${oldExpiry}`);
  const cycleStart = addDays(oldExpiry, 1);
  return { issue: decision, cycleStart, expiry: expiryOf(cycleStart) };
}

export interface Restoration { effective: Day; cycleStart: Day; expiry: Day; gapFrom: Day | null; gapTo: Day | null }

/**
 * Restored after expiry: effective on the day of the decision, expiry as if renewed in time, the days between shown as
 * a gap (both null when there is none).
 * @throws RuleViolation R-RECERT-07 `rule_blocked` when the decision is not after expiry, or later than six months after it
 * @source audit-time 8; ISO/IEC 17021-1:2015 9.6.3.2.5; DECISIONS 4
 */
export function restoration(oldExpiry: Day, decision: Day): Restoration {
  if (decision <= oldExpiry) throw new RuleViolation('R-RECERT-07', 'rule_blocked', `decided on ${decision}: the certificate is valid until ${oldExpiry}, it is renewed, not restored`);
  const until = restoreUntil(oldExpiry);
  if (decision > until) throw new RuleViolation('R-RECERT-07', 'rule_blocked', `decided on ${decision}: restoring was possible until ${until}; at least a new stage 2 is needed`);
  const cycleStart = addDays(oldExpiry, 1);
  const gap = daysBetween(cycleStart, decision) > 0;
  return { effective: decision, cycleStart, expiry: expiryOf(cycleStart), gapFrom: gap ? cycleStart : null, gapTo: gap ? addDays(decision, -1) : null };
}

export interface CertificateDates {
  effective: Day;
  expiry: Day;
  restoreUntil: Day;
  firstSurveillance: SurveillanceDates;
  laterSurveillances: (SurveillanceDates & { year: number })[];
}

/** All dates of a first cycle that follow from the decision day. */
export function certificateDates(decision: Day): CertificateDates {
  const expiry = expiryOf(decision);
  const [, ...laterYears] = surveillanceYears(decision, expiry);
  return {
    effective: decision, expiry, restoreUntil: restoreUntil(expiry),
    firstSurveillance: firstSurveillance(decision),
    laterSurveillances: laterYears.map((year) => ({ year, ...laterSurveillance(decision, year) })),
  };
}

/** Last day of a transfer from a body that closed or lost its accreditation. @source IAF MD2; R-TRANS-02 */
export const transferDeadline = (event: Day, certificateExpiry: Day): Day => earlier(addMonths(event, 6), certificateExpiry);
