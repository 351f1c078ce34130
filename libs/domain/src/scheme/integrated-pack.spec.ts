import source from '../data/shared-clauses.json';
import { SHARED_TOPICS, integratedClauses, readSharedTopics } from './integrated-pack';
import { SCHEME_PACKS } from './scheme-packs';

const paths = (change: object): string[] => {
  try {
    readSharedTopics({ ...source, ...change }, SCHEME_PACKS);
  } catch (error) {
    return (error as { errors: { path: string }[] }).errors.map(({ path }) => path);
  }
  return [];
};
const all = ['iso9001-2015', 'iso20000-1-2018', 'iso27001-2022'];
const topic = { topic: 't', title: { en: 'x' } };

it('what standards share is looked at once, by topic and not by number', () => {
  const rows = integratedClauses(all);
  const held = rows.find((row) => row.topic === 'corrective_action');
  expect(held).toMatchObject({ title: { en: 'Nonconformity and corrective action' }, clauses: [{ scheme: 'iso9001-2015', id: '10.2' }, { scheme: 'iso20000-1-2018', id: '10.1' }, { scheme: 'iso27001-2022', id: '10.2' }] });
  expect(rows.filter((row) => row.topic !== null)).toHaveLength(22);
  expect(rows.length).toBeLessThan(SCHEME_PACKS.flatMap(({ clauses }) => clauses.filter(({ leaf }) => leaf)).length);
});

it('no clause is lost and none stands twice', () => {
  const asked = SCHEME_PACKS.flatMap(({ id: scheme, clauses }) => clauses.filter(({ leaf }) => leaf).map(({ id }) => `${scheme} ${id}`)).sort();
  expect(integratedClauses(all).flatMap(({ clauses }) => clauses.map(({ scheme, id }) => `${scheme} ${id}`)).sort()).toEqual(asked);
});

it('one standard alone shares nothing; two share what both have', () => {
  expect(integratedClauses(['iso9001-2015']).every((row) => row.topic === null && row.clauses.length === 1)).toBe(true);
  const two = integratedClauses(['iso20000-1-2018', 'iso27001-2022']);
  expect(two.some((row) => row.topic === 'planning_of_changes')).toBe(false);
  expect(two.find(({ clauses }) => clauses[0]?.id === '6.3' && clauses[0].scheme === 'iso27001-2022')).toMatchObject({ topic: null, title: { en: 'Planning of changes' } });
});

it('rows stand in the order of clause numbers, as numbers', () => {
  const ids = integratedClauses(['iso20000-1-2018']).map(({ clauses }) => clauses[0]?.id);
  expect(ids.slice(0, 4)).toEqual(['4.1', '4.2', '4.3', '4.4']);
  expect(ids.slice(-2)).toEqual(['10.1', '10.2']);
  expect(ids.indexOf('9.4')).toBeLessThan(ids.indexOf('10.1'));
  const mixed = integratedClauses(all).map(({ clauses }) => clauses[0]?.id ?? '');
  expect(mixed[0]).toBe('4.1');
  expect(mixed.indexOf('7.1.5.2')).toBeGreaterThan(mixed.indexOf('7.1.5.1'));
  expect(mixed.indexOf('8.2')).toBeLessThan(mixed.indexOf('8.2.1'));
});

it('an unknown scheme or one named twice is refused', () => {
  expect(() => integratedClauses(['iso9001-2015', 'iso9001-2015'])).toThrow(expect.objectContaining({ code: 'invalid_input', errors: [{ path: 'schemes', message: 'a scheme is named twice' }] }));
  expect(() => integratedClauses(['iso9001-2015', 'iso1'])).toThrow(expect.objectContaining({ code: 'not_found', message: 'scheme iso1 not found' }));
  expect(() => integratedClauses(['iso9001-2015', 'iso9001-2015'])).toThrow(expect.objectContaining({ code: 'invalid_input' }));
});

it('shared clauses that pass are read as they stand', () => {
  expect(paths({})).toEqual([]);
  expect(readSharedTopics(source, SCHEME_PACKS)).toEqual(source.topics);
  const two = { ...topic, clauses: { 'iso9001-2015': ['4.1'], 'iso27001-2022': ['4.1'] } };
  expect(paths({ topics: [two, { ...two, topic: 'u', clauses: { 'iso9001-2015': ['4.2'], 'iso27001-2022': ['4.2'] } }] })).toEqual([]);
  expect(paths({ topics: [two, { ...two, topic: 'u' }] })).toEqual(['topics[1].clauses.iso9001-2015[0]', 'topics[1].clauses.iso27001-2022[0]']);
});

it('every topic has both languages', () => {
  for (const { title } of SHARED_TOPICS) expect([title.en, title.zh].every(Boolean)).toBe(true);
});

it.each<[string, object]>([
  ['version', { version: '' }], ['effectiveOn', { effectiveOn: '' }], ['more', { more: 1 }], ['topics', { topics: {} }],
  ['topics[0].clauses', { topics: [{ ...topic, clauses: { 'iso9001-2015': ['4.1'] } }] }],
  ['topics[0].clauses.iso1', { topics: [{ ...topic, clauses: { 'iso9001-2015': ['4.1'], iso1: ['4.1'] } }] }],
  ['topics[0].clauses.iso9001-2015[0]', { topics: [{ ...topic, clauses: { 'iso9001-2015': ['4'], 'iso27001-2022': ['4.1'] } }] }],
  ['topics[0].clauses.iso9001-2015[0]', { topics: [{ ...topic, clauses: { 'iso9001-2015': ['11.1'], 'iso27001-2022': ['4.1'] } }] }],
  ['topics[0].clauses.iso9001-2015[1]', { topics: [{ ...topic, clauses: { 'iso9001-2015': ['4.1', '4.1'], 'iso27001-2022': ['4.1'] } }] }],
  ['topics[0].topic', { topics: [{ ...topic, topic: '', clauses: { 'iso9001-2015': ['4.1'], 'iso27001-2022': ['4.1'] } }] }],
  ['topics[0].title', { topics: [{ topic: 't', clauses: { 'iso9001-2015': ['4.1'], 'iso27001-2022': ['4.1'] } }] }],
])('shared clauses with a fault at %s are refused', (path, change) => expect(paths(change)).toContain(path));
