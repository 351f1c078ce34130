import { RULE_CATALOGUE, type RuleId, RuleViolation } from '@cb/domain';
import { HttpProblem } from './problem';

interface PostgresError { code: string; message: string; constraint?: string; table?: string }

/** The driver's error, alone or wrapped by TypeORM. */
export function postgresErrorOf(error: unknown): PostgresError | null {
  if (!(error instanceof Error)) return null;
  const inner: unknown = 'driverError' in error ? error.driverError : error;
  return inner instanceof Error && 'code' in inner && typeof inner.code === 'string' && /^[0-9A-Z]{5}$/.test(inner.code)
    ? (inner as Error & PostgresError) : null;
}

const OVERLAP = 'This person is already booked for an overlapping half day.';
/** Which field of a request a unique index guards. */
const UNIQUE_FIELDS: Readonly<Record<string, string>> = { person_email: 'email', organisation_register: 'registerNumber', saved_view_name: 'name' };

const isRuleId = (text: string): text is RuleId => Object.hasOwn(RULE_CATALOGUE, text);

/** A trigger of the second wall names its rule at the start of its message: `R-DEC-01: …`. */
function namedRule({ message }: PostgresError): RuleViolation | null {
  const [, rule, sentence] = /^(R-[A-Z0-9]+-\d+): (.*)$/s.exec(message) ?? [];
  return rule !== undefined && sentence !== undefined && isRuleId(rule)
    ? new RuleViolation(rule, 'rule_blocked', sentence, [{ rule, message: sentence }]) : null;
}

/** Two reached for the same thing at the same moment; where that is a rule of the field, it is named. */
const occupied = ({ constraint = '' }: PostgresError): RuleViolation => {
  if (constraint.startsWith('booking')) return new RuleViolation('R-TEAM-04', 'booking_overlap', OVERLAP, [{ rule: 'R-TEAM-04', message: OVERLAP }]);
  const field = UNIQUE_FIELDS[constraint];
  return new RuleViolation(null, 'already_exists', 'This exists already; somebody may have added it just now.', [], field ? [{ path: field, message: 'known already' }] : []);
};

/**
 * What a refusal by the database means to the caller: the database is the second wall,
 * so a constraint that stopped a race answers like the rule that it guards. Null: not a refusal, a bug.
 */
export function fromDatabase(error: unknown): RuleViolation | HttpProblem | null {
  const refusal = postgresErrorOf(error);
  if (!refusal) return null;
  const named = namedRule(refusal);
  if (named) return named;
  switch (refusal.code) {
    case '23505': case '23P01': return occupied(refusal);
    case '40001': case '40P01': case '55P03': return new RuleViolation(null, 'lost_race', 'Somebody changed the same thing at the same moment. Please try again.');
    case '42501': return new RuleViolation(null, 'role_not_allowed', 'You may not change this.');
    case '23503': return new RuleViolation(null, 'invalid_input', 'The request names something that does not exist.');
    case '22P02': case '22007': case '22008': case '22003': case '22021': return new HttpProblem('malformed', 'A value does not have the form that is expected here.');
    case '57014': case '57P01': case '57P03': case '53300': return new HttpProblem('unavailable', 'The database is busy. Please try again in a moment.', [], { 'retry-after': '2' });
    default: return null;
  }
}
