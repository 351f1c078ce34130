// Runs one of scripts/*.ts from its compiled form.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT, Stop } from './project.mjs';

/**
 * @param {string} name file of scripts/ without ending
 * @param {string[]} options
 * @param {Record<string, string>} env
 * @param {'everything' | 'failures'} show
 * @returns {Promise<number>} its exit code, when everything is shown
 * @throws Stop with what it said when it failed and only failures are shown
 */
export async function runCompiled(name, options, env, show = 'everything') {
  const child = spawn(process.execPath, ['--enable-source-maps', path.join(ROOT, 'dist', 'scripts', `${name}.js`), ...options], {
    cwd: ROOT, env, stdio: show === 'everything' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => { output += text; });
  const code = await new Promise((resolve, reject) => { child.once('error', reject).once('close', resolve); });
  if (code !== 0 && show === 'failures') throw new Stop(output.trim() || `${name} ended with code ${code}.`);
  return code ?? 1;
}
