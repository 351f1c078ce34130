import {
  type AuditDays, type AuditTimeInput, calculateAuditTime, calculateIntegrated, calculateMultiSite, centralSite, cycleDays, halvesOfDays, type MultiSitePart,
  type LocalText, multiSiteEligibility, type MultiSiteResult, planSample, type SampleGroup, type SampledAudit, type Share, type Step, step, stepsTo, type StepValue,
} from '@cb/domain';
import type { FrozenInputs, FrozenSite, SiteDays, TimeResult } from '@cb/persistence';
import { personnelOf } from './calculation-inputs';
import type { StandardTable } from './tables';

const AUDITS = ['initial', 'surveillance', 'recertification'] as const satisfies readonly SampledAudit[];
const DIFFERENT = 'different';
const DIFFERENT_SITES: LocalText = { en: 'Different sites', zh: '互不相同的场所' };

/** @throws RuleViolation `invalid_input` with paths, R-TIME-00 where factors exclude each other */
export function determineTime(inputs: FrozenInputs, tables: readonly StandardTable[]): TimeResult {
  const central = centralOf(inputs.sites);
  const others = inputs.sites.filter(({ id }) => id !== central.id);
  const parts = tables.map(({ standard, table }): MultiSitePart => ({ table, input: centralInput(inputs, central, standard, table) }));
  return others.length === 0 ? oneSite(inputs, parts) : manySites(inputs, tables, central, others, parts);
}

export function centralOf(sites: readonly FrozenSite[]): FrozenSite {
  const central = centralSite(sites);
  if (!central) throw new Error('a calculation has at least one site');
  return central;
}

const pairs = ({ code, pct, reason }: { code: string; pct: number; reason: string }) => ({ code, pct, reason });

function centralInput(inputs: FrozenInputs, { people }: FrozenSite, standard: string, { family }: StandardTable['table']): AuditTimeInput {
  const { stage1SharePct, manual } = inputs;
  return {
    ...personnelOf(people, family), factors: inputs.factors.filter((each) => each.standard === standard).map(pairs),
    ...(stage1SharePct !== null && { stage1SharePct }), ...(manual !== null && { manual }),
  };
}

function oneSite({ integration, addedComplexity }: FrozenInputs, parts: readonly MultiSitePart[]): TimeResult {
  const [first, ...more] = parts;
  if (!first) throw new Error('a calculation has at least one standard');
  const empty = { sites: [], samples: [], unmet: [] };
  if (more.length === 0) {
    const { warnings, steps, ...rest } = calculateAuditTime(first.input, first.table);
    return { kind: 'single', days: daysOf(rest), ...empty, warnings, steps };
  }
  const result = calculateIntegrated({
    parts, integrationReductionPct: integration?.pct ?? 0, ...(addedComplexity !== null && { addedComplexity }),
  });
  return { kind: 'integrated', days: daysOf(result), ...empty, warnings: result.warnings, steps: stepsTo(result) };
}

const daysOf = ({ initialDays, stage1Days, stage2Days, surveillanceDays, recertificationDays, minAuditProperDays }: AuditDays): AuditDays =>
  ({ initialDays, stage1Days, stage2Days, surveillanceDays, recertificationDays, minAuditProperDays });

function manySites(inputs: FrozenInputs, tables: readonly StandardTable[], central: FrozenSite, others: readonly FrozenSite[], parts: readonly MultiSitePart[]): TimeResult {
  const eligibility = eligibilityOf(inputs.conditionsMet);
  const groups = groupsOf(others, eligibility.sampling, inputs.extraSites);
  const samples = AUDITS.map((audit) => planSample({ audit, central: central.id, groups, seed: inputs.seed }));
  const visits = Object.fromEntries(samples.map(({ audit, groups: of }) => [audit, of.flatMap(({ picks }) => picks.map(({ siteId }) => siteId))]));
  const result = calculateMultiSite({
    central: parts, sites: others.map((site) => ({ id: site.id, name: site.name, parts: tables.map((each) => sitePart(inputs, site, each)) })), visits,
    integrationReductionPct: inputs.integration?.pct ?? 0, withoutSampling: groups.every(({ sampling }) => !sampling),
  });
  const { days, steps } = totalDays(inputs, tables, result);
  return {
    kind: 'multi_site', days, samples, unmet: groups.some(({ sampling }) => sampling) ? [] : eligibility.unmet,
    sites: [{ siteId: central.id, ...siteDays(result.central) }, ...result.sites.map(({ id, time }) => ({ siteId: id, ...siteDays(time) }))],
    warnings: [...new Set([...result.warnings, ...samples.flatMap(({ warnings }) => warnings)])],
    steps: [
      ...samples.flatMap((sample) => sample.steps).map(withNames(inputs.sites)),
      step('visited_site', { site: central.name }, null), ...centralSteps(result.central), ...result.sites.flatMap(({ time }) => time.steps), ...result.steps, ...steps,
    ],
  };
}

/** The split and the duration are worked out once, for all sites together. */
const centralSteps = (central: MultiSiteResult['central']): Step[] => stepsTo(central).filter(({ what }) => what !== 'split' && what !== 'duration');

/** A person reads names; the ids stand in the sample plans. */
function withNames(sites: readonly FrozenSite[]): (of: Step) => Step {
  const names = new Map<string, LocalText>([...sites.map(({ id, name }) => [id, name] as const), [DIFFERENT, DIFFERENT_SITES]]);
  const named = (value: StepValue): StepValue => (Array.isArray(value) ? value.map(named) : typeof value === 'string' ? names.get(value) ?? value : value);
  return (of) => ({ ...of, inputs: Object.fromEntries(Object.entries(of.inputs).map(([key, value]) => [key, named(value)])), result: named(of.result) });
}

const eligibilityOf = (conditionsMet: readonly string[]) => multiSiteEligibility(Object.fromEntries(conditionsMet.map((name) => [name, true])));

/** Names of the groups that the sites of a case fall into. */
export function groupIdsOf(sites: readonly FrozenSite[], conditionsMet: readonly string[]): string[] {
  const central = centralOf(sites).id;
  return groupsOf(sites.filter(({ id }) => id !== central), eligibilityOf(conditionsMet).sampling, []).map(({ id }) => id);
}

const siteDays = ({ initialDays, surveillanceDays, recertificationDays }: Omit<SiteDays, 'siteId'>): Omit<SiteDays, 'siteId'> =>
  ({ initialDays, surveillanceDays, recertificationDays });

/** Sites of one activity group do very similar work and are sampled, where the conditions hold; all others differ. */
export function groupsOf(sites: readonly FrozenSite[], sampling: boolean, extra: FrozenInputs['extraSites']): SampleGroup[] {
  const groupOf = (site: FrozenSite): string => {
    const alike = site.activityGroup !== null && sites.filter(({ activityGroup }) => activityGroup === site.activityGroup).length > 1;
    return sampling && alike && site.activityGroup !== null ? site.activityGroup : DIFFERENT;
  };
  return [...new Set(sites.map(groupOf))].map((id) => {
    const more = extra.find(({ group }) => group === id);
    return {
      id, sampling: id !== DIFFERENT, ...(more && { extra: { count: more.count, reason: more.reason } }),
      sites: sites.filter((site) => groupOf(site) === id).map((site) => ({ id: site.id, people: headsOf(site), shifts: site.shifts })),
    };
  });
}

const headsOf = ({ people: { fullTime, contractors, partTime, identicalGroups } }: FrozenSite): number =>
  fullTime + contractors + partTime.reduce((sum, { headcount }) => sum + headcount, 0) + identicalGroups.reduce((sum, heads) => sum + heads, 0);

const sitePart = ({ siteFactors, centralProcesses }: FrozenInputs, { id, people }: FrozenSite, { standard, table }: StandardTable) => ({
  table, ...personnelOf(people, table.family),
  factors: siteFactors.filter((each) => each.siteId === id && each.standard === standard).map(pairs),
  centralProcessPct: centralProcesses.find(({ siteId }) => siteId === id)?.pct ?? 0,
});

/** Initial days over all sites, split into the stages; surveillance and recertification are the totals of their own samples. */
function totalDays({ stage1SharePct }: FrozenInputs, tables: readonly StandardTable[], { totals }: MultiSiteResult): { days: AuditDays; steps: Step[] } {
  const [surveillanceDays, recertificationDays] = [totals.surveillance ?? null, totals.recertification ?? null];
  const initial = totals.initial ?? null;
  if (initial === null) {
    return { days: { initialDays: null, stage1Days: null, stage2Days: null, surveillanceDays, recertificationDays, minAuditProperDays: null }, steps: [] };
  }
  const share: Share = stage1SharePct === null ? [1, 3] : [stage1SharePct, 100];
  const durationPercent = Math.max(...tables.map(({ table }) => table.durationPercent));
  const steps: Step[] = [];
  const days = cycleDays(halvesOfDays(initial), durationPercent, share, steps);
  return { days: { ...days, surveillanceDays, recertificationDays }, steps: steps.filter(({ what }) => what === 'split' || what === 'duration') };
}
