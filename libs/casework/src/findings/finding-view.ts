import { Injectable } from '@nestjs/common';
import type { AuditKind, Day, FindingGrade, FindingState, LocalText, PossibleMove } from '@cb/domain';
import { AuditEntity, CertificationCaseEntity, FindingEntity, FindingResponseEntity, type Tx } from '@cb/persistence';
import { FindingMoves } from './finding-moves';

export interface FindingView {
  id: string; version: number; caseId: string; caseNumber: string | null; auditId: string; auditKind: AuditKind; number: number; grade: FindingGrade; state: FindingState;
  statement: string; evidence: string; clauses: { standard: string; clause: string }[]; sites: { siteId: string; name: LocalText }[];
  raisedBy: string; raisedAt: Date; publishedAt: Date | null; planDueOn: Day | null; evidenceDueOn: Day | null; escalatedOn: Day | null; disputedAt: Date | null; appealNumber: string | null;
  carried: boolean; verifiedBy: string | null; verifiedOn: Day | null; verificationEvidence: string | null; closedAt: Date | null;
  responses: FindingResponseEntity[]; moves: PossibleMove[];
}

/** One finding with every version of the answer and its judgement. */
@Injectable()
export class FindingViews {
  constructor(private readonly moves: FindingMoves) {}

  /** @throws RuleViolation `not_found`, for the client also before the closing meeting */
  async one(tx: Tx, id: string): Promise<FindingView> {
    const finding = await tx.visible(FindingEntity, id);
    const { number } = await tx.visible(CertificationCaseEntity, finding.caseId);
    const { kind } = await tx.visible(AuditEntity, finding.auditId);
    const { raisedById, verifiedById, ...said } = finding;
    return {
      ...said, caseNumber: number, auditKind: kind,
      clauses: await tx.query(`SELECT standard, clause FROM finding_clause WHERE finding_id = $1 ORDER BY standard, id`, [id]),
      sites: await tx.query(`SELECT site.id AS "siteId", site.name FROM finding_site JOIN site ON site.id = finding_site.site_id WHERE finding_id = $1 ORDER BY site.id`, [id]),
      raisedBy: (await nameOf(tx, raisedById)) ?? '', verifiedBy: await nameOf(tx, verifiedById),
      responses: await tx.find(FindingResponseEntity, { findingId: id }, { number: 'ASC' }),
      moves: await this.moves.possible(tx, finding),
    };
  }
}

async function nameOf(tx: Tx, personId: string | null): Promise<string | null> {
  if (!personId) return null;
  const [person] = await tx.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [personId]);
  return person?.name ?? null;
}
