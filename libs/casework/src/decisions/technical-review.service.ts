import { Injectable } from '@nestjs/common';
import { notFound, passGuards, type Reasons, REVIEWER_GUARDS, RuleViolation } from '@cb/domain';
import { type Actor, CaseRouteEntity, caseSubject, CertificationCaseEntity, TechnicalReviewEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { routeFacts } from '../routes/route-facts';
import { RouteMoves } from '../routes/route-moves';
import { SettingsService } from '../settings/settings.service';

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
  constructor(private readonly uow: UnitOfWork, private readonly routes: RouteMoves, private readonly settings: SettingsService) {}

  /**
   * Takes the recommended route into review and records the result; `more_information` hands it back.
   * @throws RuleViolation `not_found`, `move_not_allowed`, R-DEC-01, R-IMP-05, R-COMP-01
   */
  review(actor: Actor, caseId: string, input: ReviewInput): Promise<TechnicalReviewEntity> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      const found = await routeOfCase(tx, caseId, input.routeId);
      const route = found.state === 'in_review' ? await this.again(tx, found) : await this.routes.move(tx, found, 'start_review', { reasons: input.reasons ?? {} });
      const review = await this.record(tx, route, input);
      if (input.conclusion === 'more_information') await this.routes.move(tx, route, 'request_info', { reason: input.remarks, reasons: input.reasons ?? {} });
      return review;
    });
  }

  /** A further review of a route that is in review already asks the same of its reviewer as the first. */
  private async again(tx: Tx, route: CaseRouteEntity): Promise<CaseRouteEntity> {
    passGuards(REVIEWER_GUARDS, tx.actor.roles, await routeFacts(tx, this.settings, route));
    return route;
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
      return this.routes.move(tx, await routeOfCase(tx, caseId, routeId), 'provide_info', { reason });
    });
  }
}

/** The route, held until the transaction ends. @throws RuleViolation `not_found`, also where it is another case's */
export async function routeOfCase(tx: Tx, caseId: string, routeId: string): Promise<CaseRouteEntity> {
  const route = await tx.locked(CaseRouteEntity, routeId);
  if (route.caseId !== caseId) throw notFound('route');
  return route;
}
