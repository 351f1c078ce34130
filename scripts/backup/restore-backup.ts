import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Config, fileStoreFor } from '@cb/platform';
import { Redis } from 'ioredis';
import pg from 'pg';
import { ScriptFailure } from '../script';
import { ArchiveReader, NotAnArchive } from './archive-reader';
import { fileEntry, FORMAT, type Manifest, MANIFEST, tableEntry } from './format';
import { appliedMigrations } from './read-tables';
import { replaceRows } from './write-tables';

/**
 * Puts a backup in the place of what is in the database and the store. Everything is checked before anything is changed;
 * the rows change in one transaction.
 * @param overwrite allows to lose the content of a database that is in use
 * @throws ScriptFailure, NotAnArchive with a sentence; then nothing has changed but files that no row names
 */
export async function restoreBackup(file: string, config: Config, ownerUrl: string, overwrite: boolean): Promise<Manifest> {
  const archive = await ArchiveReader.open(file);
  try {
    return await restore(archive, config, ownerUrl, overwrite);
  } finally {
    await archive.close();
  }
}

async function restore(archive: ArchiveReader, config: Config, ownerUrl: string, overwrite: boolean): Promise<Manifest> {
  const manifest = await readManifest(archive);
  await checkContents(archive, manifest);
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await checkTarget(client, manifest, overwrite);
    const store = fileStoreFor(config);
    for (const { key, mediaType } of manifest.files) await store.putBack(key, await archive.read(fileEntry(key)), mediaType);
    await client.query('BEGIN');
    await replaceRows(client, manifest, (table) => archive.read(tableEntry(table)));
    await client.query('COMMIT');
  } finally {
    await client.end(); // without COMMIT nothing has changed
  }
  await emptyQueues(config);
  return manifest;
}

async function readManifest(archive: ArchiveReader): Promise<Manifest> {
  const content = await text(await archive.read(MANIFEST));
  let manifest: Manifest;
  try {
    manifest = JSON.parse(content) as Manifest;
  } catch (error) {
    throw new NotAnArchive(`its ${MANIFEST} cannot be read.`, { cause: error });
  }
  if (manifest.format !== FORMAT) throw new NotAnArchive(`it has the format ${String(manifest.format)}, this reads ${FORMAT}.`);
  return manifest;
}

/** Reads everything once and compares it with what the manifest says was written. */
async function checkContents(archive: ArchiveReader, manifest: Manifest): Promise<void> {
  for (const table of manifest.tables) {
    const { sha256, lines } = await measure(await archive.read(tableEntry(table)));
    if (sha256 !== table.sha256 || lines !== table.rows) throw new ScriptFailure(`The backup is damaged: table ${table.schema}.${table.name} is not as it was written.`);
  }
  for (const { key, sha256 } of manifest.files) {
    if ((await measure(await archive.read(fileEntry(key)))).sha256 !== sha256) throw new ScriptFailure(`The backup is damaged: file ${key} is not as it was written.`);
  }
}

async function measure(content: Readable): Promise<{ sha256: string; lines: number }> {
  const hash = createHash('sha256');
  let lines = 0;
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
    }
  } catch (error) {
    throw new ScriptFailure(`The backup is damaged: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return { sha256: hash.digest('hex'), lines };
}

async function checkTarget(client: pg.Client, manifest: Manifest, overwrite: boolean): Promise<void> {
  const here = await appliedMigrations(client);
  if (here.join() !== manifest.migrations.join()) {
    throw new ScriptFailure(`The backup was made by version ${manifest.product} with other tables (last migration ${manifest.migrations.at(-1)}, here ${here.at(-1)}): restore it with that version, then upgrade.`);
  }
  const { rows } = await client.query<{ used: boolean }>('SELECT EXISTS (SELECT FROM public.case_event) OR EXISTS (SELECT FROM auth."user") AS used');
  if (rows[0]?.used && !overwrite) throw new ScriptFailure('This database is in use, and a restore replaces everything in it. If that is what you want, add --yes.');
}

/** Jobs of the replaced content have nothing to work on any more; those of the restored content are found from the tables. */
async function emptyQueues({ redisUrl, queueDatabaseUrl, queuePrefix }: Config): Promise<void> {
  if (redisUrl) return emptyRedis(redisUrl, queuePrefix);
  if (!queueDatabaseUrl) return;
  const client = new pg.Client(queueDatabaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'`);
    if (rows.length > 0) await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')} CASCADE`);
  } finally {
    await client.end();
  }
}

async function emptyRedis(url: string, prefix: string): Promise<void> {
  const redis = new Redis(url);
  try {
    for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }) as AsyncIterable<string[]>) {
      if (keys.length > 0) await redis.unlink(...keys);
    }
  } finally {
    await redis.quit();
  }
}
