import { type Day, RuleViolation } from '@cb/domain';
import { type AuditEntity, BookingEntity, caseSubject, type Tx } from '@cb/persistence';
import { errorCodeOf } from '@cb/platform';

/** One half day of one person. `proper`: between opening and closing meeting; else planning, document work, report. */
export interface HalfDay { personId: string; onDay: Day; half: 'morning' | 'afternoon'; proper: boolean }

/**
 * Holds the half days. The unique index `booking_no_overlap` is the judge: of two planners at the same moment one wins.
 * @throws RuleViolation `booking_overlap` (R-TEAM-04)
 */
export async function holdBookings(tx: Tx, audit: AuditEntity, halfDays: readonly HalfDay[]): Promise<void> {
  // In one order, so that two planners meet at the first half day they share and do not lock each other out.
  for (const halfDay of [...halfDays].sort((a, b) => (slotOf(a) < slotOf(b) ? -1 : 1))) {
    try {
      await tx.add(BookingEntity, { caseId: audit.caseId, auditId: audit.id, releasedAt: null, ...halfDay }, null);
    } catch (cause) {
      throw overlapOr(cause, halfDay);
    }
  }
}

const slotOf = ({ personId, onDay, half }: HalfDay): string => `${personId} ${onDay} ${half}`;

const overlap = (message: string): RuleViolation =>
  new RuleViolation('R-TEAM-04', 'booking_overlap', message, [{ rule: 'R-TEAM-04', message, fix: 'Choose other half days or another person.' }]);

function overlapOr(error: unknown, { onDay, half }: HalfDay): unknown {
  const inner: unknown = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return errorCodeOf(inner) === '23505' ? overlap(`this person was booked on ${onDay} in the ${half} at the same moment`) : error;
}

/** Gives the half days of an audit back, of one person or of all; `after` keeps those up to that day. */
export async function releaseBookings(tx: Tx, audit: AuditEntity, only: { personId?: string; after?: Day } = {}): Promise<number> {
  const released = await tx.query<{ id: string }>(
    `WITH released AS (
       UPDATE booking SET released_at = $2, version = version + 1
        WHERE audit_id = $1 AND released_at IS NULL AND ($3::uuid IS NULL OR person_id = $3) AND ($4::date IS NULL OR on_day > $4) RETURNING id)
     SELECT id FROM released`, [audit.id, tx.now(), only.personId ?? null, only.after ?? null]);
  if (released.length > 0) tx.record({ subject: caseSubject(audit.caseId), move: 'booking.release' }, { auditId: audit.id, ...only, halfDays: released.length });
  return released.length;
}

/** Held half days of an audit with the person's name, in order of time. */
export const bookingsOf = (tx: Tx, auditId: string): Promise<(HalfDay & { name: string })[]> =>
  tx.query(
    `SELECT booking.person_id AS "personId", person.name, booking.on_day AS "onDay", booking.half, booking.proper
       FROM booking JOIN person ON person.id = booking.person_id
      WHERE booking.audit_id = $1 AND booking.released_at IS NULL ORDER BY booking.on_day, booking.half DESC, person.name`, [auditId]);
