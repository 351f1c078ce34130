import { Injectable } from '@nestjs/common';
import {
  type AuditKind, type Day, dayOf, invalidInput, notFound, RECERTIFICATION_POINTS, RuleViolation, STAGE2_POINTS, SURVEILLANCE_POINTS, type Reasons,
} from '@cb/domain';
import { type Actor, AuditEntity, type AuditMeeting, AuditSiteEntity, caseSubject, type Tx, UnitOfWork } from '@cb/persistence';
import { FindingPublication } from '../findings/finding-publication';
import { AuditMoves } from './audit-moves';
import { AuditRoute } from './audit-route';
import { requireAuditor } from './audit-team';
import { type AuditView, AuditViews } from './audit-view';
import { refuseAuditMove } from './refusals';

export interface ResultInput { result: string; evidence: string }
export interface ClosingInput { version?: number; closedOn?: Day; closingMeeting?: AuditMeeting; deviations?: string; reasons?: Reasons }

const UNDER_WAY = ['running', 'closed_on_site', 'report_draft'];

/** The audit while it runs: meetings, visits, results, the closing that publishes the findings (17021-1, 9.4). */
@Injectable()
export class AuditConductService {
  constructor(
    private readonly uow: UnitOfWork, private readonly moves: AuditMoves, private readonly route: AuditRoute, private readonly publication: FindingPublication,
    private readonly views: AuditViews,
  ) {}

  /** @throws RuleViolation `rule_blocked` (R-AGR-01, R-PLAN-03, R-TEAM, R-COMP, R-IMP), `role_not_allowed` for who is not of the team */
  start(actor: Actor, id: string, { version, reasons }: { version?: number; reasons?: Reasons }): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      await this.refuseEarlyStart(tx, audit);
      await this.moves.move(tx, audit, 'start', { version, ...(reasons ? { reasons } : {}) });
      return this.views.one(tx, id);
    });
  }

  /** Who met when, at the beginning (R-AUD-01). */
  recordOpening(actor: Actor, id: string, openingMeeting: AuditMeeting): Promise<AuditView> {
    return this.change(actor, id, 'audit.record_opening', () => ({ openingMeeting }));
  }

  /**
   * Results with evidence by point: six at stage 2, eight at a surveillance, eleven at a recertification (R-STAGE2-02, R-SURV-03, R-RECERT-02).
   * Points left out keep what they had.
   * @throws RuleViolation `invalid_input` for a point that this kind of audit does not have
   */
  recordResults(actor: Actor, id: string, results: Record<string, ResultInput>, deviations?: string | null): Promise<AuditView> {
    return this.change(actor, id, 'audit.record_results', (audit) => {
      const points = pointsOf(audit.kind);
      const unknown = Object.keys(results).filter((point) => !points.includes(point));
      if (unknown.length > 0) throw invalidInput(unknown.map((point) => ({ path: `results.${point}`, message: `is no point of this kind of audit; there are ${points.join(', ')}` })));
      return { results: { ...audit.results, ...results }, ...(deviations === undefined ? {} : { deviations }) };
    });
  }

  /** R-STAGE2-03. Null takes the visit back. */
  recordVisit(actor: Actor, id: string, siteId: string, visitedOn: Day | null): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await this.underWay(tx, id);
      const site = await tx.findOne(AuditSiteEntity, { auditId: id, siteId });
      if (!site) throw notFound('site of this audit');
      if (visitedOn && visitedOn > (await this.moves.settings.today(tx))) throw invalidInput([{ path: 'visitedOn', message: 'lies in the future' }]);
      await tx.change(AuditSiteEntity, site, { visitedOn }, { subject: caseSubject(audit.caseId), move: 'audit.visit_site' });
      return this.views.one(tx, id);
    });
  }

  /**
   * The closing meeting: from now on the client sees the findings and its time to answer runs (DECISIONS 6).
   * Without a day it is today; it counts for the six months of R-DEC-06.
   * @throws RuleViolation `invalid_input`, those of the audit's and the route's move
   */
  close(actor: Actor, id: string, { version, closedOn, closingMeeting, deviations, reasons }: ClosingInput): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      const today = await this.moves.settings.today(tx);
      const lastDay = closedOn ?? today;
      if (lastDay > today || (audit.fromOn && lastDay < audit.fromOn)) throw invalidInput([{ path: 'closedOn', message: 'lies before the audit or in the future' }]);
      const patch = {
        closedOn: lastDay, ...(closingMeeting ? { closingMeeting } : {}), ...(deviations === undefined ? {} : { deviations }),
      };
      const closed = await this.moves.move(tx, audit, 'close_on_site', { patch, version, ...(reasons ? { reasons } : {}) });
      if (closed.kind !== 'stage1') await this.publishFindings(tx, closed);
      return this.views.one(tx, id);
    });
  }

  /** Objectives cannot be reached, or there is an immediate serious risk: stopped on site, client and CB told (R-AUD-04). */
  terminate(actor: Actor, id: string, reason: string, version?: number): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      const closedOn = await this.moves.settings.today(tx);
      const stopped = await this.moves.move(tx, audit, 'terminate', { patch: { closedOn, deviations: reason }, reason, version });
      await this.publication.tellTermination(tx, stopped, reason);
      return this.views.one(tx, id);
    });
  }

  /** @throws RuleViolation those of the move */
  complete(actor: Actor, id: string, version?: number): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      await this.moves.move(tx, await tx.visible(AuditEntity, id), 'finish', { version });
      return this.views.one(tx, id);
    });
  }

  /** Stage 1 has none: it ends with its conclusion. */
  private async publishFindings(tx: Tx, audit: AuditEntity): Promise<void> {
    const { nonconformities } = await this.publication.publish(tx, audit);
    await this.route.closed(tx, audit);
    if (nonconformities > 0) await this.route.follow(tx, audit, 'open_findings');
  }

  private change(actor: Actor, id: string, move: string, patchOf: (audit: AuditEntity) => Partial<AuditEntity>): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await this.underWay(tx, id);
      await tx.change(AuditEntity, audit, patchOf(audit), { subject: caseSubject(audit.caseId), move });
      return this.views.one(tx, id);
    });
  }

  private async underWay(tx: Tx, id: string): Promise<AuditEntity> {
    const audit = await tx.visible(AuditEntity, id);
    await requireAuditor(tx, audit);
    if (!UNDER_WAY.includes(audit.state)) throw refuseAuditMove('This is recorded while the audit runs and until its report is issued.');
    return audit;
  }

  private async refuseEarlyStart(tx: Tx, { fromOn }: AuditEntity): Promise<void> {
    const today = dayOf(tx.now(), (await this.moves.settings.value(tx, 'body')).timeZone);
    if (!fromOn || today >= fromOn) return;
    const message = `The audit begins on ${fromOn}, as agreed with the client.`;
    throw new RuleViolation('R-PLAN-03', 'rule_blocked', message, [{ rule: 'R-PLAN-03', message, fix: 'Start it on that day, or agree on other dates.' }]);
  }
}

/** Points that a kind of audit gives results on. A follow-up or short-notice audit has none of its own. */
export const pointsOf = (kind: AuditKind): string[] => {
  if (kind === 'stage2') return Object.keys(STAGE2_POINTS);
  if (kind === 'surveillance') return Object.keys(SURVEILLANCE_POINTS);
  return kind === 'recertification' ? [...Object.keys(STAGE2_POINTS), ...Object.keys(RECERTIFICATION_POINTS)] : [];
};
