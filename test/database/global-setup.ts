import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { endLeftover, startPostgres } from '../../scripts/lib/embedded-postgres.mjs';
import { ensureRoles } from '../../scripts/lib/database-roles.mjs';
import { isAlive } from '../../scripts/lib/processes.mjs';
import { startRedis } from '../../scripts/lib/redis.mjs';
import type { TestCluster } from './cluster';

const FOLDER = 'attesta-test-';
/** Nothing here outlives the run, so nothing has to reach the disk. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'wal_level=minimal', 'max_wal_senders=0', 'max_connections=300', 'shared_buffers=256MB'];
/** A test says itself what it runs on; what a developer's shell is set to must not steer it. */
const SETTINGS_OF_THE_SHELL = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'QUEUE_DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'S3_BUCKET', 'DATA_DIR', 'FILES_DIR', 'PORT', 'BASE_URL', 'ATTESTA_DEMO'];

/** Starts the run's own PostgreSQL; every spec file takes its copy of the migrated template from it (test/support/database.ts). */
export default async function setup(): Promise<void> {
  await removeLeftovers();
  const folder = mkdtempSync(path.join(os.tmpdir(), `${FOLDER}${process.pid}-`));
  chmodSync(folder, 0o755); // the account that runs PostgreSQL passes through
  const password = secret();
  const server = await startPostgres({ folder, password, settings: FAST });
  const passwords = { owner: secret(), app: secret(), queue: secret() };
  const admin = new pg.Client(server.adminUrl('postgres'));
  await admin.connect();
  await ensureRoles(admin, passwords);
  await admin.end();
  const cluster: TestCluster = { port: server.port, adminUrl: server.adminUrl('postgres'), passwords };
  process.env['ATTESTA_TEST_CLUSTER'] = JSON.stringify(cluster);
  const redis = await startRedis(folder);
  if (redis) process.env['ATTESTA_TEST_REDIS_URL'] = redis.url;
  for (const name of SETTINGS_OF_THE_SHELL) delete process.env[name];
  globalThis.attestaTestServers = { folder, stop: async () => { await redis?.stop(); await server.stop(); } };
}

/** A run that was killed leaves its server behind; the folder's name says whose it was. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(os.tmpdir()).filter((each) => each.startsWith(FOLDER))) {
    if (isAlive(Number(/^\d+/.exec(name.slice(FOLDER.length))?.[0]))) continue;
    const folder = path.join(os.tmpdir(), name);
    await endLeftover(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

const secret = (): string => randomBytes(18).toString('base64url');
