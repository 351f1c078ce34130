// Says in one sentence that this Node does not do, before anything fails in a way that says nothing.
import { readProjectJson, Stop } from './project.mjs';

/** @throws Stop when the running Node lies outside package.json's engines */
export function checkNode(version = process.versions.node) {
  const { engines } = readProjectJson('package.json');
  if (!satisfies(version, engines.node)) throw new Stop(`Attesta needs Node ${engines.node.replaceAll('||', 'or')}; this is Node ${version}. Install the current Node from https://nodejs.org and start again.`);
}

/**
 * The part of npm's range language that engines uses: `^1.2.3` and `>=1.2.3`, joined by `||`.
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  return range.split('||').some((part) => {
    const match = /^\s*(\^|>=)(\d+)\.(\d+)\.(\d+)\s*$/.exec(part);
    if (!match) throw new Error(`package.json: engines has a range that this check does not read: ${part}`);
    const [, operator, ...least] = match;
    const have = version.split('.').map((number) => parseInt(number, 10));
    const from = least.map(Number);
    return (operator === '>=' || have[0] === from[0]) && compare(have, from) >= 0;
  });
}

function compare(one, other) {
  const difference = one.findIndex((number, at) => number !== other[at]);
  return difference === -1 ? 0 : one[difference] - other[difference];
}
