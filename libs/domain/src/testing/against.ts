import { type Machine, refusalsOf } from '../shared/machine';
import type { LocalText } from '../shared/language';
import type { Refusal } from '../shared/rule-violation';
import { hasText, type TextParam } from '../shared/text';

const refusals = <Name extends string, Facts>(machine: Machine<string, Name, Facts>, move: Name, facts: Facts): Refusal[] =>
  refusalsOf(machine.moves[move].guards ?? [], facts);

const isBlank = (part: string | number | LocalText | undefined): boolean => (typeof part === 'object' || part === undefined ? !hasText(part) : String(part).trim() === '');
const saysNothing = (param: TextParam): boolean =>
  Array.isArray(param) ? param.length === 0 || param.some((each: string | LocalText | undefined) => isBlank(each)) : isBlank(param as string | number | LocalText);

/** Where the reader would stumble: a name left unfilled in the sentence, and a parameter without content. */
const gapsOf = ({ message, fix = '', params = {} }: Refusal): string[] => [
  ...(`${message} ${fix}`.match(/\{\w+\}/g) ?? []),
  ...Object.keys(params).filter((name) => saysNothing(params[name] ?? '')),
];

/**
 * Keys of everything that stands against a move on these facts, blocks and warnings, input included: `['R-APP-06.no_people']`.
 * A sentence with a gap is told after its key: `R-APP-06.no_people lacks {site}`.
 */
export const against = <Name extends string, Facts>(machine: Machine<string, Name, Facts>, move: Name, facts: Facts): string[] =>
  refusals(machine, move, facts).map((refusal) => [refusal.key ?? 'without key', ...gapsOf(refusal).map((gap) => `lacks ${gap}`)].join(' '));

/** The English sentences of everything that stands against a move. */
export const sentencesAgainst = <Name extends string, Facts>(machine: Machine<string, Name, Facts>, move: Name, facts: Facts): string[] =>
  refusals(machine, move, facts).map(({ message }) => message);
