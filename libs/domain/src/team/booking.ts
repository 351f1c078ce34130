import type { BookingFacts, Half } from '../audit/audit.facts';
import { addDays, type Day, weekdayOf } from '../shared/day';

export const HALVES = ['morning', 'afternoon'] as const satisfies readonly Half[];
export interface Slot { onDay: Day; half: Half }

/** Every half day from the first day to the last, both included. */
export function slotsBetween(fromOn: Day, toOn: Day): Slot[] {
  const slots: Slot[] = [];
  for (let onDay = fromOn; onDay <= toOn; onDay = addDays(onDay, 1)) slots.push(...HALVES.map((half) => ({ onDay, half })));
  return slots;
}

export const sameSlot = (a: Slot, b: Slot): boolean => a.onDay === b.onDay && a.half === b.half;

/** R-TEAM-04: the bookings that meet another one of the same person in the same half day. */
export const overlapping = <Held extends Slot & { personId: string }>(bookings: readonly (Slot & { personId: string })[], held: readonly Held[]): Held[] =>
  held.filter((other) => bookings.some((booking) => booking.personId === other.personId && sameSlot(booking, other)));

/** Audit time of bookings in days: half days of the people who audit, without travel. @source R-TIME-00 */
export const auditDays = (bookings: readonly BookingFacts[], auditorIds: readonly string[], properOnly = false): number =>
  bookings.filter(({ personId, proper, travel }) => !travel && auditorIds.includes(personId) && (!properOnly || proper)).length / 2;

/** The day that lies `count` working days (Monday to Friday) after the given one. */
export function addWorkingDays(from: Day, count: number): Day {
  let on = from;
  for (let left = count; left > 0;) {
    on = addDays(on, 1);
    if (weekdayOf(on) <= 5) left -= 1;
  }
  return on;
}
