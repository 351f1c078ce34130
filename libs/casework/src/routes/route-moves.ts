import { Injectable } from '@nestjs/common';
import { decideMove, type PossibleMove, possibleMoves, type Reasons, type Role, type RouteFacts, routeMachine, type RouteMove, type RouteState } from '@cb/domain';
import { CaseRouteEntity, caseSubject, type Tx } from '@cb/persistence';
import { SettingsService } from '../settings/settings.service';
import { routeFacts } from './route-facts';

export interface RouteMoveOptions {
  input?: RouteFacts['input'];
  reasons?: Reasons;
  reason?: string | null;
  version?: number;
  /** A consequence that the software draws from somebody's move: with the rights of `system` beside the actor's own. */
  consequence?: boolean;
}

/** Every change of a route's state, through its table (domain/route). */
@Injectable()
export class RouteMoves {
  constructor(private readonly settings: SettingsService) {}

  /** @throws RuleViolation those of `decideMove`, `stale_version` */
  async move(tx: Tx, route: CaseRouteEntity, name: RouteMove, options: RouteMoveOptions = {}): Promise<CaseRouteEntity> {
    const facts = await routeFacts(tx, this.settings, route, options.input);
    const roles: readonly Role[] = options.consequence ? [...tx.actor.roles, 'system'] : tx.actor.roles;
    const { to, overruled } = decideMove(routeMachine(route.kind), route.state, name, roles, facts, options.reasons);
    return tx.change(CaseRouteEntity, route, { state: to as RouteState, stateSince: tx.now() },
      { subject: caseSubject(route.caseId), move: `${route.kind}.${name}`, reason: options.reason ?? null, overruled }, options.version);
  }

  /** What the actor could do with the route now, and what stands against it. */
  async possible(tx: Tx, route: CaseRouteEntity): Promise<PossibleMove[]> {
    return possibleMoves(routeMachine(route.kind), route.state, tx.actor.roles, await routeFacts(tx, this.settings, route));
  }
}
