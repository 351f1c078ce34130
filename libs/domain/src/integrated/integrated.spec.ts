import fc from 'fast-check';
import { auditTimeTable } from '../audit-time/audit-time-tables';
import { calculateAuditTime } from '../audit-time/audit-time';
import { type IntegratedInput, calculateIntegrated, stepsTo } from './integrated';

const part = (table: string, fullTime: number, pct = 0, code = 'A') => ({ table: auditTimeTable(table), input: { fullTime, factors: pct === 0 ? [] : [{ code, pct }] } });
const errors = (input: IntegratedInput): string[] => {
  try {
    calculateIntegrated(input);
  } catch (error) {
    return (error as { errors: { path: string; message: string }[] }).errors.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};

it('9.9: QMS, SMS on the placeholder and ISMS, 120 people, 15 %', () => {
  const result = calculateIntegrated({ parts: [part('QMS', 120, -10), part('SMS', 120, -10), part('ISMS', 120)], integrationReductionPct: 15 });
  expect(result).toMatchObject({
    sumT: 24.6, appliedIntegrationPct: 15, rawDays: 20.91, initialDays: 21, stage1Days: 7, stage2Days: 14, surveillanceDays: 7, recertificationDays: 14, minAuditProperDays: 16.8, warnings: ['TABLE_NOT_CONFIRMED'],
  });
  expect(result.parts.map(({ rawDays, warnings }) => [rawDays, warnings])).toEqual([[6.3, []], [6.3, ['TABLE_NOT_CONFIRMED']], [12, []]]);
});

it('9.10: QMS and EMS, both -30 %, and 20 %: 44 % below the tables in all', () => {
  expect(calculateIntegrated({ parts: [part('QMS', 300, -30), part('EMS-MEDIUM', 300, -30)], integrationReductionPct: 20 })).toMatchObject({
    sumT: 14.7, appliedIntegrationPct: 20, rawDays: 11.76, initialDays: 12, stage1Days: 4, stage2Days: 8, warnings: [],
  });
});

it('more than 20 % is cut off and told; none asked is none taken', () => {
  const parts = [part('QMS', 300), part('ISMS', 300)];
  expect(calculateIntegrated({ parts, integrationReductionPct: 21 })).toMatchObject({ appliedIntegrationPct: 20, rawDays: 20, initialDays: 20, warnings: ['INTEGRATION_REDUCTION_CLAMPED'] });
  expect(calculateIntegrated({ parts, integrationReductionPct: 20 }).warnings).toEqual([]);
  expect(calculateIntegrated({ parts })).toMatchObject({ sumT: 25, appliedIntegrationPct: 0, initialDays: 25 });
});

it('DECISIONS 29: a clamp is told per standard', () => {
  const result = calculateIntegrated({ parts: [part('QMS', 300, -45), part('ISMS', 300)] });
  expect(result.warnings).toEqual(['REDUCTION_CLAMPED', 'OVERCOMPENSATING_FACTORS']);
  expect(result.parts.map(({ clamped, warnings }) => [clamped, warnings])).toEqual([[true, ['REDUCTION_CLAMPED', 'OVERCOMPENSATING_FACTORS']], [false, []]]);
});

it('never below 80 % of the sum, rounded up to a half day', () => {
  const result = calculateIntegrated({ parts: [part('QMS', 10), part('EMS-LOW', 10)], integrationReductionPct: 20 });
  expect(result).toMatchObject({ sumT: 5, rawDays: 4, initialDays: 4 });
  expect(calculateIntegrated({ parts: [part('QMS', 15, -10), part('EMS-LOW', 10)], integrationReductionPct: 20 })).toMatchObject({ sumT: 5.25, rawDays: 4.2, initialDays: 4.5 });
});

it('added complexity raises the sum first', () => {
  const result = calculateIntegrated({ parts: [part('QMS', 300), part('ISMS', 300)], integrationReductionPct: 10, addedComplexity: { pct: 10, reason: 'two locations of the team' } });
  expect(result).toMatchObject({ sumT: 27.5, rawDays: 24.75, initialDays: 25 });
  expect(result.steps.find(({ what }) => what === 'integrated_complexity')).toMatchObject({ inputs: { percent: 10, reason: 'two locations of the team' }, result: 27.5 });
});

it('every step is kept', () => {
  expect(calculateIntegrated({ parts: [part('QMS', 120, -10), part('ISMS', 120)], integrationReductionPct: 15 }).steps).toEqual([
    { what: 'integrated_part', rule: 'INT-01', tableVersion: '2026-11-22.1', inputs: { table: 'QMS', enp: 120, base: 7, adjustment: -10 }, result: 6.3 },
    { what: 'integrated_part', rule: 'INT-01', tableVersion: '2026-11-22.1', inputs: { table: 'ISMS', enp: 120, base: 12, adjustment: 0 }, result: 12 },
    { what: 'integrated_sum', rule: 'INT-01', tableVersion: null, inputs: { parts: [6.3, 12] }, result: 18.3 },
    { what: 'integration_reduction', rule: 'INT-02', tableVersion: null, inputs: { asked: 15 }, result: 15 },
    { what: 'integrated_raw', rule: 'INT-02', tableVersion: null, inputs: { sum: 18.3, reduction: 15 }, result: 15.555 },
    { what: 'rounding', rule: 'TIME-04', tableVersion: null, inputs: { raw: 15.555 }, result: 15.5 },
    { what: 'integrated_floor', rule: 'INT-04', tableVersion: null, inputs: { floor: 15 }, result: 15.5 },
    expect.objectContaining({ what: 'split', inputs: { initial: 15.5, stage1: 5, share: '1/3' }, result: 10.5 }),
    expect.objectContaining({ what: 'surveillance', result: 5 }),
    expect.objectContaining({ what: 'recertification', result: 10.5 }),
    expect.objectContaining({ what: 'duration', inputs: { initial: 15.5, percent: 80 }, result: 12.4 }),
  ]);
});

it('a standard above its table leaves the days open until it is set by hand', () => {
  const open = calculateIntegrated({ parts: [part('QMS', 12_000), part('SMS', 20)], integrationReductionPct: 10 });
  expect(open).toMatchObject({ sumT: null, rawDays: null, initialDays: null, stage1Days: null, stage2Days: null, surveillanceDays: null, recertificationDays: null, minAuditProperDays: null, appliedIntegrationPct: 10, warnings: ['MANUAL_TIME_REQUIRED', 'TABLE_NOT_CONFIRMED'] });
  expect(open.steps.map(({ what }) => what)).toEqual(['integrated_part', 'integrated_part', 'integration_reduction']);
  const manual = { table: auditTimeTable('QMS'), input: { fullTime: 12_000, manual: { initialDays: 24, reason: 'r' } } };
  expect(calculateIntegrated({ parts: [manual, part('SMS', 20)] })).toMatchObject({ sumT: 27, initialDays: 27 });
});

it('DECISIONS 13: the factor for combined audits and a reduction for integration exclude each other', () => {
  const parts = [part('SMS', 50, -10, 'COMBINED_AUDIT'), part('QMS', 50)];
  expect(() => calculateIntegrated({ parts, integrationReductionPct: 5 })).toThrow(expect.objectContaining({ rule: 'R-TIME-00', code: 'rule_blocked', refusals: [expect.objectContaining({ path: 'integrationReductionPct', fix: 'take out one of the two' })] }));
  expect(calculateIntegrated({ parts, integrationReductionPct: 0 }).sumT).toBe(9.5);
  expect(calculateIntegrated({ parts: [part('SMS', 50, -10), part('QMS', 50)], integrationReductionPct: 5 }).sumT).toBe(9.5);
});

it('bad input is refused with its place, inside a standard too', () => {
  expect(errors({ parts: [part('QMS', 50)] })).toEqual(['parts: an integrated audit has at least two standards']);
  expect(errors({ parts: [part('QMS', 50), part('EMS-LOW', 50), part('EMS-HIGH', 50)] })).toEqual(['parts[2]: EMS is named twice']);
  expect(errors({ parts: [part('QMS', 50), part('ISMS', 0)] })).toEqual(['parts[1].fullTime: at least one person must be in scope']);
  expect(errors({ parts: [part('QMS', 50, -101), part('ISMS', 5)] })).toEqual(['parts[0].factors[0].pct: must be a whole number from -100 to 200, got -101']);
  const parts = [part('QMS', 50), part('ISMS', 5)];
  expect(errors({ parts, integrationReductionPct: -1 })).toEqual(['integrationReductionPct: must be a whole number from 0 to 200, got -1']);
  expect(errors({ parts, integrationReductionPct: 12.5 })).toHaveLength(1);
  expect(errors({ parts, integrationReductionPct: 200 })).toEqual([]);
  expect(errors({ parts, addedComplexity: { pct: -1, reason: '' } }).map((each) => each.split(':')[0])).toEqual(['addedComplexity.pct', 'addedComplexity.reason']);
});

it('all steps to the result: each standard up to its unrounded time, once, then the sum', () => {
  const result = calculateIntegrated({ parts: [part('QMS', 50), part('ISMS', 20_000)] });
  expect(stepsTo(result).map(({ what }) => what)).toEqual(['personnel', 'base', 'adjustment', 'personnel', 'no_table_value', 'adjustment', ...result.steps.map(({ what }) => what)]);
  const single = calculateAuditTime({ fullTime: 50 }, auditTimeTable('QMS'));
  expect(stepsTo(single)).toEqual(single.steps);
});

it('a bug inside a standard is not turned into bad input', () => {
  const unreadable = { ...part('ISMS', 5), get input(): never { throw new TypeError('bug'); } };
  expect(() => calculateIntegrated({ parts: [part('QMS', 50), unreadable] })).toThrow(new TypeError('bug'));
});

it('MD5 and MD11 multiply: T × (100 - r) ÷ 100 exactly, at most 44 % off, never below 80 % of T', () => {
  const percent = fc.integer({ min: -60, max: 60 });
  const people = fc.integer({ min: 1, max: 10_700 });
  fc.assert(fc.property(people, people, percent, percent, fc.integer({ min: 0, max: 40 }), (a, b, p, q, r) => {
    const { sumT, rawDays, initialDays, parts, appliedIntegrationPct } = calculateIntegrated({ parts: [part('QMS', a, p), part('ISMS', b, q)], integrationReductionPct: r });
    const units = parts.reduce((sum, { rawDays: days }) => sum + Math.round((days ?? NaN) * 10_000), 0);
    expect(Math.round((sumT ?? NaN) * 10_000)).toBe(units);
    expect(Math.round((rawDays ?? NaN) * 1_000_000)).toBe(units * (100 - appliedIntegrationPct));
    expect((initialDays ?? NaN) * 20_000 * 5).toBeGreaterThanOrEqual(units * 8);
    const base = parts.reduce((sum, { baseDays }) => sum + (baseDays ?? NaN), 0);
    expect(initialDays ?? NaN).toBeGreaterThanOrEqual(base * 0.56 - 1e-9);
  }), { numRuns: 300 });
});
