import { migrate } from './migration';
import { runScript, setting } from './script';

/** `npm run migrate`: needs DATABASE_OWNER_URL, and QUEUE_DATABASE_URL unless the queues live in Redis. */
runScript(async () => {
  const applied = await migrate(setting('DATABASE_OWNER_URL'), process.env['REDIS_URL'] ? null : setting('QUEUE_DATABASE_URL'));
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied to the database: ${applied.join(', ')}.`);
});
