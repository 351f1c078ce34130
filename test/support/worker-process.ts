import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { occupy } from './folder';

const ROOT = join(__dirname, '../..');

/** The worker as a process of its own, to be stopped gently or killed. */
export class WorkerProcess {
  private child: ChildProcess | null = null;
  private output = '';

  constructor(private readonly settings: Record<string, string>) {
    if (settings['DATA_DIR']) occupy(settings['DATA_DIR'], () => this.kill());
  }

  /** Resolves once it works. @throws Error with what it printed when it ends before that */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--require', join(__dirname, 'typescript.cjs'), join(ROOT, 'apps/worker/src/main.ts')], {
      cwd: ROOT, env: { PATH: process.env['PATH'], SESSION_SECRET: 'test-secret-of-at-least-32-characters', NODE_ENV: 'test', ...this.settings }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    await new Promise<void>((started, failed) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text: Buffer) => {
          this.output += text.toString();
          if (this.output.includes('"working"')) started();
        });
      }
      child.once('exit', () => failed(new Error(`the worker ended:\n${this.output}`)));
    });
    this.output = '';
  }

  /** As the machine would when its power goes: no word of goodbye. */
  kill(): Promise<void> { return this.end('SIGKILL'); }
  /** As the operator does. */
  stop(): Promise<void> { return this.end('SIGTERM'); }

  /** What it logged since it started. */
  get log(): string { return this.output; }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
