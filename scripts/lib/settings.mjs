// The environment that the product's processes get.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { ROOT, Stop } from './project.mjs';

/** Reads `.env` beside package.json; what the environment already says wins. */
export function loadDotEnv() {
  const file = path.join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** @returns {number} @throws Stop */
export function wantedPort() {
  const text = process.env.PORT?.trim() || '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new Stop(`PORT must be a number from 1 to 65535, not "${text}".`);
  return port;
}

/** @throws Stop when somebody else listens there */
export async function requireFreePort(port, host = process.env.HOST || '127.0.0.1') {
  const code = await new Promise((resolve) => {
    const probe = createServer().once('error', (error) => resolve(error.code)).listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (code === 'EADDRINUSE') throw new Stop(`Port ${port} is already in use: stop the program that holds it, or choose another one with PORT=${port === 65_535 ? port - 1 : port + 1} npm start.`);
  if (code) throw new Stop(`Attesta cannot listen on ${host}:${port} (${code}): choose another port with PORT or another address with HOST.`);
}

/**
 * Settings of api, worker and scripts on this machine's data folder. The owner's connection is for migrations and scripts only.
 * @param {{ data: import('./data-folder.mjs').DataFolder, database: import('./database.mjs').Database, demonstration?: boolean }} parts
 * @returns {{ product: Record<string, string>, scripts: Record<string, string> }}
 */
export function productEnvironment({ data, database, demonstration = false }) {
  const secrets = database.origin === 'given' && process.env.SESSION_SECRET ? null : data.secrets();
  const scripts = {
    ...process.env,
    ...database.env,
    DATA_DIR: data.path,
    SESSION_SECRET: process.env.SESSION_SECRET || secrets?.session,
    SESSION_SECRET_FROM: process.env.SESSION_SECRET ? 'environment' : 'data folder',
    ...(demonstration ? { ATTESTA_DEMO: '1', DEMO_KEY: process.env.DEMO_KEY || data.secrets().demo } : {}),
  };
  const product = { ...scripts };
  delete product.DATABASE_OWNER_URL;
  return { product, scripts };
}
