import source from '../data/audit-time-tables.json';
import { invalidInput } from '../shared/rule-violation';
import type { AuditTimeTable } from './audit-time-table';
import { readAuditTimeData } from './audit-time-data';

/** The numbers that come with the software, checked when it starts. The tables a certification body signs itself come on top (table-version.ts). */
export const AUDIT_TIME_DATA = readAuditTimeData(source);

export const AUDIT_TIME_TABLE_IDS: readonly string[] = [...AUDIT_TIME_DATA.tables.keys()];

/** @throws RuleViolation `invalid_input` for an id that is not in the data */
export function auditTimeTable(id: string, path = 'table'): AuditTimeTable {
  const table = AUDIT_TIME_DATA.tables.get(id);
  if (!table) throw invalidInput([{ path, message: `${JSON.stringify(id)} is no audit time table; known are ${AUDIT_TIME_TABLE_IDS.join(', ')}` }]);
  return table;
}
