import { addMonths, addYears, day, dayOf, daysBetween, earlier, isDay, later, parseDay, weekdayOf } from './day';

it.each([
  ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-08-31', 6, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'], ['2026-01-15', -1, '2025-12-15'], ['2026-12-31', 12, '2027-12-31'],
])('%s plus %i months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));

it('29 February plus a year is 28 February', () => expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28'));
it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', null, 20260101])('%p is no day', (text) => expect(isDay(text)).toBe(false));
it('counts days over a leap year', () => expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2));
it('knows the weekday', () => expect(weekdayOf(day('2026-11-22'))).toBe(7));
it.each(['1000-01-01', '9999-12-31', '2024-02-29', '2026-01-01', '2026-12-31'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
it.each(['0999-12-31', '2026-00-10', '2026-06-00', '2025-02-29', '2026-04-31', '2026-01-01T00:00', ' 2026-01-01'])('%p is no day either', (text) => expect(isDay(text)).toBe(false));
it('DECISIONS 29: refuses what is no day with its path and what was given', () => {
  expect(() => parseDay('2026-02-30', 'sites[1].since')).toThrow(expect.objectContaining({ code: 'invalid_input', errors: [{ path: 'sites[1].since', message: '"2026-02-30" is not a calendar day (YYYY-MM-DD)' }] }));
  expect(() => parseDay(undefined)).toThrow(expect.objectContaining({ errors: [{ path: 'day', message: 'nothing is not a calendar day (YYYY-MM-DD)' }] }));
  expect(parseDay('2026-02-28')).toBe('2026-02-28');
});
it('a list that holds a day is none', () => expect(isDay(['2026-01-01'])).toBe(false));
it('picks the earlier and the later day', () => {
  const [a, b] = [day('2026-01-31'), day('2026-02-01')];
  expect([earlier(a, b), earlier(b, a), later(a, b), later(b, a)]).toEqual([a, a, b, b]);
});
it('reads the day of an instant in its zone', () => {
  const instant = new Date('2026-03-31T23:30:00Z');
  expect(['UTC', 'Asia/Shanghai', 'America/New_York'].map((zone) => dayOf(instant, zone))).toEqual(['2026-03-31', '2026-04-01', '2026-03-31']);
});
