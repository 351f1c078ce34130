import { Reader, fieldPath } from '../input/reader';
import type { Share } from '../exact/days';
import { CONFIDENCES } from '../scheme/confidence';
import type { Day } from '../shared/day';
import { type AuditTimeTable, TABLE_FAMILIES, type TableBand, type TableFamily, bandFaults } from './audit-time-table';

export interface AuditTimeRules {
  maxReductionPercent: number;
  surveillanceShare: Share;
  recertificationShare: Share;
  stage1ShareDefault: Share;
  /** Lowest and highest share of stage 1 that may be chosen, percent. */
  stage1SharePercent: readonly [number, number];
  minSurveillanceDays: number;
  minRecertificationDays: number;
  minStage1Days: number;
  durationPercent: Readonly<Record<TableFamily | 'integrated', number>>;
}
export interface MultiSiteRules {
  /** The share of √x by kind of audit. */
  rootShare: { initial: Share; surveillance: Share; recertification: Share };
  randomPercent: number;
  rotationPercent: number;
  maxReductionPerSitePercent: number;
  minDaysPerVisitedSite: number;
}
export interface IntegrationRules {
  maxReductionPercent: number;
  /** Reduction in percent: rows by level of integration, columns by ability of the team, both at `axis`. */
  figure: { axis: readonly number[]; rows: Readonly<Record<string, readonly number[]>> };
}
export const COMPLEXITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];
export type PercentRange = readonly [from: number, to: number];

/** All numbers of the calculations, of one version. */
export interface AuditTimeData {
  version: string;
  effectiveOn: Day;
  tables: ReadonlyMap<string, AuditTimeTable>;
  rules: AuditTimeRules;
  multiSite: MultiSiteRules;
  integrated: IntegrationRules;
  /** Usual range of the complexity factor by complexity of business, then of IT. */
  ismsComplexity: Readonly<Record<Complexity, Readonly<Record<Complexity, PercentRange>>>>;
}

const DAYS_LIMIT = 1000;

/**
 * Checks the numbers before anything is calculated with them.
 * @throws RuleViolation `invalid_input` with the path of each fault
 */
export function readAuditTimeData(source: unknown): AuditTimeData {
  const reader = new Reader();
  const root = reader.object(source, '', ['id', 'title', 'note', 'version', 'effectiveOn', 'bands', 'tables', 'rules', 'multiSite', 'integrated', 'ismsComplexity']);
  const data: AuditTimeData = {
    version: reader.text(root['version'], 'version'),
    effectiveOn: reader.day(root['effectiveOn'], 'effectiveOn'),
    rules: readRules(reader, root['rules']),
    multiSite: readMultiSite(reader, root['multiSite']),
    integrated: readIntegrated(reader, root['integrated']),
    ismsComplexity: readComplexity(reader, root['ismsComplexity']),
    tables: new Map(),
  };
  const tables = readTables(reader, root, data);
  reader.finish();
  return { ...data, tables };
}

function share(reader: Reader, value: unknown, path: string): Share {
  const [numerator = 0, denominator = 1, ...more] = reader.list(value, path, (each, at) => reader.whole(each, at, 1, 100));
  if (more.length > 0 || numerator > denominator) reader.fail(path, 'must be a fraction of two whole numbers, not above one');
  return [numerator, denominator];
}

function confidences(reader: Reader, value: unknown, path: string): void {
  for (const [key, level] of Object.entries(reader.record(value, path))) reader.choice(level, fieldPath(path, key), CONFIDENCES);
}

function readRules(reader: Reader, value: unknown): AuditTimeRules {
  const at = 'rules';
  const rules = reader.object(value, at, [
    'maxReductionPercent', 'surveillanceShare', 'recertificationShare', 'stage1ShareDefault', 'stage1SharePercent',
    'minSurveillanceDays', 'minRecertificationDays', 'minStage1Days', 'durationPercent', 'confidence',
  ]);
  confidences(reader, rules['confidence'], `${at}.confidence`);
  const duration = reader.record(rules['durationPercent'], `${at}.durationPercent`);
  const percent = (family: TableFamily | 'integrated') => reader.whole(duration[family], `${at}.durationPercent.${family}`, 1, 100);
  const [low = 0, high = 0] = reader.list(rules['stage1SharePercent'], `${at}.stage1SharePercent`, (each, path) => reader.whole(each, path, 1, 99));
  return {
    maxReductionPercent: reader.whole(rules['maxReductionPercent'], `${at}.maxReductionPercent`, 1, 99),
    surveillanceShare: share(reader, rules['surveillanceShare'], `${at}.surveillanceShare`),
    recertificationShare: share(reader, rules['recertificationShare'], `${at}.recertificationShare`),
    stage1ShareDefault: share(reader, rules['stage1ShareDefault'], `${at}.stage1ShareDefault`),
    stage1SharePercent: [low, high],
    minSurveillanceDays: halfDays(reader, rules['minSurveillanceDays'], `${at}.minSurveillanceDays`),
    minRecertificationDays: halfDays(reader, rules['minRecertificationDays'], `${at}.minRecertificationDays`),
    minStage1Days: halfDays(reader, rules['minStage1Days'], `${at}.minStage1Days`),
    durationPercent: { QMS: percent('QMS'), EMS: percent('EMS'), OHSMS: percent('OHSMS'), ISMS: percent('ISMS'), SMS: percent('SMS'), integrated: percent('integrated') },
  };
}

function halfDays(reader: Reader, value: unknown, path: string): number {
  const days = reader.number(value, path);
  if (!(days > 0 && days <= DAYS_LIMIT && Number.isInteger(days * 2))) reader.fail(path, 'must be days above 0 in half-day steps');
  return days;
}

function readMultiSite(reader: Reader, value: unknown): MultiSiteRules {
  const at = 'multiSite';
  const rules = reader.object(value, at, ['source', 'rootShare', 'randomPercent', 'rotationPercent', 'maxReductionPerSitePercent', 'minDaysPerVisitedSite', 'confidence']);
  confidences(reader, rules['confidence'], `${at}.confidence`);
  const roots = reader.object(rules['rootShare'], `${at}.rootShare`, ['initial', 'surveillance', 'recertification']);
  return {
    rootShare: {
      initial: share(reader, roots['initial'], `${at}.rootShare.initial`),
      surveillance: share(reader, roots['surveillance'], `${at}.rootShare.surveillance`),
      recertification: share(reader, roots['recertification'], `${at}.rootShare.recertification`),
    },
    randomPercent: reader.whole(rules['randomPercent'], `${at}.randomPercent`, 1, 100),
    rotationPercent: reader.whole(rules['rotationPercent'], `${at}.rotationPercent`, 1, 100),
    maxReductionPerSitePercent: reader.whole(rules['maxReductionPerSitePercent'], `${at}.maxReductionPerSitePercent`, 1, 99),
    minDaysPerVisitedSite: halfDays(reader, rules['minDaysPerVisitedSite'], `${at}.minDaysPerVisitedSite`),
  };
}

function readIntegrated(reader: Reader, value: unknown): IntegrationRules {
  const at = 'integrated';
  const rules = reader.object(value, at, ['source', 'maxReductionPercent', 'figure', 'confidence']);
  confidences(reader, rules['confidence'], `${at}.confidence`);
  const maxReductionPercent = reader.whole(rules['maxReductionPercent'], `${at}.maxReductionPercent`, 1, 99);
  const figure = reader.object(rules['figure'], `${at}.figure`, ['axis', 'rows']);
  const axis = reader.list(figure['axis'], `${at}.figure.axis`, (each, path) => reader.whole(each, path, 0, 100));
  const found = reader.record(figure['rows'], `${at}.figure.rows`);
  const rows = Object.fromEntries(axis.map((step) => {
    const path = `${at}.figure.rows.${step}`;
    const row = reader.list(found[String(step)], path, (each, cell) => reader.whole(each, cell, 0, maxReductionPercent));
    if (row.length !== axis.length) reader.fail(path, `must have ${axis.length} columns`);
    return [String(step), row];
  }));
  return { maxReductionPercent, figure: { axis, rows } };
}

function readComplexity(reader: Reader, value: unknown): AuditTimeData['ismsComplexity'] {
  const at = 'ismsComplexity';
  const matrix = reader.object(value, at, ['confidence', 'rows']);
  reader.choice(matrix['confidence'], `${at}.confidence`, CONFIDENCES);
  const rows = reader.object(matrix['rows'], `${at}.rows`, COMPLEXITIES);
  const row = (business: Complexity): Record<Complexity, PercentRange> => {
    const cells = reader.object(rows[business], `${at}.rows.${business}`, COMPLEXITIES);
    const cell = (it: Complexity): PercentRange => {
      const path = `${at}.rows.${business}.${it}`;
      const [from = 0, to = 0] = reader.list(cells[it], path, (each, end) => reader.whole(each, end, -100, 200));
      if (from > to) reader.fail(path, 'must run from the lower to the higher percentage');
      return [from, to];
    };
    return { LOW: cell('LOW'), MEDIUM: cell('MEDIUM'), HIGH: cell('HIGH') };
  };
  return { LOW: row('LOW'), MEDIUM: row('MEDIUM'), HIGH: row('HIGH') };
}

function readTables(reader: Reader, root: Record<string, unknown>, data: AuditTimeData): ReadonlyMap<string, AuditTimeTable> {
  const bandSets = reader.record(root['bands'], 'bands');
  return new Map(Object.entries(reader.record(root['tables'], 'tables')).map(([id, value]) => [id, readTable(reader, id, value, bandSets, data)]));
}

function readTable(reader: Reader, id: string, value: unknown, bandSets: Record<string, unknown>, data: AuditTimeData): AuditTimeTable {
  const at = `tables.${id}`;
  const table = reader.object(value, at, ['family', 'source', 'confidence', 'confidenceNote', 'uncertain', 'bands', 'days']);
  const family = reader.choice(table['family'], `${at}.family`, TABLE_FAMILIES);
  const confidence = reader.choice(table['confidence'], `${at}.confidence`, CONFIDENCES);
  const days = reader.list(table['days'], `${at}.days`, (each, path) => reader.number(each, path));
  const limits = reader.list(bandSets[reader.text(table['bands'], `${at}.bands`)], `${at}.bands`, (each, path) => {
    const band = reader.object(each, path, ['min', 'max']);
    return { min: reader.number(band['min'], `${path}.min`), max: reader.number(band['max'], `${path}.max`) };
  });
  if (limits.length !== days.length) reader.fail(`${at}.days`, `must have ${limits.length} values, one for each row`);
  const bands: TableBand[] = limits.map((limit, index) => ({ ...limit, days: days[index] ?? 0 }));
  for (const fault of bandFaults(bands)) reader.fail(`${at}.${fault.path}`, fault.message);
  return {
    id, family, confidence, bands,
    version: data.version,
    source: reader.text(table['source'], `${at}.source`),
    confirmed: confidence !== 'placeholder',
    durationPercent: data.rules.durationPercent[family],
  };
}
