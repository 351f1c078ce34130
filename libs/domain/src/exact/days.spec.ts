import { atPercent, daysOfHalves, daysOfUnits, halvesOfDays, halvesRoundedUp, hundredths, isHalfDays, nearestHalves, shareOfHalves } from './days';

it('25 days and 13 % are 28.25 days and round up to 28.5, where binary fractions give 28.0', () => {
  const units = atPercent(hundredths(25), 113);
  expect(daysOfUnits(units)).toBe(28.25);
  expect(daysOfHalves(nearestHalves(units))).toBe(28.5);
});

it.each([[530, 5.5], [520, 5], [525, 5.5], [475, 5], [474, 4.5], [500, 5]])('%i hundredths of a day round to %p', (value, days) => {
  expect(daysOfHalves(nearestHalves(value * 100))).toBe(days);
});

it('rounds up to half days where a floor is meant', () => {
  expect([0, 1, 5000, 5001, 49_000].map((units) => daysOfHalves(halvesRoundedUp(units)))).toEqual([0, 0.5, 0.5, 1, 5]);
});

it('reads table values with two decimals exactly', () => {
  expect([1.15, 8.2, 0.07, 16.5].map(hundredths)).toEqual([115, 820, 7, 1650]);
});

it('knows half days', () => {
  expect([halvesOfDays(2.5), daysOfHalves(5)]).toEqual([5, 2.5]);
  expect([0.5, 1, 0.25, NaN].map(isHalfDays)).toEqual([true, true, false, false]);
  expect(shareOfHalves(8, [1, 3])).toBe(3);
});
