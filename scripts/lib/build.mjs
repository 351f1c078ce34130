// Builds server and portal when their sources have changed since the last build.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT, say, Stop, timed } from './project.mjs';

/** @typedef {{ name: string, sources: string[], output: string, cwd: string, program: string, options: string[] }} Part */

/** @type {Part[]} */
const PARTS = [
  {
    name: 'server', output: 'dist', cwd: '.',
    sources: ['apps/api/src', 'apps/worker/src', 'libs/domain', 'libs/persistence', 'libs/platform', 'libs/casework', 'scripts', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    // the Nest CLI follows tsconfig.build.json, which names libs, worker and scripts too
    program: 'node_modules/@nestjs/cli/bin/nest.js', options: ['build', 'api'],
  },
  {
    name: 'portal', output: 'apps/web/dist', cwd: 'apps/web',
    sources: ['apps/web', 'libs/domain/src', 'libs/contract', 'package-lock.json'],
    program: 'node_modules/vite/bin/vite.js', options: ['build', '--logLevel', 'warn'],
  },
];
const NOT_SOURCES = new Set(['node_modules', 'dist', '.vite', 'routeTree.gen.ts']);

/** Builds what is out of date; both parts at once, each says when it is done. */
export async function ensureBuilt(parts = PARTS) {
  const outdated = parts.filter((part) => stampOf(part) !== fingerprint(part));
  if (outdated.length === 0) return;
  say(`building ${outdated.map((part) => part.name).join(' and ')}`);
  await Promise.all(outdated.map((part) => timed(`${part.name} built`, () => build(part))));
}

/** @param {'server' | 'portal'} name */
export const ensurePartBuilt = (name) => ensureBuilt(PARTS.filter((part) => part.name === name));

/** @param {Part} part */
async function build(part) {
  const before = fingerprint(part);
  rmSync(path.join(ROOT, part.output), { recursive: true, force: true }); // what has no source any more must not be loaded
  const { code, output } = await run(part);
  if (code !== 0) throw new Stop(`The ${part.name} could not be built:\n${stripVTControlCharacters(output).trim()}`);
  writeFileSync(stampFile(part), before);
}

/** @param {Part} part */
function run({ program, options, cwd }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, program), ...options], { cwd: path.join(ROOT, cwd), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text; });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

const stampFile = (part) => path.join(ROOT, part.output, '.built-from');
const stampOf = (part) => (existsSync(stampFile(part)) ? readFileSync(stampFile(part), 'utf8') : null);

/** A hash over names and contents of everything the part is built from. */
function fingerprint({ sources }) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, relative) {
  const absolute = path.join(ROOT, relative);
  const found = statSync(absolute, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) return void hash.update(`\0${relative}\0`).update(readFileSync(absolute));
  for (const name of readdirSync(absolute).sort()) {
    if (!NOT_SOURCES.has(name) && !/\.(spec\.tsx?|mjs)$/.test(name)) addTo(hash, path.join(relative, name));
  }
}
