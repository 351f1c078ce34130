import { block, blockInput, decideMove, guardsOn, type Machine, machineFaults, passGuards, possibleMoves, refusalsOf, STAY, warn } from './machine';
import { RuleViolation } from './rule-violation';

interface Facts { shut: boolean; doubt: boolean; text?: string }
type State = 'closed' | 'open' | 'gone';
const isShut = ({ shut }: Facts) => (shut ? { message: 'shut', path: 'door' } : null);
const isDoubtful = ({ doubt }: Facts) => (doubt ? [{ message: 'doubt' }] : []);
const hasInput = ({ text }: Facts) => (text ? null : { message: 'say why', path: 'text' });
const DOOR: Machine<State, 'open' | 'paint' | 'remove', Facts> = {
  name: 'door', states: ['closed', 'open', 'gone'], initial: 'closed', final: ['gone'],
  moves: {
    open: { from: ['closed'], to: 'open', by: ['planner', 'auditor'], guards: [block('R-DEC-01', isShut), warn('R-DEC-10', isDoubtful), blockInput('R-DEC-02', hasInput)] },
    paint: { from: ['closed', 'open'], to: STAY, by: ['planner'] },
    remove: { from: ['closed', 'open'], to: 'gone', by: ['system'] },
  },
};
const good: Facts = { shut: false, doubt: false, text: 'because' };
const refusal = (run: () => unknown): RuleViolation => {
  try {
    run();
  } catch (error) {
    if (error instanceof RuleViolation) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('possible moves', () => {
  it('offers what state and role allow, with what stands against it; an empty form greys nothing', () => {
    expect(possibleMoves(DOOR, 'closed', ['planner'], { shut: true, doubt: true })).toEqual([
      { name: 'open', allowed: false, blockedBy: [{ rule: 'R-DEC-01', message: 'shut', path: 'door' }], warnings: [{ rule: 'R-DEC-10', message: 'doubt' }] },
      { name: 'paint', allowed: true, blockedBy: [], warnings: [] },
    ]);
    expect(possibleMoves(DOOR, 'open', ['planner'], good).map(({ name }) => name)).toEqual(['paint']);
    expect(possibleMoves(DOOR, 'closed', ['assessor'], good)).toEqual([]);
    expect(possibleMoves(DOOR, 'gone', ['planner', 'system'], good)).toEqual([]);
  });
});

describe('a move that others prepare', () => {
  const whoMay = { rule: 'R-DEC-01', message: 'the planner paints', fix: 'Ask the planner' } as const;
  const PREPARED: typeof DOOR = { ...DOOR, moves: { ...DOOR.moves, paint: { ...DOOR.moves.paint, preparedBy: { roles: ['assessor'], refusal: whoMay } } } };
  it('is shown to them grey, with who may do it, and is not theirs to do', () => {
    expect(possibleMoves(PREPARED, 'open', ['assessor'], good)).toEqual([{ name: 'paint', allowed: false, blockedBy: [whoMay], warnings: [] }]);
    expect(possibleMoves(PREPARED, 'gone', ['assessor'], good)).toEqual([]);
    expect(refusal(() => decideMove(PREPARED, 'open', 'paint', ['assessor'], good))).toMatchObject({ code: 'role_not_allowed' });
  });
  it('is open to who holds both roles', () => {
    expect(possibleMoves(PREPARED, 'open', ['assessor', 'planner'], good)).toEqual([{ name: 'paint', allowed: true, blockedBy: [], warnings: [] }]);
  });
});

describe('deciding', () => {
  it('gives the new state; a move that stays keeps it', () => {
    expect(decideMove(DOOR, 'closed', 'open', ['auditor'], good)).toEqual({ to: 'open', overruled: [] });
    expect(decideMove(DOOR, 'open', 'paint', ['planner'], good)).toEqual({ to: 'open', overruled: [] });
  });
  it('refuses role before state before rules', () => {
    expect(refusal(() => decideMove(DOOR, 'gone', 'open', ['assessor'], { shut: true, doubt: true }))).toMatchObject({ rule: null, code: 'role_not_allowed' });
    expect(refusal(() => decideMove(DOOR, 'gone', 'open', ['planner'], good))).toMatchObject({ rule: null, code: 'move_not_allowed' });
  });
  it.each(['fly', 'constructor', '__proto__'])('knows no move %s', (name) => {
    expect(refusal(() => decideMove(DOOR, 'closed', name as 'open', ['planner'], good))).toMatchObject({ rule: null, code: 'move_not_allowed' });
  });
  it('from another state it says what would stand against it anyway, and else that the state does not offer it', () => {
    expect(refusal(() => decideMove(DOOR, 'open', 'open', ['planner'], { shut: true, doubt: false }))).toMatchObject({
      rule: 'R-DEC-01', code: 'move_not_allowed', message: 'shut', refusals: [{ rule: 'R-DEC-01' }, { rule: 'R-DEC-02' }],
    });
    expect(refusal(() => decideMove(DOOR, 'open', 'open', ['planner'], good))).toMatchObject({ rule: null, message: 'door.open is not possible from open', refusals: [], errors: [] });
  });
  it('a move without guards has nothing against it, and a warning without a field names no field', () => {
    expect(possibleMoves(DOOR, 'open', ['planner'], { shut: true, doubt: true })).toEqual([{ name: 'paint', allowed: true, blockedBy: [], warnings: [] }]);
    expect(decideMove(DOOR, 'open', 'remove', ['system'], { shut: true, doubt: true })).toEqual({ to: 'gone', overruled: [] });
    expect(refusal(() => decideMove(DOOR, 'gone', 'remove', ['system'], good)).refusals).toEqual([]);
    expect(refusal(() => decideMove(DOOR, 'closed', 'open', ['planner'], { ...good, doubt: true })).errors).toEqual([]);
    const fielded = [warn<Facts>('R-DEC-10', ({ doubt }) => (doubt ? { message: 'doubt', path: 'door' } : null))];
    expect(refusal(() => passGuards(fielded, ['planner'], { ...good, doubt: true })).errors).toEqual([{ path: 'door', message: 'doubt' }]);
  });
  it('names the first block, lists all, and their fields', () => {
    expect(refusal(() => decideMove(DOOR, 'closed', 'open', ['planner'], { shut: true, doubt: false }))).toMatchObject({
      rule: 'R-DEC-01', code: 'rule_blocked', message: 'shut',
      refusals: [{ rule: 'R-DEC-01' }, { rule: 'R-DEC-02' }], errors: [{ path: 'door', message: 'shut' }, { path: 'text', message: 'say why' }],
    });
  });
  it('no reason and no role passes a block', () => {
    expect(refusal(() => decideMove(DOOR, 'closed', 'open', ['planner', 'administrator', 'system'], { ...good, shut: true }, { 'R-DEC-01': 'please' }))).toMatchObject({ code: 'rule_blocked' });
  });
  it('a warning passes with a written reason of staff or auditor, and is handed on for the trail', () => {
    const doubtful = { ...good, doubt: true };
    expect(refusal(() => decideMove(DOOR, 'closed', 'open', ['planner'], doubtful))).toMatchObject({ rule: 'R-DEC-10', code: 'reason_missing' });
    expect(refusal(() => decideMove(DOOR, 'closed', 'open', ['planner'], doubtful, { 'R-DEC-10': '  ' }))).toMatchObject({ code: 'reason_missing' });
    expect(decideMove(DOOR, 'closed', 'open', ['planner'], doubtful, { 'R-DEC-10': ' seen to ' })).toEqual({ to: 'open', overruled: [{ rule: 'R-DEC-10', message: 'doubt', reason: 'seen to' }] });
  });
  it.each(['client_representative', 'client_contributor', 'administrator', 'assessor', 'system'] as const)('a %s passes no warning', (role) => {
    const guards = [warn('R-DEC-10', isDoubtful)];
    expect(refusal(() => passGuards(guards, [role], { ...good, doubt: true }, { 'R-DEC-10': 'because' }))).toMatchObject({ code: 'reason_missing' });
    expect(passGuards(guards, [role], good)).toEqual([]);
  });
});

it('guards carry the name of the function that decides', () => expect(DOOR.moves.open.guards?.map(({ decidedBy }) => decidedBy)).toEqual(['isShut', 'isDoubtful', 'hasInput']));

it('guards on other facts find theirs, and say nothing where there are none', () => {
  const lifted = guardsOn([block('R-DEC-01', isShut)], ({ door }: { door: Facts | null }) => door);
  expect(lifted.map(({ rule, severity, decidedBy }) => ({ rule, severity, decidedBy }))).toEqual([{ rule: 'R-DEC-01', severity: 'block', decidedBy: 'isShut' }]);
  expect(refusalsOf(lifted, { door: { ...good, shut: true } })).toHaveLength(1);
  expect(refusalsOf(lifted, { door: null })).toEqual([]);
});

describe('faults of a table', () => {
  const faults = (patch: Partial<typeof DOOR>) => machineFaults({ ...DOOR, ...patch });
  it('none', () => expect(machineFaults(DOOR)).toEqual([]));
  it('a state that nothing reaches', () => expect(faults({ moves: { ...DOOR.moves, open: { from: ['gone'], to: 'open', by: ['planner'] } }, final: [] })).not.toContain('door: nothing reaches open'));
  it('a state out of reach', () => expect(faults({ moves: { ...DOOR.moves, open: { from: ['open'], to: 'open', by: ['planner'] } } })).toContain('door: nothing reaches open'));
  it('a way out of an end, also one that stays', () => {
    expect(faults({ final: ['gone', 'open'] })).toContain('door: final state open has a way out');
    expect(faults({ moves: { ...DOOR.moves, paint: { from: ['gone'], to: STAY, by: ['planner'] } } })).toEqual(['door: final state gone has a way out']);
  });
  it('a dead end; a move that stays is no way out', () => {
    expect(faults({ moves: { ...DOOR.moves, remove: { from: ['closed'], to: 'gone', by: ['system'] } } })).toEqual(['door: open is a dead end']);
  });
  it('a way that is written the other way round is still found', () => {
    const moves = { remove: { from: ['open' as const], to: 'gone' as const, by: ['system' as const] }, paint: DOOR.moves.paint, open: { ...DOOR.moves.open, guards: [] } };
    expect(machineFaults({ ...DOOR, moves })).toEqual([]);
  });
  it('a move for nobody', () => expect(faults({ moves: { ...DOOR.moves, paint: { from: ['closed'], to: STAY, by: [] } } })).toEqual(['door: nobody may paint']));
});
