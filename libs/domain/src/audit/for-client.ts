import { AUDIT_TEXTS } from './audit.texts';
import { type Refusal, RuleViolation } from '../shared/rule-violation';
import { refusing } from '../shared/text';

const say = refusing(AUDIT_TEXTS);

/** Rules that a client itself can do something about; the others are ours to mend, and their sentences name people and bookings. */
const OURS_AND_THEIRS = { 'R-AGR-01': 'R-AGR-01.client_signs', 'R-PLAN-03': 'R-PLAN-03.not_complete' } as const;

const inClientsWords = ({ rule }: Refusal): Refusal => ({ rule, ...say(Object.hasOwn(OURS_AND_THEIRS, rule) ? OURS_AND_THEIRS[rule as keyof typeof OURS_AND_THEIRS] : 'R-PLAN-03.ours') });

/**
 * What stands against a client's agreement to an audit, as the client is to read it: each sentence once, under the first rule that led to it.
 * The rules of planning speak to planners; who is booked elsewhere or not qualified is no client's matter.
 */
export function refusalsForClient(refusals: readonly Refusal[]): Refusal[] {
  const said = refusals.map(inClientsWords);
  return said.filter((refusal, index) => said.findIndex(({ key }) => key === refusal.key) === index);
}

/** The same for a whole refusal; what is none of a rule stays as it is. */
export function violationForClient(error: unknown): unknown {
  if (!(error instanceof RuleViolation) || error.refusals.length === 0) return error;
  const refusals = refusalsForClient(error.refusals);
  return new RuleViolation(error.rule, error.code === 'reason_missing' ? 'rule_blocked' : error.code, refusals[0]?.message ?? error.message, refusals);
}
