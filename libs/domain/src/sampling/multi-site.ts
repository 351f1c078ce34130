import { type AuditTimeInput, type AuditTimeResult, calculateAuditTime } from '../audit-time/audit-time';
import type { AuditTimeTable } from '../audit-time/audit-time-table';
import { type Step, step } from '../calculation/step';
import { type CalculationWarning, inOrder } from '../calculation/warning';
import type { LocalText } from '../shared/language';
import { invalidInput } from '../shared/rule-violation';
import { type IntegratedResult, calculateIntegrated } from '../integrated/integrated';
import { inPart, itemPath } from '../input/reader';
import type { SampledAudit } from './sample-size';
import { type SitePart, type SiteTimeResult, siteTime } from './site-time';

export interface MultiSitePart { table: AuditTimeTable; input: AuditTimeInput }
export interface VisitedSite {
  id: string;
  /** For the steps. */
  name?: LocalText;
  parts: readonly SitePart[];
}

export interface MultiSiteInput {
  /** The central function with its own people, per standard. */
  central: readonly MultiSitePart[];
  /** Every site that may be visited. */
  sites: readonly VisitedSite[];
  /** Ids of the sites each audit visits, without the central function. */
  visits: Readonly<Partial<Record<SampledAudit, readonly string[]>>>;
  integrationReductionPct?: number;
  /** True when the sites differ and none may be left out: the total is then held against one site with everybody. */
  withoutSampling?: boolean;
}

export interface MultiSiteResult {
  central: AuditTimeResult | IntegratedResult;
  sites: { id: string; time: SiteTimeResult }[];
  /** Days of each audit, central function included; null where a part must be set by hand. */
  totals: Partial<Record<SampledAudit, number | null>>;
  warnings: CalculationWarning[];
  steps: Step[];
}

/**
 * Audit time over several sites: each visited site from its own people, the central function from its own.
 * @throws RuleViolation `invalid_input` with the path of each fault
 * @source audit-time 5 (MD1 7); DECISIONS 26, 29
 */
export function calculateMultiSite(input: MultiSiteInput): MultiSiteResult {
  const central = centralTime(input.central, input.integrationReductionPct);
  const sites = input.sites.map(({ id, name, parts }, index) =>
    ({ id, time: inPart(itemPath('sites', index), () => siteTime({ ...(name && { site: name }), parts, integrationReductionPct: input.integrationReductionPct ?? 0 })) }));
  const warnings = [...central.warnings, ...sites.flatMap(({ time }) => time.warnings)];
  const steps: Step[] = [];
  const totals: MultiSiteResult['totals'] = {};
  for (const [audit, ids] of Object.entries(input.visits) as [SampledAudit, readonly string[]][]) {
    totals[audit] = total(audit, central, sites, ids, steps);
  }
  if (input.withoutSampling) compareWithOneSite(input, totals, steps, warnings);
  return { central, sites, totals, warnings: inOrder(warnings), steps };
}

function centralTime(parts: readonly MultiSitePart[], reduction = 0): AuditTimeResult | IntegratedResult {
  const [first, ...more] = parts;
  if (first === undefined) throw invalidInput([{ path: 'central', message: 'must name at least one standard' }]);
  return more.length === 0 ? calculateAuditTime(first.input, first.table) : calculateIntegrated({ parts, integrationReductionPct: reduction });
}

const DAYS_OF = { initial: 'initialDays', surveillance: 'surveillanceDays', recertification: 'recertificationDays' } as const;

/** Half days add exactly. */
function total(audit: SampledAudit, central: AuditTimeResult | IntegratedResult, sites: MultiSiteResult['sites'], ids: readonly string[], steps: Step[]): number | null {
  const visited = ids.map((id, index) => {
    const found = sites.find((site) => site.id === id);
    if (!found) throw invalidInput([{ path: `visits.${audit}[${index}]`, message: `${id} is not one of the sites` }]);
    return found.time[DAYS_OF[audit]];
  });
  const centralDays = central[DAYS_OF[audit]];
  const siteDays = visited.reduce<number | null>((sum, days) => (sum === null || days === null ? null : sum + days), 0);
  const days = siteDays === null || centralDays === null ? null : siteDays + centralDays;
  steps.push(step('multi_site_total', { audit, sites: ids.length, siteDays, centralDays }, days));
  return days;
}

function compareWithOneSite(input: MultiSiteInput, totals: MultiSiteResult['totals'], steps: Step[], warnings: CalculationWarning[]): void {
  const { initial } = totals;
  if (initial === null || initial === undefined) return;
  const parts = input.central.map(({ table, input: central }) => ({ table, input: everybody(central, table, input.sites) }));
  const together = centralTime(parts, input.integrationReductionPct);
  if (together.initialDays === null) return;
  const enp = 'enp' in together ? together.enp : (together.parts[0]?.enp ?? 0);
  steps.push(step('single_site_comparison', { enp, total: initial }, together.initialDays));
  if (initial < together.initialDays) warnings.push('BELOW_SINGLE_SITE_TIME');
}

/** All people of the central function and the sites in one, with the factors of the central function. */
function everybody(central: AuditTimeInput, table: AuditTimeTable, sites: readonly VisitedSite[]): AuditTimeInput {
  const inputs = [central, ...sites.flatMap(({ parts }) => parts.filter((part) => part.table.family === table.family))];
  return {
    fullTime: inputs.reduce((sum, { fullTime = 0 }) => sum + fullTime, 0),
    contractors: inputs.reduce((sum, { contractors = 0 }) => sum + contractors, 0),
    partTime: inputs.flatMap(({ partTime = [] }) => partTime),
    identicalGroups: inputs.flatMap(({ identicalGroups = [] }) => identicalGroups),
    reducedGroups: inputs.flatMap(({ reducedGroups = [] }) => reducedGroups),
    factors: central.factors ?? [],
  };
}
