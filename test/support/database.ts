import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ensureDatabase, restrictConnections } from '../../scripts/lib/database-roles.mjs';
import { migrate } from '../../scripts/migration';
import type { TestCluster } from '../database/cluster';

const TEMPLATE = 'attesta_template';
const TEMPLATE_LOCK = 20_000;

export type DatabaseRole = 'app' | 'owner' | 'queue' | 'admin';

/** A spec file's own copy of the migrated database. Everything is readable from `beforeAll` on. */
export interface TestDatabase {
  readonly name: string;
  /** As attesta_app: row policies apply. */
  readonly url: string;
  /** As attesta_owner. */
  readonly ownerUrl: string;
  /** As attesta_queue. */
  readonly queueUrl: string;
  /** DATABASE_URL, DATABASE_OWNER_URL and QUEUE_DATABASE_URL, to start the product with. */
  readonly env: Record<'DATABASE_URL' | 'DATABASE_OWNER_URL' | 'QUEUE_DATABASE_URL', string>;
  /** One statement on a connection of its own, as the administrator unless told otherwise. */
  query<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, values?: unknown[], as?: DatabaseRole): Promise<Row[]>;
}

/** Gives the calling spec file (or describe block) a database of its own, made before its tests and dropped after them. */
export function useDatabase(): TestDatabase {
  const database = new CopiedDatabase();
  beforeAll(() => database.create());
  afterAll(() => database.drop());
  return database;
}

class CopiedDatabase implements TestDatabase {
  readonly name = `spec_${process.pid}_${randomBytes(4).toString('hex')}`;

  get url(): string { return connection('app', this.name); }
  get ownerUrl(): string { return connection('owner', this.name); }
  get queueUrl(): string { return connection('queue', this.name); }
  get env() { return { DATABASE_URL: this.url, DATABASE_OWNER_URL: this.ownerUrl, QUEUE_DATABASE_URL: this.queueUrl }; }

  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = [], as: DatabaseRole = 'admin'): Promise<Row[]> {
    const client = await connect(connection(as, this.name));
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  create(): Promise<void> {
    return asAdministrator(async (admin) => {
      await ensureTemplate(admin);
      await admin.query(`CREATE DATABASE ${this.name} TEMPLATE ${TEMPLATE} OWNER attesta_owner`);
      await restrictConnections(admin, this.name);
    });
  }

  drop(): Promise<void> {
    return asAdministrator(async (admin) => { await admin.query(`DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`); });
  }
}

/** The first spec file of a run migrates the template, the others wait for it. */
async function ensureTemplate(admin: pg.Client): Promise<void> {
  await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rows } = await admin.query<{ done: boolean }>('SELECT datistemplate AS done FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rows[0]?.done) return;
    await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`); // an attempt that failed
    await ensureDatabase(admin, TEMPLATE, (name: string) => connect(connection('admin', name)));
    await migrate(connection('owner', TEMPLATE), connection('queue', TEMPLATE));
    await admin.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`);
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

async function asAdministrator(work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = await connect(cluster().adminUrl);
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => undefined); // dropping the database cuts connections that a test left open
  await client.connect();
  return client;
}

function connection(role: DatabaseRole, database: string): string {
  const { port, adminUrl, passwords } = cluster();
  if (role === 'admin') return Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;
  return `postgres://attesta_${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
}

function cluster(): TestCluster {
  const handedOver = process.env['ATTESTA_TEST_CLUSTER'];
  if (!handedOver) throw new Error('There is no test server: run this spec through Jest with the global setup of test/database.');
  return JSON.parse(handedOver) as TestCluster;
}
