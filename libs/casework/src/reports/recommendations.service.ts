import { Injectable } from '@nestjs/common';
import { block, majorsVerified, minorsPlanned, passGuards, possibleMoves, type Recommendation, routeMachine } from '@cb/domain';
import { type Actor, AuditEntity, AuditReportEntity, caseSubject, CertificationCaseEntity, type CaseRouteEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { AuditMoves } from '../audits/audit-moves';
import { AuditRoute } from '../audits/audit-route';
import { requireLeadAuditor } from '../audits/audit-team';
import { type AuditView, AuditViews } from '../audits/audit-view';
import { refuseAuditMove } from '../audits/refusals';
import { routeFacts } from '../routes/route-facts';
import { openNextRoute } from './next-route';
import { recommendationText } from './report-prefill';

export interface RecommendationInput { version?: number; recommendation: Recommendation; conditions?: string }

const GIVEN_IN = ['closed_on_site', 'report_draft', 'report_issued'];
/** What an unconditional recommendation waits for (R-STAGE2-04). */
const UNCONDITIONAL = [block('R-DEC-04', majorsVerified), block('R-DEC-05', minorsPlanned)];

/** The lead auditor's conclusion, and what follows from it for the case (17021-1, 9.4.8.2 p; R-SURV-05). */
@Injectable()
export class RecommendationsService {
  constructor(
    private readonly uow: UnitOfWork, private readonly moves: AuditMoves, private readonly route: AuditRoute, private readonly views: AuditViews,
  ) {}

  /**
   * Given before the report is issued, and again when open findings are settled. It takes effect with the issued report.
   * @throws RuleViolation `role_not_allowed` for who does not lead, `move_not_allowed`, `rule_blocked` (R-DEC-04, R-DEC-05, R-DEC-06, R-STAGE2-04)
   */
  recommend(actor: Actor, auditId: string, { version, recommendation, conditions }: RecommendationInput): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      await requireLeadAuditor(tx, audit);
      if (audit.kind === 'stage1') throw refuseAuditMove('Stage 1 ends with its conclusion.');
      if (!GIVEN_IN.includes(audit.state)) throw refuseAuditMove('A recommendation is given after the closing meeting and until the case has gone to the decision.');
      if (recommendation === 'recommend') passGuards(UNCONDITIONAL, actor.roles, await routeFacts(tx, this.moves.settings, await this.route.of(tx, audit)));
      const patch = { recommendation, recommendationConditions: conditions ?? null, recommendedById: actor.personId, recommendedAt: tx.now() };
      const saved = await tx.change(AuditEntity, audit, patch, { subject: caseSubject(audit.caseId), move: 'audit.recommend', reason: conditions ?? null }, version);
      await this.writeIntoDraft(tx, audit, saved);
      if (saved.state === 'report_issued') await this.takeEffect(tx, saved);
      return this.views.one(tx, auditId);
    });
  }

  /**
   * With the report issued: open findings keep the case waiting, anything else goes to the decision, and a clean surveillance
   * maintains the certification without one.
   * @throws RuleViolation those of the route's move
   */
  async takeEffect(tx: Tx, audit: AuditEntity): Promise<void> {
    if (audit.recommendation === null) return;
    if (audit.recommendation === 'recommend_after_closing_findings') {
      await this.route.follow(tx, audit, 'open_findings');
      return;
    }
    const route = await this.route.follow(tx, audit, 'recommend');
    await this.moves.move(tx, audit, 'finish', { consequence: true });
    if (await this.isClean(tx, route)) await openNextRoute(tx, await this.route.follow(tx, audit, 'maintain'));
  }

  /** R-SURV-05. */
  private async isClean(tx: Tx, route: CaseRouteEntity): Promise<boolean> {
    if (route.kind !== 'surveillance' || route.state !== 'recommended') return false;
    const facts = await routeFacts(tx, this.moves.settings, route);
    return possibleMoves(routeMachine(route.kind), route.state, ['system'], facts).some(({ name, allowed }) => name === 'maintain' && allowed);
  }

  /** The heading follows the recommendation as long as the auditor has not written another text there. */
  private async writeIntoDraft(tx: Tx, before: AuditEntity, after: AuditEntity): Promise<void> {
    if (after.state !== 'report_draft' || after.recommendation === null) return;
    const report = await tx.findOne(AuditReportEntity, { auditId: after.id }, { number: 'DESC' });
    if (!report) return;
    const { language } = await tx.visible(CertificationCaseEntity, after.caseId);
    const written = report.content['recommendation'] ?? '';
    const own = before.recommendation === null ? '' : recommendationText(before.recommendation, before.recommendationConditions, language);
    if (written !== own) return;
    const content = { ...report.content, recommendation: recommendationText(after.recommendation, after.recommendationConditions, language) };
    await tx.change(AuditReportEntity, report, { content }, { subject: caseSubject(after.caseId), move: 'report.write' });
  }
}
