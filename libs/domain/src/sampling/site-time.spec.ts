import fc from 'fast-check';
import { auditTimeTable } from '../audit-time/audit-time-tables';
import { type SiteTimeInput, siteTime } from './site-time';

const [qms, sms, ems] = [auditTimeTable('QMS'), auditTimeTable('SMS'), auditTimeTable('EMS-MEDIUM')];
const factors = (pct: number) => [{ code: 'A', pct }];
const one = (fullTime: number, pct = 0, centralProcessPct = 0, integrationReductionPct = 0) =>
  siteTime({ parts: [{ table: qms, fullTime, factors: factors(pct), centralProcessPct }], integrationReductionPct });

it('9.11: a branch of five people', () => {
  expect(one(5)).toMatchObject({ baseDays: 1.5, appliedAdjustmentPct: [0], rawDays: 1.5, initialDays: 1.5, surveillanceDays: 0.5, recertificationDays: 1, warnings: [] });
});

it('9.16: 55 people, -30 % and -20 % are exactly the limit; integration on top does not go below it', () => {
  expect(one(55, -30, -20)).toMatchObject({ baseDays: 5, appliedAdjustmentPct: [-50], rawDays: 2.5, initialDays: 2.5, warnings: [] });
  expect(one(55, -30, -20, 20)).toMatchObject({ initialDays: 2.5, warnings: ['SITE_LIMIT_APPLIED'] });
});

it('DECISIONS 29: below -50 % the limit is applied and told; site factors stop at -30 % first', () => {
  expect(one(20, -30, -25)).toMatchObject({ appliedAdjustmentPct: [-50], rawDays: 1.5, initialDays: 1.5, warnings: ['SITE_LIMIT_APPLIED'] });
  expect(one(20, -45, -10)).toMatchObject({ appliedAdjustmentPct: [-40], rawDays: 1.8, warnings: ['REDUCTION_CLAMPED', 'OVERCOMPENSATING_FACTORS'] });
  expect(one(20, 10, -20)).toMatchObject({ appliedAdjustmentPct: [-10], rawDays: 2.7, initialDays: 2.5 });
});

it('the limit of 50 % holds after the integration too and is told (MD1 7.3.1; EA, March 2022)', () => {
  const two = (second: number, reduction: number) => siteTime({
    parts: [{ table: qms, fullTime: 55, factors: factors(-30), centralProcessPct: -20 }, { table: ems, fullTime: 55, factors: factors(second) }], integrationReductionPct: reduction,
  });
  expect(two(0, 15)).toMatchObject({ baseDays: 11, rawDays: 8.5, initialDays: 7, warnings: [] });
  expect(two(-30, 15)).toMatchObject({ rawDays: 6.7, initialDays: 5.5, warnings: [] });
  expect(two(-30, 18)).toMatchObject({ initialDays: 5.5, warnings: ['SITE_LIMIT_APPLIED'] });
  expect(one(55, -30, -20)).toMatchObject({ warnings: [] });
});

it('there is no 70 % floor for a site, but half of the table value rounded up to a half day', () => {
  expect(one(5, -30, -10)).toMatchObject({ rawDays: 0.9, initialDays: 1 });
  expect(one(5, -30, -20)).toMatchObject({ rawDays: 0.75, initialDays: 1 });
  expect(one(11, -30, -20)).toMatchObject({ baseDays: 2.5, rawDays: 1.25, initialDays: 1.5 });
});

it('steps tell how the days came about', () => {
  expect(one(20, -30, -25, 10).steps).toEqual([
    expect.objectContaining({ what: 'personnel', result: 20 }),
    { what: 'site_adjustment', rule: 'SITE-07', tableVersion: null, inputs: { table: 'QMS', named: ['A -30 %'], factors: -30, central: -25 }, result: -50 },
    { what: 'base', rule: 'TIME-02', tableVersion: '2026-11-22.1', inputs: { table: 'QMS', enp: 20, band: '16–25' }, result: 3 },
    { what: 'site_raw', rule: 'SITE-07', tableVersion: null, inputs: { enp: 20, base: 3, adjustment: -50 }, result: 1.5 },
    { what: 'site_integration', rule: 'INT-02', tableVersion: null, inputs: { raw: 1.5, reduction: 10 }, result: 1.35 },
    { what: 'site_initial', rule: 'SITE-08', tableVersion: null, inputs: { raw: 1.35, limit: 1.5 }, result: 1.5 },
    { what: 'site_surveillance', rule: 'SITE-08', tableVersion: null, inputs: { initial: 1.5 }, result: 0.5 },
    { what: 'site_recertification', rule: 'SITE-08', tableVersion: null, inputs: { initial: 1.5 }, result: 1 },
  ]);
  expect(one(20).steps.some(({ what }) => what === 'site_integration')).toBe(false);
});

it('several standards at a site: summed unrounded, reduced for integration, half of the sum of the table values holds', () => {
  const result = siteTime({ parts: [{ table: qms, fullTime: 55, factors: factors(-10) }, { table: ems, fullTime: 55 }], integrationReductionPct: 15 });
  expect(result).toMatchObject({ baseDays: 11, appliedAdjustmentPct: [-10, 0], rawDays: 10.5, initialDays: 9, surveillanceDays: 3, recertificationDays: 6, warnings: [] });
  expect(result.steps.find(({ what }) => what === 'site_initial')?.inputs).toEqual({ raw: 8.925, limit: 5.5 });
});

it('more than 20 % for integration is cut off and told', () => {
  expect(one(55, 0, 0, 25)).toMatchObject({ initialDays: 4, warnings: ['INTEGRATION_REDUCTION_CLAMPED'] });
  expect(one(55, 0, 0, 20)).toMatchObject({ initialDays: 4, warnings: [] });
});

it('the placeholder table and a table that ends are told', () => {
  expect(siteTime({ parts: [{ table: sms, fullTime: 20 }] }).warnings).toEqual(['TABLE_NOT_CONFIRMED']);
  expect(one(10_701)).toMatchObject({ baseDays: null, rawDays: null, initialDays: null, surveillanceDays: null, recertificationDays: null, warnings: ['MANUAL_TIME_REQUIRED'] });
  expect(one(10_701).steps.at(-1)).toMatchObject({ what: 'no_table_value', tableVersion: '2026-11-22.1', inputs: { table: 'QMS', enp: 10_701 }, result: null });
});

it('one standard above its table is enough to need a time by hand', () => {
  expect(siteTime({ parts: [{ table: qms, fullTime: 10_701 }, { table: ems, fullTime: 5 }] })).toMatchObject({ baseDays: null, initialDays: null, appliedAdjustmentPct: [0, 0] });
});

it('part-time people count as anywhere', () => {
  expect(siteTime({ parts: [{ table: qms, partTime: [{ headcount: 2, hoursPerDay: 12, normalHours: 8 }] }] }).warnings).toEqual(['PART_TIME_ABOVE_NORMAL']);
});

it.each<[string, SiteTimeInput]>([
  ['parts', { parts: [] }],
  ['parts[0].fullTime', { parts: [{ table: qms }] }],
  ['parts[1].fullTime', { parts: [{ table: qms, fullTime: 5 }, { table: ems, fullTime: -1 }] }],
  ['parts[0].fullTime', { parts: [{ table: qms, fullTime: -1 }] }],
  ['parts[0].factors[0].code', { parts: [{ table: qms, fullTime: 5, factors: [{ code: '', pct: 1 }] }] }],
  ['parts[0].centralProcessPct', { parts: [{ table: qms, fullTime: 5, centralProcessPct: -101 }] }],
  ['integrationReductionPct', { parts: [{ table: qms, fullTime: 5 }], integrationReductionPct: -1 }],
  ['integrationReductionPct', { parts: [{ table: qms, fullTime: 5 }], integrationReductionPct: 101 }],
])('bad input at %s is refused', (path, input) => {
  expect(() => siteTime(input)).toThrow(expect.objectContaining({ code: 'invalid_input', errors: [expect.objectContaining({ path })] }));
});

it('never below half of the table value nor below half a day; percentages add within a site and multiply across integration', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_700 }), fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }), fc.integer({ min: 0, max: 20 }), (people, pct, central, reduction) => {
    const { baseDays, initialDays, rawDays, surveillanceDays, recertificationDays } = one(people, pct, central, reduction);
    const [base, initial, raw] = [baseDays ?? NaN, initialDays ?? NaN, rawDays ?? NaN];
    expect(initial * 2).toBeGreaterThanOrEqual(base);
    expect(Math.min(initial, surveillanceDays ?? NaN, recertificationDays ?? NaN)).toBeGreaterThanOrEqual(0.5);
    expect(Math.round(raw * 10_000)).toBe(Math.round(base * 100) * (100 + Math.max(-50, Math.max(-30, pct) + central)));
    expect(initial - (raw * (100 - reduction)) / 100).toBeGreaterThanOrEqual(-0.25 - 1e-9);
  }), { numRuns: 300 });
});
