import { migrate } from './migration';

/** `npm run migrate`: needs DATABASE_OWNER_URL, and QUEUE_DATABASE_URL unless the queues live in Redis. */
async function run(): Promise<void> {
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  if (!ownerUrl) throw new Error('Set DATABASE_OWNER_URL to a connection as the role attesta_owner.');
  const applied = await migrate(ownerUrl, process.env['REDIS_URL'] ? null : (process.env['QUEUE_DATABASE_URL'] ?? null));
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied to the database: ${applied.join(', ')}.`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
