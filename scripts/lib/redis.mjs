// A Redis for the tests: the one that REDIS_URL names, or one of our own when redis-server is installed.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { freePort } from './embedded-postgres.mjs';
import { gone, signal } from './processes.mjs';
import { pause, Stop } from './project.mjs';
import net from 'node:net';

/** Why queue tests on Redis cannot run here; null when they can. */
export const redisNote = () => (process.env.REDIS_URL || program() ? null : 'queue tests on Redis need a redis-server in PATH or a Redis of their own in REDIS_URL; neither is here. The same tests ran on PostgreSQL.');

/**
 * Starts a Redis without persistence, for one test run.
 * @param {string} folder where it may write
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | null>} null when there is none to be had
 */
export async function startRedis(folder) {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => undefined };
  const file = program();
  if (!file) return null;
  const port = await freePort();
  const child = spawn(file, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], { stdio: 'ignore' });
  child.unref();
  for (let attempt = 0; !(await accepts(port)); attempt += 1) {
    if (attempt === 200 || child.exitCode !== null) throw new Stop(`redis-server (${file}) did not start.`);
    await pause(25);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      signal(child.pid, 'SIGKILL');
      await gone(child.pid, 5_000);
    },
  };
}

function program() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, 'redis-server');
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder of PATH
    }
  }
  return null;
}

const accepts = (port) => new Promise((resolve) => {
  const socket = net.connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true); }).once('error', () => resolve(false));
});
