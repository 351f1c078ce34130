import { rm } from 'node:fs/promises';
import './global-setup';

export default async function teardown(): Promise<void> {
  if (globalThis.attestaDemonstration) await rm(globalThis.attestaDemonstration, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
