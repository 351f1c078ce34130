// Installs the packages of package-lock.json when they are not there already.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pause, readProjectJson, ROOT, say, seconds, Stop, timed } from './project.mjs';

const SIGN_OF_LIFE_EVERY = 10_000;

/** Runs `npm ci` unless node_modules holds exactly what the lock file asks for. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('installing the packages of package-lock.json (a minute or two)');
  await timed('packages installed', () => npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']));
}

/** npm writes node_modules/.package-lock.json last, so an interrupted installation has none or an older one. */
function isInstalled() {
  if (!existsSync(path.join(ROOT, 'node_modules', '.package-lock.json'))) return false;
  const wanted = readProjectJson('package-lock.json').packages;
  const present = readProjectJson('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(([place, entry]) =>
    !place.includes('node_modules/') || entry.link || entry.optional || entry.devOptional || present[place]?.version === entry.version);
}

async function npm(options) {
  const cli = process.env.npm_execpath;
  const [command, args] = cli ? [process.execPath, [cli, ...options]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', options];
  const startedAt = performance.now();
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: !cli && process.platform === 'win32' });
  let ended = false;
  // one that went on after us would still be writing when the next start installs again
  const interrupt = (name) => child.kill(name);
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, interrupt);
  const finished = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => { ended = true; });
  // npm draws its progress on a terminal only; elsewhere silence would look like a hang
  const signs = (async () => {
    for (let waited = 0; !ended; waited += 250) {
      if (waited && waited % SIGN_OF_LIFE_EVERY === 0) say(`still installing (${seconds(performance.now() - startedAt)})`);
      await pause(250);
    }
  })();
  const code = await finished;
  await signs;
  for (const name of ['SIGINT', 'SIGTERM']) process.off(name, interrupt);
  if (child.signalCode) throw new Stop('The installation was interrupted; start again to make it whole.');
  if (code !== 0) throw new Stop(`npm ${options[0]} failed with code ${code}: see its messages above. It needs the package registry; behind a proxy set npm's proxy settings.`);
}
