// `npm run openapi`: writes libs/contract from the built API; with `-- --check` says whether it is current and writes nothing.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ensurePartBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNode } from './lib/node-version.mjs';
import { main, ROOT, say, Stop } from './lib/project.mjs';

const HEADER = '// Made by `npm run openapi` from openapi.json. Do not edit.\n\n';
const check = process.argv.includes('--check');

await main(async () => {
  checkNode();
  await ensureInstalled();
  await ensurePartBuilt('server');
  const { stdout: document } = await promisify(execFile)(process.execPath, [path.join(ROOT, 'dist/scripts/openapi-document.js')], { maxBuffer: 64 * 1_048_576 });
  const { default: openapiTS, astToString } = await import('openapi-typescript'); // after ensureInstalled
  const { factory } = (await import('typescript')).default;
  await place('openapi.json', `${document}\n`);
  await place('src/api.ts', HEADER + astToString(await openapiTS(document, { transform: ({ format }) => (format === 'binary' ? factory.createTypeReferenceNode('Blob') : undefined) })));
  say(`libs/contract: ${Object.keys(JSON.parse(document).paths).length} paths, ${check ? 'current' : 'written'}`);
});

/** @param {string} name @param {string} wanted */
async function place(name, wanted) {
  const file = path.join(ROOT, 'libs/contract', name);
  if (!check) return writeFile(file, wanted);
  if ((await readFile(file, 'utf8')) !== wanted) throw new Stop(`libs/contract/${name} is not what the API says any more: run npm run openapi.`);
}
