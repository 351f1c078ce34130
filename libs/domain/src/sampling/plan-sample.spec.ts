import fc from 'fast-check';
import { day } from '../shared/day';
import { type SamplePlan, groupSeed, planSample } from './plan-sample';
import type { SampleGroup, SampleInput, SampleSite, SiteVisit } from './sample-site';
import { SAMPLED_AUDITS, sampleSize } from './sample-size';
import { drawAtRandom } from './seeded-draw';

const sites = (count: number, prefix = 's'): SampleSite[] => Array.from({ length: count }, (_, i) => ({ id: `${prefix}${String(i + 1).padStart(4, '0')}`, people: 5 }));
const group = (id: string, count: number, more: Partial<SampleGroup> = {}): SampleGroup => ({ id, sampling: true, sites: sites(count, id), ...more });
const plan = (input: Partial<SampleInput>): SamplePlan => planSample({ audit: 'initial', central: 'head', groups: [group('branch', 26)], seed: 'seed', ...input });
const picked = (of: SamplePlan) => of.groups.flatMap(({ picks }) => picks.map(({ siteId }) => siteId));

it('9.11: 26 branches: six with two at random, the central function on top', () => {
  const result = plan({});
  expect(result.groups[0]).toMatchObject({ id: 'branch', rule: 'sample', sites: 26, minimum: 6, size: 6, randomMinimum: 2 });
  expect(result.groups[0]?.picks.map(({ how }) => how)).toEqual(['random', 'random', 'spread', 'spread', 'spread', 'spread']);
  expect(result.totals).toEqual({ sampled: 6, fixed: 0, central: 1, total: 7 });
  expect(plan({ audit: 'surveillance' }).totals).toEqual({ sampled: 4, fixed: 0, central: 1, total: 5 });
  expect(plan({ audit: 'recertification' }).groups[0]).toMatchObject({ size: 5, randomMinimum: 2 });
});

it('9.13: seven unlike sites: all, in surveillance three', () => {
  const groups = [group('plant', 7, { sampling: false })];
  expect(plan({ groups }).groups[0]).toMatchObject({ rule: 'all', size: 7, randomMinimum: 0, picks: sites(7, 'plant').map(({ id }) => ({ siteId: id, how: 'all', reasons: ['every_site'] })) });
  expect(plan({ groups, audit: 'surveillance' }).groups[0]).toMatchObject({ rule: 'rotation', size: 3, randomMinimum: 0 });
  expect(plan({ groups, audit: 'surveillance' }).totals).toEqual({ sampled: 0, fixed: 3, central: 1, total: 4 });
  expect(plan({ groups, audit: 'recertification' }).totals.fixed).toBe(7);
});

it('9.14: a hierarchy is sampled on each level', () => {
  const result = plan({ groups: [group('national', 4), group('regional', 27), group('local', 1700)] });
  expect(result.groups.map(({ size, randomMinimum }) => [size, randomMinimum])).toEqual([[2, 1], [6, 2], [42, 11]]);
  expect(result.totals.total).toBe(51);
});

it('9.15: a new group is a sample of its own in whatever audit, afterwards it counts with the others', () => {
  const groups = [group('old', 36), group('new', 10, { newGroup: true })];
  expect(plan({ groups, audit: 'surveillance' }).groups.map(({ rule, size }) => [rule, size])).toEqual([['sample', 4], ['new_group', 4]]);
  expect(plan({ groups, audit: 'surveillance' }).totals).toEqual({ sampled: 8, fixed: 0, central: 1, total: 9 });
  expect(plan({ groups: [group('all', 46)], audit: 'surveillance' }).totals.sampled).toBe(5);
  expect(plan({ groups: [group('unlike', 5, { newGroup: true, sampling: false })], audit: 'surveillance' }).groups[0]).toMatchObject({ rule: 'all', size: 5 });
});

it('each rule tells its size', () => {
  const groups = [group('old', 36), group('new', 10, { newGroup: true }), group('plant', 7, { sampling: false })];
  const sizes = (audit: SampleInput['audit']) => plan({ groups, audit }).steps.filter(({ what }) => /^sample_|random_minimum/.test(what)).map(({ what, inputs, result }) => [what, inputs, result]);
  expect(sizes('surveillance')).toEqual([
    ['sample_size', { group: 'old', sites: 36, share: '0.6' }, 4], ['random_minimum', { group: 'old', sample: 4 }, 1],
    ['sample_new_group', { group: 'new', sites: 10 }, 4], ['random_minimum', { group: 'new', sample: 4 }, 1],
    ['sample_rotation', { group: 'plant', sites: 7 }, 3],
  ]);
  expect(sizes('recertification').at(0)).toEqual(['sample_size', { group: 'old', sites: 36, share: '0.8' }, 5]);
  expect(sizes('recertification').at(-1)).toEqual(['sample_all', { group: 'plant', sites: 7 }, 7]);
  const chosen = plan({ groups, audit: 'surveillance' }).steps.filter(({ what }) => what === 'spread_choice').map(({ inputs, result }) => [inputs, result]);
  expect(chosen.map(([inputs]) => inputs)).toEqual([{ group: 'old' }, { group: 'new' }, { group: 'plant' }]);
  expect(chosen[2]?.[1]).toEqual(['plant0001', 'plant0002', 'plant0003']);
});

it('candidates stand in order, however they came', () => {
  const mixed = [{ id: 'c', people: 1 }, { id: 'a', people: 1 }, { id: 'b', people: 1 }];
  const result = plan({ groups: [{ id: 'g', sampling: true, sites: mixed }] });
  expect(result.groups[0]?.candidates).toEqual(['a', 'b', 'c']);
  expect(result.steps.find(({ what }) => what === 'random_draw')?.inputs['candidates']).toEqual(['a', 'b', 'c']);
  expect(result.steps.find(({ what }) => what === 'spread_choice')?.result).toEqual(result.groups[0]?.picks.slice(1).map(({ siteId }) => siteId));
});

it('the chosen part differs from the drawn part', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, people: 5, region: id < 'c' ? 'north' : 'south' }));
  for (const seed of ['1', '2', '3', '4', '5', '6']) {
    const [drawn, chosen] = plan({ seed, groups: [{ id: 'g', sampling: true, sites: four }] }).groups[0]?.picks ?? [];
    expect([drawn?.how, chosen?.how]).toEqual(['random', 'spread']);
    expect((drawn?.siteId ?? '') < 'c').not.toBe((chosen?.siteId ?? '') < 'c');
    expect(drawn?.reasons).toEqual(['random']);
  }
});

it('similar and different sites: each rule to its own group', () => {
  expect(plan({ groups: [group('shop', 10), group('plant', 3, { sampling: false })] }).totals).toEqual({ sampled: 4, fixed: 3, central: 1, total: 8 });
});

it('risk adds sites with a reason, never more than there are', () => {
  const extra = { count: 2, reason: 'weak internal audits' };
  const result = plan({ groups: [group('branch', 26, { extra })] });
  expect(result.groups[0]).toMatchObject({ minimum: 6, size: 8, randomMinimum: 2 });
  expect(result.steps.find(({ what }) => what === 'sample_extra')).toMatchObject({ inputs: { group: 'branch', extra: 2, reason: 'weak internal audits' }, result: 8 });
  expect(plan({ groups: [group('branch', 3, { extra })] }).groups[0]).toMatchObject({ minimum: 2, size: 3 });
  expect(plan({ groups: [group('branch', 1, { extra })] }).steps.some(({ what }) => what === 'sample_extra')).toBe(false);
  expect(plan({ groups: [group('branch', 26)] }).steps.some(({ what }) => what === 'sample_extra')).toBe(false);
});

it('R-REC-01: seed, algorithm, candidates, picks and reasons are kept, so that anybody can repeat the draw', () => {
  const result = plan({});
  const [first] = result.groups;
  const drawn = first?.picks.filter(({ how }) => how === 'random').map(({ siteId }) => siteId);
  expect(drawAtRandom(first?.candidates ?? [], 2, groupSeed(result.seed, 'branch'))).toEqual(drawn);
  expect(result).toMatchObject({ seed: 'seed', algorithm: 'fnv1a-sfc32-1', central: 'head', audit: 'initial' });
  expect(result.steps.map(({ what }) => what)).toEqual(['central_function', 'sample_size', 'random_minimum', 'random_draw', 'spread_choice']);
  expect(result.steps[1]).toMatchObject({ inputs: { group: 'branch', sites: 26, share: '1' }, result: 6 });
  expect(result.steps[3]).toMatchObject({ inputs: { seed: 'seed/branch', algorithm: 'fnv1a-sfc32-1', candidates: first?.candidates }, result: drawn });
  expect(result.steps[0]).toMatchObject({ inputs: { audit: 'initial', central: 'head' }, result: 1 });
  expect(first?.picks.slice(2).every(({ reasons }) => reasons.includes('not_visited_in_cycle'))).toBe(true);
});

it('one group more changes no other group\'s draw', () => {
  const alone = plan({ groups: [group('branch', 26)] }).groups[0];
  expect(plan({ groups: [group('other', 9), group('branch', 26)] }).groups[1]).toEqual(alone);
});

describe('memory over the cycle', () => {
  const cycleFrom = day('2026-03-01');
  const visit = (siteId: string, on: string, audit: SiteVisit['audit'] = 'surveillance'): SiteVisit => ({ siteId, on: day(on), audit });

  it('what was visited in the cycle is chosen last, an earlier cycle does not count', () => {
    const groups = [group('b', 9)];
    const visits = ['b0001', 'b0002', 'b0003', 'b0004', 'b0005'].map((id) => visit(id, '2027-03-01', 'initial'));
    const chosen = plan({ audit: 'recertification', groups, visits, cycleFrom }).groups[0]?.picks.filter(({ how }) => how === 'spread') ?? [];
    expect(chosen).toHaveLength(2);
    for (const { siteId, reasons } of chosen) {
      expect(visits.some((each) => each.siteId === siteId)).toBe(false);
      expect(reasons).toContain('not_visited_in_cycle');
    }
    const before = plan({ audit: 'recertification', groups, visits: visits.map((each) => ({ ...each, on: day('2026-02-28') })), cycleFrom });
    expect(before.groups[0]?.picks.filter(({ how }) => how === 'spread').every(({ reasons }) => reasons.includes('not_visited_in_cycle'))).toBe(true);
  });

  it('different sites: another 30 % the second year; the initial audit, which saw all, does not count', () => {
    const groups = [group('p', 7, { sampling: false })];
    const initial = sites(7, 'p').map(({ id }) => visit(id, '2026-03-05', 'initial'));
    const first = plan({ audit: 'surveillance', groups, visits: initial, cycleFrom });
    expect(picked(first)).toHaveLength(3);
    expect(first.warnings).toEqual([]);
    const afterwards = [...initial, ...picked(first).map((id) => visit(id, '2027-02-01'))];
    const second = plan({ audit: 'surveillance', groups, visits: afterwards, cycleFrom });
    expect(picked(second).filter((id) => picked(first).includes(id))).toEqual([]);
    const third = plan({ audit: 'surveillance', groups, visits: [...afterwards, ...picked(second).map((id) => visit(id, '2028-02-01'))], cycleFrom });
    expect(third.warnings).toEqual(['TOO_FEW_NEW_SITES']);
    expect(picked(third)[0]).toBe(sites(7, 'p').map(({ id }) => id).find((id) => !picked(first).includes(id) && !picked(second).includes(id)));
  });

  it('before the first cycle nothing is remembered but the last visit', () => {
    const groups = [group('p', 4, { sampling: false })];
    const visits = [visit('p0001', '2025-01-01'), visit('p0002', '2024-01-01'), visit('p0002', '2025-06-01'), visit('p0003', '2025-03-01'), visit('p0004', '2025-03-02')];
    const result = plan({ audit: 'surveillance', groups, visits, cycleFrom: null });
    expect(picked(result)[0]).toBe('p0001');
    expect(result.warnings).toEqual([]);
    expect(plan({ audit: 'surveillance', groups, visits: [...visits].reverse(), cycleFrom: null })).toEqual(result);
  });

  it('a visit of an earlier cycle, or before any, is no reason to stay away', () => {
    const groups = [{ id: 'p', sampling: false, sites: [{ id: 'p1', people: 5, findings: 2 }, { id: 'p2', people: 5 }] }];
    const first = (from: SampleInput['cycleFrom'], on: string, audit: SiteVisit['audit'] = 'surveillance') => picked(plan({ audit: 'surveillance', groups, visits: [visit('p1', on, audit)], ...(from === undefined ? {} : { cycleFrom: from }) }))[0];
    expect(first(cycleFrom, '2026-02-28')).toBe('p1');
    expect(first(cycleFrom, '2026-03-01')).toBe('p2');
    expect(first(cycleFrom, '2027-03-01', 'initial')).toBe('p1');
    expect(first(null, '2027-03-01')).toBe('p1');
    expect(first(undefined, '2027-03-01')).toBe('p1');
  });

  it('the last visit is the latest one, in whatever order they are listed', () => {
    const groups = [group('p', 2, { sampling: false })];
    const visits = [visit('p0002', '2025-06-01'), visit('p0002', '2024-01-01'), visit('p0001', '2025-01-01')];
    expect(picked(plan({ audit: 'surveillance', groups, visits }))).toEqual(['p0001']);
  });

  it('what a visit of the cycle has seen is no difference any more', () => {
    const sitesOf = sites(9, 'b').map((each, index) => (index < 2 ? { ...each, region: 'north' } : each));
    const visits = [visit('b0001', '2027-03-01', 'initial')];
    const reasons = (from: typeof cycleFrom) => plan({ audit: 'recertification', seed: 'x', groups: [{ id: 'b', sampling: true, sites: sitesOf }], visits, cycleFrom: from }).groups[0]?.picks ?? [];
    expect(reasons(cycleFrom).find(({ how }) => how === 'random')?.siteId).not.toMatch(/b000[12]/);
    expect(reasons(cycleFrom).some((each) => each.reasons.includes('region'))).toBe(false);
    expect(reasons(day('2028-01-01')).some((each) => each.reasons.includes('region'))).toBe(true);
  });

  it('a visit on the first day of the cycle belongs to it', () => {
    const groups = [group('p', 2, { sampling: false })];
    expect(picked(plan({ audit: 'surveillance', groups, visits: [visit('p0001', '2026-03-01')], cycleFrom }))).toEqual(['p0002']);
  });
});

it('sample, random part and spread fit for every number of sites and every kind of audit', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 120 }), fc.constantFrom(...SAMPLED_AUDITS), fc.string({ minLength: 1 }).filter((s) => s.trim() !== ''), (count, audit, seed) => {
    const result = plan({ audit, seed, groups: [group('g', count)] });
    const chosen = picked(result);
    expect(chosen).toHaveLength(sampleSize(audit, count));
    expect(new Set(chosen).size).toBe(chosen.length);
    const random = result.groups[0]?.picks.filter(({ how }) => how === 'random').length ?? 0;
    expect(random * 4).toBeGreaterThanOrEqual(chosen.length);
    expect(plan({ audit, seed, groups: [group('g', count)] })).toEqual(result);
  }), { numRuns: 60 });
});

it.each<[string, Partial<SampleInput>]>([
  ['groups', { groups: [] }],
  ['groups', { groups: [group('a', 2), { ...group('b', 2), id: 'a' }] }],
  ['central', { central: '' }],
  ['seed', { seed: ' ' }],
  ['groups[0].id', { groups: [{ ...group('a', 2), id: '' }] }],
  ['groups[0].sites', { groups: [group('a', 0)] }],
  ['groups[0].sites[1].id', { groups: [{ id: 'a', sampling: true, sites: [{ id: 'x', people: 1 }, { id: 'x', people: 1 }] }] }],
  ['groups[0].sites[0].id', { groups: [{ id: 'a', sampling: true, sites: [{ id: 'head', people: 1 }] }] }],
  ['groups[0].sites[0].id', { groups: [{ id: 'a', sampling: true, sites: [{ id: '', people: 1 }] }] }],
  ['groups[0].sites[0].people', { groups: [{ id: 'a', sampling: true, sites: [{ id: 'x', people: -1 }] }] }],
  ['groups[0].sites[0].people', { groups: [{ id: 'a', sampling: true, sites: [{ id: 'x', people: 1_000_001 }] }] }],
  ['groups[0].extra.count', { groups: [group('a', 2, { extra: { count: 0, reason: 'r' } })] }],
  ['groups[0].extra.reason', { groups: [group('a', 2, { extra: { count: 1, reason: '' } })] }],
  ['visits[0].on', { visits: [{ siteId: 'x', on: '2026-02-30' as never, audit: 'initial' }] }],
])('bad input at %s is refused', (path, input) => {
  expect(() => plan(input)).toThrow(expect.objectContaining({ code: 'invalid_input', errors: expect.arrayContaining([expect.objectContaining({ path })]) }));
});
