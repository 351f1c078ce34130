import source from '../data/adjustment-factors.json';
import { systemKindOf } from '../application/standard';
import { Reader } from '../input/reader';
import { readLocalText } from '../scheme/local-text';
import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';
import type { FieldError } from '../shared/rule-violation';
import { TABLE_FAMILIES, type TableFamily } from './audit-time-table';
import type { Factor } from './factor';

export const FACTOR_DIRECTIONS = ['more', 'less', 'either'] as const;
export type FactorDirection = (typeof FACTOR_DIRECTIONS)[number];

/** A reason for more or less audit time that the certification body accepts, for the standards it applies to. */
export interface ListedFactor { code: string; families: TableFamily[]; direction: FactorDirection; title: LocalText; source: string; evidence: string }

/** One version of the certification body's list, kept by its technical manager. */
export interface FactorList { version: string; effectiveOn: Day; factors: readonly ListedFactor[] }

/** @throws RuleViolation `invalid_input` with the path of each fault */
export function readFactorList(value: unknown): FactorList {
  const reader = new Reader();
  const root = reader.object(value, '', ['id', 'version', 'effectiveOn', 'note', 'factors']);
  const codes = new Set<string>();
  const factors = reader.list(root['factors'], 'factors', (each, path): ListedFactor => {
    const factor = reader.object(each, path, ['code', 'families', 'direction', 'title', 'source', 'evidence']);
    const code = reader.text(factor['code'], `${path}.code`);
    if (codes.has(code)) reader.fail(`${path}.code`, `${code} is named twice`);
    codes.add(code);
    return {
      code, families: reader.list(factor['families'], `${path}.families`, (family, at) => reader.choice(family, at, TABLE_FAMILIES)),
      direction: reader.choice(factor['direction'], `${path}.direction`, FACTOR_DIRECTIONS),
      title: readLocalText(reader, factor['title'], `${path}.title`),
      source: reader.text(factor['source'], `${path}.source`), evidence: reader.text(factor['evidence'], `${path}.evidence`),
    };
  });
  const list = { version: reader.text(root['version'], 'version'), effectiveOn: reader.day(root['effectiveOn'], 'effectiveOn'), factors };
  reader.finish();
  return list;
}

/** The list to start with. @source audit-time 4 */
export const STANDARD_FACTORS = readFactorList(source);

/** The factors of the list that may be used for a table of this family. */
export const factorsFor = (list: FactorList, family: TableFamily): ListedFactor[] => list.factors.filter(({ families }) => families.includes(family));

/** What the certification body allows in a case: a factor of one standard or of a kind of system, within whole percent. */
export interface AllowedFactor { scheme: string; code: string; minPct: number; maxPct: number }
/** A factor of a case, with why it holds there. */
export interface CaseFactor extends Factor { standard: string; reason: string }

/**
 * What a case asks of its factors beyond the calculation: the code is on the body's list for this standard, the percentage
 * within its limits, and the reason is written.
 * @param at where the factors stand, for the paths: `factors` gives `factors[0].code`, `.pct` and `.reason`
 * @source audit-time 4; DECISIONS 30
 */
export const caseFactorFaults = (factors: readonly CaseFactor[], allowed: readonly AllowedFactor[], at: string): FieldError[] =>
  factors.flatMap((factor, index) => faultsOf(factor, allowed).map(([field, message]) => ({ path: `${at}[${index}].${field}`, message })));

function faultsOf({ standard, code, pct, reason }: CaseFactor, allowed: readonly AllowedFactor[]): [field: string, message: string][] {
  const listed = allowed.find((each) => each.code === code && [standard, systemKindOf(standard)].includes(each.scheme));
  if (!listed) return [['code', `${code} is not on the list of factors for ${standard}`]];
  const { minPct, maxPct } = listed;
  return [
    ...(pct < minPct || pct > maxPct ? [['pct', `${code} may be from ${minPct} to ${maxPct} %`] as [string, string]] : []),
    ...(reason.trim() === '' ? [['reason', 'say why this factor holds here'] as [string, string]] : []),
  ];
}
