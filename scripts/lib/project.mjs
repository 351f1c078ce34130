// What every command shares: where the project is, how it talks, how it gives up.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string} name a JSON file of the project, relative to its folder */
export const readProjectJson = (name) => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));

/** A reason to stop that a person can act on: printed as one sentence, without a stack. */
export class Stop extends Error {}

/** Prints one line of progress. */
export function say(line) {
  console.log(`· ${line}`);
}

/**
 * Runs a step and prints how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function timed(what, work) {
  const startedAt = performance.now();
  const result = await work();
  say(`${what} (${seconds(performance.now() - startedAt)})`);
  return result;
}

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs a command's body: a Stop is one sentence and exit code 1, anything else is a bug and shows its stack. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
