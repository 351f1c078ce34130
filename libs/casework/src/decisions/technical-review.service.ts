import { Injectable } from '@nestjs/common';
import { type Reasons, RuleViolation } from '@cb/domain';
import { type Actor, CaseRouteEntity, caseSubject, CertificationCaseEntity, TechnicalReviewEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { RouteMoves } from '../routes/route-moves';

export interface ReviewInput {
  routeId: string;
  checklist: Record<string, { answer: boolean; remark?: string }>;
  conclusion: 'sufficient' | 'more_information';
  remarks: string | null;
  reasons?: Reasons;
}

/** R-DEC-03: before the decision somebody independent confirms that the information is sufficient (17021-1, 9.5.2 a). */
@Injectable()
export class TechnicalReviewService {
  constructor(private readonly uow: UnitOfWork, private readonly routes: RouteMoves) {}

  /**
   * Takes the recommended route into review and records the result; `more_information` hands it back.
   * @throws RuleViolation `not_found`, `move_not_allowed`, R-DEC-01, R-IMP-05, R-COMP-01
   */
  review(actor: Actor, caseId: string, input: ReviewInput): Promise<TechnicalReviewEntity> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      const found = await tx.locked(CaseRouteEntity, input.routeId);
      const route = found.state === 'recommended' ? await this.routes.move(tx, found, 'start_review', { reasons: input.reasons ?? {} }) : found;
      if (route.caseId !== caseId || route.state !== 'in_review') throw new RuleViolation(null, 'move_not_allowed', 'This case is not waiting for a technical review.');
      const review = await this.record(tx, route, input);
      if (input.conclusion === 'more_information') await this.routes.move(tx, route, 'request_info', { reason: input.remarks, reasons: input.reasons ?? {} });
      return review;
    });
  }

  private record(tx: Tx, route: CaseRouteEntity, { checklist, conclusion, remarks }: ReviewInput): Promise<TechnicalReviewEntity> {
    const reviewerId = tx.actor.personId;
    if (reviewerId === null || route.cycleId === null) throw new RuleViolation(null, 'role_not_allowed', 'A review is done by a person.');
    return tx.add(TechnicalReviewEntity, { caseId: route.caseId, routeId: route.id, cycleId: route.cycleId, reviewerId, checklist, conclusion, remarks, concludedAt: tx.now() },
      { subject: caseSubject(route.caseId), move: 'technical_review.conclude', reason: remarks });
  }

  /** The information that was asked for is there: back into review. @throws RuleViolation `not_found`, `move_not_allowed` */
  resume(actor: Actor, caseId: string, routeId: string, reason: string): Promise<CaseRouteEntity> {
    return this.uow.run(actor, async (tx) => {
      const route = await tx.locked(CaseRouteEntity, routeId);
      if (route.caseId !== caseId) throw new RuleViolation(null, 'not_found', 'route not found');
      return this.routes.move(tx, route, 'provide_info', { reason });
    });
  }
}
