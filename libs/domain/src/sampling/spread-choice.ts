import type { LocalText } from '../shared/language';
import type { Day } from '../shared/day';
import type { SampleSite } from './sample-site';

/** Why a site was chosen. @source audit-time 5 (MD1: findings, complaints, size, shifts, processes, changes, maturity, distance, culture, time since the last visit) */
export const CHOICE_REASONS = {
  random: { en: 'drawn at random', zh: '随机抽取' },
  every_site: { en: 'every site is visited', zh: '所有场所均须审核' },
  not_visited_in_cycle: { en: 'not visited in this cycle', zh: '本周期内尚未审核' },
  findings: { en: 'findings in earlier audits', zh: '以往审核中有不符合' },
  complaints: { en: 'complaints', zh: '有投诉' },
  changes: { en: 'changes since the last visit', zh: '自上次审核以来有变更' },
  processes: { en: 'processes that no chosen site shows', zh: '具有其他已选场所没有的过程' },
  shifts: { en: 'more shifts than the chosen sites', zh: '班次多于已选场所' },
  region: { en: 'a region no chosen site lies in', zh: '位于其他已选场所未覆盖的地区' },
  culture: { en: 'a language or culture no chosen site has', zh: '语言或文化不同于已选场所' },
  largest: { en: 'the largest left', zh: '其余场所中规模最大' },
  smallest: { en: 'the smallest left', zh: '其余场所中规模最小' },
  youngest: { en: 'the youngest system', zh: '体系运行时间最短' },
  longest_unvisited: { en: 'the longest time since the last visit', zh: '距上次审核时间最长' },
} as const satisfies Record<string, Required<LocalText>>;
export type ChoiceReason = keyof typeof CHOICE_REASONS;

/** What the criteria compare a site with: what is seen over the cycle already, and the limits of what is left to choose from. */
interface View {
  visited: ReadonlySet<string>;
  processes: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  cultures: ReadonlySet<string>;
  shifts: number;
  largest: number;
  smallest: number;
  /** -1 and infinity when nothing is seen. */
  largestSeen: number;
  smallestSeen: number;
  youngest: Day | null;
  lastVisits: ReadonlyMap<string, Day>;
  earliestVisit: Day | '';
}

/** A size says something against other sizes only. */
const sizesDiffer = (view: View): boolean => view.largest > view.smallest || view.largestSeen >= 0;

interface Criterion { reason: ChoiceReason; points: number; holds(site: SampleSite, view: View): boolean }

/** The first criterion outweighs all others together: over a cycle every site is seen before one is seen twice. */
const CRITERIA: readonly Criterion[] = [
  { reason: 'not_visited_in_cycle', points: 1000, holds: (site, view) => !view.visited.has(site.id) },
  { reason: 'findings', points: 60, holds: (site) => (site.findings ?? 0) > 0 },
  { reason: 'complaints', points: 60, holds: (site) => (site.complaints ?? 0) > 0 },
  { reason: 'changes', points: 40, holds: (site) => (site.changes ?? 0) > 0 },
  { reason: 'processes', points: 40, holds: (site, view) => (site.processes ?? []).some((process) => !view.processes.has(process)) },
  { reason: 'shifts', points: 30, holds: (site, view) => (site.shifts ?? 1) > view.shifts },
  { reason: 'region', points: 20, holds: (site, view) => site.region !== undefined && !view.regions.has(site.region) },
  { reason: 'culture', points: 20, holds: (site, view) => site.culture !== undefined && !view.cultures.has(site.culture) },
  { reason: 'largest', points: 20, holds: (site, view) => site.people === view.largest && sizesDiffer(view) && site.people > view.largestSeen },
  { reason: 'smallest', points: 19, holds: (site, view) => site.people === view.smallest && sizesDiffer(view) && site.people < view.smallestSeen },
  { reason: 'youngest', points: 15, holds: (site, view) => view.youngest !== null && site.runningSince === view.youngest },
  { reason: 'longest_unvisited', points: 10, holds: (site, view) => (view.lastVisits.get(site.id) ?? '') === view.earliestVisit },
];

export interface Chosen { siteId: string; reasons: ChoiceReason[] }

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

const limits = (sites: readonly SampleSite[], none: number): [largest: number, smallest: number] =>
  [sites.reduce((most, { people }) => Math.max(most, people), none), sites.reduce((least, { people }) => Math.min(least, people), Infinity)];

function viewOf(left: readonly SampleSite[], seen: readonly SampleSite[], visited: ReadonlySet<string>, lastVisits: ReadonlyMap<string, Day>): View {
  const [largest, smallest] = limits(left, 0);
  const [largestSeen, smallestSeen] = limits(seen, -1);
  return {
    visited, lastVisits,
    processes: new Set(seen.flatMap((site) => site.processes ?? [])),
    regions: new Set(present(seen.map((site) => site.region))),
    cultures: new Set(present(seen.map((site) => site.culture))),
    shifts: seen.reduce((most, site) => Math.max(most, site.shifts ?? 1), 1),
    largest, smallest, largestSeen, smallestSeen,
    youngest: left.reduce<Day | null>((latest, { runningSince }) => (runningSince && (latest === null || runningSince > latest) ? runningSince : latest), null),
    earliestVisit: left.reduce<Day | ''>((earliest, { id }) => { const last = lastVisits.get(id) ?? ''; return last < earliest ? last : earliest; }, '9999-12-31' as Day),
  };
}

function best(left: readonly SampleSite[], view: View): Chosen | null {
  let winner: Chosen | null = null;
  let most = -1;
  for (const site of left) {
    const met = CRITERIA.filter((criterion) => criterion.holds(site, view));
    const points = met.reduce((sum, criterion) => sum + criterion.points, 0);
    if (points <= most) continue;
    most = points;
    winner = { siteId: site.id, reasons: met.map(({ reason }) => reason) };
  }
  return winner;
}

/**
 * Chooses sites one after the other, each time the one that differs most from what the cycle has seen. Equal ones in the
 * order of their ids, so the choice can be repeated.
 * @param left sites to choose from
 * @param seen sites chosen already or visited in this cycle
 * @param visited ids that count as visited in this cycle
 */
export function chooseForSpread(
  left: readonly SampleSite[], count: number, seen: readonly SampleSite[], visited: ReadonlySet<string>, lastVisits: ReadonlyMap<string, Day>,
): Chosen[] {
  let open = [...left].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = [...seen];
  const chosen: Chosen[] = [];
  while (chosen.length < count) {
    const next = best(open, viewOf(open, known, visited, lastVisits));
    if (next === null) break;
    chosen.push(next);
    known.push(...open.filter((site) => site.id === next.siteId));
    open = open.filter((site) => site.id !== next.siteId);
  }
  return chosen;
}
