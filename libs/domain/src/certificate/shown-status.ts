import type { CertificateState } from './certificate';
import type { DecisionKind } from '../decision/decision';
import { restoreUntil } from '../dates/certificate-dates';
import { addDays, type Day } from '../shared/day';

/** What people are told about a certificate. */
export const SHOWN_STATUSES = ['in_preparation', 'valid', 'suspended', 'withdrawn', 'cancelled', 'transferred_out', 'expired', 'lapsed'] as const;
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

const ENDED_BY_ACT: readonly CertificateState[] = ['withdrawn', 'cancelled', 'transferred_out', 'lapsed'];

/**
 * The status on this day, whether or not a sweep has recorded the move: after the last day it is expired, after the six months for
 * restoring it has lapsed. A suspension does not outshine the expiry. `today` in the CB's zone. @source DECISIONS 5
 */
export function shownCertificateStatus(state: CertificateState, expiryOn: Day, today: Day): ShownStatus {
  if (state === 'draft') return 'in_preparation';
  if (ENDED_BY_ACT.includes(state)) return state as ShownStatus;
  if (today > restoreUntil(expiryOn)) return 'lapsed';
  if (state === 'expired' || today > expiryOn) return 'expired';
  return state === 'suspended' ? 'suspended' : 'valid';
}

/** The day since which the shown status holds. */
export function shownStatusSince(state: CertificateState, stateSinceOn: Day, expiryOn: Day, today: Day): Day {
  const shown = shownCertificateStatus(state, expiryOn, today);
  if (shown === 'expired') return addDays(expiryOn, 1);
  return shown === 'lapsed' && state !== 'lapsed' ? addDays(restoreUntil(expiryOn), 1) : stateSinceOn;
}

const SHOWN_AFTER: Partial<Record<DecisionKind, ShownStatus>> = { grant: 'valid', renew: 'valid', restore: 'valid', suspend: 'suspended', withdraw: 'withdrawn' };
export interface StatusSince { status: ShownStatus; sinceOn: Day }

/**
 * Each status in its turn, oldest first; the last is today's. What ended without a decision (expiry, cancellation) shows as today's.
 * @param decisions on this certification, oldest first
 * @source certificate.md section 3
 */
export function statusHistory(decisions: readonly { kind: DecisionKind; decidedOn: Day }[], now: StatusSince): StatusSince[] {
  const decided = decisions.flatMap(({ kind, decidedOn }) => {
    const status = SHOWN_AFTER[kind];
    return status ? [{ status, sinceOn: decidedOn }] : [];
  });
  return [...decided, now].filter(({ status }, index, all) => all[index - 1]?.status !== status);
}
