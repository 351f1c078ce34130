import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Config } from '@cb/platform';
import { NotAnArchive } from './backup/archive-reader';
import { restoreBackup } from './backup/restore-backup';
import { runScript, ScriptFailure, setting } from './script';

/** `npm run restore -- FILE [--yes]`: --yes is needed when the database is in use, since its content is lost. */
runScript(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { yes: { type: 'boolean', default: false } } });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new ScriptFailure('Use: npm run restore -- FILE [--yes]');
  if (!existsSync(file)) throw new ScriptFailure(`There is no file ${file}.`);
  const config = new Config(process.env);
  const { madeAt, tables, files, installation } = await restoreBackup(file, config, setting('DATABASE_OWNER_URL'), values.yes).catch((error: unknown) => {
    throw error instanceof NotAnArchive ? new ScriptFailure(`${file} is no backup that can be used: ${error.message}`) : error;
  });
  // started by scripts/run.mjs, which takes secrets and mode of the restored installation from here into the data folder
  if (installation && process.env['SESSION_SECRET_FROM'] !== undefined) writeFileSync(path.join(config.dataDirectory, 'restored.json'), JSON.stringify(installation), { mode: 0o600 });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored the backup of ${madeAt}: ${rows} rows of ${tables.length} tables and ${files.length} files.`);
  if (process.env['SESSION_SECRET_FROM'] !== 'data folder' && installation?.['sessionSecret'] !== config.sessionSecret) {
    console.log('It was made under another SESSION_SECRET: set that one, or second factors cannot be read.');
  }
});
