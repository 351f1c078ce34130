import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { dataSourceOptions, OrganisationEntity, SYSTEM_ACTOR, UnitOfWork, verifyTrail } from '@cb/persistence';
import { Config, fileStoreFor } from '@cb/platform';
import { DataSource } from 'typeorm';
import { ArchiveReader } from '../../scripts/backup/archive-reader';
import { makeBackup } from '../../scripts/backup/make-backup';
import { restoreBackup } from '../../scripts/backup/restore-backup';
import { type TestDatabase, useDatabase } from '../support/database';
import { temporaryFolder } from '../support/folder';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF');
const source = useDatabase();
const target = useDatabase();
const used = useDatabase();
const folder = temporaryFolder('backup');
const file = path.join(folder, 'whole.zip');
const configOf = (database: TestDatabase, data: string): Config => new Config({ ...database.env, SESSION_SECRET: 's'.repeat(40), DATA_DIR: path.join(folder, data) });

let fileKey = '';
beforeAll(async () => {
  await fill(source, configOf(source, 'source'));
  await makeBackup(file, configOf(source, 'source'), source.ownerUrl);
});

/** Rows through the unit of work (with their trail), values that a careless copy would bend, and a file. */
async function fill(database: TestDatabase, config: Config): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions(database.url)).initialize();
  const work = new UnitOfWork(dataSource, () => new Date('2026-03-10T09:00:00.123Z'));
  for (const number of ['91310000MA1K', '0000123"\\\n']) {
    const id = randomUUID();
    await work.run(SYSTEM_ACTOR, (tx) => tx.add(OrganisationEntity, {
      id, legalName: { en: `Example ${number}`, zh: '示例科技有限公司' }, registerNumber: number, country: 'CN', address: { street: { en: '1 Łódź Road' }, city: { en: 'Shanghai' }, country: 'CN' },
    }, { subject: { type: 'organisation', id }, move: 'organisation.register' }));
  }
  await dataSource.destroy();
  const stored = await fileStoreFor(config).put(Readable.from([PDF]), { name: 'scope.pdf', limitBytes: 10_000 });
  fileKey = stored.key;
  await database.query(
    `INSERT INTO stored_file (id, kind, title, file_name, storage_key, sha256, size, media_type, dated_on, uploaded_at) VALUES ($1, 'evidence', '范围', 'scope.pdf', $2, $3, $4, $5, '2026-02-28', now())`,
    [randomUUID(), stored.key, stored.sha256, stored.size, stored.mediaType]);
  await database.query(`INSERT INTO outbox (id, queue, name, payload) SELECT gen_random_uuid(), 'mails', 'send', CASE WHEN n % 2 = 0 THEN 'null'::jsonb ELSE jsonb_build_object('n', 12345678901234567890.10, 'text', E'line\\nbreak') END FROM generate_series(1, 2500) n`);
}

/** Every table's content as one text. */
async function contentOf(database: TestDatabase): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'auth') AND tablename <> 'migrations' ORDER BY 1`);
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await database.query<{ all: string | null }>(`SELECT string_agg(t::text, E'\\n' ORDER BY t::text) AS all FROM ${name} t`);
    contents[name] = row?.all ?? '';
  }
  return contents;
}

const shapeOf = (database: TestDatabase) => database.query(`
  SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE connamespace = 'public'::regnamespace
   UNION ALL SELECT tgrelid::regclass::text, tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`);

it('brings back every row, the trail and the files', async () => {
  const shape = await shapeOf(target);
  const manifest = await restoreBackup(file, configOf(target, 'target'), target.ownerUrl, false);
  expect(manifest.tables.find(({ name }) => name === 'outbox')).toMatchObject({ rows: 2500 });
  expect(await contentOf(target)).toEqual(await contentOf(source));
  expect(await shapeOf(target)).toEqual(shape);

  const dataSource = await new DataSource(dataSourceOptions(target.ownerUrl)).initialize();
  await expect(verifyTrail(dataSource)).resolves.toMatchObject({ events: 2, faults: [] });
  await dataSource.destroy();
  await expect(buffer(await fileStoreFor(configOf(target, 'target')).get(fileKey))).resolves.toEqual(PDF);
});

it('is one moment: what is written meanwhile is in it whole or not at all', async () => {
  const busy = path.join(folder, 'busy.zip');
  const count = async () => Number((await used.query<{ n: string }>('SELECT count(*) AS n FROM outbox'))[0]?.n);
  await used.query(`INSERT INTO outbox (id, queue, name, payload) SELECT gen_random_uuid(), 'mails', 'send', '{}' FROM generate_series(1, 5000)`);
  let stop = false;
  const writing = (async () => {
    while (!stop) await used.query(`WITH both_ AS (INSERT INTO outbox (id, queue, name, payload) VALUES (gen_random_uuid(), 'q', 'n', '{}')) INSERT INTO number_series (name, last) VALUES (gen_random_uuid(), 1)`);
  })();
  const manifest = await makeBackup(busy, configOf(used, 'used'), used.ownerUrl);
  stop = true;
  await writing;
  const rows = (name: string) => manifest.tables.find((table) => table.name === name)?.rows ?? 0;
  expect(rows('outbox') - 5000).toBe(rows('number_series'));
  expect(await count()).toBeGreaterThanOrEqual(rows('outbox'));
});

it('refuses to replace a database in use unless told so', async () => {
  await fill(used, configOf(used, 'used'));
  await expect(restoreBackup(file, configOf(used, 'used'), used.ownerUrl, false)).rejects.toThrow(/in use.*--yes/);
  await restoreBackup(file, configOf(used, 'used'), used.ownerUrl, true);
  expect((await used.query(`SELECT count(*)::int AS n FROM organisation`))[0]).toEqual({ n: 2 });
  expect((await used.query(`SELECT count(*)::int AS n FROM outbox`))[0]).toEqual({ n: 2500 });
});

describe('a damaged backup changes nothing', () => {
  const damaged = path.join(folder, 'damaged.zip');
  const attempt = async (complaint: RegExp): Promise<void> => {
    await expect(restoreBackup(damaged, configOf(used, 'used'), used.ownerUrl, true)).rejects.toThrow(complaint);
    expect((await used.query(`SELECT count(*)::int AS n FROM outbox`))[0]).toEqual({ n: 2500 });
  };

  it('cut off', async () => {
    writeFileSync(damaged, readFileSync(file));
    truncateSync(damaged, 4_000);
    await attempt(/no zip archive/);
  });

  it('one changed byte inside a table', async () => {
    const bytes = readFileSync(file);
    const at = bytes.indexOf('tables/public.outbox.jsonl') + 2_000;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(damaged, bytes);
    await attempt(/damaged: /);
  });

  it('no archive at all', async () => {
    writeFileSync(damaged, 'hello');
    await attempt(/no zip archive/);
  });
});

it('overwrites no file', async () => {
  await expect(makeBackup(file, configOf(source, 'source'), source.ownerUrl)).rejects.toThrow(/exists already/);
});

it('names each table once, with a hash over its lines', async () => {
  const archive = await ArchiveReader.open(file);
  const manifest = JSON.parse((await buffer(await archive.read('manifest.json'))).toString()) as { tables: { schema: string; name: string; sha256: string }[] };
  for (const { schema, name, sha256 } of manifest.tables) {
    const lines = await buffer(await archive.read(`tables/${schema}.${name}.jsonl`));
    expect(createHash('sha256').update(lines).digest('hex')).toBe(sha256);
  }
  expect(new Set(archive.names).size).toBe(archive.names.length);
  await archive.close();
});
