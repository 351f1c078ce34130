// `npm start`: everything on this machine, from a fresh clone to a running portal. See docs/running.md.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readArguments } from './lib/arguments.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { Children, endOrphans } from './lib/children.mjs';
import { DataFolder } from './lib/data-folder.mjs';
import { openDatabase, requireConnections } from './lib/database.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNode } from './lib/node-version.mjs';
import { main, pause, say, seconds, Stop, timed } from './lib/project.mjs';
import { runCompiled } from './lib/run-compiled.mjs';
import { loadDotEnv, productEnvironment, requireFreePort, wantedPort } from './lib/settings.mjs';
import { Stopping } from './lib/stopping.mjs';

const LOOK_AT_DATABASE_EVERY = 2_000;
const LONGEST_START = 90_000;

await main(async () => {
  checkNode();
  const { flags } = readArguments('npm start [-- --empty]', { flags: ['--empty'] });
  loadDotEnv();
  requireConnections();
  const data = new DataFolder();
  data.prepare();
  const mode = chooseMode(data, flags.has('--empty'));
  data.claim();
  await endOrphans(data);
  await requireFreePort(wantedPort());
  await ensureInstalled();
  await ensureBuilt();
  await run(data, mode);
});

/** A folder keeps what it was begun as: nobody's real cases get a demonstration mixed in. */
function chooseMode(data, empty) {
  const { mode: begun } = data.state;
  if (begun === 'demonstration' && empty) throw new Stop(`${data.path} holds the demonstration: name another folder with DATA_DIR to start an empty installation.`);
  const mode = begun ?? (empty || process.env.DATABASE_URL ? 'empty' : 'demonstration');
  if (mode === 'demonstration' && process.env.NODE_ENV === 'production') throw new Stop('The demonstration does not run with NODE_ENV=production: start with npm start -- --empty.');
  return mode;
}

async function run(data, mode) {
  const stopping = new Stopping();
  const database = await timed('database ready', () => openDatabase(data));
  stopping.last(() => database.stop());
  if (database.origin === 'adopted') say('the database of the last run was still there and is used on');
  if (database.pgdata && !database.pgdata.startsWith(data.path)) say(`the database lies in ${database.pgdata}: the account that runs it cannot reach ${data.path}`);
  await stopping.unless(async () => {
    const { product, scripts } = productEnvironment({ data, database, demonstration: mode === 'demonstration' });
    await timed('database schema up to date', () => runCompiled('migrate', [], scripts, 'failures'));
    data.remember({ mode });
    const workerSign = data.in('log/worker.alive');
    rmSync(workerSign, { force: true });
    const children = new Children({ env: { ...product, WORKER_HEALTH_FILE: workerSign }, data, onGivenUp: (sentence) => stopping.begin(1, sentence) });
    stopping.first(() => children.stopAll());
    children.startAll();
    const address = process.env.BASE_URL || `http://localhost:${wantedPort()}`;
    await timed('server and worker ready', () => ready(workerSign, stopping));
    if (mode === 'demonstration' && !stopping.begun) await demonstrate(data, scripts, `http://${process.env.HOST ? localHost() : 'localhost'}:${wantedPort()}`);
    if (!stopping.begun) announce(data, mode, address);
    watch(database, stopping);
  });
}

/** How this machine reaches the api. */
function localHost() {
  return ['0.0.0.0', '::', undefined, ''].includes(process.env.HOST) ? '127.0.0.1' : process.env.HOST;
}

/** Waits until the api answers that it can serve and the worker has left its sign. */
async function ready(workerSign, stopping) {
  const until = Date.now() + LONGEST_START;
  while (!stopping.begun) {
    const answer = await fetch(`http://${localHost()}:${wantedPort()}/health/ready`).catch(() => null);
    if (answer?.ok && existsSync(workerSign)) return;
    if (Date.now() > until) throw new Stop('Server or worker have not become ready within a minute and a half; their logs in the data folder say why.');
    await pause(100);
  }
}

/** Plays the stories on first run; one that was interrupted goes on where it stopped. */
async function demonstrate(data, env, address) {
  if (data.read('demonstration.json').finishedAt) return;
  say('playing the demonstration certification body (only on the first start)');
  const startedAt = performance.now();
  const code = await runCompiled('demo', ['--url', address], env);
  say(code === 0 ? `demonstration played (${seconds(performance.now() - startedAt)})` : 'the demonstration stopped before its end, see above; what was played is there, and the next start goes on with it');
}

function announce(data, mode, address) {
  const { logins = [] } = data.read('demonstration.json');
  const setupKey = existsSync(data.in('setup-key')) ? readFileSync(data.in('setup-key'), 'utf8').trim() : null;
  console.log(`\n  Attesta runs at ${address}   (Ctrl-C stops it; logs in ${data.in('log')})`);
  if (mode === 'demonstration' && logins.length > 0) {
    console.log('\n  Sign in as');
    for (const { who, email, password, roles } of onePerRole(logins)) console.log(`    ${email.padEnd(32)} ${password}   ${who}: ${roles.join(', ').replaceAll('_', ' ')}`);
  }
  if (mode === 'empty' && setupKey) console.log(`\n  This installation is empty: create its first administrator at ${address}/setup\n  with the one-time set-up key  ${setupKey}`);
  console.log('');
}

/** Few enough to read: a person is named when they have a role that nobody before them has. */
function onePerRole(logins) {
  const seen = new Set();
  return logins.filter(({ roles }) => {
    const isNew = roles.some((role) => !seen.has(role));
    for (const role of roles) seen.add(role);
    return isNew;
  });
}

/** Starts an embedded database again when its process has died under us. */
function watch(database, stopping) {
  const look = setInterval(async () => {
    if (stopping.begun || database.isRunning()) return;
    clearInterval(look);
    try {
      say('the database process has ended; starting it again');
      await database.restart();
      watch(database, stopping);
    } catch (error) {
      stopping.begin(1, error.message);
    }
  }, LOOK_AT_DATABASE_EVERY);
}
