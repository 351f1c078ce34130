import fc from 'fast-check';
import { calculateAuditTime } from './audit-time';
import { AUDIT_TIME_TABLE_IDS, auditTimeTable } from './audit-time-tables';
import type { AuditTimeTable } from './audit-time-table';
import type { Factor } from './factor';

const tables = fc.constantFrom(...AUDIT_TIME_TABLE_IDS.filter((id) => id !== 'EMS-SPECIAL')).map((id) => auditTimeTable(id));
const people = fc.integer({ min: 1, max: 10_700 });
const factors = fc.array(fc.record({ code: fc.constantFrom('A', 'B'), pct: fc.integer({ min: -60, max: 80 }) }), { maxLength: 5 });
const initial = (table: AuditTimeTable, fullTime: number, chosen: Factor[]): number => calculateAuditTime({ fullTime, factors: chosen }, table).initialDays ?? NaN;

it('never below 70 % of the table, always whole half days, never more than a quarter day from the raw value unless the floor holds', () => {
  fc.assert(fc.property(tables, people, factors, (table, fullTime, chosen) => {
    const { baseDays, rawDays, initialDays, stage1Days, stage2Days, surveillanceDays, recertificationDays } = calculateAuditTime({ fullTime, factors: chosen }, table);
    const days = initialDays ?? NaN;
    expect(days * 10).toBeGreaterThanOrEqual((baseDays ?? NaN) * 7 - 1e-9);
    expect(Number.isInteger(days * 2)).toBe(true);
    expect(days - (rawDays ?? NaN)).toBeGreaterThanOrEqual(-0.25);
    expect((stage1Days ?? NaN) + (stage2Days ?? NaN)).toBe(days);
    expect(stage1Days).toBeGreaterThanOrEqual(0.5);
    expect(surveillanceDays).toBeGreaterThanOrEqual(1);
    expect(recertificationDays).toBeGreaterThanOrEqual(surveillanceDays ?? NaN);
  }), { numRuns: 500 });
});

it('more people never take less time', () => {
  fc.assert(fc.property(tables, people, people, factors, (table, a, b, chosen) => {
    expect(initial(table, Math.max(a, b), chosen)).toBeGreaterThanOrEqual(initial(table, Math.min(a, b), chosen));
  }), { numRuns: 500 });
});

it('percentages add: one factor of the sum, or its parts in any order, give the same', () => {
  fc.assert(fc.property(tables, people, fc.array(fc.integer({ min: -20, max: 40 }), { minLength: 1, maxLength: 5 }), (table, fullTime, parts) => {
    const sum = parts.reduce((total, each) => total + each, 0);
    const apart = parts.map((pct, index) => ({ code: `F${index}`, pct }));
    expect(initial(table, fullTime, apart)).toBe(initial(table, fullTime, [{ code: 'SUM', pct: sum }]));
    expect(initial(table, fullTime, [...apart].reverse())).toBe(initial(table, fullTime, apart));
  }));
});

it('the raw value is exactly base × (100 + adjustment) ÷ 100', () => {
  fc.assert(fc.property(tables, people, fc.integer({ min: -100, max: 200 }), (table, fullTime, pct) => {
    const { baseDays, rawDays, appliedAdjustmentPct, clamped } = calculateAuditTime({ fullTime, factors: [{ code: 'A', pct }] }, table);
    expect(appliedAdjustmentPct).toBe(Math.max(-30, pct));
    expect(clamped).toBe(pct < -30);
    expect(Math.round((rawDays ?? NaN) * 10_000)).toBe(Math.round((baseDays ?? NaN) * 100) * (100 + Math.max(-30, pct)));
  }));
});

it('a group by its square root never counts more people than it has, and one group at a time only lowers the number', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 4 }), (fullTime, groups) => {
    const byRoot = calculateAuditTime({ fullTime, identicalGroups: groups }, auditTimeTable('ISMS')).enp;
    expect(byRoot).toBeLessThanOrEqual(fullTime + groups.reduce((sum, each) => sum + each, 0));
    expect(byRoot).toBeGreaterThanOrEqual(fullTime + groups.length);
  }));
});

it('part-time people are summed unrounded and rounded up once', () => {
  fc.assert(fc.property(fc.array(fc.record({ headcount: fc.integer({ min: 1, max: 300 }), hoursPerDay: fc.integer({ min: 1, max: 80 }), normalHours: fc.constantFrom(60, 75, 80) }), { minLength: 1, maxLength: 6 }), (groups) => {
    const { enp } = calculateAuditTime({ partTime: groups.map(({ headcount, hoursPerDay, normalHours }) => ({ headcount, hoursPerDay: hoursPerDay / 10, normalHours: normalHours / 10 })) }, auditTimeTable('QMS'));
    const sixHundredths = groups.reduce((sum, { headcount, hoursPerDay, normalHours }) => sum + BigInt(headcount) * BigInt(hoursPerDay) * BigInt(1200 / normalHours), 0n);
    expect(BigInt(enp)).toBe((sixHundredths + 1199n) / 1200n);
  }));
});

it('the input is left alone and the same input gives the same result', () => {
  const input = Object.freeze({ fullTime: 60, factors: Object.freeze([Object.freeze({ code: 'A', pct: -10 })]) });
  expect(calculateAuditTime(input, auditTimeTable('QMS'))).toEqual(calculateAuditTime(input, auditTimeTable('QMS')));
});
