import { Config } from '@cb/platform';
import { makeBackup } from './backup/make-backup';
import { runScript, ScriptFailure, setting } from './script';

/** `npm run backup -- FILE`: database and files in one archive; works while the product runs. */
runScript(async () => {
  const target = process.argv[2];
  if (!target) throw new ScriptFailure('Use: npm run backup -- FILE');
  const { tables, files } = await makeBackup(target, new Config(process.env), setting('DATABASE_OWNER_URL'));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`${target}: ${rows} rows of ${tables.length} tables and ${files.length} files. Keep it as secret as the database itself.`);
});
