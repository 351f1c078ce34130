// Questions about other processes, answered without trusting a pid alone: pids are used again.
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { pause } from './project.mjs';

/** @param {number} pid */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM' && !isZombie(pid);
  }
}

/** A killed child that nobody has reaped still answers signal 0. */
function isZombie(pid) {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false; // no /proc here: signal 0 is all there is to ask
  }
}

/** The command line of a process, or '' when it is gone or hidden. */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return process.platform === 'linux' ? '' : String(spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim();
  }
}

/** Is this process a PostgreSQL server on exactly that data folder? */
export function isPostgresOn(pid, pgdata) {
  if (!isAlive(pid) || !commandLine(pid).includes('postgres')) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(pgdata); // the postmaster works inside its data folder
  } catch {
    return commandLine(pid).includes(pgdata);
  }
}

/** Waits until a process is gone. @returns {Promise<boolean>} false when it is still there after the time given */
export async function gone(pid, milliseconds) {
  const until = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(20);
  }
  return true;
}

/** Sends a signal to a process that may be gone by now. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
