import { type ClauseRow, within } from '../scheme/clause-rows';

/** A clause of the plan; `siteId` null: the activity belongs to no single site. */
export interface PlannedClause { standard: string; clause: string; siteId: string | null }
/** A clause that was looked at; `siteId` null: for the audit as a whole. */
export interface ExaminedClause { standard: string; clause: string; siteId: string | null }
export interface FoundAt { id: string; clauses: readonly { standard: string; clause: string }[]; siteIds: readonly string[] }

export interface CoverageFacts<E extends ExaminedClause = ExaminedClause, F extends FoundAt = FoundAt> {
  rows: readonly ClauseRow[]; planned: readonly PlannedClause[]; examined: readonly E[]; findings: readonly F[];
}

/** `finding`: looked at, and something was found; `examined`: looked at without finding; `open`: planned and not looked at yet. */
export type Examination = 'finding' | 'examined' | 'open' | 'not_planned';

export interface CoverageRow<E extends ExaminedClause = ExaminedClause, F extends FoundAt = FoundAt> extends ClauseRow {
  state: Examination; planned: boolean; examined: readonly E[]; findings: readonly F[];
}

interface Named { standard: string; clause: string }
const at = (row: ClauseRow) => (named: Named): boolean => named.standard === row.standard && within(named.clause, row.clause);
/** A plan that names `8.5`, or a look at all of it, holds for `8.5.1` too. */
const touches = (row: ClauseRow) => (named: Named): boolean => named.standard === row.standard && (within(named.clause, row.clause) || within(row.clause, named.clause));

const stateOf = ({ planned, examined, findings }: Pick<CoverageRow, 'planned' | 'examined' | 'findings'>): Examination =>
  findings.length > 0 ? 'finding' : examined.length > 0 ? 'examined' : planned ? 'open' : 'not_planned';

/** The finding stands at the clause it names; at a heading only where it names the heading itself. */
const foundAt = (row: ClauseRow) => ({ clauses }: FoundAt): boolean =>
  clauses.some((named) => (row.heading ? named.standard === row.standard && named.clause === row.clause : at(row)(named)));

/** What belongs to one site: what names it, what the plan names for no site, and a look at the audit as a whole where the site's plan asks for it. Of the findings only those that name it. */
function atSite<E extends ExaminedClause, F extends FoundAt>({ rows, planned, examined, findings }: CoverageFacts<E, F>, siteId: string): CoverageFacts<E, F> {
  const here = planned.filter((each) => each.siteId === null || each.siteId === siteId);
  const asked = ({ standard, clause }: Named): boolean => here.some((each) => each.standard === standard && (within(each.clause, clause) || within(clause, each.clause)));
  return { rows, planned: here, examined: examined.filter((each) => each.siteId === siteId || (each.siteId === null && asked(each))), findings: findings.filter(({ siteIds }) => siteIds.includes(siteId)) };
}

/**
 * Every clause with what the plan says, what was looked at and what was found; with a site only what belongs to it.
 * @source ISO/IEC 17021-1:2015, 9.1.3.1 and 9.4; R-PROG-02, R-STAGE2-05
 */
export function coverage<E extends ExaminedClause, F extends FoundAt>(facts: CoverageFacts<E, F>, siteId: string | null = null): CoverageRow<E, F>[] {
  const { rows, planned, examined, findings } = siteId === null ? facts : atSite(facts, siteId);
  return rows.map((row) => {
    const here = { planned: planned.some(touches(row)), examined: examined.filter(touches(row)), findings: findings.filter(foundAt(row)) };
    return { ...row, ...here, state: stateOf(here) };
  });
}

/** The rows of a process: its clauses and those near it. */
export const rowsOfProcess = <R extends ClauseRow>(rows: readonly R[], process: { standard: string; clauses: readonly string[] }): R[] =>
  rows.filter(({ standard, clause, heading }) => !heading && standard === process.standard && process.clauses.some((each) => within(clause, each)));

/** How many clauses stand how; headings are no clauses. */
export function countStates(rows: readonly { heading: boolean; state: Examination }[]): Record<Examination, number> {
  const counts = { finding: 0, examined: 0, open: 0, not_planned: 0 };
  for (const { heading, state } of rows) if (!heading) counts[state] += 1;
  return counts;
}
