import { rmSync } from 'node:fs';
import './cluster';

export default async function teardown(): Promise<void> {
  const server = globalThis.attestaTestServer;
  if (!server) return;
  await server.stop();
  rmSync(server.folder, { recursive: true, force: true });
}
