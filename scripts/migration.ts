import { dataSourceOptions } from '@cb/persistence';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';

/**
 * Brings the business schema, and the queue's when it lives in PostgreSQL, to the state of this build.
 * Run again it does nothing; several processes may call it at once.
 * @param ownerUrl connection as the role that owns the business objects
 * @param queueUrl connection as the role that owns the schema `bullmq`; null with Redis
 * @returns names of the business migrations that were applied
 */
export async function migrate(ownerUrl: string, queueUrl: string | null): Promise<string[]> {
  const applied = await migrateBusiness(ownerUrl);
  if (queueUrl) await migrateQueue(queueUrl);
  return applied;
}

async function migrateBusiness(ownerUrl: string): Promise<string[]> {
  const dataSource = await new DataSource(dataSourceOptions(ownerUrl)).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('attesta.migration'))`);
    const applied = await dataSource.runMigrations();
    return applied.map((migration) => migration.name);
  } finally {
    await runner.release();
    await dataSource.destroy(); // ends the session and with it the lock
  }
}

async function migrateQueue(queueUrl: string): Promise<void> {
  const client = new pg.Client(queueUrl);
  await client.connect();
  try {
    await runMigrations(withoutCreatingSchema(client));
  } finally {
    await client.end();
  }
}

/**
 * BullMQ asks for its schema to be created even when it is there, and PostgreSQL wants rights over the whole database
 * for the question alone. The queue's role has its schema from docker/init/database.sql and gets no such rights.
 */
function withoutCreatingSchema(client: pg.Client): Pick<pg.Client, 'query'> {
  const query = (text: string, values?: unknown[]) => (text.startsWith('CREATE SCHEMA') ? Promise.resolve({ rows: [] }) : client.query(text, values));
  return { query } as Pick<pg.Client, 'query'>;
}
