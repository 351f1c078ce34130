// Compiles libs/domain alone, for the commands that need the rules and nothing else. All messages go to standard error:
// standard output belongs to the result.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT, seconds, Stop } from './project.mjs';

const SOURCES = path.join(ROOT, 'libs', 'domain', 'src');
/** Each build lies in a folder named by what it was built from: never half written, never stale. */
const BUILDS = path.join(ROOT, 'libs', 'domain', 'dist');
const COMPILER = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const tell = (line) => process.stderr.write(`· ${line}\n`);

/** The compiled rules, built first where they are missing or older than their sources. */
export function loadDomain() {
  const folder = path.join(BUILDS, fingerprint());
  if (!existsSync(folder)) build(folder);
  return createRequire(import.meta.url)(path.join(folder, 'index.js'));
}

function build(folder) {
  if (!existsSync(COMPILER)) install();
  const startedAt = performance.now();
  tell('building libs/domain');
  mkdirSync(BUILDS, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER, '-p', 'libs/domain/tsconfig.build.json', '--noCheck', '--outDir', unfinished], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Stop(`libs/domain could not be built:\n${stdout}${stderr}`);
  }
  publish(unfinished, folder);
  tell(`libs/domain built (${seconds(performance.now() - startedAt)})`);
}

/** Types are checked by `npm test`; here only what runs is made. Two commands at once may both build: the first one's folder stays. */
function publish(unfinished, folder) {
  const older = readdirSync(BUILDS, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.includes('.') && entry.name !== path.basename(folder));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  for (const { name } of older) rmSync(path.join(BUILDS, name), { recursive: true, force: true });
}

/** In a process of its own, so that nothing of it reaches standard output. */
function install() {
  tell('node_modules is missing');
  const program = `import { ensureInstalled } from ${JSON.stringify(new URL('install.mjs', import.meta.url).href)}; import { main } from ${JSON.stringify(new URL('project.mjs', import.meta.url).href)}; await main(ensureInstalled);`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Stop('The packages could not be installed; the messages stand above.');
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(path.join(ROOT, 'libs/domain/tsconfig.build.json'))).update(readFileSync(path.join(ROOT, 'tsconfig.json')));
  for (const file of readdirSync(SOURCES, { recursive: true }).sort()) {
    if (/\.(ts|json)$/.test(file) && !file.endsWith('.spec.ts')) hash.update(`\0${file.replaceAll('\\', '/')}\0`).update(readFileSync(path.join(SOURCES, file)));
  }
  return hash.digest('hex').slice(0, 20);
}
