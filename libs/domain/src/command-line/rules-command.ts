import { RuleViolation, type FieldError } from '../shared/rule-violation';
import { catalogueKind } from './catalogue-kind';
import { auditTimeKind, integratedKind, multiSiteTimeKind, samplingKind } from './calculation-kinds';
import { datesKind } from './dates-kind';
import { obligationsKind } from './obligations-kind';

/** What `npm run rules -- KIND` can be asked: one object of inputs gives one object of results. */
export const RULE_KINDS: Readonly<Record<string, (inputs: unknown) => unknown>> = {
  'audit-time': auditTimeKind,
  integrated: integratedKind,
  sampling: samplingKind,
  'multi-site-time': multiSiteTimeKind,
  dates: datesKind,
  obligations: obligationsKind,
  catalogue: catalogueKind,
};

/** What was refused, in the form of application/problem+json. */
export interface Problem { type: string; title: string; errors: readonly FieldError[] }
export type Answer = { result: unknown } | { problem: Problem };

const problem = (title: string, errors: readonly FieldError[]): Answer =>
  ({ problem: { type: 'urn:attesta:problem:invalid-input', title, errors } });

/**
 * Answers one question of the rules command line.
 * @param text the inputs as JSON
 */
export function answer(kind: string, text: string): Answer {
  const run = Object.hasOwn(RULE_KINDS, kind) ? RULE_KINDS[kind] : undefined;
  if (!run) return problem('Unknown kind', [{ path: 'kind', message: `${JSON.stringify(kind)} is not one of ${Object.keys(RULE_KINDS).join(', ')}` }]);
  let inputs: unknown;
  try {
    inputs = JSON.parse(text);
  } catch (error) {
    return problem('The input is not JSON', [{ path: '', message: error instanceof Error ? error.message : String(error) }]);
  }
  try {
    return { result: run(inputs) };
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    return problem('The input was refused', error.errors.length > 0 ? error.errors : [{ path: '', message: error.message }]);
  }
}
