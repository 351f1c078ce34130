import { type AuditDays, type AuditTimeInput, type AuditTimeResult, calculateAuditTime, cycleDays } from '../audit-time/audit-time';
import type { AuditTimeTable, TableFamily } from '../audit-time/audit-time-table';
import { AUDIT_TIME_DATA } from '../audit-time/audit-time-tables';
import { type Step, step } from '../calculation/step';
import { type CalculationWarning, inOrder } from '../calculation/warning';
import { UNITS_PER_DAY, daysOfHalves } from '../exact/days';
import { ceilDiv, nearestDiv } from '../exact/whole';
import { Reader, inPart, itemPath } from '../input/reader';
import { RuleViolation } from '../shared/rule-violation';

/** One standard of the audit, with all its own people and factors. */
export interface IntegratedPart { table: AuditTimeTable; input: AuditTimeInput }

export interface IntegratedInput {
  /** Two standards or more. */
  parts: readonly IntegratedPart[];
  /** Whole percent; up to 20 is applied. */
  integrationReductionPct?: number;
  /** Time added because the standards are audited together, whole percent, with its reason. */
  addedComplexity?: { pct: number; reason: string };
}

export interface IntegratedResult extends AuditDays {
  parts: AuditTimeResult[];
  /** Sum of the unrounded times of the standards, days. */
  sumT: number | null;
  appliedIntegrationPct: number;
  rawDays: number | null;
  warnings: CalculationWarning[];
  steps: Step[];
}

/** The SMS factor for an audit combined with another system's; it and a reduction for integration exclude each other (DECISIONS 13). */
export const COMBINED_AUDIT_FACTOR = 'COMBINED_AUDIT';

const { integrated, rules } = AUDIT_TIME_DATA;
const LEAST_PERCENT = 100 - integrated.maxReductionPercent;
/** Sums are in 1/10,000 day times two percentages: 1/100,000,000 day. */
const PER_DAY = UNITS_PER_DAY * 10_000;
const PER_HALF_DAY = PER_DAY / 2;

/**
 * Audit time of several standards audited together.
 * @throws RuleViolation `invalid_input`; R-TIME-00 `rule_blocked` when the combined-audit factor and a reduction meet
 * @source audit-time 6 (MD11)
 */
export function calculateIntegrated(input: IntegratedInput): IntegratedResult {
  const { parts, integrationReductionPct: asked = 0, addedComplexity } = input;
  checkInput(input);
  const results = parts.map(({ input: each, table }, index) => inPart(itemPath('parts', index), () => calculateAuditTime(each, table)));
  const applied = Math.min(asked, integrated.maxReductionPercent);
  const warnings = results.flatMap((result) => result.warnings);
  if (asked > applied) warnings.push('INTEGRATION_REDUCTION_CLAMPED');
  const steps = results.map(partStep);
  const times = results.map(({ rawDays }) => rawDays);
  const reductionStep = step('integration_reduction', { asked }, applied);
  if (!times.every((days) => days !== null)) {
    return { parts: results, sumT: null, appliedIntegrationPct: applied, rawDays: null, ...NO_DAYS, warnings: inOrder(warnings), steps: [...steps, reductionStep] };
  }
  const units = times.reduce((sum, days) => sum + Math.round(days * UNITS_PER_DAY), 0);
  steps.push(step('integrated_sum', { parts: times }, units / UNITS_PER_DAY));
  const added = addedComplexity?.pct ?? 0;
  const sum = units * (100 + added);
  if (addedComplexity) steps.push(step('integrated_complexity', { percent: added, reason: addedComplexity.reason }, sum / (UNITS_PER_DAY * 100)));
  steps.push(reductionStep);
  const days = reducedDays(sum, applied, steps);
  return { parts: results, sumT: sum / (UNITS_PER_DAY * 100), appliedIntegrationPct: applied, ...days, warnings: inOrder(warnings), steps };
}

const UNROUNDED: readonly Step['what'][] = ['personnel', 'base', 'no_table_value', 'adjustment', 'adjustment_clamped', 'manual'];

/** All steps that lead to a result: for each standard how its unrounded time came about, then what became of the sum. */
export const stepsTo = (result: AuditTimeResult | IntegratedResult): Step[] =>
  ('parts' in result ? [...result.parts.flatMap(({ steps }) => steps.filter(({ what }) => UNROUNDED.includes(what))), ...result.steps] : result.steps);

const NO_DAYS: AuditDays = {
  initialDays: null, stage1Days: null, stage2Days: null, surveillanceDays: null, recertificationDays: null, minAuditProperDays: null,
};

const partStep = ({ tableId, tableVersion, enp, baseDays, appliedAdjustmentPct, rawDays }: AuditTimeResult): Step =>
  step('integrated_part', { table: tableId, enp, base: baseDays, adjustment: appliedAdjustmentPct }, rawDays, tableVersion);

function reducedDays(sum: number, applied: number, steps: Step[]): AuditDays & { rawDays: number } {
  const raw = sum * (100 - applied);
  const floor = ceilDiv(sum * LEAST_PERCENT, PER_HALF_DAY);
  const initial = Math.max(nearestDiv(raw, PER_HALF_DAY), floor);
  const rawDays = raw / PER_DAY;
  steps.push(
    step('integrated_raw', { sum: sum / (UNITS_PER_DAY * 100), reduction: applied }, rawDays),
    step('rounding', { raw: rawDays }, daysOfHalves(nearestDiv(raw, PER_HALF_DAY))),
    step('integrated_floor', { floor: daysOfHalves(floor) }, daysOfHalves(initial)),
  );
  return { rawDays, ...cycleDays(initial, rules.durationPercent.integrated, rules.stage1ShareDefault, steps) };
}

function checkInput({ parts, integrationReductionPct = 0, addedComplexity }: IntegratedInput): void {
  const reader = new Reader();
  checkStandards(reader, parts.map(({ table }) => table.family));
  reader.whole(integrationReductionPct, 'integrationReductionPct', 0, 200);
  if (addedComplexity) {
    reader.whole(addedComplexity.pct, 'addedComplexity.pct', 0, 200);
    reader.text(addedComplexity.reason, 'addedComplexity.reason');
  }
  reader.finish();
  const combined = parts.some(({ input }) => input.factors?.some(({ code }) => code === COMBINED_AUDIT_FACTOR));
  if (combined && integrationReductionPct > 0) {
    throw new RuleViolation('R-TIME-00', 'rule_blocked', 'the factor for combined audits and a reduction for integration exclude each other',
      [{ rule: 'R-TIME-00', message: 'the factor for combined audits and a reduction for integration exclude each other', fix: 'take out one of the two', path: 'integrationReductionPct' }]);
  }
}

/** @param families the standards in their order; undefined where one is not known */
export function checkStandards(reader: Reader, families: readonly (TableFamily | undefined)[]): void {
  if (families.length < 2) reader.fail('parts', 'an integrated audit has at least two standards');
  families.forEach((family, index) => {
    if (family !== undefined && families.indexOf(family) !== index) reader.fail(itemPath('parts', index), `${family} is named twice`);
  });
}
