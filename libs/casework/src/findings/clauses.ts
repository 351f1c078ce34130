import { type FieldError, SCHEME_PACKS } from '@cb/domain';

export interface ClauseInput { standard: string; clause: string }

/** Every number that a finding may name: clauses of the standard at any level, and the controls of its annex. */
function knownClauses(standard: string): ReadonlySet<string> {
  const pack = SCHEME_PACKS.find(({ id }) => id === standard);
  const controls = pack?.annex?.groups.flatMap((group) => group.controls.map(({ id }) => id)) ?? [];
  return new Set([...(pack?.clauses.map(({ id }) => id) ?? []), ...controls]);
}

/** What is wrong with clauses that a finding or a plan names (R-NC-02). */
export function clauseErrors(clauses: readonly ClauseInput[], standards: readonly string[]): FieldError[] {
  return clauses.flatMap(({ standard, clause }, index): FieldError[] => {
    if (!standards.includes(standard)) return [{ path: `clauses[${index}].standard`, message: `is no standard of this audit (${standards.join(', ')})` }];
    return knownClauses(standard).has(clause) ? [] : [{ path: `clauses[${index}].clause`, message: `${clause} is no clause of ${standard}` }];
  });
}
