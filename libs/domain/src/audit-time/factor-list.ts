import source from '../data/adjustment-factors.json';
import { Reader } from '../input/reader';
import { readLocalText } from '../scheme/local-text';
import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';
import { invalidInput } from '../shared/rule-violation';
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

/**
 * What a case asks of its factors beyond the calculation: the code is on the list and for this standard, the percentage
 * has the direction of the factor, and the reason is written.
 * @throws RuleViolation `invalid_input` with `factors[i].code`, `.pct` or `.reason`
 * @source audit-time 4; DECISIONS 30
 */
export function checkCaseFactors(factors: readonly Factor[], list: FactorList, family: TableFamily): void {
  const allowed = factorsFor(list, family);
  const errors = factors.flatMap(({ code, pct, reason }, index) => {
    const at = `factors[${index}]`;
    const listed = allowed.find((each) => each.code === code);
    return [
      ...(listed ? [] : [{ path: `${at}.code`, message: `${JSON.stringify(code)} is not on the list of factors for ${family} (version ${list.version})` }]),
      ...(factors.findIndex((each) => each.code === code) < index ? [{ path: `${at}.code`, message: `${code} is used twice` }] : []),
      ...(listed && pct > 0 && listed.direction === 'less' ? [{ path: `${at}.pct`, message: `${code} takes time off: the percentage must not be above 0` }] : []),
      ...(listed && pct < 0 && listed.direction === 'more' ? [{ path: `${at}.pct`, message: `${code} adds time: the percentage must not be below 0` }] : []),
      ...(reason?.trim() ? [] : [{ path: `${at}.reason`, message: 'a reason is needed' }]),
    ];
  });
  if (errors.length > 0) throw invalidInput(errors);
}
