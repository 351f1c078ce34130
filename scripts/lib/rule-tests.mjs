// Which spec files name which rule of the field, for `npm run rules -- catalogue`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';

const FOLDERS = ['libs', 'apps', 'test', 'scripts'];
const SPEC = /\.(spec|test)\.(ts|tsx|mjs)$/;
const RULE = /\bR-[A-Z0-9]+-\d{2}\b/g;
/** Names every rule to check the catalogue itself; says nothing about a rule. */
const ABOUT_THE_CATALOGUE = 'rule-catalogue.spec.ts';

const specsBelow = (folder) =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const below = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : specsBelow(below);
    return SPEC.test(entry.name) && entry.name !== ABOUT_THE_CATALOGUE ? [below] : [];
  });

/** File names by rule id. */
export function testsByRule() {
  const tests = {};
  for (const file of FOLDERS.flatMap(specsBelow).sort()) {
    for (const rule of new Set(readFileSync(path.join(ROOT, file), 'utf8').match(RULE))) (tests[rule] ??= []).push(path.basename(file));
  }
  return tests;
}
