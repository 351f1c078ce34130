import { type Language, type LocalText, inLanguage } from '../shared/language';
import type { CalculationRuleId } from './calculation-rule';
import { STEP_SENTENCES, type StepKey } from './step-sentences';

/** A fraction of whole numbers stands as text (`91/3`), the name of a site by language. */
export type StepValue = number | string | boolean | null | LocalText | readonly StepValue[];

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
const NONE: Record<Language, string> = { en: 'none', zh: '无' };
/** Values that are words of this software and not of a person. */
const WORDS: Readonly<Record<string, Record<Language, string>>> = {
  initial: { en: 'initial audit', zh: '初次审核' },
  surveillance: { en: 'surveillance', zh: '监督审核' },
  recertification: { en: 'recertification', zh: '再认证审核' },
};
/** The word of the software for one of its values, by language. */
export const wordFor = (value: string): LocalText => WORDS[value] ?? {};
const MILLION = 1_000_000;

/** At most six decimals: enough for every number of days to stand exactly. */
const decimal = (value: number): string => String(Math.round(value * MILLION) / MILLION);

/** A fraction as a decimal where that is exact, as it is where it is short, else nearly. */
function fraction(text: string): string {
  const [numerator = NaN, denominator = NaN] = text.split('/').map(Number);
  if (Number.isInteger((numerator * MILLION) / denominator)) return decimal(numerator / denominator);
  return denominator < 1000 ? text : `≈ ${decimal(numerator / denominator)}`;
}

function written(value: StepValue | undefined, language: Language): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.length === 0 ? NONE[language] : value.map((each: StepValue) => written(each, language)).join(SEPARATOR[language]);
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'object') return inLanguage(value as LocalText, language);
  const text = String(value);
  return /^\d+\/\d+$/.test(text) ? fraction(text) : WORDS[text]?.[language] ?? text;
}

const SINGULAR: Readonly<Record<string, string>> = { days: 'day', sites: 'site', people: 'person', auditors: 'auditor', points: 'point' };
/** English says `1 day`, not `1 days`. */
const inSingular = (sentence: string): string =>
  sentence.replace(/(?<![\d.])1 (similar |new )?(days|sites|people|auditors|points)\b/g, (_, kind: string | undefined, word: string) => `1 ${kind ?? ''}${SINGULAR[word] ?? word}`);

/** The step as a sentence for staff and client: its own figures in the sentence of its kind. */
export function explainStep(of: Step, language: Language): string {
  const values: Record<string, StepValue> = { ...of.inputs, result: of.result, tableVersion: of.tableVersion };
  const sentence = inLanguage(STEP_SENTENCES[of.what].sentence, language).replace(/\{(\w+)\}/g, (_, name: string) => written(values[name], language));
  return language === 'en' ? inSingular(sentence) : sentence;
}
