import { auditClosed, LATER_PLANNING } from './planning.guards';
import { hasRecommendation } from './result.guards';
import type { RouteFacts } from './route.facts';
import { decisionReasoned, NEGATIVE_DECISION_GUARDS, POSITIVE_DECISION_GUARDS, REVIEWER_GUARDS } from '../decision/decision.guards';
import { block, blockInput, type Machine } from '../shared/machine';

/** States of a transfer from another certification body. @source process.md section 12, R-TRANS */
export const TRANSFER_ROUTE_STATES = [
  'requested', 'pre_transfer_review', 'visit_planned', 'visit_done', 'recommended', 'in_review', 'more_info', 'granted', 'refused',
  'treated_as_new', 'client_withdrew', 'cb_terminated',
] as const;
export type TransferRouteState = (typeof TRANSFER_ROUTE_STATES)[number];

export type TransferRouteMove =
  | 'start_pre_review' | 'plan_visit' | 'finish_visit' | 'recommend' | 'start_review' | 'request_info' | 'provide_info' | 'grant' | 'refuse'
  | 'treat_as_new' | 'client_withdraw' | 'terminate';

const OPEN = [
  'requested', 'pre_transfer_review', 'visit_planned', 'visit_done', 'recommended', 'in_review', 'more_info',
] as const satisfies readonly TransferRouteState[];

/** A visit only where the review asks for one; a visit is not an audit. @source IAF MD2 */
export const TRANSFER_ROUTE_MACHINE: Machine<TransferRouteState, TransferRouteMove, RouteFacts> = {
  name: 'transfer',
  states: TRANSFER_ROUTE_STATES,
  initial: 'requested',
  final: ['granted', 'refused', 'treated_as_new', 'client_withdrew', 'cb_terminated'],
  moves: {
    start_pre_review: { from: ['requested'], to: 'pre_transfer_review', by: ['application_reviewer', 'technical_reviewer'] },
    plan_visit: { from: ['pre_transfer_review'], to: 'visit_planned', by: ['planner', 'system'], guards: LATER_PLANNING },
    finish_visit: { from: ['visit_planned'], to: 'visit_done', by: ['auditor', 'system'], guards: [block('R-AUD-01', auditClosed)] },
    recommend: {
      from: ['pre_transfer_review', 'visit_done'], to: 'recommended', by: ['application_reviewer', 'technical_reviewer'],
      guards: [block('R-STAGE2-04', hasRecommendation)],
    },
    start_review: { from: ['recommended'], to: 'in_review', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    request_info: { from: ['in_review'], to: 'more_info', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    provide_info: { from: ['more_info'], to: 'in_review', by: ['application_reviewer', 'planner'] },
    grant: { from: ['in_review'], to: 'granted', by: ['decision_maker'], guards: POSITIVE_DECISION_GUARDS },
    refuse: { from: ['in_review'], to: 'refused', by: ['decision_maker'], guards: NEGATIVE_DECISION_GUARDS },
    treat_as_new: { from: ['requested', 'pre_transfer_review', 'visit_done', 'in_review'], to: 'treated_as_new', by: ['application_reviewer', 'technical_reviewer', 'decision_maker'] },
    client_withdraw: { from: OPEN, to: 'client_withdrew', by: ['client_representative'] },
    terminate: { from: OPEN, to: 'cb_terminated', by: ['decision_maker', 'technical_manager'], guards: [blockInput('R-DEC-02', decisionReasoned)] },
  },
};
