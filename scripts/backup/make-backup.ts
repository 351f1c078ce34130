import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Config, FileMissing, type FileStore, fileStoreFor } from '@cb/platform';
import pg from 'pg';
import { ScriptFailure } from '../script';
import { ArchiveWriter } from './archive-writer';
import { type FileSummary, FORMAT, type Manifest, MANIFEST, fileEntry, tableEntry } from './format';
import { appliedMigrations, listSequences, listTables, PLAIN_TEXT, tableLines } from './read-tables';

/**
 * Writes database and files as they are at one moment, while the product goes on working.
 * The archive is written beside the target and moved into place when it is whole.
 * @param ownerUrl a role that row policies do not bind
 * @throws ScriptFailure when the target exists or a file is missing in the store
 */
export async function makeBackup(target: string, config: Config, ownerUrl: string): Promise<Manifest> {
  if (existsSync(target)) throw new ScriptFailure(`${target} exists already; a backup overwrites nothing.`);
  const unfinished = `${path.resolve(target)}.unfinished`;
  try {
    const manifest = await write(unfinished, config, ownerUrl);
    renameSync(unfinished, target);
    return manifest;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function write(file: string, config: Config, ownerUrl: string): Promise<Manifest> {
  const archive = new ArchiveWriter(createWriteStream(file, { mode: 0o600 }));
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${PLAIN_TEXT}`);
    const manifest: Manifest = {
      format: FORMAT, madeAt: new Date().toISOString(), product: productVersion(), migrations: await appliedMigrations(client),
      tables: [], sequences: await listSequences(client), files: [], installation: installationOf(config),
    };
    for (const table of await listTables(client)) {
      const { lines, summary } = tableLines(client, table);
      await archive.add(tableEntry(table), lines);
      manifest.tables.push(summary);
    }
    manifest.files = await addFiles(client, archive, fileStoreFor(config));
    await archive.add(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
    await archive.finish();
    return manifest;
  } finally {
    await client.end();
  }
}

/** Files never change under their key, so those that the snapshot's rows name are the files of that moment. */
async function addFiles(client: pg.Client, archive: ArchiveWriter, store: FileStore): Promise<FileSummary[]> {
  const { rows } = await client.query<FileSummary>(
    'SELECT DISTINCT ON (storage_key) storage_key AS key, sha256, size::float8 AS size, media_type AS "mediaType" FROM public.stored_file ORDER BY storage_key');
  for (const { key } of rows) {
    try {
      await archive.add(fileEntry(key), await store.get(key));
    } catch (error) {
      if (error instanceof FileMissing) throw new ScriptFailure(`The file ${key} is named in the database but is not in the store; there is no backup without it.`);
      throw error;
    }
  }
  return rows;
}

const productVersion = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** A second factor can only be read again with the session secret it was stored under. */
function installationOf({ dataDirectory, sessionSecret, demo, demoKey }: Config): Manifest['installation'] {
  const demonstration = path.join(dataDirectory, 'demonstration.json');
  return {
    mode: demo ? 'demonstration' : 'empty', sessionSecret, demoKey,
    demonstration: existsSync(demonstration) ? (JSON.parse(readFileSync(demonstration, 'utf8')) as unknown) : null,
  };
}
