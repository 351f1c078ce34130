import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..');
const LOCALES = join(SRC, 'locales');
/** Proper names and marks that read the same in every language. */
const SAME_IN_BOTH = /^(Attesta|ISO[\w/ .:-]*|[\d\W]*|TOTP|PDF|SHA-256.*|E-mail|\{\{\w+\}\}|.{0,2})$/;

type Tree = { [key: string]: string | Tree };

const filesBelow = (directory: string): string[] => readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
  const path = join(directory, entry.name);
  return entry.isDirectory() ? filesBelow(path) : [path];
});

const flat = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${before}${key}`, value] as [string, string]] : flat(value, `${before}${key}.`)));

const readCatalogue = (language: string): Map<string, string> => new Map(
  readdirSync(join(LOCALES, language)).filter((file) => file.endsWith('.json')).flatMap((file) =>
    flat(JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')) as Tree).map(([key, text]) => [`${file.replace('.json', '')}:${key}`, text] as [string, string])));

const singular = (key: string): string => key.replace(/_(one|other)$/, '');
const en = readCatalogue('en');
const zh = readCatalogue('zh');
const sources = filesBelow(SRC).filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.spec.ts')).map((path) => readFileSync(path, 'utf8')).join('\n');

/** Keys written in the source as `area:path`, whole or up to the first variable part. */
const whole = new Set([...sources.matchAll(/['"`]([a-z][\w-]*:[a-z][\w.]*\w)['"`]/gi)].map(([, key]) => key ?? ''));
const prefixes = [...sources.matchAll(/`([a-z][\w-]*:[\w.]*)\$\{/g)].map(([, key]) => key ?? '');
/** Prefixes handed to a shared part, which adds the last word itself. */
const handed = [...whole].filter((key) => ![...en.keys()].some((each) => singular(each) === key)).map((key) => `${key}.`);
const areas = new Set([...en.keys()].map((key) => key.split(':')[0]));

it('every message of the source stands in the English catalogue', () => {
  const keys = [...en.keys()].map(singular);
  const missing = [...whole].filter((key) => areas.has(key.split(':')[0]) && !keys.includes(key) && !keys.some((each) => each.startsWith(`${key}.`)));
  expect(missing).toEqual([]);
  expect(prefixes.filter((prefix) => areas.has(prefix.split(':')[0]) && !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
});

it('no message lies unused', () => {
  const used = (key: string) => whole.has(singular(key)) || [...prefixes, ...handed].some((prefix) => key.startsWith(prefix));
  expect([...en.keys()].filter((key) => !used(key))).toEqual([]);
});

it('both languages have the same messages', () => {
  const names = (map: Map<string, string>) => [...new Set([...map.keys()].map(singular))].sort();
  expect(names(zh)).toEqual(names(en));
});

it('both languages fill in the same values', () => {
  const values = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join();
  const differing = [...zh].filter(([key, text]) => {
    const english = en.get(key);
    return english !== undefined && values(english) !== values(text);
  });
  expect(differing).toEqual([]);
});

it('nothing is left untranslated', () => {
  const untranslated = [...zh].filter(([, text]) => !/\p{Script=Han}/u.test(text) && !SAME_IN_BOTH.test(text.replaceAll(/\{\{\w+\}\}/g, ''))).map(([key]) => key);
  expect(untranslated).toEqual([]);
  expect([...zh].filter(([key, text]) => /\p{Script=Han}/u.test(text) && /[,;!?]\s*\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual([]);
});
