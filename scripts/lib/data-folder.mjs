// The data folder of an installation that keeps everything on this machine: database, files, mails, logs, secrets.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, isAlive } from './processes.mjs';
import { ROOT, Stop } from './project.mjs';

/**
 * @typedef {{ admin: string, owner: string, app: string, queue: string, session: string, demo: string }} Secrets
 * @typedef {{ mode?: 'demonstration' | 'empty', databasePort?: number, launcher?: number, children?: number[] }} State
 *   mode: how the folder was filled first; launcher, children: processes of the last run
 */

export class DataFolder {
  /** @param {string} folder from DATA_DIR, relative to the project */
  constructor(folder = process.env.DATA_DIR || '.data') {
    this.path = path.resolve(ROOT, folder);
  }

  /** Makes the folder and shows that it can be written. @throws Stop */
  prepare() {
    const probe = path.join(this.path, `.writable-${process.pid}`);
    try {
      mkdirSync(this.path, { recursive: true, mode: process.getuid?.() === 0 ? 0o755 : 0o700 }); // as root, PostgreSQL's account passes through
      writeFileSync(probe, '');
      rmSync(probe);
      for (const inner of ['files', 'mail', 'log']) mkdirSync(this.in(inner), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new Stop(`The data folder ${this.path} cannot be written (${error.code}): give this account rights to it, or name another one with DATA_DIR.`, { cause: error });
    }
  }

  in(name) {
    return path.join(this.path, name);
  }

  /** Passwords and keys of this installation, made once. @returns {Secrets} */
  secrets() {
    const known = this.read('secrets.json');
    const names = ['admin', 'owner', 'app', 'queue', 'session', 'demo'];
    if (names.every((name) => known[name])) return known;
    const made = Object.fromEntries(names.map((name) => [name, known[name] ?? randomBytes(24).toString('base64url')]));
    this.write('secrets.json', made);
    return made;
  }

  /** @returns {State} */
  get state() {
    return this.read('state.json');
  }

  /** @param {State} change */
  remember(change) {
    this.write('state.json', { ...this.state, ...change });
  }

  /** After a restore: this folder now holds that installation, under its keys. */
  takeOver() {
    const { mode, sessionSecret, demoKey, demonstration } = this.read('restored.json');
    if (!mode) return;
    this.write('secrets.json', { ...this.secrets(), session: sessionSecret, ...(demoKey ? { demo: demoKey } : {}) });
    this.remember({ mode });
    if (demonstration) this.write('demonstration.json', demonstration);
    rmSync(this.in('restored.json'));
  }

  /** @throws Stop when another `npm start` works on this folder */
  claim() {
    const { launcher } = this.state;
    if (launcher && launcher !== process.pid && isAlive(launcher) && commandLine(launcher).includes('start.mjs')) {
      throw new Stop(`Attesta already runs on ${this.path} (process ${launcher}): stop it first, or name another folder with DATA_DIR.`);
    }
    this.remember({ launcher: process.pid });
  }

  read(name) {
    const file = this.in(name);
    if (!existsSync(file)) return {};
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new Stop(`${file} cannot be read (${error.message}): restore it from a backup of the data folder.`, { cause: error });
    }
  }

  /** Written beside and moved into place: a crash leaves the old file or the new one. */
  write(name, content) {
    const unfinished = this.in(`.${name}.${process.pid}`);
    writeFileSync(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    renameSync(unfinished, this.in(name));
  }
}
