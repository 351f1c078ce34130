import { Injectable } from '@nestjs/common';
import { FINDING_RECORD_GUARDS, type FindingGrade, invalidInput, type Overruled, passGuards, type Reasons } from '@cb/domain';
import {
  type Actor, AuditEntity, caseSubject, FindingClauseEntity, FindingEntity, FindingSiteEntity, SiteEntity, type Tx, UnitOfWork,
} from '@cb/persistence';
import { actingPerson } from '../acting-person';
import { requireAuditor } from '../audits/audit-team';
import { refuseAuditMove } from '../audits/refusals';
import { nextNumber } from '../settings/number-series';
import { clauseErrors, type ClauseInput } from './clauses';
import { type FindingView, FindingViews } from './finding-view';

export interface FindingInput {
  grade: FindingGrade;
  statement: string;
  evidence: string;
  clauses: ClauseInput[];
  siteIds: string[];
  reasons?: Reasons;
}

/** Recording findings while the audit runs (17021-1, 9.4.5). */
@Injectable()
export class FindingsService {
  constructor(private readonly uow: UnitOfWork, private readonly views: FindingViews) {}

  read(actor: Actor, id: string): Promise<FindingView> {
    return this.uow.run(actor, (tx) => this.views.one(tx, id));
  }

  /**
   * @throws RuleViolation `not_found`, `role_not_allowed` for who does not audit here, `move_not_allowed` unless the audit runs,
   * `rule_blocked` (R-NC-02), `reason_missing` (R-NC-03, R-NC-04), `invalid_input`
   */
  record(actor: Actor, auditId: string, input: FindingInput): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await this.running(tx, auditId);
      const overruled = await this.check(tx, audit, input, null);
      const subject = caseSubject(audit.caseId);
      const finding = await tx.add(FindingEntity, {
        caseId: audit.caseId, auditId, number: await nextNumber(tx, `finding ${audit.caseId}`), grade: input.grade, state: 'open', statement: input.statement,
        evidence: input.evidence, raisedById: actingPerson(actor), raisedAt: tx.now(),
      }, { subject, move: 'finding.record', overruled });
      await this.place(tx, finding, input);
      return this.views.one(tx, finding.id);
    });
  }

  /** Until the closing meeting a finding is the auditor's draft. @throws RuleViolation as `record`, `stale_version` */
  change(actor: Actor, id: string, input: FindingInput, version?: number): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      const audit = await this.running(tx, finding.auditId);
      const overruled = await this.check(tx, audit, input, id);
      const { grade, statement, evidence } = input;
      const subject = caseSubject(audit.caseId);
      await tx.change(FindingEntity, finding, { grade, statement, evidence }, { subject, move: 'finding.change', overruled }, version);
      for (const clause of await tx.find(FindingClauseEntity, { findingId: id })) await tx.remove(FindingClauseEntity, clause, { subject, move: 'finding.change_clauses' });
      for (const site of await tx.find(FindingSiteEntity, { findingId: id })) await tx.remove(FindingSiteEntity, site, { subject, move: 'finding.change_sites' });
      await this.place(tx, finding, input);
      return this.views.one(tx, id);
    });
  }

  /** Held until the transaction ends: the closing meeting publishes every finding there is, and waits for one that is being written. */
  private async running(tx: Tx, auditId: string): Promise<AuditEntity> {
    const audit = await tx.locked(AuditEntity, auditId);
    await requireAuditor(tx, audit);
    if (audit.kind === 'stage1') throw refuseAuditMove('Stage 1 lists areas of concern; nonconformities are found from stage 2 on.');
    if (audit.state !== 'running') throw refuseAuditMove('Findings are recorded while the audit runs; the closing meeting publishes them.');
    return audit;
  }

  private async check(tx: Tx, audit: AuditEntity, input: FindingInput, ownId: string | null): Promise<Overruled[]> {
    const errors = clauseErrors(input.clauses, audit.standards);
    if (errors.length > 0) throw invalidInput(errors);
    for (const [index, id] of input.siteIds.entries()) {
      if (!(await tx.findOne(SiteEntity, { id, caseId: audit.caseId }))) throw invalidInput([{ path: `siteIds[${index}]`, message: 'is no site of this case' }]);
    }
    const { grade, statement, evidence, clauses, reasons } = input;
    const sameClauseMinors = await countSameMinors(tx, audit.caseId, clauses, ownId);
    return passGuards(FINDING_RECORD_GUARDS, tx.actor.roles, { grade, statement, evidence, clauses, sameClauseMinors }, reasons);
  }

  private async place(tx: Tx, { id, caseId }: FindingEntity, { clauses, siteIds }: FindingInput): Promise<void> {
    const subject = caseSubject(caseId);
    for (const { standard, clause } of clauses) await tx.add(FindingClauseEntity, { caseId, findingId: id, standard, clause }, { subject, move: 'finding.name_clause' });
    for (const siteId of siteIds) await tx.add(FindingSiteEntity, { caseId, findingId: id, siteId }, { subject, move: 'finding.name_site' });
  }
}

/** Other minors of this client on one of these clauses, in this audit or before (R-NC-04). */
async function countSameMinors(tx: Tx, caseId: string, clauses: readonly ClauseInput[], ownId: string | null): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(DISTINCT finding.id)::int AS count FROM finding JOIN finding_clause clause ON clause.finding_id = finding.id
       JOIN jsonb_to_recordset($2::jsonb) AS wanted(standard text, clause text) ON wanted.standard = clause.standard AND wanted.clause = clause.clause
      WHERE finding.case_id = $1 AND finding.grade = 'minor' AND ($3::uuid IS NULL OR finding.id <> $3)`, [caseId, JSON.stringify(clauses), ownId]);
  return row?.count ?? 0;
}
