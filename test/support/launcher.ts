import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { endOrphans } from '../../scripts/lib/children.mjs';
import { DataFolder } from '../../scripts/lib/data-folder.mjs';
import { endLeftover } from '../../scripts/lib/embedded-postgres.mjs';
import { gone, isAlive, signal } from '../../scripts/lib/processes.mjs';
import { occupy } from './folder';
import { waitFor } from './wait';

const ROOT = path.resolve(__dirname, '..', '..');
const SETTINGS = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

/** How long an orderly end may take before it is forced; api and worker have 15 s, the database 35 s. */
const LONGEST_END = 60_000;

/** One run of `node scripts/start.mjs`, as a person would start it. */
export class Launcher {
  output = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;

  constructor(readonly data: string, readonly port: number, options: readonly string[] = ['--empty'], env: Record<string, string> = {}) {
    const kept = Object.fromEntries(SETTINGS.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
    this.child = spawn(process.execPath, ['--require', path.join(__dirname, 'end-with-tests.cjs'), 'scripts/start.mjs', ...options], {
      cwd: ROOT, env: { ...kept, DATA_DIR: data, PORT: String(port), LOG_LEVEL: 'info', ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true,
    });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { this.output += text; });
    this.ended = new Promise((resolve) => { this.child.once('close', (code) => resolve(code)); });
    occupy(data, () => this.endAll());
  }

  get pid(): number { return this.child.pid ?? 0; }

  /** Waits until it says where it runs. */
  async running(milliseconds = 300_000): Promise<void> {
    let code: number | null | undefined;
    void this.ended.then((value) => { code = value; });
    await waitFor(() => `the launcher to say that it runs; it said: ${this.output}`, () => {
      if (code !== undefined) throw new Error(`the launcher ended with ${code}: ${this.output}`);
      return this.output.includes('Attesta runs at');
    }, milliseconds);
  }

  /** Its exit code. */
  end(): Promise<number | null> { return this.ended; }

  async stop(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.ended;
  }

  /** Sees to it that this run, its api, worker and database have ended, however the test left them. */
  async endAll(): Promise<void> {
    if (isAlive(this.pid)) signal(this.pid, 'SIGINT');
    if (!(await gone(this.pid, LONGEST_END))) {
      signal(this.pid, 'SIGKILL');
      await gone(this.pid, LONGEST_END);
    }
    await endOrphans(new DataFolder(this.data));
    await endLeftover(this.data);
  }

  ready(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.port}/health/ready`).then((answer) => answer.ok, () => false);
  }

  /** Pids of api and worker. */
  get children(): number[] { return (this.read('state.json') as { children: number[] }).children; }

  /** Pid of the database server; 0 while there is none. */
  get postmaster(): number {
    const file = path.join(this.data, 'postgres', 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  }

  get databaseUrl(): string {
    const { owner } = this.read('secrets.json') as { owner: string };
    return `postgres://attesta_owner:${owner}@127.0.0.1:${(this.read('state.json') as { databasePort: number }).databasePort}/attesta`;
  }

  private read(name: string): unknown { return JSON.parse(readFileSync(path.join(this.data, name), 'utf8')); }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
