import { EXTENSION_ROUTE_MACHINE, type ExtensionRouteMove, type ExtensionRouteState } from './extension-route';
import { INITIAL_ROUTE_MACHINE, type InitialRouteMove, type InitialRouteState } from './initial-route';
import { RECERTIFICATION_ROUTE_MACHINE, type RecertificationRouteMove, type RecertificationRouteState } from './recertification-route';
import { SHORT_NOTICE_ROUTE_MACHINE, type ShortNoticeRouteMove, type ShortNoticeRouteState } from './short-notice-route';
import { SURVEILLANCE_ROUTE_MACHINE, type SurveillanceRouteMove, type SurveillanceRouteState } from './surveillance-route';
import { TRANSFER_ROUTE_MACHINE, type TransferRouteMove, type TransferRouteState } from './transfer-route';
import type { RouteFacts } from './route.facts';
import type { Machine } from '../shared/machine';

/** Each kind of route through a case has a move table of its own (DECISIONS 2). */
export const ROUTE_KINDS = ['initial', 'surveillance', 'recertification', 'extension', 'short_notice', 'transfer'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

export type RouteState =
  | InitialRouteState | SurveillanceRouteState | RecertificationRouteState | ExtensionRouteState | ShortNoticeRouteState | TransferRouteState;
export type RouteMove =
  | InitialRouteMove | SurveillanceRouteMove | RecertificationRouteMove | ExtensionRouteMove | ShortNoticeRouteMove | TransferRouteMove;

export const ROUTE_MACHINES = {
  initial: INITIAL_ROUTE_MACHINE,
  surveillance: SURVEILLANCE_ROUTE_MACHINE,
  recertification: RECERTIFICATION_ROUTE_MACHINE,
  extension: EXTENSION_ROUTE_MACHINE,
  short_notice: SHORT_NOTICE_ROUTE_MACHINE,
  transfer: TRANSFER_ROUTE_MACHINE,
} as const;

/** The move table of a route, seen as one type: for services and lists that serve every kind. */
export const routeMachine = (kind: RouteKind): Machine<RouteState, RouteMove, RouteFacts> =>
  ROUTE_MACHINES[kind] as unknown as Machine<RouteState, RouteMove, RouteFacts>;
