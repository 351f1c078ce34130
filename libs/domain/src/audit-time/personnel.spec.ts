import { effectivePersonnel, mayCountByRoot } from './personnel';

it('9.2: 60 full-time, 20 at half time and 12 contractors are 82', () => {
  const { enp, step, warnings } = effectivePersonnel({ fullTime: 60, contractors: 12, partTime: [{ headcount: 20, hoursPerDay: 4, normalHours: 8 }] });
  expect(enp).toBe(82);
  expect(warnings).toEqual([]);
  expect(step.inputs).toEqual({ fullTime: 60, partTime: '10', contractors: 12, groups: '0', each: [], sum: '82' });
});

it('9.5: 30 people and identical groups of 49 and 36 are 43', () => {
  const { enp, step } = effectivePersonnel({ fullTime: 30, identicalGroups: [49, 36] });
  expect(enp).toBe(43);
  expect(step.inputs).toEqual({ fullTime: 30, partTime: 0, contractors: 0, groups: 13, each: ['49 → 7', '36 → 6'], sum: 43 });
});

it('unrounded parts are summed and rounded up once: three thirds of a person are one', () => {
  const third = { headcount: 1, hoursPerDay: 2.5, normalHours: 7.5 };
  expect(effectivePersonnel({ partTime: [third, third, third] })).toMatchObject({ enp: 1, step: { inputs: { sum: '1' } } });
  expect(effectivePersonnel({ partTime: [third, third, third, third] })).toMatchObject({ enp: 2, step: { inputs: { sum: '4/3' } } });
});

it('reduced groups count by their percentage, unrounded', () => {
  expect(effectivePersonnel({ fullTime: 1, reducedGroups: [{ headcount: 33, countedPct: 50 }, { headcount: 10, countedPct: 25, reason: 'pickers' }] })).toMatchObject({ enp: 20, step: { inputs: { groups: '19', each: ['33 × 50 %', '10 × 25 % (pickers)'], sum: '20' } } });
  expect(effectivePersonnel({ fullTime: 1, contractors: 2, partTime: [{ headcount: 1, hoursPerDay: 4, normalHours: 8 }], reducedGroups: [{ headcount: 1, countedPct: 50 }] })).toMatchObject({ enp: 4, step: { inputs: { sum: '4' } } });
});

it('people who work longer than normal are told', () => {
  expect(effectivePersonnel({ partTime: [{ headcount: 2, hoursPerDay: 12, normalHours: 8 }] })).toMatchObject({ enp: 3, warnings: ['PART_TIME_ABOVE_NORMAL'] });
  expect(effectivePersonnel({ partTime: [{ headcount: 2, hoursPerDay: 8, normalHours: 8 }] }).warnings).toEqual([]);
  expect(effectivePersonnel({ partTime: [{ headcount: 2, hoursPerDay: 4, normalHours: 8 }, { headcount: 2, hoursPerDay: 12, normalHours: 8 }] }).warnings).toEqual(['PART_TIME_ABOVE_NORMAL']);
});

it('only ISMS and SMS count by the square root', () => {
  expect((['QMS', 'EMS', 'OHSMS', 'ISMS', 'SMS'] as const).filter(mayCountByRoot)).toEqual(['ISMS', 'SMS']);
});
