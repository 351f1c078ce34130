import { type Machine, refusalsOf } from '../shared/machine';

/** Keys of everything that stands against a move on these facts, blocks and warnings, input included: `['R-APP-06.no_people']`. */
export const against = <Name extends string, Facts>(machine: Machine<string, Name, Facts>, move: Name, facts: Facts): string[] =>
  refusalsOf(machine.moves[move].guards ?? [], facts).map(({ key }) => key ?? 'without key');
