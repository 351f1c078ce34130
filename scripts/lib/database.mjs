// The database of a command: the one that the environment names, or the embedded one of the data folder.
import { databaseUrl, isRunning, startPostgres } from './embedded-postgres.mjs';
import { ensureDatabase, ensureRoles } from './database-roles.mjs';
import { Stop } from './project.mjs';

const NAME = 'attesta';

/**
 * @typedef {object} Database
 * @property {Record<string, string>} env DATABASE_URL, DATABASE_OWNER_URL and QUEUE_DATABASE_URL
 * @property {'given' | 'started' | 'adopted'} origin
 * @property {string | null} pgdata folder of an embedded database
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} restart after its process died
 * @property {() => Promise<void>} stop does nothing to a given one
 */

/**
 * @param {import('./data-folder.mjs').DataFolder} data
 * @returns {Promise<Database>}
 */
export async function openDatabase(data) {
  requireConnections();
  return process.env.DATABASE_URL ? givenDatabase(process.env) : embeddedDatabase(data);
}

/** A given database needs its other connections too. @throws Stop */
export function requireConnections({ DATABASE_URL, DATABASE_OWNER_URL, QUEUE_DATABASE_URL, REDIS_URL } = process.env) {
  if (!DATABASE_URL) return;
  if (!DATABASE_OWNER_URL) throw new Stop('DATABASE_URL is set, so DATABASE_OWNER_URL must be set too: the connection that migrates (docs/running.md).');
  if (!QUEUE_DATABASE_URL && !REDIS_URL) throw new Stop('DATABASE_URL is set, so QUEUE_DATABASE_URL or REDIS_URL must be set too: where the job queues live (docs/running.md).');
}

/** @returns {Database} */
function givenDatabase({ DATABASE_URL, DATABASE_OWNER_URL, QUEUE_DATABASE_URL }) {
  const nothing = async () => undefined;
  const env = { DATABASE_URL, DATABASE_OWNER_URL, ...(QUEUE_DATABASE_URL ? { QUEUE_DATABASE_URL } : {}) };
  return { env, origin: 'given', pgdata: null, isRunning: () => true, restart: nothing, stop: nothing };
}

/** @returns {Promise<Database>} */
async function embeddedDatabase(data) {
  const secrets = data.secrets();
  const start = async () => {
    const server = await startPostgres({ folder: data.path, password: secrets.admin, port: data.state.databasePort ?? null, settings: ['max_connections=200'] });
    data.remember({ databasePort: server.port }); // stable, so that workers find a restarted server again
    return server;
  };
  let server = await start();
  await prepare(server, secrets);
  const url = (role) => databaseUrl({ user: `attesta_${role}`, password: secrets[role], port: server.port, database: NAME });
  return {
    env: { DATABASE_URL: url('app'), DATABASE_OWNER_URL: url('owner'), QUEUE_DATABASE_URL: url('queue') },
    origin: server.adopted ? 'adopted' : 'started',
    pgdata: server.pgdata,
    isRunning: () => isRunning(server),
    async restart() {
      const { port } = server;
      server = await start();
      if (server.port !== port) throw new Stop(`The database had to move from port ${port} to ${server.port} because another program took its port: start again.`);
    },
    stop: () => server.stop(),
  };
}

async function prepare(server, secrets) {
  const { default: pg } = await import('pg');
  const connect = async (database) => {
    const client = new pg.Client(server.adminUrl(database));
    await client.connect();
    return client;
  };
  const admin = await connect('postgres');
  try {
    await ensureRoles(admin, secrets);
    await ensureDatabase(admin, NAME, connect);
  } finally {
    await admin.end();
  }
}
