import sms from '../data/iso20000-1-2018.json';
import isms from '../data/iso27001-2022.json';
import sectors from '../data/iaf-sector-codes.json';
import { type SchemePack, readSchemePack } from './scheme-pack';
import qms from '../data/iso9001-2015.json';
import { SCHEME_PACKS, loadSchemePack, schemePack, tableOfScheme } from './scheme-packs';
import { SECTOR_CODES, readSectorCodes } from './sector-codes';

const TABLES = ['QMS', 'ISMS', 'SMS'];
type Node = Record<string, unknown>;
const faults = (read: () => unknown): string[] => {
  try {
    read();
  } catch (error) {
    return (error as { errors: { path: string; message: string }[] }).errors.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};
const broken = (source: object, change: (copy: Node) => void) => {
  const copy = structuredClone(source) as Node;
  change(copy);
  return faults(() => readSchemePack(copy, TABLES)).map((fault) => fault.split(':')[0]);
};
const leaves = ({ clauses }: SchemePack) => clauses.filter(({ leaf }) => leaf).length;

it('three standards come with the software, each with version, effective day and the confidence of its numbers', () => {
  expect(SCHEME_PACKS.map(({ id, code, short, version, effectiveOn }) => [id, code, short, version, effectiveOn])).toEqual([
    ['iso20000-1-2018', 'ISO/IEC 20000-1:2018', 'SMS', '2026-11-22.1', '2026-11-22'],
    ['iso9001-2015', 'ISO 9001:2015', 'QMS', '2026-11-22.1', '2026-11-22'],
    ['iso27001-2022', 'ISO/IEC 27001:2022', 'ISMS', '2026-11-22.1', '2026-11-22'],
  ]);
  expect(SCHEME_PACKS.map(({ confidence, auditTime }) => [confidence['clauses'], confidence['auditTime'], auditTime.confidence])).toEqual([['high', 'placeholder', 'placeholder'], ['high', 'high', 'high'], ['high', 'medium', 'medium']]);
  expect(SCHEME_PACKS.map((pack) => [pack.clauses.length, leaves(pack)])).toEqual([[77, 57], [75, 57], [41, 30]]);
});

it('a pack that passes is read as it stands', () => {
  for (const [index, source] of [sms, qms, isms].entries()) {
    expect(faults(() => readSchemePack(source, TABLES))).toEqual([]);
    const { clauses, amendments, readinessRules } = source;
    expect(readSchemePack(source, TABLES)).toMatchObject({ clauses, amendments, readinessRules });
    expect(readSchemePack(source, TABLES)).toEqual(SCHEME_PACKS[index]);
  }
  expect(schemePack('iso20000-1-2018').processes).toEqual(sms.processes);
  expect(schemePack('iso20000-1-2018').confidence).toEqual(sms.confidence);
});

it('what a pack may leave out reads as an empty list', () => {
  const { amendments: _amendments, readinessRules: _rules, certificateExtraFields: _fields, ...rest } = qms;
  expect(readSchemePack(rest, TABLES)).toMatchObject({ amendments: [], readinessRules: [], certificateExtraFields: [], processes: [], processGroups: [], clausesOutsideProcesses: [], annex: null });
});

it('a broken pack stops the start with its file and every place', () => {
  expect(() => loadSchemePack('mine.json', { ...qms, version: '', id: 3 })).toThrow('mine.json: id must be a text that is not empty, got 3; version must be a text that is not empty, got ""');
  expect(() => loadSchemePack('mine.json', { ...qms, get id(): string { throw new TypeError('bug'); } })).toThrow(new TypeError('bug'));
});

it('every title stands in both languages', () => {
  for (const { name, clauses, annex, processes } of SCHEME_PACKS) {
    const titles = [name, ...clauses.map(({ title }) => title), ...processes.map((each) => each.name), ...(annex?.groups ?? []).flatMap(({ title, controls }) => [title, ...controls.map((control) => control.title)])];
    expect(titles.filter(({ en, zh }) => !en || !zh)).toEqual([]);
  }
});

it('ISO/IEC 27001: annex A has 93 controls in four groups, and certificates name the statement of applicability', () => {
  const { annex, certificateExtraFields } = schemePack('iso27001-2022');
  expect(annex?.groups.map(({ id, controls }) => [id, controls.length])).toEqual([['A.5', 37], ['A.6', 8], ['A.7', 14], ['A.8', 34]]);
  expect(certificateExtraFields).toEqual(['statement_of_applicability_version']);
  expect(schemePack('iso9001-2015').annex).toBeNull();
});

it('R-APP-03, R-APP-04, R-APP-05: ISO/IEC 20000-1 maps the 13 processes of the source document and names what lies outside', () => {
  const pack = schemePack('iso20000-1-2018');
  expect(pack.processes.map(({ code }) => code)).toEqual(['SLM', 'REP', 'CAP', 'CON', 'AVA', 'FIN', 'CFG', 'CHG', 'REL', 'INC', 'PRB', 'BRM', 'SUP']);
  expect(pack.processGroups.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5]);
  expect(pack.processes.find(({ code }) => code === 'CAP')).toMatchObject({ group: 1, clauses: ['8.4.3'], relatedClauses: ['8.4.2'] });
  expect(pack.clausesOutsideProcesses).toEqual(['8.2.1', '8.2.2', '8.2.3', '8.2.4', '8.2.5', '8.3.1', '8.4.2', '8.5.2', '8.6.2', '8.7.3']);
  expect(pack.clausesNotEvenRelated).toEqual(['8.2.1', '8.2.2', '8.2.3', '8.2.4', '8.3.1', '8.7.3']);
  expect(pack.readinessRules).toEqual(['R-APP-03', 'R-APP-04', 'R-APP-05']);
  expect(schemePack('iso9001-2015').readinessRules).toEqual([]);
});

it('a scheme refers to its table', () => {
  expect(SCHEME_PACKS.map(({ id }) => tableOfScheme(id).id)).toEqual(['SMS', 'QMS', 'ISMS']);
  expect(SCHEME_PACKS.map(({ auditTime }) => auditTime.identicalGroups)).toEqual([true, false, true]);
  expect(() => schemePack('iso14001-2015')).toThrow(expect.objectContaining({ code: 'not_found' }));
});

const clause = (copy: Node, index: number): Node => (copy['clauses'] as Node[])[index] as Node;
it.each<[string, (copy: Node) => void]>([
  ['id', (c) => { c['id'] = ''; }],
  ['code', (c) => { delete c['code']; }],
  ['short', (c) => { c['short'] = 3; }],
  ['name', (c) => { c['name'] = {}; }],
  ['name.fr', (c) => { c['name'] = { en: 'x', fr: 'y' }; }],
  ['version', (c) => { c['version'] = null; }],
  ['effectiveOn', (c) => { c['effectiveOn'] = '2026-13-01'; }],
  ['amendments[0]', (c) => { c['amendments'] = [1]; }],
  ['accreditationStandard', (c) => { c['accreditationStandard'] = ''; }],
  ['source', (c) => { c['source'] = ''; }],
  ['confidence', (c) => { c['confidence'] = 'high'; }],
  ['confidence.clauses', (c) => { c['confidence'] = { clauses: 'very' }; }],
  ['extra', (c) => { c['extra'] = 1; }],
  ['clauses', (c) => { delete c['clauses']; }],
  ['clauses[1].parent', (c) => { clause(c, 1)['parent'] = '9'; }],
  ['clauses[1].parent', (c) => { clause(c, 1)['parent'] = 4; }],
  ['clauses[2].parent', (c) => { clause(c, 2)['parent'] = '4.1'; }],
  ['clauses[2].id', (c) => { clause(c, 2)['id'] = '4.1'; }],
  ['clauses[0].leaf', (c) => { clause(c, 0)['leaf'] = true; }],
  ['clauses[1].leaf', (c) => { clause(c, 1)['leaf'] = false; }],
  ['clauses[1].leaf', (c) => { clause(c, 1)['leaf'] = 'yes'; }],
  ['clauses[1].title', (c) => { clause(c, 1)['title'] = 'Context'; }],
  ['clauses[1].text', (c) => { clause(c, 1)['text'] = 'The organization shall'; }],
  ['processes[0].group', (c) => { ((c['processes'] as Node[])[0] as Node)['group'] = 6; }],
  ['processes[0].clauses[0]', (c) => { ((c['processes'] as Node[])[0] as Node)['clauses'] = ['8.9']; }],
  ['processes[2].relatedClauses[0]', (c) => { ((c['processes'] as Node[])[2] as Node)['relatedClauses'] = ['']; }],
  ['processes[0].name', (c) => { delete ((c['processes'] as Node[])[0] as Node)['name']; }],
  ['processGroups[0].no', (c) => { c['processGroups'] = [{ no: 0, name: { en: 'x' } }]; }],
  ['clausesOutsideProcesses[0]', (c) => { c['clausesOutsideProcesses'] = ['8.3.3']; c['clausesNotEvenRelated'] = []; }],
  ['clausesNotEvenRelated[0]', (c) => { c['clausesNotEvenRelated'] = ['8.1']; }],
  ['clausesNotEvenRelated[0]', (c) => { c['clausesNotEvenRelated'] = ['8.4.2']; }],
  ['readinessRules[0]', (c) => { c['readinessRules'] = ['R-NONE-01']; }],
  ['certificateExtraFields[0]', (c) => { c['certificateExtraFields'] = ['']; }],
  ['auditTime.tableId', (c) => { (c['auditTime'] as Node)['tableId'] = 'FSMS'; }],
  ['auditTime.cycleYears', (c) => { (c['auditTime'] as Node)['cycleYears'] = 0; }],
  ['auditTime.surveillancesPerCycle', (c) => { (c['auditTime'] as Node)['surveillancesPerCycle'] = 21; }],
  ['auditTime.firstSurveillanceMaxMonths', (c) => { (c['auditTime'] as Node)['firstSurveillanceMaxMonths'] = 25; }],
  ['auditTime.identicalGroups', (c) => { (c['auditTime'] as Node)['identicalGroups'] = 1; }],
  ['auditTime.confidence', (c) => { (c['auditTime'] as Node)['confidence'] = 'UNCONFIRMED'; }],
  ['auditTime.source', (c) => { (c['auditTime'] as Node)['source'] = ''; }],
  ['auditTime.table', (c) => { (c['auditTime'] as Node)['table'] = []; }],
])('a pack with a fault at %s is refused with the place', (path, change) => expect(broken(sms, change)).toContain(path));

it.each<[string, (annex: Node) => void]>([
  ['annex.groups[1].count', (a) => { ((a['groups'] as Node[])[1] as Node)['count'] = 9; }],
  ['annex.groups[0].controls[0].id', (a) => { (((a['groups'] as Node[])[0] as Node)['controls'] as Node[])[0] = { id: 'A.6.1', title: { en: 'x' } }; }],
  ['annex.groups[0].controls[0].title', (a) => { (((a['groups'] as Node[])[0] as Node)['controls'] as Node[])[0] = { id: 'A.5.1', title: null }; }],
  ['annex.groups[0].title', (a) => { ((a['groups'] as Node[])[0] as Node)['title'] = {}; }],
  ['annex.id', (a) => { a['id'] = ''; }],
  ['annex.title', (a) => { delete a['title']; }],
])('an annex with a fault at %s is refused', (path, change) => expect(broken(isms, (copy) => change(copy['annex'] as Node))).toContain(path));

it('a fault says what it is about', () => {
  const leaf = (value: boolean) => faults(() => readSchemePack({ ...qms, clauses: [{ id: '4', title: { en: 'x' }, parent: null, leaf: !value }, { id: '4.1', title: { en: 'x' }, parent: '4', leaf: value }] }, TABLES));
  expect(leaf(true)).toEqual([]);
  expect(leaf(false)).toEqual(['clauses[0].leaf: 4 has clauses below it and is not a leaf', 'clauses[1].leaf: 4.1 has nothing below it and must be a leaf']);
  expect(faults(() => readSchemePack({ ...sms, clauses: [{ id: '4', title: { en: 'x' }, parent: null, leaf: false }] }, TABLES))).toContain('clauses[0].leaf: 4 has nothing below it and must be a leaf');
});

describe('sector codes', () => {
  it('that pass are read as they stand', () => {
    expect(faults(() => readSectorCodes(sectors))).toEqual([]);
    expect(readSectorCodes(sectors).codes).toEqual(sectors.codes);
    expect(faults(() => readSectorCodes({ ...sectors, defaultForSms: 2, codes: [sectors.codes[1]] }))).toEqual([]);
  });
  it('are the 39 of IAF ID 1, 33 is information technology', () => {
    expect(SECTOR_CODES.codes.map(({ code }) => code)).toEqual(Array.from({ length: 39 }, (_, index) => index + 1));
    expect(SECTOR_CODES.codes.find(({ code }) => code === SECTOR_CODES.defaultForSms)?.name).toEqual({ en: 'Information technology', zh: '信息技术' });
    expect(SECTOR_CODES).toMatchObject({ version: '2026-11-22.1', effectiveOn: '2026-11-22' });
  });
  it.each<[string, object]>([
    ['defaultForSms', { defaultForSms: 40 }], ['version', { version: '' }], ['effectiveOn', { effectiveOn: 'now' }], ['codes', { codes: null }], ['confidence.codesAndNames', { confidence: { codesAndNames: 'x' } }], ['more', { more: 1 }],
    ['codes[1].code', { codes: [sectors.codes[1], sectors.codes[0]] }], ['codes[1].code', { codes: [sectors.codes[1], sectors.codes[1]] }], ['codes[0].name', { codes: [{ ...sectors.codes[0], name: {} }] }], ['codes[0].naceRev2', { codes: [{ ...sectors.codes[0], naceRev2: '01' }] }], ['codes[0].naceRev2[0]', { codes: [{ ...sectors.codes[0], naceRev2: [1] }] }], ['codes[0].x', { codes: [{ ...sectors.codes[0], x: 1 }] }],
  ])('with a fault at %s are refused', (path, change) => expect(faults(() => readSectorCodes({ ...sectors, ...change })).map((fault) => fault.split(':')[0])).toContain(path));
});
