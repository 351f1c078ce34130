import type { Day } from '../shared/day';
import type { Role } from '../shared/role';
import { RuleViolation, invalidInput } from '../shared/rule-violation';
import { type AuditTimeTable, type TableBand, bandFaults } from './audit-time-table';
import { auditTimeTable } from './audit-time-tables';

/** Who signed a version, from which copy of the norm. */
export interface TableSignature { personId: string; name: string; on: Day }

/**
 * A version of a table as the certification body keeps it: entered by its technical manager from the licensed copy, used
 * only once signed, from `effectiveOn` on. A case pins the version it was calculated with.
 */
export interface TableVersion {
  tableId: string;
  version: string;
  effectiveOn: Day;
  /** The licensed document and edition the values were taken from. */
  source: string;
  bands: readonly TableBand[];
  signature: TableSignature | null;
}

/**
 * Checks entered values; nothing is used before somebody signs.
 * @throws RuleViolation `role_not_allowed` for anybody but the technical manager; `invalid_input` with paths such as `bands[3].days`
 */
export function enterTable(values: Omit<TableVersion, 'signature'>, roles: readonly Role[]): TableVersion {
  requireTechnicalManager(roles);
  auditTimeTable(values.tableId, 'tableId');
  const faults = bandFaults(values.bands);
  for (const key of ['version', 'source'] as const) {
    if (!values[key].trim()) faults.push({ path: key, message: 'must not be empty' });
  }
  if (values.bands.length === 0) faults.push({ path: 'bands', message: 'must have at least one row' });
  if (faults.length > 0) throw invalidInput(faults);
  return { ...values, signature: null };
}

/**
 * Signs an entered version; from then on it is never changed, a correction is a new version.
 * @throws RuleViolation `role_not_allowed`; `already_exists` when it is signed
 */
export function signTable(version: TableVersion, signature: TableSignature, roles: readonly Role[]): TableVersion {
  requireTechnicalManager(roles);
  if (version.signature) {
    const message = `version ${version.version} was signed by ${version.signature.name} on ${version.signature.on}`;
    throw new RuleViolation(null, 'already_exists', message, [], [{ path: 'version', message }]);
  }
  return { ...version, signature };
}

function requireTechnicalManager(roles: readonly Role[]): void {
  if (!roles.includes('technical_manager')) throw new RuleViolation(null, 'role_not_allowed', 'tables are entered and signed by the technical manager');
}

/** A signed version as a table to calculate with; never a placeholder any more. */
export function asTable({ tableId, version, source, bands }: TableVersion): AuditTimeTable {
  const delivered = auditTimeTable(tableId, 'tableId');
  return { ...delivered, version, source, bands, confidence: 'high', confirmed: true };
}

/**
 * The table to calculate with on a day: the signed version that took effect last, else the one that comes with the software.
 * Of two that took effect on one day the one signed later counts.
 */
export function tableInForce(tableId: string, versions: readonly TableVersion[], on: Day): AuditTimeTable {
  const inForce = versions
    .filter((each) => each.tableId === tableId && each.signature !== null && each.effectiveOn <= on)
    .sort((a, b) => compare(b.effectiveOn, a.effectiveOn) || compare(b.signature?.on ?? '', a.signature?.on ?? ''));
  const [latest] = inForce;
  return latest ? asTable(latest) : auditTimeTable(tableId, 'tableId');
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
