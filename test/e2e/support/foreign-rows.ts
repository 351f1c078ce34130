import { v7 as uuidv7 } from 'uuid';
import type { TestDatabase } from '../../support/database';

interface Column { table: string; name: string; type: string; refers: string | null }

/** What a check constraint asks for where any value of the type would not do. */
const PARTICULAR: Readonly<Record<string, unknown>> = { 'booking.half': 'morning', 'organisation.country': 'DE', 'person.language': 'en', 'trail_head.subject_type': 'case' };

const COLUMNS = `
  SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
         (SELECT f.confrelid::regclass::text FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum] LIMIT 1) AS refers
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    AND EXISTS (SELECT FROM pg_attribute i WHERE i.attrelid = c.oid AND i.attname = 'id' AND i.atttypid = 'uuid'::regtype)
  ORDER BY c.relname, a.attnum`;

const valueOf = (type: string): unknown => {
  if (type.endsWith('[]')) return '{}';
  if (type.startsWith('timestamp')) return '2026-01-05T09:00:00Z';
  return { uuid: uuidv7(), date: '2026-01-05', jsonb: '{}', boolean: true, integer: 1, bigint: 1, smallint: 1, numeric: 1, real: 1, 'double precision': 1 }[type] ?? `x${uuidv7()}`;
};

/**
 * One row in every table of the business, all belonging together and to one organisation, every column filled (so that nothing is hidden
 * for being unpublished). Made by SQL from the catalogue of the database itself, so a new table is there without anybody's help.
 * @returns the id of each table's row
 */
export async function makeForeignRows(database: TestDatabase): Promise<ReadonlyMap<string, string>> {
  const columns = await database.query<Column & Record<string, unknown>>(COLUMNS);
  const ids = new Map([...new Set(columns.map(({ table }) => table))].map((table) => [table, uuidv7()]));
  const statements = [...ids].map(([table, id]) => {
    const own = columns.filter((column) => column.table === table);
    const values = own.map(({ name, type, refers }) =>
      name === 'id' ? id : name === 'email' ? `${id}@foreign.example` : (PARTICULAR[`${table}.${name}`] ?? (refers && ids.get(refers)) ?? (name === 'case_id' ? ids.get('certification_case') : null) ?? (name === 'organisation_id' ? ids.get('organisation') : null) ?? valueOf(type)));
    return `INSERT INTO ${table} (${own.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${values.map((value) => `'${String(value)}'`).join(', ')});`;
  });
  // As a replica: references point at rows that come later, and the second wall's triggers would ask for a whole case.
  await database.query(`BEGIN; SET LOCAL session_replication_role = replica; ${statements.join('\n')} COMMIT;`);
  return ids;
}
