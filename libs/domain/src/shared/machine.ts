import type { RuleId } from '../rule/rule-catalogue';
import { type Refusal, RuleViolation } from './rule-violation';
import type { Role } from './role';

/**
 * One rule at one move. `refuse` answers null when the rule holds; a rule reads plain facts and nothing else.
 * `block` refuses; `warn` passes with a written reason by a named member of staff or an auditor.
 */
export interface Guard<Facts> {
  rule: RuleId;
  severity: 'block' | 'warn';
  /** Name of the function that decides, for the rule catalogue. */
  decidedBy: string;
  /** Reads what comes with the move itself (reasons, an answer). Left out of `possibleMoves`: a button is not grey because its form is still empty. */
  readsInput?: true;
  refuse(facts: Facts): Refused | readonly Refused[] | null;
}

/** A refusal before its rule is put to it. */
export type Refused = Omit<Refusal, 'rule'>;
type Refuse<Facts> = Guard<Facts>['refuse'];

const guard = (severity: Guard<never>['severity']) => <Facts>(rule: RuleId, refuse: Refuse<Facts>): Guard<Facts> =>
  ({ rule, severity, decidedBy: refuse.name, refuse });
export const block = guard('block');
export const warn = guard('warn');
/** A block that reads what comes with the move. */
export const blockInput = <Facts>(rule: RuleId, refuse: Refuse<Facts>): Guard<Facts> => ({ ...block(rule, refuse), readsInput: true });

/** The same guards on other facts: `of` finds theirs in them; where there are none the guard has nothing to say. */
export const guardsOn = <Facts, Inner>(guards: readonly Guard<Inner>[], of: (facts: Facts) => Inner | null): Guard<Facts>[] =>
  guards.map((inner) => ({
    ...inner,
    refuse: (facts: Facts) => {
      const found = of(facts);
      return found && inner.refuse(found);
    },
  }));

/** Target of a move that changes a flag or a version of the thing, not its state (a finding disputed, a certificate corrected). */
export const STAY = '=';

export interface Move<State extends string, Facts> {
  from: readonly State[];
  to: State | typeof STAY;
  /** Who may do it. A person with any one of these roles may. */
  by: readonly Role[];
  /** Who prepares it for those in `by`: they see it grey, and read who may do it. */
  preparedBy?: { roles: readonly Role[]; refusal: Refusal };
  guards?: readonly Guard<Facts>[];
}

/** A state machine: its states with the first and the final ones, and every move there is. */
export interface Machine<State extends string, Name extends string, Facts> {
  name: string;
  states: readonly State[];
  initial: State;
  final: readonly State[];
  moves: Readonly<Record<Name, Move<State, Facts>>>;
}

export interface PossibleMove<Name extends string = string> {
  name: Name;
  allowed: boolean;
  blockedBy: Refusal[];
  warnings: Refusal[];
}

/** Reasons given for warnings, by rule id. */
export type Reasons = Partial<Record<RuleId, string>>;

const MAY_OVERRULE_WARNINGS: readonly Role[] = ['auditor', 'application_reviewer', 'planner', 'technical_reviewer', 'decision_maker', 'technical_manager', 'quality_manager'];

/** Everything that these guards hold against the facts. */
export const refusalsOf = <Facts>(guards: readonly Guard<Facts>[], facts: Facts): Refusal[] =>
  guards.flatMap((guard) => {
    const refused = guard.refuse(facts);
    if (!refused) return [];
    return (Array.isArray(refused) ? refused as readonly Refused[] : [refused as Refused]).map((each) => ({ rule: guard.rule, ...each }));
  });

const blocks = <Facts>(guards: readonly Guard<Facts>[]) => guards.filter(({ severity }) => severity === 'block');
const warns = <Facts>(guards: readonly Guard<Facts>[]) => guards.filter(({ severity }) => severity === 'warn');

const mayDo = (by: readonly Role[], roles: readonly Role[]): boolean => by.some((role) => roles.includes(role));

/** The moves that this state offers to these roles, each with what stands against it. Buttons and their grey reasons come from here only. */
export function possibleMoves<State extends string, Name extends string, Facts>(
  machine: Machine<State, Name, Facts>, state: State, roles: readonly Role[], facts: Facts,
): PossibleMove<Name>[] {
  return (Object.entries(machine.moves) as [Name, Move<State, Facts>][])
    .filter(([, move]) => move.from.includes(state) && mayDo([...move.by, ...(move.preparedBy?.roles ?? [])], roles))
    .map(([name, move]) => {
      if (move.preparedBy && !mayDo(move.by, roles)) return { name, allowed: false, blockedBy: [move.preparedBy.refusal], warnings: [] };
      const guards = (move.guards ?? []).filter((guard) => !guard.readsInput);
      const blockedBy = refusalsOf(blocks(guards), facts);
      return { name, allowed: blockedBy.length === 0, blockedBy, warnings: refusalsOf(warns(guards), facts) };
    });
}

/** A warning that was passed, for the trail. */
export interface Overruled { rule: RuleId; message: string; reason: string }

/**
 * Decides one move; changes nothing itself.
 * @returns the new state and the warnings that were passed with their reasons (for the trail)
 * @throws RuleViolation `move_not_allowed`, `role_not_allowed`, `rule_blocked` (first rule named, all listed), `reason_missing`
 */
export function decideMove<State extends string, Name extends string, Facts>(
  machine: Machine<State, Name, Facts>, state: State, name: Name, roles: readonly Role[], facts: Facts, reasons: Reasons = {},
): { to: State; overruled: Overruled[] } {
  const move = Object.hasOwn(machine.moves, name) ? machine.moves[name] : null;
  if (!move) throw new RuleViolation(null, 'move_not_allowed', `${machine.name} has no move ${name}`);
  if (!mayDo(move.by, roles)) throw new RuleViolation(null, 'role_not_allowed', `${machine.name}.${name} is not for this role`);
  if (!move.from.includes(state)) throw notFrom(machine.name, name, state, refusalsOf(blocks(move.guards ?? []), facts));
  const overruled = passGuards(move.guards ?? [], roles, facts, reasons);
  return { to: move.to === STAY ? state : move.to, overruled };
}

/** Not from here, and why it would not be possible anyway: a person then knows what is missing on the way. */
const notFrom = (machine: string, name: string, state: string, against: readonly Refusal[]): RuleViolation =>
  new RuleViolation(against[0]?.rule ?? null, 'move_not_allowed', against[0]?.message ?? `${machine}.${name} is not possible from ${state}`, against);

/**
 * Passes guards at a moment that is no move of a machine: recording a finding, putting a person into a team.
 * @returns the warnings that were passed with their reasons
 * @throws RuleViolation `rule_blocked` (first rule named, all listed), `reason_missing`
 */
export function passGuards<Facts>(guards: readonly Guard<Facts>[], roles: readonly Role[], facts: Facts, reasons: Reasons = {}): Overruled[] {
  const against = refusalsOf(blocks(guards), facts);
  const first = against[0];
  if (first) throw new RuleViolation(first.rule, 'rule_blocked', first.message, against, fieldErrors(against));
  const warnings = refusalsOf(warns(guards), facts);
  const mayOverrule = mayDo(MAY_OVERRULE_WARNINGS, roles);
  return warnings.map((warning) => {
    const reason = mayOverrule ? reasons[warning.rule]?.trim() : undefined;
    if (!reason) throw new RuleViolation(warning.rule, 'reason_missing', warning.message, warnings, fieldErrors([warning]));
    return { rule: warning.rule, message: warning.message, reason };
  });
}

const fieldErrors = (refusals: readonly Refusal[]) =>
  refusals.flatMap(({ path, message }) => (path === undefined ? [] : [{ path, message }]));

/**
 * What is wrong with a machine as a table: a state that nothing reaches, a final state with a way out,
 * a dead end that is not final, a move that nobody may do. Called at start and by the tests.
 */
export function machineFaults<State extends string, Name extends string, Facts>(machine: Machine<State, Name, Facts>): string[] {
  const moves = Object.entries(machine.moves) as [Name, Move<State, Facts>][];
  const reached = new Set<State>([machine.initial]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [, move] of moves) {
      if (move.to !== STAY && !reached.has(move.to) && move.from.some((from) => reached.has(from))) { reached.add(move.to); grew = true; }
    }
  }
  const movesAway = (state: State) => moves.some(([, move]) => move.to !== STAY && move.from.includes(state));
  const moved = (state: State) => moves.some(([, move]) => move.from.includes(state));
  return [
    ...machine.states.filter((state) => !reached.has(state)).map((state) => `${machine.name}: nothing reaches ${state}`),
    ...machine.final.filter(moved).map((state) => `${machine.name}: final state ${state} has a way out`),
    ...machine.states.filter((state) => !machine.final.includes(state) && !movesAway(state)).map((state) => `${machine.name}: ${state} is a dead end`),
    ...moves.filter(([, move]) => move.by.length === 0).map(([name]) => `${machine.name}: nobody may ${name}`),
  ];
}
