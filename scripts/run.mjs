// `npm run migrate | story | verify-trail | backup | restore`: builds if need be, finds the database (starting an embedded one), runs the script.
import { ensurePartBuilt } from './lib/build.mjs';
import { DataFolder } from './lib/data-folder.mjs';
import { openDatabase } from './lib/database.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNode } from './lib/node-version.mjs';
import { commandLine, isAlive } from './lib/processes.mjs';
import { main, Stop } from './lib/project.mjs';
import { runCompiled } from './lib/run-compiled.mjs';
import { loadDotEnv, productEnvironment } from './lib/settings.mjs';

/** What each script needs: a database, up to date; nobody else at work on the data folder. */
const SCRIPTS = {
  migrate: { database: true },
  story: {},
  'verify-trail': { database: true },
  backup: { database: true },
  restore: { database: true, migrated: true, alone: true },
};

await main(async () => {
  checkNode();
  const [name, ...options] = process.argv.slice(2);
  const needs = SCRIPTS[name];
  if (!needs) throw new Stop(`Use: npm run ${Object.keys(SCRIPTS).join(' | ')}`);
  loadDotEnv();
  await ensureInstalled();
  await ensurePartBuilt('server');
  const data = new DataFolder();
  data.prepare();
  if (needs.alone) requireNobody(data);
  if (!needs.database) {
    process.exitCode = await runCompiled(name, options, productEnvironment({ data, database: { env: {}, origin: 'embedded' }, demonstration: true }).scripts);
    return;
  }
  await withDatabase(data, async (database) => {
    const { scripts } = productEnvironment({ data, database, demonstration: data.state.mode === 'demonstration' });
    if (needs.migrated) await runCompiled('migrate', [], scripts, 'failures');
    process.exitCode = await runCompiled(name, options, scripts);
    if (needs.alone) data.takeOver();
  });
});

/** Leaves a database running that was running before: the product may be using it. */
async function withDatabase(data, work) {
  const database = await openDatabase(data);
  try {
    await work(database);
  } finally {
    if (database.origin === 'started') await database.stop();
  }
}

function requireNobody(data) {
  const { launcher } = data.state;
  if (launcher && isAlive(launcher) && commandLine(launcher).includes('start.mjs')) throw new Stop(`Attesta runs on ${data.path} (process ${launcher}): stop it first.`);
}
