import type { LocalText } from '../shared/language';
import type { SchemePack } from './scheme-pack';

/** One line of a standard as people go through it: a heading, or a clause that is looked at as a whole. */
export interface ClauseRow { standard: string; clause: string; title: LocalText; heading: boolean }

/** Deeper clauses belong to the line of their third level: `8.5.1.2` is looked at with `8.5.1`. */
const DEEPEST = 3;

/** Is the clause the group itself or below it? `8.2.4` lies in `8.2`. */
export const within = (clause: string, group: string): boolean => clause === group || clause.startsWith(`${group}.`);

/** The clauses of a standard down to the third level, and the controls of its annex under their groups, in their order. */
export function clauseRows({ id: standard, clauses, annex }: Pick<SchemePack, 'id' | 'clauses' | 'annex'>): ClauseRow[] {
  const shown = clauses.filter(({ id }) => id.split('.').length <= DEEPEST);
  return [
    ...shown.map(({ id, title }) => ({ standard, clause: id, title, heading: shown.some(({ parent }) => parent === id) })),
    ...(annex?.groups ?? []).flatMap((group) => [
      { standard, clause: group.id, title: group.title, heading: true },
      ...group.controls.map(({ id, title }) => ({ standard, clause: id, title, heading: false })),
    ]),
  ];
}
