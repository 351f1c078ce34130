import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type pg from 'pg';
import { quoted, SCHEMAS, type Manifest, type TableSummary } from './format';
import { PLAIN_TEXT } from './read-tables';

const PAGE = 500;

interface Reference { schema: string; table: string; name: string; definition: string }
interface Trigger { schema: string; table: string; name: string }

/**
 * Replaces the content of every table by the backup's, in the one transaction that the caller has begun.
 * References are taken off and put on again at the end, which checks every row of them; triggers watch changes made
 * by people, not a restored past.
 */
export async function replaceRows(client: pg.Client, manifest: Manifest, read: (table: TableSummary) => Promise<Readable>): Promise<void> {
  await client.query(PLAIN_TEXT);
  const references = await listReferences(client);
  const triggers = await listTriggers(client);
  for (const { schema, table, name } of references) await client.query(`ALTER TABLE ${quoted(schema, table)} DROP CONSTRAINT ${quoted(name)}`);
  for (const { schema, table, name } of triggers) await client.query(`ALTER TABLE ${quoted(schema, table)} DISABLE TRIGGER ${quoted(name)}`);
  await client.query(`TRUNCATE ${manifest.tables.map(({ schema, name }) => quoted(schema, name)).join(', ')}`);
  for (const table of manifest.tables) await insertRows(client, table, await read(table));
  for (const { schema, name, last, called } of manifest.sequences) await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [quoted(schema, name), last, called]);
  for (const { schema, table, name, definition } of references) await client.query(`ALTER TABLE ${quoted(schema, table)} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  for (const { schema, table, name } of triggers) await client.query(`ALTER TABLE ${quoted(schema, table)} ENABLE TRIGGER ${quoted(name)}`);
}

async function insertRows(client: pg.Client, table: TableSummary, content: Readable): Promise<void> {
  const insert = await insertStatement(client, table);
  let page: string[] = [];
  const flush = async (): Promise<void> => {
    if (page.length > 0) await client.query(insert, [page]);
    page = [];
  };
  for await (const line of createInterface({ input: content, crlfDelay: Number.POSITIVE_INFINITY })) {
    page.push(line);
    if (page.length === PAGE) await flush();
  }
  await flush();
}

/** Each value goes from PostgreSQL's text of it back through the column's own type. */
async function insertStatement(client: pg.Client, { schema, name, columns }: TableSummary): Promise<string> {
  const { rows } = await client.query<{ column: string; type: string }>(
    `SELECT attname AS column, format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = $1::regclass AND attname = ANY($2)`, [quoted(schema, name), columns]);
  const typeOf = new Map(rows.map(({ column, type }) => [column, type]));
  const values = columns.map((column) => `(line ->> '${column.replaceAll("'", "''")}')::${typeOf.get(column)}`).join(', ');
  return `INSERT INTO ${quoted(schema, name)} (${columns.map((column) => quoted(column)).join(', ')}) OVERRIDING SYSTEM VALUE
          SELECT ${values} FROM unnest($1::json[]) WITH ORDINALITY AS given(line, position) ORDER BY position`;
}

async function listReferences(client: pg.Client): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(`
    SELECT space.nspname AS schema, class.relname AS table, constraint_.conname AS name, pg_get_constraintdef(constraint_.oid) AS definition
      FROM pg_constraint constraint_ JOIN pg_class class ON class.oid = constraint_.conrelid JOIN pg_namespace space ON space.oid = class.relnamespace
     WHERE constraint_.contype = 'f' AND constraint_.conparentid = 0 AND space.nspname = ANY($1)`, [SCHEMAS]);
  return rows;
}

async function listTriggers(client: pg.Client): Promise<Trigger[]> {
  const { rows } = await client.query<Trigger>(`
    SELECT space.nspname AS schema, class.relname AS table, trigger_.tgname AS name
      FROM pg_trigger trigger_ JOIN pg_class class ON class.oid = trigger_.tgrelid JOIN pg_namespace space ON space.oid = class.relnamespace
     WHERE NOT trigger_.tgisinternal AND trigger_.tgenabled = 'O' AND trigger_.tgparentid = 0 AND space.nspname = ANY($1)`, [SCHEMAS]);
  return rows;
}
