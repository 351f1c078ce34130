import { type Step, step } from '../calculation/step';
import { type CalculationWarning, inOrder } from '../calculation/warning';
import { type Share, atPercent, daysOfHalves, daysOfUnits, halvesOfDays, halvesRoundedUp, hundredths, isHalfDays, nearestHalves, shareOfHalves } from '../exact/days';
import { Reader } from '../input/reader';
import { type AuditTimeTable, type TableBand, type TableFamily, bandOf } from './audit-time-table';
import { AUDIT_TIME_DATA } from './audit-time-tables';
import { type Adjustment, type Factor, adjustmentOf, checkFactors } from './factor';
import { checkPeople } from './people-limit';
import { type PersonnelInput, checkPersonnel, effectivePersonnel } from './personnel';

/** Days of the initial audit set by hand where the table has no value; half-day steps, with its justification. */
export interface ManualTime { initialDays: number; reason: string }

export interface AuditTimeInput extends PersonnelInput {
  factors?: readonly Factor[];
  /** Share of stage 1 in whole percent, 20 to 40; one third when missing. */
  stage1SharePct?: number;
  manual?: ManualTime;
}

/** The audits of a cycle in days of 8 hours; null where the time must be set by hand and was not. */
export interface AuditDays {
  initialDays: number | null;
  stage1Days: number | null;
  stage2Days: number | null;
  /** Each surveillance. */
  surveillanceDays: number | null;
  /** Two thirds of what an initial audit would take with these data. */
  recertificationDays: number | null;
  /** Least days between opening and closing meeting of the initial audit, unrounded. */
  minAuditProperDays: number | null;
}

export interface AuditTimeResult extends AuditDays {
  tableId: string;
  tableVersion: string;
  tableConfirmed: boolean;
  enp: number;
  baseDays: number | null;
  rawSumPct: number;
  appliedAdjustmentPct: number;
  rawDays: number | null;
  clamped: boolean;
  /** True when the initial days were set by hand. */
  manual: boolean;
  warnings: CalculationWarning[];
  steps: Step[];
}

const { rules } = AUDIT_TIME_DATA;
const LEAST_PERCENT = 100 - rules.maxReductionPercent;
const NO_FACTORS: readonly Factor[] = [];
const NO_DAYS: AuditDays = {
  initialDays: null, stage1Days: null, stage2Days: null, surveillanceDays: null, recertificationDays: null, minAuditProperDays: null,
};

/**
 * Audit time of one management system at one site.
 * @param input people and factors; each person counted once
 * @returns days of 8 hours with every step; day fields null and MANUAL_TIME_REQUIRED where the table has no row
 * @throws RuleViolation `invalid_input` with the path of each fault
 * @source audit-time 2 (IAF MD5; ISO/IEC 27006-1:2024 annex C; ISO/IEC 20000-6:2017 9.1.4)
 */
export function calculateAuditTime(input: AuditTimeInput, table: AuditTimeTable): AuditTimeResult {
  const { factors = NO_FACTORS } = input;
  const reader = new Reader();
  checkAuditTimeInput(reader, input, table.family);
  reader.finish();
  const personnel = effectivePersonnel(input);
  const { enp } = personnel;
  checkPeople(enp);
  const adjustment = adjustmentOf(factors);
  const steps: Step[] = [personnel.step];
  const warnings: CalculationWarning[] = [...personnel.warnings, ...adjustment.warnings];
  if (!table.confirmed) warnings.push('TABLE_NOT_CONFIRMED');
  const base = bandOf(table, enp);
  const days = base === null ? manualDays(input, table, enp, adjustment, steps, warnings) : tableDays(input, table, base, enp, adjustment, steps);
  return {
    tableId: table.id, tableVersion: table.version, tableConfirmed: table.confirmed,
    enp, rawSumPct: adjustment.rawSumPct, appliedAdjustmentPct: adjustment.appliedPct, clamped: adjustment.clamped,
    ...days, warnings: inOrder(warnings), steps,
  };
}

/** @param family undefined while the table itself is not known: what is asked of one family only is then not asked */
export function checkAuditTimeInput(reader: Reader, input: AuditTimeInput, family: TableFamily | undefined): void {
  checkPersonnel(reader, input, family);
  checkFactors(reader, input.factors ?? NO_FACTORS);
  if (input.stage1SharePct !== undefined) reader.whole(input.stage1SharePct, 'stage1SharePct', rules.stage1SharePercent[0], rules.stage1SharePercent[1]);
}

type Determined = AuditDays & Pick<AuditTimeResult, 'baseDays' | 'rawDays' | 'manual'>;

function tableDays(input: AuditTimeInput, table: AuditTimeTable, band: TableBand, enp: number, adjustment: Adjustment, steps: Step[]): Determined {
  refuseManual(input);
  const base = hundredths(band.days);
  const raw = atPercent(base, 100 + adjustment.appliedPct);
  const rounded = nearestHalves(raw);
  const floor = halvesRoundedUp(atPercent(base, LEAST_PERCENT));
  const initial = Math.max(rounded, floor);
  const rawDays = daysOfUnits(raw);
  steps.push(
    step('base', { table: table.id, enp, band: `${band.min}–${band.max}` }, band.days, table.version),
    adjustment.step,
    step('raw', { base: band.days, adjustment: adjustment.appliedPct }, rawDays),
    step('rounding', { raw: rawDays }, daysOfHalves(rounded)),
    step('floor', { rounded: daysOfHalves(rounded), floor: daysOfHalves(floor) }, daysOfHalves(initial)),
  );
  return { baseDays: band.days, rawDays, manual: false, ...cycleDays(initial, table.durationPercent, stage1Share(input), steps) };
}

function refuseManual(input: AuditTimeInput): void {
  if (input.manual === undefined) return;
  const reader = new Reader();
  reader.fail('manual', 'may be set only where the table has no value for so many people');
  reader.finish();
}

function manualDays(input: AuditTimeInput, table: AuditTimeTable, enp: number, adjustment: Adjustment, steps: Step[], warnings: CalculationWarning[]): Determined {
  steps.push(step('no_table_value', { table: table.id, enp }, null, table.version), adjustment.step);
  if (input.manual === undefined) {
    warnings.push('MANUAL_TIME_REQUIRED');
    return { baseDays: null, rawDays: null, manual: false, ...NO_DAYS };
  }
  const { initialDays, reason } = input.manual;
  checkManual(input.manual, table);
  steps.push(step('manual', { reason }, initialDays));
  return { baseDays: null, rawDays: initialDays, manual: true, ...cycleDays(halvesOfDays(initialDays), table.durationPercent, stage1Share(input), steps) };
}

/** A value by hand follows the progression of the table: never below what the last row gives at the largest reduction. */
function checkManual({ initialDays, reason }: ManualTime, table: AuditTimeTable): void {
  const reader = new Reader();
  const last = table.bands.at(-1);
  const least = last === undefined ? LEAST_INITIAL : halvesRoundedUp(atPercent(hundredths(last.days), LEAST_PERCENT));
  if (!isHalfDays(initialDays) || initialDays > 1000) reader.fail('manual.initialDays', 'must be days in half-day steps, at most 1000');
  else if (halvesOfDays(initialDays) < least) reader.fail('manual.initialDays', `must be at least ${daysOfHalves(least)} days: the table ends there`);
  reader.text(reason, 'manual.reason');
  reader.finish();
}

const stage1Share = ({ stage1SharePct }: AuditTimeInput): Share =>
  stage1SharePct === undefined ? rules.stage1ShareDefault : [stage1SharePct, 100];

const LEAST_INITIAL = halvesOfDays(1);
const LEAST_STAGE1 = halvesOfDays(rules.minStage1Days);
const LEAST_SURVEILLANCE = halvesOfDays(rules.minSurveillanceDays);
const LEAST_RECERTIFICATION = halvesOfDays(rules.minRecertificationDays);

/**
 * Everything that follows from the initial days. Appends its steps.
 * @param initial half days
 * @source audit-time 2, steps 6 to 9
 */
export function cycleDays(initial: number, durationPercent: number, stage1: Share, steps: Step[]): AuditDays {
  const stage1Halves = Math.max(LEAST_STAGE1, shareOfHalves(initial, stage1));
  const initialDays = daysOfHalves(initial);
  const days = {
    initialDays,
    stage1Days: daysOfHalves(stage1Halves),
    stage2Days: daysOfHalves(initial - stage1Halves),
    surveillanceDays: daysOfHalves(Math.max(LEAST_SURVEILLANCE, shareOfHalves(initial, rules.surveillanceShare))),
    recertificationDays: daysOfHalves(Math.max(LEAST_RECERTIFICATION, shareOfHalves(initial, rules.recertificationShare))),
    minAuditProperDays: minimumDuration(initial, durationPercent),
  };
  steps.push(
    step('split', { initial: initialDays, stage1: days.stage1Days, share: shareText(stage1) }, days.stage2Days),
    step('surveillance', { initial: initialDays, minimum: rules.minSurveillanceDays }, days.surveillanceDays),
    step('recertification', { initial: initialDays, minimum: rules.minRecertificationDays }, days.recertificationDays),
    step('duration', { initial: initialDays, percent: durationPercent }, days.minAuditProperDays),
  );
  return days;
}

/** `1/3`, `25 %`. */
const shareText = ([part, whole]: Share): string => (whole === 100 ? `${part} %` : `${part}/${whole}`);

/** Least days between opening and closing meeting, unrounded. @param halves audit time in half days */
const minimumDuration = (halves: number, percent: number): number => (halves * percent) / 200;
