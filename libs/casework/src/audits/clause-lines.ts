import { type ClauseRow, clauseRows, invalidInput, schemePack } from '@cb/domain';

/** The lines of every standard of an audit. */
export const linesOf = (standards: readonly string[]): ClauseRow[] => standards.flatMap((id) => clauseRows(schemePack(id)));

/** @throws RuleViolation `invalid_input` with the path of each clause that is no line of a standard of this audit */
export function refuseUnknownLines(standards: readonly string[], standard: string, clauses: readonly string[]): void {
  if (!standards.includes(standard)) throw invalidInput([{ path: 'standard', message: `is no standard of this audit (${standards.join(', ')})` }]);
  const lines = new Set(linesOf([standard]).filter(({ heading }) => !heading).map(({ clause }) => clause));
  const errors = clauses.flatMap((clause, index) => (lines.has(clause) ? [] : [{ path: `clauses[${index}]`, message: `${clause} is no clause that is looked at by itself` }]));
  if (errors.length > 0) throw invalidInput(errors);
}
