// `npm test`: every test there is, or the parts that are named. The last line counts them all.
import { ensureBuilt } from './lib/build.mjs';
import { CONTRACT, LINT, LOCK, TYPES } from './lib/checks.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runJest } from './lib/jest.mjs';
import { checkNode } from './lib/node-version.mjs';
import { main, say, seconds, Stop } from './lib/project.mjs';
import { redisNote } from './lib/redis.mjs';

/** @type {Record<string, () => Promise<import('./lib/jest.mjs').Count>>} */
const PARTS = {
  lint: () => runChecks(LINT),
  lock: () => runChecks(LOCK),
  types: () => runChecks(TYPES),
  build: () => runChecks([{ name: 'build', run: buildAll }]),
  contract: () => runChecks(CONTRACT),
  unit: () => runJest(['unit']),
  // Together and three at a time: some of them wait for processes and mails while others need the processor.
  services: () => runJest(['integration', 'e2e'], 3),
  browser: () => runJest(['browser']),
};
const NEED_A_BUILD = new Set(['contract', 'services', 'browser']);

await main(async () => {
  checkNode();
  const parts = chosenParts(process.argv.slice(2));
  await ensureInstalled();
  const results = [];
  for (const part of parts) {
    const startedAt = performance.now();
    console.log(`\n── ${part}`);
    results.push({ part, ...(await PARTS[part]()), took: performance.now() - startedAt });
  }
  report(results);
});

/** @param {string[]} named */
function chosenParts(named) {
  const known = Object.keys(PARTS);
  const unknown = named.find((part) => !known.includes(part));
  if (unknown) throw new Stop(`${unknown} is no part of the tests. Use: npm test [-- ${known.join(' | ')} …]`);
  if (named.length === 0) return known;
  const wanted = new Set(named.some((part) => NEED_A_BUILD.has(part)) ? [...named, 'build'] : named);
  return known.filter((part) => wanted.has(part));
}

/** @param {import('./lib/checks.mjs').Check[]} checks */
async function runChecks(checks) {
  const results = await Promise.all(checks.map(async ({ name, run }) => ({ name, ...(await run()) })));
  for (const { name, ok, output } of results) {
    say(`${name}: ${ok ? 'passed' : 'FAILED'}`);
    if (!ok) console.log(output.trim());
  }
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed, skipped: 0, reasons: [] };
}

async function buildAll() {
  try {
    await ensureBuilt();
    return { ok: true, output: '' };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ok: false, output: error.message };
  }
}

function report(results) {
  console.log('\n── summary');
  for (const { part, passed, failed, skipped, took } of results) {
    console.log(`  ${part.padEnd(12)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped   ${seconds(took)}`);
  }
  const reasons = results.flatMap((result) => result.reasons);
  if (reasons.length > 0) {
    console.log(`\nSkipped:\n${reasons.map((name) => `  ${name}`).join('\n')}`);
    const note = redisNote();
    if (note) console.log(`Why: ${note}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  if (sum('failed') > 0) process.exitCode = 1;
}
