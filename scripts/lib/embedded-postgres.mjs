// Keeps one PostgreSQL server for this project: makes its data folder, starts it, finds it again after a crash, stops it.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gone, isAlive, isPostgresOn, signal } from './processes.mjs';
import { canReach, ownFolder, placeOutside, postgresPrograms } from './postgres-binaries.mjs';
import { pause, Stop } from './project.mjs';

const ADMINISTRATOR = 'attesta_admin';
const START_ATTEMPTS = 20; // backends of a server killed a moment ago hold its memory for up to some seconds
const LOG_LIMIT = 10_000_000;
const windows = process.platform === 'win32';

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {number} pid
 * @property {boolean} adopted found alive, left by an earlier run
 * @property {string} pgdata
 * @property {(database: string) => string} adminUrl
 * @property {() => Promise<void>} stop ends it and waits until it has written everything; an adopted one too
 */

/**
 * Starts the server of a data folder, or takes over the one that still runs on it.
 * @param {{ folder: string, password: string, port?: number | null, settings?: string[] }} options
 *   folder: where `postgres/` and `postgres.log` live; password: the administrator's; port: taken again when free;
 *   settings: `name=value` for the server
 * @returns {Promise<Server>}
 * @throws Stop with a sentence when it cannot be started here
 */
export async function startPostgres({ folder, password, port = null, settings = [] }) {
  const { binaries, account } = await postgresPrograms();
  const pgdata = placeFor(folder, account);
  const living = await livingServer(pgdata);
  if (living) return server({ ...living, pgdata, password, binaries, adopted: true });

  if (!existsSync(path.join(pgdata, 'PG_VERSION'))) initialise({ pgdata, binaries, account, password });
  rmSync(path.join(pgdata, 'postmaster.pid'), { force: true }); // livingServer has shown that no server is behind it
  const chosen = await freePort(port);
  const pid = await launch({ pgdata, binaries, account, port: chosen, settings, log: openLog(folder) });
  return server({ pid, port: chosen, pgdata, password, binaries, adopted: false });
}

/** The folder of the data: inside the data folder unless the account that must own it cannot get there. */
function placeFor(folder, account) {
  const inside = path.join(folder, 'postgres');
  const pgdata = !account || existsSync(path.join(inside, 'PG_VERSION')) || canReach(inside, account) ? inside : placeOutside(folder);
  if (!existsSync(pgdata)) ownFolder(pgdata, account);
  return pgdata;
}

/** @returns {Promise<{ pid: number, port: number } | null>} */
async function livingServer(pgdata) {
  for (let attempt = 0; attempt < 1500; attempt += 1) {
    const lock = readLock(pgdata);
    if (!lock || !isPostgresOn(lock.pid, pgdata)) return null;
    if (lock.status === 'ready') return lock;
    await pause(20); // starting, recovering or stopping: wait for what becomes of it
  }
  throw new Stop(`A PostgreSQL server on ${pgdata} has been starting or stopping for half a minute: look into its log, or end process ${readLock(pgdata)?.pid}.`);
}

/** postmaster.pid: line 1 the pid, line 4 the port, line 8 the status. */
function readLock(pgdata) {
  const file = path.join(pgdata, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
}

function initialise({ pgdata, binaries, account, password }) {
  rmSync(pgdata, { recursive: true, force: true }); // a first start that was interrupted
  ownFolder(pgdata, account);
  const passwordFile = path.join(os.tmpdir(), `attesta-${randomUUID()}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    const options = ['-D', pgdata, '-U', ADMINISTRATOR, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C'];
    const result = spawnSync(path.join(binaries, 'initdb'), options, { ...asAccount(account), encoding: 'utf8' });
    if (result.status !== 0) {
      rmSync(pgdata, { recursive: true, force: true });
      throw new Stop(`The database's folder ${pgdata} could not be prepared: ${(result.stderr || String(result.error)).trim()}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function launch({ pgdata, binaries, account, port, settings, log }) {
  const options = ['-D', pgdata, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...settings.flatMap((setting) => ['-c', setting])];
  for (let attempt = 1; ; attempt += 1) {
    const output = openSync(log, 'a');
    const startsAt = statSync(log).size;
    // detached: Ctrl-C in the terminal must reach api and worker only; the database goes last
    const child = spawn(path.join(binaries, 'postgres'), options, { ...asAccount(account), detached: true, stdio: ['ignore', output, output] });
    closeSync(output);
    let failure = null;
    child.once('error', (error) => { failure = error.message; });
    child.once('exit', (code) => { failure = `it ended with code ${code}`; });
    child.unref();
    while (!failure) {
      const lock = readLock(pgdata);
      if (lock?.pid === child.pid && lock.status === 'ready') return child.pid;
      await pause(15);
    }
    const said = readFileSync(log, 'utf8').slice(startsAt).trim();
    if (attempt === START_ATTEMPTS || !/shared memory block|lock file/.test(said)) throw new Stop(`PostgreSQL did not start (${failure}). Its log, ${log}, says:\n${said.slice(-2000)}`);
    await pause(500);
  }
}

const asAccount = (account) => ({
  ...(account ? { uid: account.uid, gid: account.gid } : {}),
  cwd: path.parse(process.cwd()).root,
  env: { PATH: process.env.PATH, LC_ALL: 'C', HOME: os.tmpdir(), ...(windows ? { SystemRoot: process.env.SystemRoot } : {}) },
});

function openLog(folder) {
  const log = path.join(folder, 'postgres.log');
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(log, `${log}.1`);
  closeSync(openSync(log, 'a', 0o600));
  return log;
}

/** The wanted port when nobody holds it, else any free one. */
export async function freePort(wanted = null) {
  const tried = (port) => new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(null)).listen(port, '127.0.0.1', () => {
      const { port: got } = probe.address();
      probe.close(() => resolve(got));
    });
  });
  return (wanted ? await tried(wanted) : null) ?? tried(0);
}

/** @returns {Server} */
function server({ pid, port, pgdata, password, binaries, adopted }) {
  return {
    pid, port, pgdata, adopted,
    adminUrl: (database) => databaseUrl({ user: ADMINISTRATOR, password, port, database }),
    async stop() {
      if (windows) spawnSync(path.join(binaries, 'pg_ctl'), ['stop', '-D', pgdata, '-m', 'fast']);
      else signal(pid, 'SIGINT');
      if (await gone(pid, 30_000)) return;
      signal(pid, 'SIGQUIT');
      await gone(pid, 5_000);
    },
  };
}

/** @param {{ user: string, password: string, port: number, database: string, host?: string }} parts */
export const databaseUrl = ({ user, password, port, database, host = '127.0.0.1' }) =>
  `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}`;

/** Ends the server that an abandoned run left on this data folder, if there is one; what it held is to be thrown away. */
export async function endLeftover(folder) {
  const pgdata = path.join(folder, 'postgres');
  const lock = readLock(pgdata);
  if (!lock || !isPostgresOn(lock.pid, pgdata)) return;
  signal(lock.pid, 'SIGQUIT');
  await gone(lock.pid, 10_000);
}

/** Is a server that we started or adopted still there? */
export const isRunning = (postgres) => isAlive(postgres.pid);
