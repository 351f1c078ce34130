// Roles, database and rights of an installation, from the same SQL files that the Docker image runs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';

const OWNER = 'attesta_owner';
const CONNECTING = ['attesta_app', 'attesta_queue'];

/**
 * Makes the three roles, or gives them these passwords again when they exist.
 * @param {import('pg').Client} admin connected as the server's administrator
 * @param {{ owner: string, app: string, queue: string }} passwords
 */
export async function ensureRoles(admin, passwords) {
  const values = { owner_password: passwords.owner, app_password: passwords.app, queue_password: passwords.queue };
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
  const made = sqlFile('roles.sql', values);
  const statements = rowCount ? made.replaceAll('CREATE ROLE', 'ALTER ROLE') : made;
  await admin.query(`BEGIN; ${statements}; COMMIT`);
}

/**
 * Makes an empty database that belongs to the owner role, if it is not there.
 * @param {import('pg').Client} admin
 * @param {string} name
 * @param {(name: string) => Promise<import('pg').Client>} connectTo a connection of the administrator to that database
 * @returns {Promise<void>}
 */
export async function ensureDatabase(admin, name, connectTo) {
  const quoted = admin.escapeIdentifier(name);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await admin.query(`CREATE DATABASE ${quoted} OWNER ${OWNER}`);
  await restrictConnections(admin, name);
  const inside = await connectTo(name);
  try {
    const { rows } = await inside.query(`SELECT to_regnamespace('bullmq') IS NOT NULL AS done`);
    if (!rows[0].done) await inside.query(`BEGIN; ${sqlFile('database.sql', {})}; COMMIT`);
  } finally {
    await inside.end();
  }
}

/** Only the installation's own roles may connect; a copy of a database does not take these rights along. */
export async function restrictConnections(admin, name) {
  const quoted = admin.escapeIdentifier(name);
  await admin.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${quoted} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${quoted} TO ${CONNECTING.join(', ')}`);
  // BullMQ adds several jobs at once through a temporary table
  await admin.query(`GRANT TEMPORARY ON DATABASE ${quoted} TO attesta_queue`);
}

/** Reads one of docker/init/*.sql and puts psql's :'name' values in, quoted. */
function sqlFile(name, values) {
  const sql = readFileSync(path.join(ROOT, 'docker', 'init', name), 'utf8');
  return sql.replace(/^--.*$/gm, '').replace(/:'(\w+)'/g, (_, key) => `'${values[key].replaceAll("'", "''")}'`);
}
