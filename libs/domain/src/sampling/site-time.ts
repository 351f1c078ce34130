import { AUDIT_TIME_DATA } from '../audit-time/audit-time-tables';
import { type AuditTimeTable, bandOf } from '../audit-time/audit-time-table';
import { type Factor, checkFactors, checkPercent, factorText } from '../audit-time/factor';
import { type PersonnelInput, checkPersonnel, effectivePersonnel } from '../audit-time/personnel';
import { checkPeople } from '../audit-time/people-limit';
import { type Step, step } from '../calculation/step';
import { type CalculationWarning, inOrder } from '../calculation/warning';
import { UNITS_PER_DAY, atPercent, daysOfHalves, daysOfUnits, halvesOfDays, hundredths, shareOfHalves } from '../exact/days';
import { ceilDiv, nearestDiv } from '../exact/whole';
import { Reader, inPart, itemPath } from '../input/reader';
import type { LocalText } from '../shared/language';

const { rules, multiSite, integrated } = AUDIT_TIME_DATA;
const LEAST_PER_SITE = halvesOfDays(multiSite.minDaysPerVisitedSite);
const SITE_LEAST_PERCENT = 100 - multiSite.maxReductionPerSitePercent;

/** One standard at one site. `centralProcessPct`: share taken off for processes done only centrally, whole percent, usually 0 to -20. */
export interface SitePart extends PersonnelInput { table: AuditTimeTable; factors?: readonly Factor[]; centralProcessPct?: number }

export interface SiteTimeInput {
  /** Name of the site, for the steps. */
  site?: LocalText;
  parts: readonly SitePart[];
  integrationReductionPct?: number;
}

/** Days of 8 hours at one visited site; null where a table has no row for its people. */
export interface SiteTimeResult {
  baseDays: number | null;
  appliedAdjustmentPct: readonly number[];
  rawDays: number | null;
  initialDays: number | null;
  surveillanceDays: number | null;
  recertificationDays: number | null;
  warnings: CalculationWarning[];
  steps: Step[];
}

/** In 1/1,000,000 day: hundredths times two percentages. */
const SITE_UNITS_PER_HALF_DAY = (UNITS_PER_DAY * 100) / 2;

interface PartTime { base: number; raw: number; adjustment: number }

/**
 * Audit time at one visited site, for one standard or several audited together. The reductions of one standard add up to
 * at most 50 %; the integration reduction comes after that, and the result is never below half of the table value.
 * @throws RuleViolation `invalid_input` with the path of each fault
 * @source audit-time 5 (MD1 7.3.1; EA 37.5, March 2022); DECISIONS 29
 */
export function siteTime(input: SiteTimeInput): SiteTimeResult {
  const { site, parts, integrationReductionPct = 0 } = input;
  checkSite(parts, integrationReductionPct);
  const steps: Step[] = site ? [step('visited_site', { site }, null)] : [];
  const warnings: CalculationWarning[] = [];
  const reduction = Math.min(integrationReductionPct, integrated.maxReductionPercent);
  if (reduction < integrationReductionPct) warnings.push('INTEGRATION_REDUCTION_CLAMPED');
  const times = parts.map((part, index) => inPart(itemPath('parts', index), () => partTime(part, steps, warnings)));
  const appliedAdjustmentPct = times.map(({ adjustment }) => adjustment);
  if (times.some(({ base }) => base === 0)) {
    return { baseDays: null, appliedAdjustmentPct, rawDays: null, initialDays: null, surveillanceDays: null, recertificationDays: null, warnings: inOrder(warnings), steps };
  }
  const base = times.reduce((sum, time) => sum + time.base, 0);
  const raw = times.reduce((sum, time) => sum + time.raw, 0);
  if (raw * (100 - reduction) < base * SITE_LEAST_PERCENT * 100) warnings.push('SITE_LIMIT_APPLIED');
  if (reduction > 0) steps.push(step('site_integration', { raw: daysOfUnits(raw), reduction }, (raw * (100 - reduction)) / (UNITS_PER_DAY * 100)));
  return { baseDays: base / 100, appliedAdjustmentPct, rawDays: daysOfUnits(raw), ...siteDays(base, raw * (100 - reduction), steps), warnings: inOrder(warnings), steps };
}

function checkSite(parts: readonly SitePart[], reduction: number): void {
  const reader = new Reader();
  if (parts.length === 0) reader.fail('parts', 'must name at least one standard');
  reader.whole(reduction, 'integrationReductionPct', 0, 100);
  reader.finish();
}

function checkPart(part: SitePart): void {
  const reader = new Reader();
  checkPersonnel(reader, part, part.table.family);
  checkFactors(reader, part.factors ?? []);
  checkPercent(reader, part.centralProcessPct ?? 0, 'centralProcessPct');
  reader.finish();
}

/** One standard at the site; `base` 0 stands for a table without a row for these people. */
function partTime(part: SitePart, steps: Step[], warnings: CalculationWarning[]): PartTime {
  const { table, factors = [], centralProcessPct = 0 } = part;
  checkPart(part);
  const personnel = effectivePersonnel(part);
  checkPeople(personnel.enp);
  const siteFactors = factors.reduce((sum, { pct }) => sum + pct, 0);
  const kept = Math.max(-rules.maxReductionPercent, siteFactors);
  const together = kept + centralProcessPct;
  const adjustment = Math.max(-multiSite.maxReductionPerSitePercent, together);
  warnings.push(...personnel.warnings);
  if (kept > siteFactors) warnings.push('REDUCTION_CLAMPED', 'OVERCOMPENSATING_FACTORS');
  if (adjustment > together) warnings.push('SITE_LIMIT_APPLIED');
  if (!table.confirmed) warnings.push('TABLE_NOT_CONFIRMED');
  const band = bandOf(table, personnel.enp);
  steps.push(personnel.step, step('site_adjustment', { table: table.id, named: factors.map(factorText), factors: siteFactors, central: centralProcessPct }, adjustment));
  if (band === null) {
    warnings.push('MANUAL_TIME_REQUIRED');
    steps.push(step('no_table_value', { table: table.id, enp: personnel.enp }, null, table.version));
    return { base: 0, raw: 0, adjustment };
  }
  const base = hundredths(band.days);
  const raw = atPercent(base, 100 + adjustment);
  steps.push(
    step('base', { table: table.id, enp: personnel.enp, band: `${band.min}–${band.max}` }, band.days, table.version),
    step('site_raw', { enp: personnel.enp, base: band.days, adjustment }, daysOfUnits(raw)),
  );
  return { base, raw, adjustment };
}

/** @param reduced in 1/1,000,000 day */
function siteDays(base: number, reduced: number, steps: Step[]): { initialDays: number; surveillanceDays: number; recertificationDays: number } {
  const limit = Math.max(LEAST_PER_SITE, ceilDiv(base * SITE_LEAST_PERCENT * 100, SITE_UNITS_PER_HALF_DAY));
  const initial = Math.max(nearestDiv(reduced, SITE_UNITS_PER_HALF_DAY), limit);
  const initialDays = daysOfHalves(initial);
  const surveillanceDays = daysOfHalves(Math.max(LEAST_PER_SITE, shareOfHalves(initial, rules.surveillanceShare)));
  const recertificationDays = daysOfHalves(Math.max(LEAST_PER_SITE, shareOfHalves(initial, rules.recertificationShare)));
  steps.push(
    step('site_initial', { raw: reduced / (UNITS_PER_DAY * 100), limit: daysOfHalves(limit) }, initialDays),
    step('site_surveillance', { initial: initialDays }, surveillanceDays),
    step('site_recertification', { initial: initialDays }, recertificationDays),
  );
  return { initialDays, surveillanceDays, recertificationDays };
}
