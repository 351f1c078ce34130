import { Injectable } from '@nestjs/common';
import type { AuditKind, Day, FindingGrade, FindingState, LocalText } from '@cb/domain';
import { type Actor, AuditEntity, ownCases, type Tx, UnitOfWork } from '@cb/persistence';
import { page, type Page } from '../paging';

export interface FindingListItem {
  id: string; caseId: string; caseNumber: string | null; organisation: LocalText; auditId: string; auditKind: AuditKind; number: number; grade: FindingGrade;
  state: FindingState; statement: string; clauses: string[]; publishedAt: Date | null; planDueOn: Day | null; evidenceDueOn: Day | null; carried: boolean;
  disputedAt: Date | null;
}
export interface FindingFilter {
  caseId?: string; auditId?: string; state?: FindingState; grade?: FindingGrade;
  /** Only those that still need something. */
  open?: boolean;
  /** Only those whose next answer is due by this day. */
  dueBy?: Day;
  /** Only those against this standard, this clause. */
  standard?: string; clause?: string;
  after?: string; limit?: number;
}
/** Findings against one clause; one that names several clauses counts at each. */
export interface ClauseCount { standard: string; clause: string; total: number; major: number; minor: number; improvement: number; open: number }

/** Lists of findings, newest first; row access decides whose, and the client sees them from the closing meeting on. */
@Injectable()
export class FindingsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor, filter: FindingFilter): Promise<Page<FindingListItem>> {
    return this.uow.run(actor, (tx) => rows(tx, filter));
  }

  /** How many stand against each clause, most first, of those that the actor may see. */
  byClause(actor: Actor, filter: FindingFilter): Promise<ClauseCount[]> {
    return this.uow.run(actor, (tx) => tx.query<ClauseCount>(countsOf(actor), values(filter)));
  }

  /** @throws RuleViolation `not_found` for an audit that the actor does not see */
  ofAudit(actor: Actor, auditId: string, filter: FindingFilter): Promise<Page<FindingListItem>> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(AuditEntity, auditId);
      return rows(tx, { ...filter, auditId });
    });
  }
}

/** As many as a standard of ours has clauses. */
const MOST_CLAUSES = 500;
/** The filter of lists and counts alike, by the parameters of `values`. */
const WANTED = `($1::uuid IS NULL OR finding.case_id = $1) AND ($2::uuid IS NULL OR finding.audit_id = $2) AND ($3::text IS NULL OR finding.state = $3)
     AND ($4::text IS NULL OR finding.grade = $4) AND (NOT $5::boolean OR finding.state NOT IN ('verified', 'closed'))
     AND ($6::date IS NULL OR CASE WHEN finding.state IN ('open', 'response_rejected') THEN finding.plan_due_on ELSE finding.evidence_due_on END <= $6)`;
const NAMED = '($7::text IS NULL OR named.standard = $7) AND ($8::text IS NULL OR named.clause = $8)';
const values = ({ caseId, auditId, state, grade, open, dueBy, standard, clause }: FindingFilter): unknown[] =>
  [caseId ?? null, auditId ?? null, state ?? null, grade ?? null, open ?? false, dueBy ?? null, standard ?? null, clause ?? null];

async function rows(tx: Tx, { after, limit = 50, ...filter }: FindingFilter): Promise<Page<FindingListItem>> {
  return page(limit, await tx.query<FindingListItem>(listOf(tx.actor), [...values(filter), after ?? null, limit + 1]));
}

const listOf = (actor: Actor): string => `
  SELECT finding.id, finding.case_id AS "caseId", client.number AS "caseNumber", organisation.legal_name AS organisation, finding.audit_id AS "auditId",
         audit.kind AS "auditKind", finding.number, finding.grade, finding.state, finding.statement, finding.published_at AS "publishedAt",
         finding.plan_due_on AS "planDueOn", finding.evidence_due_on AS "evidenceDueOn", finding.carried, finding.disputed_at AS "disputedAt",
         ARRAY(SELECT clause.clause FROM finding_clause clause WHERE clause.finding_id = finding.id ORDER BY clause.id) AS clauses
    FROM finding JOIN audit ON audit.id = finding.audit_id JOIN certification_case client ON client.id = finding.case_id
    JOIN organisation ON organisation.id = client.organisation_id
   WHERE ${WANTED} AND ($9::uuid IS NULL OR finding.id < $9) ${ownCases(actor, 'finding.case_id')}
     AND (($7::text IS NULL AND $8::text IS NULL) OR EXISTS (SELECT FROM finding_clause named WHERE named.finding_id = finding.id AND ${NAMED}))
   ORDER BY finding.id DESC LIMIT $10`;

const countsOf = (actor: Actor): string => `
  SELECT named.standard, named.clause, count(*)::int AS total, (count(*) FILTER (WHERE finding.grade = 'major'))::int AS major,
         (count(*) FILTER (WHERE finding.grade = 'minor'))::int AS minor, (count(*) FILTER (WHERE finding.grade = 'improvement'))::int AS improvement,
         (count(*) FILTER (WHERE finding.state NOT IN ('verified', 'closed')))::int AS open
    FROM finding JOIN finding_clause named ON named.finding_id = finding.id
   WHERE ${WANTED} AND ${NAMED} ${ownCases(actor, 'finding.case_id')}
   GROUP BY named.standard, named.clause ORDER BY total DESC, named.standard, named.clause LIMIT ${MOST_CLAUSES}`;
