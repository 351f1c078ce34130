import { AUDIT_TIME_TABLE_IDS, auditTimeTable } from '../audit-time/audit-time-tables';
import type { AuditTimeTable } from '../audit-time/audit-time-table';
import sms from '../data/iso20000-1-2018.json';
import isms from '../data/iso27001-2022.json';
import qms from '../data/iso9001-2015.json';
import { RuleViolation } from '../shared/rule-violation';
import { type SchemePack, readSchemePack } from './scheme-pack';

/** @throws Error naming the file and every place that is wrong in it */
export function loadSchemePack(file: string, source: unknown): SchemePack {
  try {
    return readSchemePack(source, AUDIT_TIME_TABLE_IDS);
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    throw new Error(`${file}: ${error.errors.map(({ path, message }) => `${path} ${message}`).join('; ')}`, { cause: error });
  }
}

/** The standards that come with the software, checked when it starts. */
export const SCHEME_PACKS: readonly SchemePack[] = [
  loadSchemePack('iso20000-1-2018.json', sms), loadSchemePack('iso9001-2015.json', qms), loadSchemePack('iso27001-2022.json', isms),
];

/** @throws RuleViolation `not_found` */
export function schemePack(id: string): SchemePack {
  const pack = SCHEME_PACKS.find((each) => each.id === id);
  if (!pack) throw new RuleViolation(null, 'not_found', `scheme ${id} not found`);
  return pack;
}

/** The table that comes with a scheme; a version signed by the certification body goes before it (`tableInForce`). */
export const tableOfScheme = (id: string): AuditTimeTable => auditTimeTable(schemePack(id).auditTime.tableId);
