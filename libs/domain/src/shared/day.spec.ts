import { addMonths, addYears, day, daysBetween, isDay, weekdayOf } from './day';

it.each([
  ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-08-31', 6, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'], ['2026-01-15', -1, '2025-12-15'], ['2026-12-31', 12, '2027-12-31'],
])('%s plus %i months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));

it('29 February plus a year is 28 February', () => expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28'));
it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', null, 20260101])('%p is no day', (text) => expect(isDay(text)).toBe(false));
it('counts days over a leap year', () => expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2));
it('knows the weekday', () => expect(weekdayOf(day('2026-11-22'))).toBe(7));
