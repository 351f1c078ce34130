import { type AuditTimeTable, bandFaults, bandOf } from './audit-time-table';
import { AUDIT_TIME_DATA, AUDIT_TIME_TABLE_IDS, auditTimeTable } from './audit-time-tables';

const days = (id: string, people: number) => bandOf(auditTimeTable(id), people)?.days;

it('the tables of audit-time.md section 3 are there', () => {
  expect(AUDIT_TIME_TABLE_IDS).toEqual(['QMS', 'EMS-HIGH', 'EMS-MEDIUM', 'EMS-LOW', 'EMS-LIMITED', 'OHSMS-HIGH', 'OHSMS-MEDIUM', 'OHSMS-LOW', 'SMS', 'EMS-SPECIAL', 'ISMS']);
  expect(AUDIT_TIME_DATA.version).toBe('2026-11-22.1');
});

it.each([
  ['QMS', 5, 1.5], ['QMS', 6, 2], ['QMS', 45, 4], ['QMS', 46, 5], ['QMS', 1175, 13], ['QMS', 1176, 14], ['QMS', 8501, 22], ['QMS', 10_700, 22],
  ['ISMS', 10, 5], ['ISMS', 11, 6], ['ISMS', 425, 15], ['ISMS', 426, 16.5], ['ISMS', 10_700, 28], ['EMS-HIGH', 10_700, 34], ['EMS-MEDIUM', 10_700, 27],
  ['EMS-LOW', 10_700, 20], ['EMS-LIMITED', 875, 6.5], ['EMS-LIMITED', 10_700, 14], ['OHSMS-HIGH', 10_700, 34], ['OHSMS-MEDIUM', 10_700, 27], ['OHSMS-LOW', 10_700, 20], ['SMS', 10_700, 22],
])('%s: %i people take %p days', (id, people, expected) => expect(days(id, people)).toBe(expected));

it('has no row above 10,700 people', () => {
  for (const id of AUDIT_TIME_TABLE_IDS) expect(bandOf(auditTimeTable(id), 10_701)).toBeNull();
  expect(bandOf(auditTimeTable('EMS-SPECIAL'), 1)).toBeNull();
});

it('only the SMS placeholder is not confirmed, only ISMS has 70 % duration', () => {
  const ids = (holds: (table: AuditTimeTable) => boolean) => AUDIT_TIME_TABLE_IDS.filter((id) => holds(auditTimeTable(id)));
  expect(ids((table) => !table.confirmed)).toEqual(['SMS']);
  expect(ids((table) => table.durationPercent === 70)).toEqual(['ISMS']);
  expect(ids((table) => table.durationPercent === 80)).toHaveLength(AUDIT_TIME_TABLE_IDS.length - 1);
  expect(auditTimeTable('SMS')).toMatchObject({ confidence: 'placeholder', family: 'SMS', source: expect.stringContaining('PLACEHOLDER') });
});

it.each([
  [[{ min: 2, max: 5, days: 1 }], ['bands[0].min: must be 1: rows start at 1 and follow without gap or overlap']],
  [[{ min: 1, max: 5, days: 1 }, { min: 7, max: 9, days: 2 }], ['bands[1].min: must be 6: rows start at 1 and follow without gap or overlap']],
  [[{ min: 1, max: 5, days: 2 }, { min: 6, max: 9, days: 1.5 }], ['bands[1].days: must not be lower than in the row before']],
  [[{ min: 1, max: 0, days: 2 }], ['bands[0].max: must be a whole number not below the start of the row']],
  [[{ min: 1, max: 5.5, days: 2 }], ['bands[0].max: must be a whole number not below the start of the row']],
  [[{ min: 1, max: 1_000_001, days: 2 }], ['bands[0].max: must not be above 1000000']],
  [[{ min: 1, max: 5, days: 0.5 }], ['bands[0].days: must be days from 1 to 1000 with at most two decimals']],
  [[{ min: 1, max: 5, days: NaN }], ['bands[0].days: must be days from 1 to 1000 with at most two decimals']],
  [[{ min: 1, max: 5, days: 1000.5 }], ['bands[0].days: must be days from 1 to 1000 with at most two decimals']],
  [[{ min: 1, max: 5, days: 1.125 }], ['bands[0].days: must be days from 1 to 1000 with at most two decimals']],
  [[{ min: 1, max: 1, days: 1 }, { min: 2, max: 1_000_000, days: 1000 }], []],
])('rows %j', (bands, faults) => expect(bandFaults(bands).map(({ path, message }) => `${path}: ${message}`)).toEqual(faults));
