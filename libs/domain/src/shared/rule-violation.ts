import type { RuleId } from '../rule/rule-catalogue';
import type { TextParams } from './text';

/**
 * Why something was refused, as the caller must handle it. Each code has one HTTP status (apps/api, problem filter).
 * - `not_found`: absent, or not to be seen by this person
 * - `role_not_allowed`: seen, but this person may not do it
 * - `move_not_allowed`: the state does not offer this move
 * - `stale_version`, `lost_race`, `booking_overlap`, `already_exists`, `key_reused`: somebody was faster
 * - `rule_blocked`: a rule of the field forbids it
 * - `reason_missing`: a warning passes only with a written reason
 * - `invalid_input`: well formed, but not acceptable; carries field paths
 */
export const RULE_CODES = [
  'not_found', 'role_not_allowed', 'move_not_allowed', 'stale_version', 'lost_race', 'booking_overlap',
  'already_exists', 'key_reused', 'rule_blocked', 'reason_missing', 'invalid_input',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** One field of the input that must change: JSON path such as `sites[1].people`, and a sentence a person can act on. */
export interface FieldError { path: string; message: string }

/**
 * What stands against a move. `clause` is added from the catalogue when it is shown.
 * `message` and `fix` are English; `key` and `params` give them in another language (`refusalIn`).
 */
export interface Refusal { rule: RuleId; message: string; fix?: string; path?: string; key?: string; params?: TextParams }

/** A refusal by the domain. `rule` is null where no rule of the field but the software's own order refuses (a stale version, an unknown id). */
export class RuleViolation extends Error {
  constructor(
    readonly rule: RuleId | null,
    readonly code: RuleCode,
    message: string,
    readonly refusals: readonly Refusal[] = [],
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
    this.name = 'RuleViolation';
  }
}

/** A refusal under the field names of the caller, who knows them by other paths; anything else as it is. */
export const withPaths = (error: unknown, renamed: (path: string) => string): unknown =>
  error instanceof RuleViolation
    ? new RuleViolation(error.rule, error.code, error.message, error.refusals, error.errors.map(({ path, message }) => ({ path: renamed(path), message })))
    : error;

export const notFound = (what: string): RuleViolation => new RuleViolation(null, 'not_found', `${what} not found`);
export const invalidInput = (errors: readonly FieldError[]): RuleViolation =>
  new RuleViolation(null, 'invalid_input', errors[0]?.message ?? 'invalid input', [], errors);
