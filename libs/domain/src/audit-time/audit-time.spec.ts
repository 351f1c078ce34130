import { type AuditTimeInput, calculateAuditTime } from './audit-time';
import { auditTimeTable } from './audit-time-tables';
import type { Factor } from './factor';

const calculate = (table: string, input: AuditTimeInput) => calculateAuditTime(input, auditTimeTable(table));
const factor = (code: string, pct: number): Factor => ({ code, pct });
const refusal = (table: string, input: AuditTimeInput): string[] => {
  try {
    calculate(table, input);
  } catch (error) {
    return (error as { errors: { path: string; message: string }[] }).errors.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};

describe('R-TIME-00: the worked examples of audit-time.md section 9', () => {
  it('9.1: QMS, 38 people, no factors', () => {
    expect(calculate('QMS', { fullTime: 38 })).toMatchObject({
      enp: 38, baseDays: 4, rawDays: 4, initialDays: 4, stage1Days: 1.5, stage2Days: 2.5, surveillanceDays: 1.5, recertificationDays: 2.5,
      minAuditProperDays: 3.2, clamped: false, manual: false, warnings: [], tableId: 'QMS', tableConfirmed: true,
    });
  });
  it('9.2: QMS, part-time people and contractors, three factors', () => {
    expect(calculate('QMS', {
      fullTime: 60, partTime: [{ headcount: 20, hoursPerDay: 4, normalHours: 8 }], contractors: 12,
      factors: [factor('MATURE_SYSTEM', -10), factor('SMALL_VARIETY', -5), factor('TWO_LANGUAGES', 5)],
    })).toMatchObject({ enp: 82, baseDays: 6, appliedAdjustmentPct: -10, rawDays: 5.4, initialDays: 5.5, stage1Days: 2, stage2Days: 3.5, surveillanceDays: 2, recertificationDays: 3.5, minAuditProperDays: 4.4 });
  });
  it('9.3: QMS, 110 people, factors below -30 % are cut off and told', () => {
    expect(calculate('QMS', { fullTime: 110, factors: [factor('MATURE_SYSTEM', -20), factor('LOW_RISK', -25)] })).toMatchObject({
      rawSumPct: -45, appliedAdjustmentPct: -30, rawDays: 4.9, initialDays: 5, stage1Days: 1.5, stage2Days: 3.5, surveillanceDays: 1.5, recertificationDays: 3.5,
      clamped: true, warnings: ['REDUCTION_CLAMPED', 'OVERCOMPENSATING_FACTORS'],
    });
  });
  it('9.4: QMS, 4 people, exactly -30 % is no clamp, the floor holds', () => {
    expect(calculate('QMS', { fullTime: 4, factors: [factor('VERY_SMALL_SITE', -30)] })).toMatchObject({
      baseDays: 1.5, rawDays: 1.05, initialDays: 1.5, stage1Days: 0.5, stage2Days: 1, surveillanceDays: 1, recertificationDays: 1, clamped: false, warnings: [],
    });
  });
  it('9.5: ISMS, two groups of identical work, 70 % duration', () => {
    expect(calculate('ISMS', { fullTime: 30, identicalGroups: [49, 36], factors: [factor('COMPLEXITY', 10)] })).toMatchObject({
      enp: 43, baseDays: 8.5, rawDays: 9.35, initialDays: 9.5, stage1Days: 3, stage2Days: 6.5, surveillanceDays: 3, recertificationDays: 6.5, minAuditProperDays: 6.65,
    });
  });
  it('9.6: SMS on the placeholder table, a tie goes up', () => {
    expect(calculate('SMS', { fullTime: 58, factors: [factor('PREVIOUSLY_CERTIFIED', -20), factor('LOW_THIRD_PARTY', -5), factor('COMPLEX_BUSINESS', 10)] })).toMatchObject({
      baseDays: 5, rawDays: 4.25, initialDays: 4.5, stage1Days: 1.5, stage2Days: 3, surveillanceDays: 1.5, recertificationDays: 3, warnings: ['TABLE_NOT_CONFIRMED'], tableConfirmed: false,
    });
  });
  it('9.7: EMS high, 200 people', () => {
    expect(calculate('EMS-HIGH', { fullTime: 200, factors: [factor('MATURE_SYSTEM', -10)] })).toMatchObject({ baseDays: 13, rawDays: 11.7, initialDays: 11.5, stage1Days: 4, stage2Days: 7.5, surveillanceDays: 4, recertificationDays: 7.5 });
  });
  it('9.8: OH&S medium, 200 people', () => {
    expect(calculate('OHSMS-MEDIUM', { fullTime: 200, factors: [factor('HIGH_ACCIDENT_RATE', 5)] })).toMatchObject({ baseDays: 10, rawDays: 10.5, initialDays: 10.5, stage1Days: 3.5, stage2Days: 7, surveillanceDays: 3.5, recertificationDays: 7 });
  });
});

it('R-TIME-00: every step is kept with its inputs, its rule and the table version', () => {
  const { steps } = calculate('QMS', { fullTime: 110, factors: [factor('LOW_RISK', -45)] });
  expect(steps).toEqual([
    { what: 'personnel', rule: 'TIME-01', tableVersion: null, inputs: { fullTime: 110, partTime: 0, contractors: 0, groups: 0, each: [], sum: 110 }, result: 110 },
    { what: 'base', rule: 'TIME-02', tableVersion: '2026-11-22.1', inputs: { table: 'QMS', enp: 110, band: '86–125' }, result: 7 },
    { what: 'adjustment_clamped', rule: 'TIME-03', tableVersion: null, inputs: { factors: ['LOW_RISK -45 %'], sum: -45 }, result: -30 },
    { what: 'raw', rule: 'TIME-03', tableVersion: null, inputs: { base: 7, adjustment: -30 }, result: 4.9 },
    { what: 'rounding', rule: 'TIME-04', tableVersion: null, inputs: { raw: 4.9 }, result: 5 },
    { what: 'floor', rule: 'TIME-05', tableVersion: null, inputs: { rounded: 5, floor: 5 }, result: 5 },
    { what: 'split', rule: 'TIME-06', tableVersion: null, inputs: { initial: 5, stage1: 1.5, share: '1/3' }, result: 3.5 },
    { what: 'surveillance', rule: 'TIME-07', tableVersion: null, inputs: { initial: 5, minimum: 1 }, result: 1.5 },
    { what: 'recertification', rule: 'TIME-08', tableVersion: null, inputs: { initial: 5, minimum: 1 }, result: 3.5 },
    { what: 'duration', rule: 'TIME-09', tableVersion: null, inputs: { initial: 5, percent: 80 }, result: 4 },
  ]);
});

it('a factor is told with its reason, where it has one', () => {
  const told = (factors: Factor[]) => calculate('QMS', { fullTime: 38, factors }).steps.find(({ what }) => what === 'adjustment')?.inputs['factors'];
  expect(told([{ code: 'A', pct: -5, reason: 'eight years' }, { code: 'B', pct: 5 }])).toEqual(['A -5 % (eight years)', 'B 5 %']);
  expect(told([])).toEqual([]);
  expect(calculate('QMS', { fullTime: 38 }).steps.find(({ what }) => what === 'adjustment')?.inputs['factors']).toEqual([]);
});

it('the share of stage 1 may be chosen from 20 to 40 %', () => {
  expect(calculate('QMS', { fullTime: 300, stage1SharePct: 20 })).toMatchObject({ initialDays: 10, stage1Days: 2, stage2Days: 8 });
  expect(calculate('QMS', { fullTime: 300, stage1SharePct: 40 })).toMatchObject({ stage1Days: 4, stage2Days: 6 });
  expect(refusal('QMS', { fullTime: 300, stage1SharePct: 19 })).toEqual(['stage1SharePct: must be a whole number from 20 to 40, got 19']);
  expect(refusal('QMS', { fullTime: 300, stage1SharePct: 41 })).toHaveLength(1);
});

describe('above the table', () => {
  it.each([10_701, 1_000_000])('%i people need a time set by hand', (fullTime) => {
    expect(calculate('QMS', { fullTime })).toMatchObject({
      enp: fullTime, baseDays: null, rawDays: null, initialDays: null, stage1Days: null, stage2Days: null, surveillanceDays: null, recertificationDays: null,
      minAuditProperDays: null, manual: false, warnings: ['MANUAL_TIME_REQUIRED'],
    });
  });
  it('10,700 people are still in the table', () => expect(calculate('QMS', { fullTime: 10_700 })).toMatchObject({ baseDays: 22, warnings: [] }));
  it('a value by hand carries its justification through all audits', () => {
    const result = calculate('QMS', { fullTime: 12_000, manual: { initialDays: 24, reason: 'two rows on' }, factors: [factor('LOW_RISK', -10)] });
    expect(result).toMatchObject({ manual: true, baseDays: null, rawDays: 24, initialDays: 24, stage1Days: 8, stage2Days: 16, surveillanceDays: 8, recertificationDays: 16, minAuditProperDays: 19.2, warnings: [] });
    expect(result.steps.slice(1, 4)).toEqual([
      { what: 'no_table_value', rule: 'TIME-02', tableVersion: '2026-11-22.1', inputs: { table: 'QMS', enp: 12_000 }, result: null },
      { what: 'adjustment', rule: 'TIME-03', tableVersion: null, inputs: { factors: ['LOW_RISK -10 %'] }, result: -10 },
      { what: 'manual', rule: 'TIME-02', tableVersion: null, inputs: { reason: 'two rows on' }, result: 24 },
    ]);
  });
  it('a value by hand is in half days, not below the end of the table, justified, and only where the table ends', () => {
    const manual = (initialDays: number, reason = 'because') => refusal('QMS', { fullTime: 12_000, manual: { initialDays, reason } });
    expect(manual(15)).toEqual(['manual.initialDays: must be at least 15.5 days: the table ends there']);
    expect(manual(15.5)).toEqual([]);
    expect(manual(1000)).toEqual([]);
    expect(manual(1000.5)).toEqual(['manual.initialDays: must be days in half-day steps, at most 1000']);
    expect(manual(24.3)).toHaveLength(1);
    expect(manual(24, ' ')).toEqual(['manual.reason: must be a text that is not empty, got " "']);
    expect(refusal('QMS', { fullTime: 38, manual: { initialDays: 9, reason: 'more' } })).toEqual(['manual: may be set only where the table has no value for so many people']);
  });
  it('EMS of special complexity has no table at all', () => {
    expect(calculate('EMS-SPECIAL', { fullTime: 20 }).warnings).toEqual(['MANUAL_TIME_REQUIRED']);
    expect(refusal('EMS-SPECIAL', { fullTime: 20, manual: { initialDays: 0.5, reason: 'r' } })).toHaveLength(1);
    expect(calculate('EMS-SPECIAL', { fullTime: 20, manual: { initialDays: 1, reason: 'r' } })).toMatchObject({ stage1Days: 0.5, stage2Days: 0.5, surveillanceDays: 1, recertificationDays: 1 });
  });
  it('the unsigned SMS table is told there too', () => expect(calculate('SMS', { fullTime: 20_000 }).warnings).toEqual(['MANUAL_TIME_REQUIRED', 'TABLE_NOT_CONFIRMED']));
});

describe('R-APP-08: bad input is refused with its place', () => {
  it.each<[AuditTimeInput, string]>([
    [{}, 'fullTime: at least one person must be in scope'],
    [{ fullTime: 0 }, 'fullTime: at least one person must be in scope'],
    [{ fullTime: -3 }, 'fullTime: must be a whole number from 0 to 1000000, got -3'],
    [{ fullTime: 8.5 }, 'fullTime: must be a whole number from 0 to 1000000, got 8.5'],
    [{ fullTime: 1_000_001 }, 'fullTime: must be a whole number from 0 to 1000000, got 1000001'],
    [{ fullTime: NaN }, 'fullTime: must be a whole number from 0 to 1000000, got null'],
    [{ fullTime: 10_000_000 }, 'fullTime: must be a whole number from 0 to 1000000, got 10000000'],
    [{ fullTime: 999_999, contractors: 2 }, 'fullTime: together there must not be more than 1000000 effective people, these are 1000001'],
    [{ contractors: -1 }, 'contractors: must be a whole number from 0 to 1000000, got -1'],
    [{ partTime: [{ headcount: 0, hoursPerDay: 4, normalHours: 8 }] }, 'partTime[0].headcount: must be a whole number from 1 to 1000000, got 0'],
    [{ partTime: [{ headcount: 2, hoursPerDay: 0, normalHours: 8 }] }, 'partTime[0].hoursPerDay: must be hours above 0 and at most 24'],
    [{ partTime: [{ headcount: 2, hoursPerDay: 4, normalHours: 24.5 }] }, 'partTime[0].normalHours: must be hours above 0 and at most 24'],
    [{ partTime: [{ headcount: 2, hoursPerDay: NaN, normalHours: 8 }] }, 'partTime[0].hoursPerDay: must be hours above 0 and at most 24'],
    [{ identicalGroups: [49] }, 'identicalGroups: may be counted by the square root for ISMS and SMS only'],
    [{ fullTime: 3, reducedGroups: [{ headcount: 9, countedPct: 0 }] }, 'reducedGroups[0].countedPct: must be a whole number from 1 to 100, got 0'],
    [{ fullTime: 3, reducedGroups: [{ headcount: 0, countedPct: 50 }] }, 'reducedGroups[0].headcount: must be a whole number from 1 to 1000000, got 0'],
    [{ fullTime: 3, factors: [factor('', -5)] }, 'factors[0].code: must be a text that is not empty, got ""'],
    [{ fullTime: 3, factors: [factor('A', -5), factor('B', 2.5)] }, 'factors[1].pct: must be a whole number from -100 to 200, got 2.5'],
    [{ fullTime: 3, factors: [factor('A', -101)] }, 'factors[0].pct: must be a whole number from -100 to 200, got -101'],
    [{ fullTime: 3, factors: [factor('A', 201)] }, 'factors[0].pct: must be a whole number from -100 to 200, got 201'],
    [{ fullTime: 3, factors: Array.from({ length: 101 }, (_, i) => factor(`F${i}`, 0)) }, 'factors: must not be more than 100'],
  ])('%j', (input, message) => expect(refusal('QMS', input)).toEqual([message]));

  it('identical groups belong to ISMS and SMS, reduced ones to the others', () => {
    expect(refusal('ISMS', { fullTime: 3, reducedGroups: [{ headcount: 9, countedPct: 50 }] })).toEqual(['reducedGroups: may be reduced by a factor for QMS, EMS and OH&S only']);
    expect(refusal('ISMS', { identicalGroups: [9, 0] })).toEqual(['identicalGroups[1]: must be a whole number from 1 to 1000000, got 0']);
    expect(refusal('SMS', { identicalGroups: [9] })).toEqual([]);
    expect(refusal('QMS', { fullTime: 1, identicalGroups: [] })).toEqual([]);
    expect(refusal('ISMS', { fullTime: 1, reducedGroups: [] })).toEqual([]);
  });
  it('percentages and head-counts at their limits pass', () => {
    expect(calculate('QMS', { fullTime: 3, factors: [factor('A', -100), factor('B', 200)] })).toMatchObject({ rawSumPct: 100, rawDays: 3 });
    expect(calculate('QMS', { fullTime: 3, factors: Array.from({ length: 100 }, (_, i) => factor(`F${i}`, 0)) }).enp).toBe(3);
    expect(calculate('QMS', { partTime: [{ headcount: 1, hoursPerDay: 24, normalHours: 24 }] }).enp).toBe(1);
    expect(calculate('QMS', { reducedGroups: [{ headcount: 10, countedPct: 100 }] }).enp).toBe(10);
  });
});

it('an unknown table is refused with the names there are', () => {
  expect(() => auditTimeTable('FSMS')).toThrow(expect.objectContaining({ code: 'invalid_input', errors: [expect.objectContaining({ path: 'table', message: expect.stringContaining('EMS-SPECIAL') })] }));
});
