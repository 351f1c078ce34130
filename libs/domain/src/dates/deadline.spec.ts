import fc from 'fast-check';
import { addDays, addMonths, day, yearOf } from '../shared/day';
import { freeOfImpartialityBan, impartialityBanUntil, majorsDeadline, majorsInTime, readinessThreshold, readyToApply, suspensionReview } from './deadline';

it('R-DEC-06, 9.21: majors of a stage 2 that ended on 31 August are verified by 28 February', () => {
  expect(majorsDeadline(day('2026-08-31'))).toBe('2027-02-28');
  expect([majorsInTime(day('2026-08-31'), day('2027-02-28')), majorsInTime(day('2026-08-31'), day('2027-03-01'))]).toEqual([true, false]);
});
it('R-APP-03, 9.22: in operation since 15 January, ready from 16 April', () => {
  expect(readinessThreshold(day('2026-01-15'))).toBe('2026-04-15');
  expect([readyToApply(day('2026-01-15'), day('2026-04-15')), readyToApply(day('2026-01-15'), day('2026-04-16'))]).toEqual([false, true]);
});
it('R-IMP-02, R-IMP-03, R-IMP-05: barred up to and with the day 24 months on', () => {
  expect(impartialityBanUntil(day('2024-04-30'))).toBe('2026-04-30');
  expect([freeOfImpartialityBan(day('2024-04-30'), day('2026-04-30')), freeOfImpartialityBan(day('2024-04-30'), day('2026-05-01'))]).toEqual([false, true]);
});
it('R-SUSP-04: a suspension is looked at again after six months', () => expect(suspensionReview(day('2026-05-10'))).toBe('2026-11-10'));

it('months end on the same day number, or on the last day of a shorter month, and never spill over', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 365 * 100 }), fc.constantFrom(3, 6, 11, 12, 24), (offset, months) => {
    const from = addDays(day('2000-01-01'), offset);
    const to = addMonths(from, months);
    const index = (of: typeof from) => yearOf(of) * 12 + Number(of.slice(5, 7));
    expect(index(to)).toBe(index(from) + months);
    const sameDay = to.slice(8) === from.slice(8);
    const lastDay = addDays(to, 1).slice(8) === '01';
    expect(sameDay || (lastDay && to.slice(8) < from.slice(8))).toBe(true);
  }), { numRuns: 1000 });
});
