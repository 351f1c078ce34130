import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { quoted, SCHEMAS, type Manifest, type TableSummary } from './format';

const PAGE = 1_000;

export interface Table { schema: string; name: string; columns: string[] }

/** Makes every value's text independent of how this server is set up. */
export const PLAIN_TEXT = `SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'postgres'; SET LOCAL bytea_output = 'hex'; SET LOCAL row_security = off`;

/** Every table of the installation with the columns that hold something of their own (generated ones follow from the others). */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT space.nspname AS schema, class.relname AS name, array_agg(attribute.attname::text ORDER BY attribute.attnum) AS columns
      FROM pg_class class
      JOIN pg_namespace space ON space.oid = class.relnamespace
      JOIN pg_attribute attribute ON attribute.attrelid = class.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped AND attribute.attgenerated = ''
     WHERE class.relkind IN ('r', 'p') AND NOT class.relispartition AND space.nspname = ANY($1) AND NOT (space.nspname = 'public' AND class.relname = 'migrations')
     GROUP BY 1, 2 ORDER BY 1, 2`, [SCHEMAS]);
  return rows;
}

export async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM public.migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

export async function listSequences(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<Manifest['sequences'][number]>(`
    SELECT schemaname AS schema, sequencename AS name, coalesce(last_value, start_value)::text AS last, last_value IS NOT NULL AS called
      FROM pg_sequences WHERE schemaname = ANY($1) AND sequencename <> 'migrations_id_seq' ORDER BY 1, 2`, [SCHEMAS]);
  return rows;
}

/**
 * The table as lines of JSON, each value as PostgreSQL's own text of it, so that everything comes back exactly
 * (a JSON null inside a column stays different from no value). `summary` is complete when the stream has ended.
 */
export function tableLines(client: pg.Client, table: Table): { lines: Readable; summary: TableSummary } {
  const hash = createHash('sha256');
  const summary: TableSummary = { schema: table.schema, name: table.name, columns: table.columns, rows: 0, sha256: '' };
  async function* read(): AsyncGenerator<string> {
    for await (const page of pages(client, table)) {
      const text = page.map((line) => `${line}\n`).join('');
      hash.update(text);
      summary.rows += page.length;
      yield text;
    }
    summary.sha256 = hash.digest('hex');
  }
  return { lines: Readable.from(read(), { objectMode: false }), summary };
}

async function* pages(client: pg.Client, { schema, name, columns }: Table): AsyncGenerator<string[]> {
  const names = columns.map((column) => `'${column.replaceAll("'", "''")}'`).join(', ');
  const values = columns.map((column) => `${quoted(column)}::text`).join(', ');
  await client.query(`DECLARE backup NO SCROLL CURSOR FOR SELECT json_object(ARRAY[${names}], ARRAY[${values}])::text AS line FROM ${quoted(schema, name)}`);
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${PAGE} FROM backup`);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < PAGE) break;
  }
  await client.query('CLOSE backup');
}
