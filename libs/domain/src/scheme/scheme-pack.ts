import { Reader } from '../input/reader';
import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';
import { RULE_CATALOGUE, type RuleId } from '../rule/rule-catalogue';
import { CONFIDENCES, type Confidence } from './confidence';
import { readLocalText } from './local-text';

/** One clause of a standard: number and short title, never its text. A leaf is what an audit covers. */
export interface Clause { id: string; title: LocalText; parent: string | null; leaf: boolean }
export interface AnnexControl { id: string; title: LocalText }
export interface AnnexGroup { id: string; title: LocalText; controls: AnnexControl[] }
export interface Annex { id: string; title: LocalText; groups: AnnexGroup[] }
/** A process of the source document, with the clauses that hold it and those that are near it. */
export interface SchemeProcess { code: string; name: LocalText; group: number; clauses: string[]; relatedClauses: string[] }

export interface SchemeAuditTime {
  /** The table of audit-time-tables.json that the scheme uses. */
  tableId: string;
  cycleYears: number;
  surveillancesPerCycle: number;
  firstSurveillanceMaxMonths: number;
  /** Groups with identical work may be counted by their square root. */
  identicalGroups: boolean;
  confidence: Confidence;
  source: string;
}

/** A standard as data, of one version. */
export interface SchemePack {
  id: string;
  /** With the edition, as it stands on certificates. */
  code: string;
  short: string;
  name: LocalText;
  version: string;
  effectiveOn: Day;
  amendments: string[];
  accreditationStandard: string;
  source: string;
  confidence: Readonly<Record<string, Confidence>>;
  clauses: Clause[];
  annex: Annex | null;
  processGroups: { no: number; name: LocalText }[];
  processes: SchemeProcess[];
  /** Leaves and groups of clause 8 that the processes do not name, and among them those that are not even related. */
  clausesOutsideProcesses: string[];
  clausesNotEvenRelated: string[];
  readinessRules: RuleId[];
  certificateExtraFields: string[];
  auditTime: SchemeAuditTime;
}

const FIELDS = [
  'id', 'code', 'short', 'name', 'version', 'effectiveOn', 'amendments', 'accreditationStandard', 'note', 'source', 'confidence', 'clauses', 'annex',
  'processGroups', 'processes', 'clausesOutsideProcesses', 'clausesNotEvenRelated', 'readinessRules', 'certificateExtraFields', 'auditTime',
];

const texts = (reader: Reader, value: unknown, path: string): string[] => reader.optionalList(value, path, (each, at) => reader.text(each, at));

/**
 * Checks a pack before anything is made of it: every clause has its parent before it, every reference leads somewhere.
 * @param tableIds the audit time tables there are
 * @throws RuleViolation `invalid_input` with the path of each fault
 */
export function readSchemePack(source: unknown, tableIds: readonly string[]): SchemePack {
  const reader = new Reader();
  const root = reader.object(source, '', FIELDS);
  const confidence = reader.record(root['confidence'], 'confidence');
  const clauses = readClauses(reader, root['clauses']);
  const known = new Set(clauses.map(({ id }) => id));
  const references = (value: unknown, path: string): string[] => reader.optionalList(value, path, (each, at) => {
    const id = reader.text(each, at);
    if (id !== '' && !known.has(id)) reader.fail(at, `${id} is not a clause of this pack`);
    return id;
  });
  const pack: SchemePack = {
    id: reader.text(root['id'], 'id'), code: reader.text(root['code'], 'code'), short: reader.text(root['short'], 'short'),
    name: readLocalText(reader, root['name'], 'name'),
    version: reader.text(root['version'], 'version'), effectiveOn: reader.day(root['effectiveOn'], 'effectiveOn'),
    amendments: texts(reader, root['amendments'], 'amendments'),
    accreditationStandard: reader.text(root['accreditationStandard'], 'accreditationStandard'), source: reader.text(root['source'], 'source'),
    confidence: Object.fromEntries(Object.entries(confidence).map(([key, level]) => [key, reader.choice(level, `confidence.${key}`, CONFIDENCES)])),
    clauses,
    annex: root['annex'] === undefined ? null : readAnnex(reader, root['annex']),
    ...readProcesses(reader, root, references),
    clausesOutsideProcesses: references(root['clausesOutsideProcesses'], 'clausesOutsideProcesses'),
    clausesNotEvenRelated: references(root['clausesNotEvenRelated'], 'clausesNotEvenRelated'),
    readinessRules: reader.optionalList(root['readinessRules'], 'readinessRules', (each, path) => reader.choice(each, path, Object.keys(RULE_CATALOGUE) as RuleId[])),
    certificateExtraFields: texts(reader, root['certificateExtraFields'], 'certificateExtraFields'),
    auditTime: readSchemeTime(reader, root['auditTime'], tableIds),
  };
  checkCoverage(reader, pack);
  reader.finish();
  return pack;
}

function readClauses(reader: Reader, value: unknown): Clause[] {
  const before = new Set<string>();
  const clauses = reader.list(value, 'clauses', (each, path): Clause => {
    const clause = reader.object(each, path, ['id', 'title', 'parent', 'leaf']);
    const id = reader.text(clause['id'], `${path}.id`);
    const parent = clause['parent'] === null ? null : reader.text(clause['parent'], `${path}.parent`);
    if (before.has(id)) reader.fail(`${path}.id`, `${id} is named twice`);
    if (parent !== null && !(before.has(parent) && id.startsWith(`${parent}.`))) reader.fail(`${path}.parent`, `${parent} must stand before ${id} and begin its number`);
    before.add(id);
    return { id, title: readLocalText(reader, clause['title'], `${path}.title`), parent, leaf: reader.flag(clause['leaf'], `${path}.leaf`) };
  });
  clauses.forEach(({ id, leaf }, index) => {
    const parentOfSome = clauses.some(({ parent }) => parent === id);
    if (leaf === parentOfSome) reader.fail(`clauses[${index}].leaf`, `${id} ${leaf ? 'has clauses below it and is' : 'has nothing below it and must be'} ${leaf ? 'not ' : ''}a leaf`);
  });
  return clauses;
}

function readAnnex(reader: Reader, value: unknown): Annex {
  const annex = reader.object(value, 'annex', ['id', 'title', 'groups']);
  const groups = reader.list(annex['groups'], 'annex.groups', (each, path): AnnexGroup => {
    const group = reader.object(each, path, ['id', 'title', 'count', 'controls']);
    const id = reader.text(group['id'], `${path}.id`);
    const controls = reader.list(group['controls'], `${path}.controls`, (control, at): AnnexControl => {
      const { id: number, title } = reader.object(control, at, ['id', 'title']);
      if (!String(number).startsWith(`${id}.`)) reader.fail(`${at}.id`, `must begin with ${id}.`);
      return { id: reader.text(number, `${at}.id`), title: readLocalText(reader, title, `${at}.title`) };
    });
    if (group['count'] !== controls.length) reader.fail(`${path}.count`, `says ${String(group['count'])}, but there are ${controls.length} controls`);
    return { id, title: readLocalText(reader, group['title'], `${path}.title`), controls };
  });
  return { id: reader.text(annex['id'], 'annex.id'), title: readLocalText(reader, annex['title'], 'annex.title'), groups };
}

function readProcesses(reader: Reader, root: Record<string, unknown>, references: (value: unknown, path: string) => string[]): Pick<SchemePack, 'processGroups' | 'processes'> {
  const processGroups = reader.optionalList(root['processGroups'], 'processGroups', (each, path) => {
    const group = reader.object(each, path, ['no', 'name']);
    return { no: reader.whole(group['no'], `${path}.no`, 1, 99), name: readLocalText(reader, group['name'], `${path}.name`) };
  });
  const processes = reader.optionalList(root['processes'], 'processes', (each, path): SchemeProcess => {
    const process = reader.object(each, path, ['code', 'name', 'group', 'clauses', 'relatedClauses']);
    const group = reader.whole(process['group'], `${path}.group`, 1, 99);
    if (!processGroups.some(({ no }) => no === group)) reader.fail(`${path}.group`, `${group} is not a group of this pack`);
    return {
      code: reader.text(process['code'], `${path}.code`), name: readLocalText(reader, process['name'], `${path}.name`), group,
      clauses: references(process['clauses'], `${path}.clauses`), relatedClauses: references(process['relatedClauses'], `${path}.relatedClauses`),
    };
  });
  return { processGroups, processes };
}

function readSchemeTime(reader: Reader, value: unknown, tableIds: readonly string[]): SchemeAuditTime {
  const at = 'auditTime';
  const time = reader.object(value, at, ['tableId', 'cycleYears', 'surveillancesPerCycle', 'firstSurveillanceMaxMonths', 'identicalGroups', 'confidence', 'source']);
  return {
    tableId: reader.choice(time['tableId'], `${at}.tableId`, tableIds),
    cycleYears: reader.whole(time['cycleYears'], `${at}.cycleYears`, 1, 10),
    surveillancesPerCycle: reader.whole(time['surveillancesPerCycle'], `${at}.surveillancesPerCycle`, 1, 20),
    firstSurveillanceMaxMonths: reader.whole(time['firstSurveillanceMaxMonths'], `${at}.firstSurveillanceMaxMonths`, 1, 24),
    identicalGroups: reader.flag(time['identicalGroups'], `${at}.identicalGroups`),
    confidence: reader.choice(time['confidence'], `${at}.confidence`, CONFIDENCES),
    source: reader.text(time['source'], `${at}.source`),
  };
}

/** The clauses said to be outside the processes are really outside, and the unrelated ones are among them and really unrelated. */
function checkCoverage(reader: Reader, pack: SchemePack): void {
  const named = new Set(pack.processes.flatMap(({ clauses }) => clauses));
  const related = new Set(pack.processes.flatMap(({ relatedClauses }) => relatedClauses));
  pack.clausesOutsideProcesses.forEach((id, index) => {
    if (named.has(id)) reader.fail(`clausesOutsideProcesses[${index}]`, `${id} belongs to a process`);
  });
  pack.clausesNotEvenRelated.forEach((id, index) => {
    const path = `clausesNotEvenRelated[${index}]`;
    if (!pack.clausesOutsideProcesses.includes(id)) reader.fail(path, `${id} must be among the clauses outside the processes`);
    if (related.has(id)) reader.fail(path, `${id} is related to a process`);
  });
}
