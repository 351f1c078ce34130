import { type Language, inLanguage } from '../shared/language';
import type { CalculationRuleId } from './calculation-rule';
import { STEP_SENTENCES, type StepKey } from './step-sentences';

export type StepValue = number | string | boolean | null | readonly StepValue[];

/**
 * One step of a calculation, stored with the result for good: `what` was worked out, from which `inputs`, by which
 * `rule` and which version of which table, giving what. Days are decimals.
 */
export interface Step {
  what: StepKey;
  inputs: Readonly<Record<string, StepValue>>;
  rule: CalculationRuleId;
  tableVersion: string | null;
  result: StepValue;
}

export const step = (what: StepKey, inputs: Step['inputs'], result: StepValue, tableVersion: string | null = null): Step =>
  ({ what, inputs, rule: STEP_SENTENCES[what].rule, tableVersion, result });

const SEPARATOR: Record<Language, string> = { en: ', ', zh: '、' };

function written(value: StepValue | undefined, language: Language): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'object') return value.length === 0 ? '–' : value.map((each) => written(each, language)).join(SEPARATOR[language]);
  return String(value);
}

/** The step as a sentence for staff and client: its own figures in the sentence of its kind. */
export function explainStep(of: Step, language: Language): string {
  const values: Record<string, StepValue> = { ...of.inputs, result: of.result, tableVersion: of.tableVersion };
  return inLanguage(STEP_SENTENCES[of.what].sentence, language).replace(/\{(\w+)\}/g, (_, name: string) => written(values[name], language));
}
