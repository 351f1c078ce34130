import { Injectable } from '@nestjs/common';
import { type DecisionKind, type Reasons, type RouteFacts, type RouteMove, RuleViolation } from '@cb/domain';
import {
  type Actor, CaseRouteEntity, caseSubject, CertificationCaseEntity, CertificationDecisionEntity, CertificationEntity, CycleEntity, TechnicalReviewEntity, type Tx, UnitOfWork,
} from '@cb/persistence';
import { anchorCycle } from '../certificates/anchor-cycle';
import { CertificateIssue } from '../certificates/certificate-issue';
import { standardOf } from '../certificates/standards';
import { MailWriter } from '../mails/mail-writer';
import { CaseObligations } from '../obligations/case-obligations';
import { routeFacts } from '../routes/route-facts';
import { RouteMoves } from '../routes/route-moves';
import { SettingsService } from '../settings/settings.service';
import { routeOfCase } from './technical-review.service';

export type RouteDecision = 'grant' | 'refuse';
export interface DecisionInput {
  routeId: string;
  decision: RouteDecision;
  reasons: string;
  /** Reasons for warnings, by rule. */
  overrule?: Reasons;
}

const SENTENCES: Partial<Record<DecisionKind, { en: string; zh: string }>> = {
  grant: { en: 'Your certification is granted. The certificate follows.', zh: '予以认证，证书随后发出。' },
  refuse: { en: 'The certification is refused. You find the reasons in the portal.', zh: '不予认证，理由请见门户。' },
};

/** Tells the client what was decided. */
@Injectable()
export class DecisionNotices {
  constructor(private readonly mails: MailWriter) {}

  async tell(tx: Tx, theCase: CertificationCaseEntity, decisions: readonly CertificationDecisionEntity[]): Promise<void> {
    for (const decision of decisions) {
      const certification = await tx.visible(CertificationEntity, decision.certificationId);
      await this.mails.toClient(tx, theCase.organisationId, {
        template: 'decision_made', reason: `decision.${decision.kind}`, occurrence: decision.id, caseId: theCase.id, path: `/cases/${theCase.id}`,
        params: { caseNumber: theCase.number ?? '', standard: standardOf(certification.standard).code, decision: SENTENCES[decision.kind] ?? decision.kind, decidedOn: decision.decidedOn },
      });
    }
  }
}

/** The certification decision on a route: by somebody who was in no team of the cycle, with its reasons, per standard (17021-1, 9.5). */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly uow: UnitOfWork, private readonly routes: RouteMoves, private readonly certificates: CertificateIssue,
    private readonly obligations: CaseObligations, private readonly notices: DecisionNotices, private readonly settings: SettingsService,
  ) {}

  list(actor: Actor, caseId: string): Promise<CertificationDecisionEntity[]> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      return tx.find(CertificationDecisionEntity, { caseId }, { decidedAt: 'ASC', id: 'ASC' });
    });
  }

  /**
   * Decides on every standard of the route. A grant makes the certificates in the same transaction (DECISIONS 3).
   * @throws RuleViolation `not_found`, `move_not_allowed`, R-DEC-01..10, R-IMP-05, R-COMP-01, R-NC-10, R-REP-01
   */
  decide(actor: Actor, caseId: string, input: DecisionInput): Promise<CertificationDecisionEntity[]> {
    return this.uow.run(actor, async (tx) => {
      // Held, as every move of a finding holds it: what is decided on is what stands when the decision is written.
      const theCase = await tx.locked(CertificationCaseEntity, caseId);
      const route = await routeOfCase(tx, caseId, input.routeId);
      const facts = await routeFacts(tx, this.settings, route, { reasons: input.reasons });
      await this.routes.move(tx, route, input.decision satisfies RouteMove, { input: { reasons: input.reasons }, reasons: input.overrule ?? {}, reason: input.reasons });
      const decisions: CertificationDecisionEntity[] = [];
      for (const standard of route.standards) decisions.push(await this.decideStandard(tx, theCase, route, standard, input, facts));
      await this.notices.tell(tx, theCase, decisions);
      return decisions;
    });
  }

  private async decideStandard(tx: Tx, theCase: CertificationCaseEntity, route: CaseRouteEntity, standard: string, input: DecisionInput, facts: RouteFacts): Promise<CertificationDecisionEntity> {
    const certification = await this.certification(tx, theCase.id, standard);
    const decision = await recordDecision(tx, { route, certification, kind: input.decision, reasons: input.reasons, facts });
    if (input.decision === 'grant') {
      await anchorCycle(tx, await tx.visible(CycleEntity, decision.cycleId), decision.decidedOn, route.standards);
      const certificate = await this.certificates.grant(tx, theCase, certification, decision);
      await this.obligations.follow(tx, certificate.caseId);
    }
    return decision;
  }

  private async certification(tx: Tx, caseId: string, standard: string): Promise<CertificationEntity> {
    return await tx.findOne(CertificationEntity, { caseId, standard })
      ?? tx.add(CertificationEntity, { caseId, standard, firstCertifiedOn: null }, { subject: caseSubject(caseId), move: 'certification.open' });
  }
}

/** Writes the decision with what lay before the decision maker (R-DEC-02, R-DEC-07). */
export async function recordDecision(tx: Tx, { route, certification, kind, reasons, facts }: {
  route: CaseRouteEntity; certification: CertificationEntity; kind: DecisionKind; reasons: string; facts: RouteFacts;
}): Promise<CertificationDecisionEntity> {
  const decidedById = tx.actor.personId;
  if (decidedById === null || route.cycleId === null) throw new RuleViolation('R-DEC-01', 'role_not_allowed', 'A decision is taken by a person.');
  const review = await tx.findOne(TechnicalReviewEntity, { routeId: route.id }, { concludedAt: 'DESC', id: 'DESC' });
  const { findings, recommendation, stage2LastOn, reportIssued, cycleTeam } = facts;
  return tx.add(CertificationDecisionEntity, {
    caseId: route.caseId, certificationId: certification.id, routeId: route.id, cycleId: route.cycleId, kind, reasons, reviewId: review?.id ?? null,
    decidedById, decidedOn: facts.today, decidedAt: tx.now(), basis: { findings, recommendation, stage2LastOn, reportIssued, cycleTeam },
  }, { subject: caseSubject(route.caseId), move: `decision.${kind}`, reason: reasons });
}
