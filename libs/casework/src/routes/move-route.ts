import { decideMove, type Reasons, type Role, routeMachine, type RouteMove, type RouteState } from '@cb/domain';
import { CaseRouteEntity, caseSubject, type Tx } from '@cb/persistence';

export interface RouteMoveOptions {
  reasons?: Reasons;
  reason?: string | null;
  expectedVersion?: number;
  /** A consequence that the software draws from somebody's move: done with the rights of `system` beside the actor's own. */
  consequence?: boolean;
}

/**
 * Moves one route of a case by its table, with the guards on these facts.
 * @throws RuleViolation those of `decideMove`, `stale_version`
 */
export async function moveRoute(tx: Tx, route: CaseRouteEntity, name: RouteMove, facts: unknown, options: RouteMoveOptions = {}): Promise<CaseRouteEntity> {
  const roles: readonly Role[] = options.consequence ? [...tx.actor.roles, 'system'] : tx.actor.roles;
  const { to, overruled } = decideMove(routeMachine(route.kind), route.state, name, roles, facts, options.reasons);
  return tx.change(CaseRouteEntity, route, { state: to as RouteState, stateSince: tx.now() },
    { subject: caseSubject(route.caseId), move: `${route.kind}.${name}`, reason: options.reason ?? null, overruled }, options.expectedVersion);
}
