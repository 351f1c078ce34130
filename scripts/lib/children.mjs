// Runs api and worker as processes of their own: starts them, starts them again after a crash, stops them gently.
import { fork } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { commandLine, gone, isAlive, signal } from './processes.mjs';
import { ROOT, say } from './project.mjs';

const WRONG_SETTINGS = 78; // EX_CONFIG: starting again would say the same
const MOST_CRASHES = 5;
const CRASH_WINDOW = 120_000;
const LONGEST_STOP = 15_000;
const SAME_LINE_AGAIN_AFTER = 30_000;
const WARNING = 40; // pino's number
const PROGRAMS = { api: 'dist/apps/api/src/main.js', worker: 'dist/apps/worker/src/main.js' };

export class Children {
  #running = new Map();
  #crashes = new Map();
  #stopping = false;

  /**
   * @param {{ env: Record<string, string>, data: import('./data-folder.mjs').DataFolder, onGivenUp: (sentence: string) => void }} options
   *   onGivenUp: called once when a process cannot be kept alive
   */
  constructor({ env, data, onGivenUp }) {
    Object.assign(this, { env, data, onGivenUp });
  }

  startAll() {
    for (const name of Object.keys(PROGRAMS)) this.#start(name);
  }

  /** SIGTERM to each, SIGKILL to what has not ended after a while. */
  async stopAll() {
    this.#stopping = true;
    await Promise.all([...this.#running.values()].map(({ pid }) => end(pid, LONGEST_STOP)));
  }

  #start(name) {
    // detached: Ctrl-C in the terminal reaches the launcher alone, which then stops them in order
    const child = fork(path.join(ROOT, PROGRAMS[name]), {
      cwd: ROOT, env: this.env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--enable-source-maps', '--require', path.join(ROOT, 'scripts/lib/end-with-launcher.cjs')],
    });
    this.#running.set(name, child);
    this.data.remember({ children: [...this.#running.values()].map(({ pid }) => pid) });
    showImportant(name, child, this.data.in(`log/${name}.log`));
    child.once('exit', (code, killedBy) => this.#ended(name, code, killedBy));
  }

  #ended(name, code, killedBy) {
    this.#running.delete(name);
    if (this.#stopping) return;
    const how = killedBy ? `was killed (${killedBy})` : `ended with code ${code}`;
    const crashes = [...(this.#crashes.get(name) ?? []), Date.now()].filter((at) => Date.now() - at < CRASH_WINDOW);
    this.#crashes.set(name, crashes);
    if (code === WRONG_SETTINGS || crashes.length > MOST_CRASHES) return this.onGivenUp(`The ${name} ${how} and cannot be kept running; the last lines above and ${this.data.in(`log/${name}.log`)} say why.`);
    const wait = 500 * 2 ** (crashes.length - 1);
    say(`the ${name} ${how}; starting it again in ${wait / 1000} s`);
    setTimeout(() => { if (!this.#stopping) this.#start(name); }, wait);
  }
}

/** Ends what a launcher that was killed has left behind: its api would still hold the port. */
export async function endOrphans(data) {
  const programs = Object.values(PROGRAMS);
  const orphans = (data.state.children ?? []).filter((pid) => isAlive(pid) && programs.some((program) => commandLine(pid).includes(program)));
  await Promise.all(orphans.map((pid) => end(pid, LONGEST_STOP)));
}

async function end(pid, patience) {
  signal(pid, 'SIGTERM');
  if (await gone(pid, patience)) return;
  signal(pid, 'SIGKILL');
  await gone(pid, 2_000);
}

/** Everything goes to the log; the console shows warnings and errors, and what is written to standard error (a start that fails). */
function showImportant(name, child, file) {
  const log = createWriteStream(file, { flags: 'a', mode: 0o600 });
  const shownAt = new Map();
  const lines = (stream, forConsole) => createInterface({ input: stream }).on('line', (line) => {
    log.write(`${line}\n`);
    const shown = forConsole(line);
    if (!shown || Date.now() - (shownAt.get(shown) ?? 0) < SAME_LINE_AGAIN_AFTER) return;
    shownAt.set(shown, Date.now());
    console.log(`  ${name}: ${shown}`);
  });
  lines(child.stdout, warningOf);
  lines(child.stderr, (line) => line.trimEnd());
  child.once('close', () => log.end());
}

/** @returns {string | null} */
function warningOf(line) {
  if (!line.startsWith('{')) return null;
  try {
    const { level, msg, err } = JSON.parse(line);
    return level >= WARNING ? [...new Set([msg, err?.message])].filter(Boolean).map((text) => text.split('\n')[0]).join(': ') : null;
  } catch {
    return line; // not a log record after all
  }
}
