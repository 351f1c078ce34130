import { rmSync } from 'node:fs';
import './cluster';

export default async function teardown(): Promise<void> {
  const servers = globalThis.attestaTestServers;
  if (!servers) return;
  await servers.stop();
  rmSync(servers.folder, { recursive: true, force: true });
}
