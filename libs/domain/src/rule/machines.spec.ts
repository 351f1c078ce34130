import { MACHINES, allMachineFaults } from './machines';
import { decideMove, type Guard, machineFaults, type Machine, possibleMoves, STAY } from '../shared/machine';
import { ROLES } from '../shared/role';
import { RuleViolation } from '../shared/rule-violation';

type Bare = Machine<string, string, unknown>;
/** The table alone: who may do what from where. */
const bare = (machine: (typeof MACHINES)[number]): Bare =>
  ({ ...machine, moves: Object.fromEntries(Object.entries(machine.moves).map(([name, { from, to, by }]) => [name, { from, to, by }])) });

const codeOf = (run: () => unknown): string => {
  try {
    run();
    return 'done';
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
};

it('no table has a fault', () => expect(allMachineFaults()).toEqual([]));

describe.each(MACHINES.map((machine) => [machine.name, bare(machine)] as const))('%s', (_name, machine) => {
  it('every state is reachable, no end has a way out, no dead end, every move has somebody', () => expect(machineFaults(machine)).toEqual([]));

  it('every state × every move × every role', () => {
    for (const state of machine.states) {
      for (const [name, move] of Object.entries(machine.moves)) {
        for (const role of ROLES) {
          const wanted = !move.by.includes(role) ? 'role_not_allowed' : !move.from.includes(state) ? 'move_not_allowed' : 'done';
          expect(`${state} ${name} ${role}: ${codeOf(() => decideMove(machine, state, name, [role], {}))}`).toBe(`${state} ${name} ${role}: ${wanted}`);
        }
      }
      const offered = possibleMoves(machine, state, ROLES, {}).map(({ name }) => name);
      expect(offered).toEqual(Object.keys(machine.moves).filter((name) => machine.moves[name]?.from.includes(state)));
    }
  });

  it('names states that exist', () => {
    for (const { from, to } of Object.values(machine.moves)) {
      expect(machine.states).toEqual(expect.arrayContaining([...from]));
      if (to !== STAY) expect(machine.states).toContain(to);
    }
    expect(machine.states).toContain(machine.initial);
    for (const state of machine.states) expect(state).toMatch(/^[a-z][a-z0-9_]*$/);
  });
});

it('administrators and assessors make no moves (DECISIONS 15)', () => {
  for (const { moves } of MACHINES) for (const { by } of Object.values(moves)) expect(by).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(administrator|assessor)$/)]));
});

const rulesOf = (guards: readonly Guard<never>[] = []): string => guards.map(({ rule, severity, decidedBy }) => `${severity === 'warn' ? '?' : ''}${rule} ${decidedBy}`).join(', ');

it('the tables are those that were agreed: a changed line here is a changed process', () => {
  const table = MACHINES.flatMap(({ name, initial, final, moves }) => [
    `${name}: from ${initial} to ${final.join(' | ')}`,
    ...Object.entries(moves).map(([move, { from, to, by, preparedBy, guards }]) => `  ${move}: ${from.join(', ')} → ${to} by ${by.join(', ')}${preparedBy ? `, prepared by ${preparedBy.roles.join(', ')}` : ''}${guards?.length ? ` [${rulesOf(guards)}]` : ''}`),
  ]);
  expect(table.join('\n')).toMatchSnapshot();
});
