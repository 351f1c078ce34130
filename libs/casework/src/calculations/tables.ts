import { auditTimeTable, type AuditTimeTable, type Day, dayOf, invalidInput, systemKindOf, tableInForce, type TableVersion } from '@cb/domain';
import { SchemeTableEntity, type Tx } from '@cb/persistence';

/** A table for a standard of the case; the one that the technical manager signed goes before that of the software. */
export interface StandardTable { standard: string; table: AuditTimeTable }

/**
 * The table that holds on a day for each standard: the newest signed one in effect, else the one that comes with the software
 * (for ISO/IEC 20000-1 a placeholder: TABLE_NOT_CONFIRMED).
 * @throws RuleViolation `invalid_input` for a standard without a table
 */
export async function tablesFor(tx: Tx, standards: readonly string[], on: Day): Promise<StandardTable[]> {
  const signed = await tx.find(SchemeTableEntity, {}, { signedAt: 'DESC' });
  return standards.map((standard, index) => {
    const id = systemKindOf(standard);
    if (id === null) throw invalidInput([{ path: `standards[${index}]`, message: `there is no audit time table for ${standard}` }]);
    const versions = signed.filter(({ scheme }) => scheme === standard).map((row) => signedVersion(id, row));
    return { standard, table: tableInForce(id, versions, on) };
  });
}

type EnteredTable = Pick<SchemeTableEntity, 'tableVersion' | 'effectiveOn' | 'source' | 'days'>;

/** As the rules know it: the bands are those of the published table, the days those that were entered. */
export const enteredVersion = (tableId: string, { tableVersion, effectiveOn, source, days }: EnteredTable): Omit<TableVersion, 'signature'> => ({
  tableId, version: tableVersion, effectiveOn, source, bands: auditTimeTable(tableId).bands.map((band, index) => ({ ...band, days: days[index] ?? band.days })),
});

export const signedVersion = (tableId: string, row: SchemeTableEntity, signer = ''): TableVersion =>
  ({ ...enteredVersion(tableId, row), signature: { personId: row.signedById, name: signer, on: dayOf(row.signedAt, 'UTC') } });
