import { day } from '../shared/day';
import type { SampleSite } from './sample-site';
import { CHOICE_REASONS, chooseForSpread } from './spread-choice';

const site = (id: string, more: Partial<SampleSite> = {}): SampleSite => ({ id, people: 10, ...more });
const choose = (left: SampleSite[], count: number, { seen = [], visited = [], last = {} }: { seen?: SampleSite[]; visited?: string[]; last?: Record<string, string> } = {}) =>
  chooseForSpread(left, count, seen, new Set(visited), new Map(Object.entries(last).map(([id, on]) => [id, day(on)])));
/** The first choice among plain sites and one that differs. */
const first = (different: Partial<SampleSite>, seen: SampleSite[] = [site('s')]) => choose([site('a'), site('m', different), site('z')], 1, { seen })[0];

it.each<[string, Partial<SampleSite>]>([
  ['findings', { findings: 1 }], ['complaints', { complaints: 2 }], ['changes', { changes: 1 }], ['processes', { processes: ['welding'] }], ['shifts', { shifts: 2 }],
  ['region', { region: 'north' }], ['culture', { culture: 'fr' }], ['largest', { people: 11 }], ['smallest', { people: 9 }], ['youngest', { runningSince: day('2026-01-01') }],
])('a site that differs in %s goes first, with that reason', (reason, different) => {
  const chosen = first(different);
  expect(chosen?.siteId).toBe('m');
  expect(chosen?.reasons).toContain(reason);
});

it('what the cycle has seen already is no difference', () => {
  const seen = [site('s', { processes: ['welding'], shifts: 2, region: 'north', culture: 'fr' })];
  expect(first({ processes: ['welding'], shifts: 2, region: 'north', culture: 'fr', findings: 0, complaints: 0, changes: 0 }, seen)).toEqual({ siteId: 'a', reasons: ['not_visited_in_cycle', 'longest_unvisited'] });
});

it('a second site is compared with the first chosen one', () => {
  const [one, two, three] = choose([site('a', { region: 'north' }), site('b', { region: 'north' }), site('c', { region: 'south' })], 3);
  expect([one?.siteId, two?.siteId, three?.siteId]).toEqual(['a', 'c', 'b']);
  expect(two?.reasons).toContain('region');
  expect(three?.reasons).not.toContain('region');
});

it('no difference outweighs a site that the cycle has not seen', () => {
  const everything = { findings: 3, complaints: 3, changes: 3, processes: ['x'], shifts: 3, region: 'r', culture: 'c', people: 900, runningSince: day('2026-01-01') };
  expect(choose([site('a', everything), site('b')], 2, { visited: ['a'] }).map(({ siteId }) => siteId)).toEqual(['b', 'a']);
});

it('findings and complaints weigh more than size', () => {
  expect(choose([site('a', { people: 500 }), site('b', { complaints: 1 }), site('c', { people: 2 })], 3).map(({ siteId }) => siteId)).toEqual(['b', 'a', 'c']);
});

it('the longest time since the last visit counts, never visited is longest', () => {
  const last = { a: '2025-05-01', b: '2024-05-01' };
  expect(choose([site('a'), site('b')], 1, { last, visited: ['a', 'b'] })).toEqual([{ siteId: 'b', reasons: ['longest_unvisited'] }]);
  expect(choose([site('a'), site('b'), site('c')], 1, { last })[0]?.siteId).toBe('c');
});

it('large and small are measured against what the cycle has seen', () => {
  const seen = [site('s', { people: 3 }), site('t', { people: 80 })];
  expect(choose([site('a', { people: 80 }), site('b', { people: 81 })], 1, { seen })[0]).toMatchObject({ siteId: 'b', reasons: ['not_visited_in_cycle', 'largest', 'longest_unvisited'] });
  expect(choose([site('a', { people: 3 }), site('b', { people: 2 })], 1, { seen })[0]).toMatchObject({ siteId: 'b', reasons: ['not_visited_in_cycle', 'smallest', 'longest_unvisited'] });
  expect(choose([site('a', { people: 81 }), site('b', { people: 81 })], 1, { seen })[0]?.reasons).toContain('largest');
  expect(choose([site('a', { people: 4 }), site('b', { people: 79 })], 1, { seen })[0]?.reasons).toEqual(['not_visited_in_cycle', 'longest_unvisited']);
  expect(choose([site('a', { people: 0 })], 1, { seen: [site('s', { people: 0 })] })[0]?.reasons).toEqual(['not_visited_in_cycle', 'longest_unvisited']);
});

it('only the largest is large and only the smallest is small', () => {
  const chosen = choose([site('a', { people: 6 }), site('b', { people: 9 }), site('c', { people: 5 })], 3);
  expect(chosen.map(({ siteId, reasons }) => [siteId, reasons.filter((reason) => reason === 'largest' || reason === 'smallest')])).toEqual([['b', ['largest']], ['c', ['smallest']], ['a', []]]);
});

it('sites of one size are neither large nor small', () => {
  expect(choose([site('a'), site('b')], 1)[0]?.reasons).toEqual(['not_visited_in_cycle', 'longest_unvisited']);
  expect(choose([site('a', { people: 5 }), site('b', { people: 6 })], 2)[0]?.reasons).toContain('largest');
});

it('the youngest system is the one that runs for the shortest time', () => {
  expect(choose([site('a', { runningSince: day('2020-01-01') }), site('b', { runningSince: day('2025-01-01') }), site('c')], 1)[0]).toMatchObject({ siteId: 'b', reasons: ['not_visited_in_cycle', 'youngest', 'longest_unvisited'] });
  expect(choose([site('a', { runningSince: day('2025-01-01') }), site('b', { runningSince: day('2020-01-01') }), site('c', { runningSince: day('2025-01-01') })], 3).map(({ siteId, reasons }) => `${siteId} ${reasons.includes('youngest')}`))
    .toEqual(['a true', 'c true', 'b true']);
});

it('equal sites go by id; there are never more choices than sites', () => {
  expect(choose([site('c'), site('a'), site('b')], 5).map(({ siteId }) => siteId)).toEqual(['a', 'b', 'c']);
  expect(choose([], 2)).toEqual([]);
  expect(choose([site('a')], 0)).toEqual([]);
});

it('one shift is what a site has that says nothing', () => {
  expect(choose([site('a', { shifts: 1 })], 1)[0]?.reasons).not.toContain('shifts');
});

it('every reason can be told in both languages', () => {
  for (const { en, zh } of Object.values(CHOICE_REASONS)) expect([en, zh].every((text) => text.length > 1)).toBe(true);
});
