import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

interface Occupant { folder: string; end: () => Promise<unknown> }
const occupants: Occupant[] = [];
const lies = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}${path.sep}`);

/** A folder of its own for the calling spec file or describe block; at the end what works in it is ended, then it is removed. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `attesta-${name}-`));
  afterAll(async () => {
    await Promise.all(occupants.filter((each) => lies(each.folder, folder)).map(({ end }) => end()));
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
  return folder;
}

/** A process works in `folder`: nobody takes the folder away before `end` has ended it and everything it started. */
export function occupy(folder: string, end: () => Promise<unknown>): void {
  occupants.push({ folder: path.resolve(folder), end });
}
