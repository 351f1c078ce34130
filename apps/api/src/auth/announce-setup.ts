import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { SetupService } from '@cb/casework';
import { type Config, errorCodeOf } from '@cb/platform';

export const setupKeyFile = (config: Pick<Config, 'dataDirectory'>): string => join(config.dataDirectory, 'setup-key');

const readKey = (file: string): Promise<string | null> => readFile(file, 'utf8').then((text) => text.trim(), (error: unknown) => {
  if (errorCodeOf(error) === 'ENOENT') return null;
  throw error;
});

/** On an empty installation: the one-time key, on the console and in a file that only the operator's account reads. The same key over restarts. */
export async function announceSetup(app: INestApplicationContext, config: Config): Promise<void> {
  const file = setupKeyFile(config);
  const key = await app.get(SetupService).makeKey(await readKey(file));
  if (key === null) return;
  await mkdir(config.dataDirectory, { recursive: true });
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  process.stdout.write(`\nThis installation is empty. Create the first administrator at ${config.baseUrl}/setup with this one-time key:\n\n    ${key}\n\n`);
}
