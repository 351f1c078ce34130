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
  after?: string; limit?: number;
}

/** Lists of findings, newest first; row access decides whose, and the client sees them from the closing meeting on. */
@Injectable()
export class FindingsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor, filter: FindingFilter): Promise<Page<FindingListItem>> {
    return this.uow.run(actor, (tx) => rows(tx, filter));
  }

  /** @throws RuleViolation `not_found` for an audit that the actor does not see */
  ofAudit(actor: Actor, auditId: string, filter: FindingFilter): Promise<Page<FindingListItem>> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(AuditEntity, auditId);
      return rows(tx, { ...filter, auditId });
    });
  }
}

async function rows(tx: Tx, { caseId, auditId, state, grade, open, dueBy, after, limit = 50 }: FindingFilter): Promise<Page<FindingListItem>> {
  return page(limit, await tx.query<FindingListItem>(listOf(tx.actor), [
    caseId ?? null, auditId ?? null, state ?? null, grade ?? null, open ?? false, dueBy ?? null, after ?? null, limit + 1,
  ]));
}

const listOf = (actor: Actor): string => `
  SELECT finding.id, finding.case_id AS "caseId", client.number AS "caseNumber", organisation.legal_name AS organisation, finding.audit_id AS "auditId",
         audit.kind AS "auditKind", finding.number, finding.grade, finding.state, finding.statement, finding.published_at AS "publishedAt",
         finding.plan_due_on AS "planDueOn", finding.evidence_due_on AS "evidenceDueOn", finding.carried, finding.disputed_at AS "disputedAt",
         ARRAY(SELECT clause.clause FROM finding_clause clause WHERE clause.finding_id = finding.id ORDER BY clause.id) AS clauses
    FROM finding JOIN audit ON audit.id = finding.audit_id JOIN certification_case client ON client.id = finding.case_id
    JOIN organisation ON organisation.id = client.organisation_id
   WHERE ($1::uuid IS NULL OR finding.case_id = $1) AND ($2::uuid IS NULL OR finding.audit_id = $2) AND ($3::text IS NULL OR finding.state = $3)
     AND ($4::text IS NULL OR finding.grade = $4) AND (NOT $5::boolean OR finding.state NOT IN ('verified', 'closed'))
     AND ($6::date IS NULL OR CASE WHEN finding.state IN ('open', 'response_rejected') THEN finding.plan_due_on ELSE finding.evidence_due_on END <= $6)
     AND ($7::uuid IS NULL OR finding.id < $7) ${ownCases(actor, 'finding.case_id')}
   ORDER BY finding.id DESC LIMIT $8`;
