import { type Step, step } from '../calculation/step';
import type { CalculationWarning } from '../calculation/warning';
import type { Reader } from '../input/reader';
import { AUDIT_TIME_DATA } from './audit-time-tables';

/** One adjustment: whole percent, negative for less time. In a case the reason is required and the code is on the body's list. */
export interface Factor { code: string; pct: number; reason?: string }

export const PERCENT_RANGE = { minimum: -100, maximum: 200 } as const;
const MAX_FACTORS = 100;

export function checkPercent(reader: Reader, pct: number, path: string): void {
  reader.whole(pct, path, PERCENT_RANGE.minimum, PERCENT_RANGE.maximum);
}

export function checkFactors(reader: Reader, factors: readonly Factor[]): void {
  if (factors.length > MAX_FACTORS) reader.fail('factors', `must not be more than ${MAX_FACTORS}`);
  factors.forEach((factor, index) => {
    reader.text(factor.code, `factors[${index}].code`);
    checkPercent(reader, factor.pct, `factors[${index}].pct`);
  });
}

const LOWEST = -AUDIT_TIME_DATA.rules.maxReductionPercent;

export interface Adjustment { rawSumPct: number; appliedPct: number; clamped: boolean; step: Step; warnings: readonly CalculationWarning[] }

/** For the steps: what was taken, how much, and why. */
export const factorText = ({ code, pct, reason }: Factor): string => `${code} ${pct} %${reason === undefined ? '' : ` (${reason})`}`;

/** The sum of the factors, cut off at -30 %. A sum of exactly -30 % is not cut off. @source audit-time 2, step 3 (MD5 3.9) */
export function adjustmentOf(factors: readonly Factor[]): Adjustment {
  const rawSumPct = factors.reduce((sum, { pct }) => sum + pct, 0);
  const inputs = { factors: factors.map(factorText) };
  if (rawSumPct >= LOWEST) {
    return { rawSumPct, appliedPct: rawSumPct, clamped: false, step: step('adjustment', inputs, rawSumPct), warnings: [] };
  }
  return {
    rawSumPct, appliedPct: LOWEST, clamped: true,
    step: step('adjustment_clamped', { ...inputs, sum: rawSumPct }, LOWEST),
    warnings: ['REDUCTION_CLAMPED', 'OVERCOMPENSATING_FACTORS'],
  };
}
