import { Injectable } from '@nestjs/common';
import { possibleMoves, type Reasons, routeMachine, type RouteMove, RuleViolation } from '@cb/domain';
import { type Actor, type AuditEntity, CaseRouteEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { routeFacts } from '../routes/route-facts';
import { RouteMoves } from '../routes/route-moves';
import { SettingsService } from '../settings/settings.service';
import { type RouteSteps, routeStepsOf } from './audit-kinds';

/** The software, finishing what a planner has prepared and given reasons for. */
const PREPARED_BY_PLANNER: Actor = { ...SYSTEM_ACTOR, roles: ['system', 'planner'] };

/** Moves the route that an audit serves, in the audit's own transaction. */
@Injectable()
export class AuditRoute {
  constructor(private readonly routes: RouteMoves, private readonly settings: SettingsService) {}

  of(tx: Tx, { routeId }: AuditEntity): Promise<CaseRouteEntity> {
    return tx.visible(CaseRouteEntity, routeId);
  }

  /** Dates and team stand: the route is planned, unless it was already (an audit planned anew). @throws RuleViolation those of the move */
  planned(tx: Tx, audit: AuditEntity, reasons?: Reasons): Promise<void> {
    const actor = tx.actor.roles.includes('planner') ? tx.actor : PREPARED_BY_PLANNER;
    return tx.as(actor, (inner) => this.step(inner, audit, ({ plan }) => plan, reasons));
  }

  /**
   * The client's agreement will plan the route, and a client gives no reasons for warnings: who sends the plan does.
   * @throws RuleViolation `reason_missing`
   */
  async demandPlanningReasons(tx: Tx, audit: AuditEntity, reasons: Reasons = {}): Promise<void> {
    const route = await this.of(tx, audit);
    const facts = await routeFacts(tx, this.settings, route);
    const plan = possibleMoves(routeMachine(route.kind), route.state, ['planner'], facts).find(({ name }) => name === routeStepsOf(route.kind, audit.kind)?.plan);
    const [missing] = plan?.warnings.filter(({ rule }) => !reasons[rule]?.trim()) ?? [];
    if (missing) throw new RuleViolation(missing.rule, 'reason_missing', missing.message, plan?.warnings ?? []);
  }

  /** The closing meeting is over. */
  closed(tx: Tx, audit: AuditEntity): Promise<void> {
    return this.step(tx, audit, ({ finish }) => finish);
  }

  /** The audit will not take place on these days. */
  fellThrough(tx: Tx, audit: AuditEntity): Promise<void> {
    return this.step(tx, audit, ({ replan }) => replan);
  }

  /** As a consequence of what was done with the audit, if the route's state offers the move. */
  async follow(tx: Tx, audit: AuditEntity, name: RouteMove, reasons?: Reasons): Promise<CaseRouteEntity> {
    const route = await this.of(tx, audit);
    const move = (routeMachine(route.kind).moves as Partial<Record<RouteMove, { from: readonly string[] }>>)[name];
    if (!move?.from.includes(route.state)) return route;
    return this.routes.move(tx, route, name, { consequence: true, ...(reasons ? { reasons } : {}) });
  }

  private async step(tx: Tx, audit: AuditEntity, nameOf: (steps: RouteSteps) => RouteMove | undefined, reasons?: Reasons): Promise<void> {
    const steps = routeStepsOf((await this.of(tx, audit)).kind, audit.kind);
    const name = steps && nameOf(steps);
    if (name) await this.follow(tx, audit, name, reasons);
  }
}
