import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort, Launcher } from '../../support/launcher';

declare global {
  // var: Jest's setup and teardown share nothing but the global object
  var attestaDemonstration: string | undefined;
}

/** Plays the demonstration once for the run; each spec file starts the product on its copy (test/support/product.ts). */
export default async function setup(): Promise<void> {
  if (process.env['ATTESTA_TEST_DEMONSTRATION']) return; // one that was played before, while somebody works on a test
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attesta-demonstration-'));
  globalThis.attestaDemonstration = folder;
  chmodSync(folder, 0o755); // the database's account passes through
  const data = path.join(folder, 'data');
  const launcher = new Launcher(data, await freePort(), []);
  try {
    await launcher.running(600_000);
  } finally {
    await launcher.endAll();
  }
  process.env['ATTESTA_TEST_DEMONSTRATION'] = data;
}
