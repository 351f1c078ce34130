import { Injectable } from '@nestjs/common';
import { type FieldError, invalidInput, type Reasons, violationForClient } from '@cb/domain';
import { type Actor, AuditEntity, type AuditPlan, AuditSiteEntity, AuditTeamMemberEntity, CertificationCaseEntity, isClient, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { clauseErrors } from '../findings/clauses';
import { MailWriter } from '../mails/mail-writer';
import { releaseBookings } from '../teams/bookings';
import { keepAssignments } from '../teams/case-assignments';
import { plannedClauses } from './audit-facts';
import { AUDIT_NAMES } from './audit-kinds';
import { AuditMoves } from './audit-moves';
import { AuditRoute } from './audit-route';
import { type AuditView, AuditViews } from './audit-view';

export interface PlanInput { version?: number; plan: AuditPlan; remoteTechniques?: Record<string, string> | null; reasons?: Reasons }

/** From the confirmed team to agreed dates, and back when an audit falls through (17021-1, 9.2.3). */
@Injectable()
export class AuditPlanningService {
  constructor(
    private readonly uow: UnitOfWork, private readonly moves: AuditMoves, private readonly route: AuditRoute, private readonly views: AuditViews,
    private readonly mails: MailWriter,
  ) {}

  /** @throws RuleViolation `rule_blocked` (R-PLAN-01, R-PLAN-02, R-ICT-01, R-TEAM-03), `reason_missing` (R-TEAM-05), `invalid_input` */
  sendPlan(actor: Actor, id: string, { version, plan, remoteTechniques, reasons }: PlanInput): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      await refuseMisplaced(tx, audit, plan);
      const patch = { plan: { ...plan, ...(reasons ? { reasons } : {}) }, planSentAt: tx.now(), planAcceptedAt: null, planAcceptedById: null, ...(remoteTechniques === undefined ? {} : { remoteTechniques }) };
      const sent = await this.moves.move(tx, audit, 'send_plan', { patch, version, ...(reasons ? { reasons } : {}) });
      await this.route.demandPlanningReasons(tx, sent, reasons);
      await this.tellClient(tx, sent, 'audit.plan_sent');
      return this.views.one(tx, id);
    });
  }

  /** The client agrees to plan and dates; the case is planned with it. @throws RuleViolation those of the audit's and the route's move */
  acceptPlan(actor: Actor, id: string, version?: number): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      const patch = { planAcceptedAt: tx.now(), planAcceptedById: actor.personId };
      await this.agreed(tx, await this.moves.move(tx, audit, 'agree_dates', { patch, version }), audit.plan?.reasons);
      return this.views.one(tx, id);
    }).catch(inTheWordsOf(actor));
  }

  /** The client wants another plan. */
  requestPlanChange(actor: Actor, id: string, wish: string, version?: number): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      const moved = await this.moves.move(tx, audit, 'request_plan_change', { patch: { planSentAt: null }, reason: wish, version });
      await this.mails.toRole(tx, 'planner', {
        template: 'notice', path: `/audits/${id}`, reason: 'audit.plan_change_requested', occurrence: `${id}:${moved.version}`, caseId: audit.caseId,
        params: {
          title: { en: 'The client asks for another audit plan', zh: '客户要求修改审核计划' },
          text: { en: `About the ${AUDIT_NAMES[audit.kind].en}: ${wish}`, zh: `关于${AUDIT_NAMES[audit.kind].zh}：${wish}` },
        },
      });
      return this.views.one(tx, id);
    });
  }

  /** Stage 1, a short-notice audit and a transfer visit need no formal plan (R-PLAN-04). */
  agreeDates(actor: Actor, id: string, { version, reasons }: { version?: number; reasons?: Reasons }): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      const moved = await this.moves.move(tx, audit, 'agree_dates_without_plan', { version, ...(reasons ? { reasons } : {}) });
      await this.agreed(tx, moved, reasons);
      return this.views.one(tx, id);
    }).catch(inTheWordsOf(actor));
  }

  /** The audit does not take place on these days; its half days are given back (DECISIONS 8). */
  postpone(actor: Actor, id: string, reason: string, version?: number): Promise<AuditView> {
    return this.fallThrough(actor, id, 'postpone', reason, version);
  }

  cancel(actor: Actor, id: string, reason: string, version?: number): Promise<AuditView> {
    return this.fallThrough(actor, id, 'cancel', reason, version);
  }

  /** A postponed audit is planned anew, from its dates on; the team that was named stays named. */
  replan(actor: Actor, id: string, version?: number): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      await this.moves.move(tx, audit, 'replan', {
        patch: { teamConfirmedAt: null, plan: null, planSentAt: null, planAcceptedAt: null, planAcceptedById: null }, version,
      });
      return this.views.one(tx, id);
    });
  }

  private fallThrough(actor: Actor, id: string, move: 'postpone' | 'cancel', reason: string, version?: number): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      const moved = await this.moves.move(tx, audit, move, { reason, version });
      await releaseBookings(tx, audit);
      if (move === 'cancel') await this.forgetTeam(tx, audit);
      await this.route.fellThrough(tx, moved);
      if (audit.teamSentAt) await this.tellFallenThrough(tx, moved, reason);
      return this.views.one(tx, id);
    });
  }

  /** An audit that never ran makes nobody dependent: the trail keeps who was named, the access to the case ends. */
  private async forgetTeam(tx: Tx, { id, caseId }: AuditEntity): Promise<void> {
    const members = await tx.find(AuditTeamMemberEntity, { auditId: id });
    for (const member of members) {
      await tx.remove(AuditTeamMemberEntity, member, { subject: { type: 'case', id: caseId }, move: 'audit.take_out_member' });
    }
    await keepAssignments(tx, caseId, members.map(({ personId }) => personId));
  }

  private async agreed(tx: Tx, audit: AuditEntity, reasons?: Reasons): Promise<void> {
    await this.route.planned(tx, audit, reasons);
    await this.tellClient(tx, audit, 'audit.dates_agreed');
  }

  private async tellClient(tx: Tx, audit: AuditEntity, reason: string): Promise<void> {
    const { number, organisationId } = await this.caseOf(tx, audit);
    await this.mails.toClient(tx, organisationId, {
      template: 'audit_dates', path: `/audits/${audit.id}`, reason, occurrence: `${audit.id}:${audit.version}`, caseId: audit.caseId,
      params: { caseNumber: number ?? '', audit: AUDIT_NAMES[audit.kind], startOn: audit.fromOn ?? '', endOn: audit.toOn ?? '' },
    });
  }

  private async tellFallenThrough(tx: Tx, audit: AuditEntity, reason: string): Promise<void> {
    const { number, organisationId } = await this.caseOf(tx, audit);
    const cancelled = audit.state === 'cancelled';
    await this.mails.toClient(tx, organisationId, {
      template: 'notice', path: `/audits/${audit.id}`, reason: `audit.${audit.state}`, occurrence: `${audit.id}:${audit.version}`, caseId: audit.caseId,
      params: {
        title: { en: `Case ${number ?? ''}: ${AUDIT_NAMES[audit.kind].en} ${audit.state}`, zh: `案卷 ${number ?? ''}：${AUDIT_NAMES[audit.kind].zh}${cancelled ? '取消' : '推迟'}` },
        text: { en: `The ${AUDIT_NAMES[audit.kind].en} is ${audit.state}. The reason: ${reason}`, zh: `${AUDIT_NAMES[audit.kind].zh}已${cancelled ? '取消' : '推迟'}。原因：${reason}` },
      },
    });
  }

  private caseOf(tx: Tx, { caseId }: AuditEntity): Promise<CertificationCaseEntity> {
    return tx.as(SYSTEM_ACTOR, (system) => system.visible(CertificationCaseEntity, caseId));
  }
}

/** A client is refused in words meant for clients. */
const inTheWordsOf = (actor: Actor) => (error: unknown): never => {
  throw isClient(actor) ? violationForClient(error) : error;
};

/** What the plan names lies within the dates of the audit, at its sites, and is a clause of its standards. */
async function refuseMisplaced(tx: Tx, { id, fromOn, toOn, standards }: AuditEntity, plan: AuditPlan): Promise<void> {
  const sites = await tx.find(AuditSiteEntity, { auditId: id });
  const errors = plan.items.flatMap((item, index): FieldError[] => {
    const at = `items[${index}]`;
    const outside = (fromOn !== null && item.onDay < fromOn) || (toOn !== null && item.onDay > toOn);
    const known = item.siteId === null || sites.some(({ siteId }) => siteId === item.siteId);
    return [
      ...(outside ? [{ path: `${at}.onDay`, message: `lies outside the audit, ${fromOn ?? ''} to ${toOn ?? ''}` }] : []),
      ...(known ? [] : [{ path: `${at}.siteId`, message: 'is no site that this audit visits' }]),
      ...clauseErrors(plannedClauses({ plan: { items: [item] }, standards }), standards).map(({ message }) => ({ path: `${at}.clauses`, message })),
    ];
  });
  if (errors.length > 0) throw invalidInput(errors);
}
