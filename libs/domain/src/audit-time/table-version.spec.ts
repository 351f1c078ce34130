import { day } from '../shared/day';
import { calculateAuditTime } from './audit-time';
import { auditTimeTable } from './audit-time-tables';
import { type TableVersion, asTable, enterTable, signTable, tableInForce } from './table-version';

const values = { tableId: 'SMS', version: '2027.1', effectiveOn: day('2027-01-01'), source: 'ISO/IEC 20000-6:2017, licensed copy', bands: [{ min: 1, max: 100, days: 3.25 }, { min: 101, max: 500, days: 6 }] };
const signature = { personId: 'p1', name: 'T. Manager', on: day('2026-12-20') };
const signed = (more: Partial<TableVersion> = {}): TableVersion => ({ ...values, signature, ...more });

it('R-TIME-00: the technical manager enters and signs; then no result warns any more', () => {
  const version = signTable(enterTable(values, ['technical_manager']), signature, ['technical_manager', 'planner']);
  const result = calculateAuditTime({ fullTime: 58 }, asTable(version));
  expect(result).toMatchObject({ tableVersion: '2027.1', tableConfirmed: true, baseDays: 3.25, rawDays: 3.25, initialDays: 3.5, minAuditProperDays: 2.8, warnings: [] });
  expect(asTable(version)).toMatchObject({ id: 'SMS', family: 'SMS', confidence: 'high', source: values.source, durationPercent: 80 });
});

it('nobody else may enter or sign', () => {
  expect(() => enterTable(values, ['planner', 'administrator'])).toThrow(expect.objectContaining({ code: 'role_not_allowed' }));
  expect(() => signTable({ ...values, signature: null }, signature, ['quality_manager'])).toThrow(expect.objectContaining({ code: 'role_not_allowed' }));
});

it('a signed version is not signed again', () => {
  expect(() => signTable(signed(), signature, ['technical_manager'])).toThrow(expect.objectContaining({
    code: 'already_exists', message: 'version 2027.1 was signed by T. Manager on 2026-12-20', refusals: [],
    errors: [{ path: 'version', message: 'version 2027.1 was signed by T. Manager on 2026-12-20' }],
  }));
});

it('entered values are checked with their place', () => {
  const paths = (more: Partial<typeof values>) => {
    try {
      enterTable({ ...values, ...more }, ['technical_manager']);
    } catch (error) {
      return (error as { errors: { path: string }[] }).errors.map(({ path }) => path);
    }
    return [];
  };
  expect(paths({})).toEqual([]);
  expect(enterTable(values, ['technical_manager']).signature).toBeNull();
  expect(paths({ bands: [{ min: 1, max: 100, days: 3 }, { min: 90, max: 500, days: 2 }] })).toEqual(['bands[1].min', 'bands[1].days']);
  expect(paths({ bands: [] })).toEqual(['bands']);
  expect(paths({ version: ' ' })).toEqual(['version']);
  expect(paths({ source: '' })).toEqual(['source']);
  expect(paths({ tableId: 'XMS' })).toEqual(['tableId']);
});

it('in force is the signed version that took effect last, else the delivered one', () => {
  const later = signed({ version: '2028.1', effectiveOn: day('2028-01-01') });
  const other = signed({ tableId: 'QMS', version: 'Q' });
  const versions = [later, signed(), other, { ...later, version: 'draft', signature: null }];
  const inForce = (on: string) => tableInForce('SMS', versions, day(on)).version;
  expect(inForce('2026-12-31')).toBe(auditTimeTable('SMS').version);
  expect(inForce('2027-01-01')).toBe('2027.1');
  expect(inForce('2027-12-31')).toBe('2027.1');
  expect(inForce('2028-01-01')).toBe('2028.1');
  expect(tableInForce('SMS', [...versions].reverse(), day('2029-01-01')).version).toBe('2028.1');
  expect(tableInForce('QMS', versions, day('2029-01-01')).version).toBe('Q');
});

it('R-TIME-00, DECISIONS 13: a draft that nobody signed is not in force, however late it takes effect', () => {
  const draft: TableVersion = { ...values, version: 'draft', effectiveOn: day('2028-06-01'), signature: null };
  expect(tableInForce('SMS', [draft, signed()], day('2029-01-01')).version).toBe('2027.1');
  expect(tableInForce('SMS', [draft], day('2029-01-01')).version).toBe(auditTimeTable('SMS').version);
});

it('of two versions with one effective day the one signed later counts', () => {
  const corrected = signed({ version: '2027.2', signature: { ...signature, on: day('2026-12-22') } });
  expect(tableInForce('SMS', [signed(), corrected], day('2027-06-01')).version).toBe('2027.2');
  expect(tableInForce('SMS', [corrected, signed()], day('2027-06-01')).version).toBe('2027.2');
});
