import { type Step, step } from '../calculation/step';
import { type CalculationWarning, inOrder } from '../calculation/warning';
import { MAX_PEOPLE } from '../audit-time/audit-time-table';
import { Reader } from '../input/reader';
import type { Day } from '../shared/day';
import { later } from '../shared/day';
import type { SampleGroup, SampleInput, SampleSite, SiteVisit } from './sample-site';
import { MAX_SITES, newGroupSize, randomMinimum, randomMinimumStep, sampleSize, sampleSizeStep, unsampledSize } from './sample-size';
import { DRAW_ALGORITHM, drawAtRandom } from './seeded-draw';
import { type ChoiceReason, chooseForSpread } from './spread-choice';

/** `sample` √x of similar sites, `new_group` √ of new ones, `all` every different site, `rotation` 30 % of them each calendar year. */
export type SampleRule = 'sample' | 'new_group' | 'all' | 'rotation';
export interface SamplePick { siteId: string; how: 'random' | 'spread' | 'all'; reasons: ChoiceReason[] }

export interface GroupSample {
  id: string;
  rule: SampleRule;
  /** x: sites of the group, without the central function. */
  sites: number;
  minimum: number;
  /** The minimum and what risk adds. */
  size: number;
  randomMinimum: number;
  /** What the draw chose from, in order. */
  candidates: string[];
  picks: SamplePick[];
}

export interface SamplePlan {
  audit: SampleInput['audit'];
  central: string;
  seed: string;
  algorithm: typeof DRAW_ALGORITHM;
  groups: GroupSample[];
  /** Visited sites: sampled, fixed (different sites), the central function, all. */
  totals: { sampled: number; fixed: number; central: 1; total: number };
  warnings: CalculationWarning[];
  steps: Step[];
}

/**
 * Which sites one audit visits. The random part is drawn from the seed, the rest chosen for the greatest difference over
 * the cycle; the same input gives the same plan.
 * @throws RuleViolation `invalid_input` with the path of each fault
 * @source audit-time 5 (IAF MD1)
 */
export function planSample(input: SampleInput): SamplePlan {
  checkSample(input);
  const memory = memoryOf(input);
  const steps: Step[] = [];
  const warnings: CalculationWarning[] = [];
  steps.push(step('central_function', { audit: input.audit, central: input.central }, 1));
  const groups = input.groups.map((group) => planGroup(group, input, memory, steps, warnings));
  const count = (sampled: boolean) => groups.filter(({ rule }) => isSampled(rule) === sampled).reduce((sum, { picks }) => sum + picks.length, 0);
  const [sampled, fixed] = [count(true), count(false)];
  return {
    audit: input.audit, central: input.central, seed: input.seed, algorithm: DRAW_ALGORITHM, groups,
    totals: { sampled, fixed, central: 1, total: sampled + fixed + 1 },
    warnings: inOrder(warnings), steps,
  };
}

const isSampled = (rule: SampleRule): boolean => rule === 'sample' || rule === 'new_group';

interface Memory { visited: ReadonlySet<string>; inSurveillance: ReadonlySet<string>; lastVisits: ReadonlyMap<string, Day> }

function memoryOf({ visits = [], cycleFrom = null }: SampleInput): Memory {
  const ofCycle = cycleFrom === null ? [] : visits.filter(({ on }) => on >= cycleFrom);
  const ids = (of: readonly SiteVisit[]) => new Set(of.map(({ siteId }) => siteId));
  const lastVisits = new Map<string, Day>();
  for (const { siteId, on } of visits) lastVisits.set(siteId, later(on, lastVisits.get(siteId) ?? on));
  return { visited: ids(ofCycle), inSurveillance: ids(ofCycle.filter(({ audit }) => audit === 'surveillance')), lastVisits };
}

function ruleOf(group: SampleGroup, audit: SampleInput['audit']): SampleRule {
  if (group.sampling) return group.newGroup ? 'new_group' : 'sample';
  return audit === 'surveillance' && !group.newGroup ? 'rotation' : 'all';
}

function minimumOf(rule: SampleRule, audit: SampleInput['audit'], group: string, sites: number): { minimum: number; step: Step } {
  if (rule === 'sample') {
    return { minimum: sampleSize(audit, sites), step: sampleSizeStep(group, audit, sites) };
  }
  if (rule === 'new_group') return { minimum: newGroupSize(sites), step: step('sample_new_group', { group, sites }, newGroupSize(sites)) };
  const minimum = rule === 'rotation' ? unsampledSize(audit, sites) : sites;
  return { minimum, step: step(rule === 'rotation' ? 'sample_rotation' : 'sample_all', { group, sites }, minimum) };
}

function planGroup(group: SampleGroup, input: SampleInput, memory: Memory, steps: Step[], warnings: CalculationWarning[]): GroupSample {
  const rule = ruleOf(group, input.audit);
  const sites = group.sites.length;
  const { minimum, step: sizeStep } = minimumOf(rule, input.audit, group.id, sites);
  const size = Math.min(sites, minimum + (group.extra?.count ?? 0));
  steps.push(sizeStep);
  if (group.extra && size > minimum) steps.push(step('sample_extra', { group: group.id, extra: size - minimum, reason: group.extra.reason }, size));
  const candidates = group.sites.map(({ id }) => id).sort();
  const common = { id: group.id, rule, sites, minimum, size, candidates };
  if (rule === 'all') return { ...common, randomMinimum: 0, picks: candidates.map((siteId) => ({ siteId, how: 'all', reasons: ['every_site'] })) };
  if (rule === 'rotation') return { ...common, randomMinimum: 0, picks: rotate(group, size, memory, steps, warnings) };
  return { ...common, randomMinimum: randomMinimum(size), picks: sample(group, size, input.seed, memory, steps) };
}

/** The seed of a group's draw: another group more or less changes nobody else's. */
export const groupSeed = (seed: string, group: string): string => `${seed}/${group}`;

function sample(group: SampleGroup, size: number, seed: string, memory: Memory, steps: Step[]): SamplePick[] {
  const candidates = group.sites.map(({ id }) => id).sort();
  const atRandom = randomMinimum(size);
  const drawn = drawAtRandom(candidates, atRandom, groupSeed(seed, group.id));
  const left = group.sites.filter(({ id }) => !drawn.includes(id));
  const chosen = spread(group.sites, left, size - drawn.length, drawn, memory.visited, memory.lastVisits);
  steps.push(
    randomMinimumStep(group.id, size),
    step('random_draw', { group: group.id, seed: groupSeed(seed, group.id), algorithm: DRAW_ALGORITHM, candidates }, drawn),
    step('spread_choice', { group: group.id }, chosen.map(({ siteId }) => siteId)),
  );
  return [...drawn.map((siteId): SamplePick => ({ siteId, how: 'random', reasons: ['random'] })), ...chosen];
}

function spread(all: readonly SampleSite[], left: readonly SampleSite[], count: number, drawn: readonly string[], visited: ReadonlySet<string>, lastVisits: ReadonlyMap<string, Day>): SamplePick[] {
  const seen = all.filter(({ id }) => drawn.includes(id) || visited.has(id));
  return chooseForSpread(left, count, seen, visited, lastVisits).map((chosen) => ({ ...chosen, how: 'spread' }));
}

/** Different sites in surveillance: others than in the surveillance before, as long as there are any. */
function rotate(group: SampleGroup, size: number, memory: Memory, steps: Step[], warnings: CalculationWarning[]): SamplePick[] {
  const picks = spread(group.sites, group.sites, size, [], memory.inSurveillance, memory.lastVisits);
  if (picks.some(({ siteId }) => memory.inSurveillance.has(siteId))) warnings.push('TOO_FEW_NEW_SITES');
  steps.push(step('spread_choice', { group: group.id }, picks.map(({ siteId }) => siteId)));
  return picks;
}

function checkSample({ central, groups, seed, visits = [] }: SampleInput): void {
  const reader = new Reader();
  reader.text(central, 'central');
  reader.text(seed, 'seed');
  if (groups.length === 0) reader.fail('groups', 'must have at least one group of sites');
  const seen = new Set([central]);
  groups.forEach((group, index) => checkGroup(reader, group, `groups[${index}]`, seen));
  if (new Set(groups.map(({ id }) => id)).size < groups.length) reader.fail('groups', 'must have different ids');
  visits.forEach(({ on }, index) => reader.day(on, `visits[${index}].on`));
  reader.finish();
}

function checkGroup(reader: Reader, group: SampleGroup, path: string, seen: Set<string>): void {
  reader.text(group.id, `${path}.id`);
  if (group.sites.length === 0 || group.sites.length > MAX_SITES) reader.fail(`${path}.sites`, `must have 1 to ${MAX_SITES} sites`);
  group.sites.forEach(({ id, people }, index) => {
    const at = `${path}.sites[${index}]`;
    reader.text(id, `${at}.id`);
    reader.whole(people, `${at}.people`, 0, MAX_PEOPLE);
    if (seen.has(id)) reader.fail(`${at}.id`, `${id} is named twice; the central function is not in a group`);
    seen.add(id);
  });
  if (group.extra) {
    reader.whole(group.extra.count, `${path}.extra.count`, 1, MAX_SITES);
    reader.text(group.extra.reason, `${path}.extra.reason`);
  }
}
