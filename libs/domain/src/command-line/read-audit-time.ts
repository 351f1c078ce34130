import type { AuditTimeInput } from '../audit-time/audit-time';
import type { AuditTimeTable } from '../audit-time/audit-time-table';
import { AUDIT_TIME_DATA, AUDIT_TIME_TABLE_IDS } from '../audit-time/audit-time-tables';
import type { Factor } from '../audit-time/factor';
import type { PartTimeGroup, ReducedGroup } from '../audit-time/personnel';
import { type Reader, fieldPath } from '../input/reader';
import { SCHEME_PACKS } from '../scheme/scheme-packs';

export const TABLE_FIELDS = ['scheme', 'table'] as const;

/** The table by the name of a scheme or by its own. Reads null with a fault when there is none. */
export function readTable(reader: Reader, inputs: Record<string, unknown>, path = ''): AuditTimeTable | null {
  const { scheme, table } = inputs;
  if ((scheme === undefined) === (table === undefined)) {
    reader.fail(fieldPath(path, 'scheme'), 'name either a scheme or a table');
    return null;
  }
  const faults = reader.errors.length;
  const id = scheme === undefined
    ? reader.choice(table, fieldPath(path, 'table'), AUDIT_TIME_TABLE_IDS)
    : tableOfScheme(reader, scheme, fieldPath(path, 'scheme'));
  return reader.errors.length > faults ? null : AUDIT_TIME_DATA.tables.get(id) ?? null;
}

function tableOfScheme(reader: Reader, scheme: unknown, path: string): string {
  const id = reader.choice(scheme, path, SCHEME_PACKS.map((pack) => pack.id));
  return SCHEME_PACKS.find((pack) => pack.id === id)?.auditTime.tableId ?? '';
}

export const AUDIT_TIME_FIELDS = ['fullTime', 'partTime', 'contractors', 'identicalGroups', 'reducedGroups', 'factors', 'stage1SharePct', 'manual'] as const;

/** Shapes only; what the numbers must be is checked by the calculation. */
export function readAuditTimeInput(reader: Reader, inputs: Record<string, unknown>): AuditTimeInput {
  const optional = <T>(key: string, read: (value: unknown, path: string) => T): Record<string, T> =>
    (inputs[key] === undefined ? {} : { [key]: read(inputs[key], key) });
  const number = (value: unknown, path: string) => reader.number(value, path);
  return {
    ...optional('fullTime', number),
    ...optional('contractors', number),
    ...optional('stage1SharePct', number),
    partTime: reader.optionalList(inputs['partTime'], 'partTime', (value, path) => readPartTime(reader, value, path)),
    identicalGroups: reader.optionalList(inputs['identicalGroups'], 'identicalGroups', number),
    reducedGroups: reader.optionalList(inputs['reducedGroups'], 'reducedGroups', (value, path) => readReduced(reader, value, path)),
    factors: reader.optionalList(inputs['factors'], 'factors', (value, path) => readFactor(reader, value, path)),
    ...optional('manual', (value, path) => {
      const manual = reader.object(value, path, ['initialDays', 'reason']);
      return { initialDays: reader.number(manual['initialDays'], `${path}.initialDays`), reason: reader.text(manual['reason'], `${path}.reason`) };
    }),
  };
}

function readPartTime(reader: Reader, value: unknown, path: string): PartTimeGroup {
  const group = reader.object(value, path, ['headcount', 'hoursPerDay', 'normalHours']);
  return {
    headcount: reader.number(group['headcount'], `${path}.headcount`),
    hoursPerDay: reader.number(group['hoursPerDay'], `${path}.hoursPerDay`),
    normalHours: reader.number(group['normalHours'], `${path}.normalHours`),
  };
}

function readReduced(reader: Reader, value: unknown, path: string): ReducedGroup {
  const group = reader.object(value, path, ['headcount', 'countedPct', 'reason']);
  return { headcount: reader.number(group['headcount'], `${path}.headcount`), countedPct: reader.number(group['countedPct'], `${path}.countedPct`), ...optionalReason(reader, group, path) };
}

const optionalReason = (reader: Reader, from: Record<string, unknown>, path: string): { reason?: string } =>
  (from['reason'] === undefined ? {} : { reason: reader.text(from['reason'], `${path}.reason`) });

function readFactor(reader: Reader, value: unknown, path: string): Factor {
  const factor = reader.object(value, path, ['code', 'pct', 'reason']);
  return {
    code: reader.text(factor['code'], `${path}.code`),
    pct: reader.number(factor['pct'], `${path}.pct`),
    ...optionalReason(reader, factor, path),
  };
}
