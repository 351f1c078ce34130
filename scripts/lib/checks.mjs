// The checks of `npm test` that run no product code. Each returns whether it passed and what it has to say.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { readProjectJson, ROOT } from './project.mjs';

/** @typedef {{ name: string, run: () => Promise<{ ok: boolean, output: string }> }} Check */

const OUR_CODE = ['apps', 'libs', 'scripts', 'test'];
const ANY_REGISTRY = 'https://registry.npmjs.org/';

/** @type {Check[]} */
export const LINT = [
  { name: 'oxlint', run: () => tool('node_modules/oxlint/bin/oxlint', ['--deny-warnings', ...OUR_CODE]) },
  { name: 'import directions and cycles', run: () => tool('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'scripts', 'test']) },
];

/** @type {Check[]} */
export const LOCK = [
  { name: 'the lock names every platform\'s packages', run: async () => verdict(missingPlatformPackages()) },
  { name: 'the lock names no private registry', run: async () => verdict(foreignHosts()) },
];

/** @type {Check[]} */
export const TYPES = [
  { name: 'types of server, scripts and tests', run: () => tool('node_modules/typescript-native/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']) },
  { name: 'types of the portal', run: () => tool('node_modules/typescript-native/bin/tsc', ['--noEmit', '-p', 'apps/web/tsconfig.json']) },
];

/** @type {Check[]} */
export const CONTRACT = [
  { name: 'libs/contract is what the API says', run: () => tool('scripts/openapi.mjs', ['--check']) },
];

/** npm drops optional packages that it cannot find for the moment, and then `npm ci` fails on the platforms they were for. */
function missingPlatformPackages() {
  const { packages } = readProjectJson('package-lock.json');
  const known = new Set(Object.keys(packages).map((place) => place.split('node_modules/').pop()));
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !known.has(name)).map((name) => `${place} wants ${name}, which has no entry`));
}

function foreignHosts() {
  return Object.entries(readProjectJson('package-lock.json').packages)
    .filter(([, { resolved, link }]) => resolved && !link && !resolved.startsWith(ANY_REGISTRY))
    .map(([place, { resolved }]) => `${place} comes from ${resolved}`);
}

const verdict = (faults) => ({ ok: faults.length === 0, output: faults.join('\n') });

function tool(file, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, file), ...options], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text; });
    child.once('error', reject).once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
