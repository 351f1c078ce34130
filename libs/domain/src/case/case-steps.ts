import { APPLICATION_STATES } from '../application/application';
import { ROUTE_KINDS, routeMachine } from '../route/route';
import { APPLICATION_STATUS, CONTRACT_STATUS, NOTHING_RUNS, ROUTE_STATUS, type StatusText } from './status-texts';

/**
 * Every step that a case can stand at, with its texts: `application.submitted`, `contract.client_signs`, `initial.stage1_planned`, `nothing`.
 * Lists are filtered and counted by it.
 */
export const CASE_STEPS: ReadonlyMap<string, StatusText> = new Map<string, StatusText>([
  ...APPLICATION_STATES.filter((state) => state !== 'accepted').map((state) => [`application.${state}`, APPLICATION_STATUS[state]] as const),
  ...Object.entries(CONTRACT_STATUS).map(([name, text]) => [`contract.${name}`, text] as const),
  ...ROUTE_KINDS.flatMap((kind) => routeMachine(kind).states.map((state) => [`${kind}.${state}`, ROUTE_STATUS[state]] as const)),
  ['nothing', NOTHING_RUNS],
]);
