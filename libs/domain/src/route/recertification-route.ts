import { auditClosed, LATER_PLANNING, stage1WhereChanged } from './planning.guards';
import { notYetExpired, RECOMMEND, restorationOver, withinRestoration } from './result.guards';
import type { RouteFacts } from './route.facts';
import { decisionReasoned, NEGATIVE_DECISION_GUARDS, POSITIVE_DECISION_GUARDS, REVIEWER_GUARDS, wholeCycleWeighed } from '../decision/decision.guards';
import { block, blockInput, type Machine, warn } from '../shared/machine';

/** States of a recertification. @source process.md section 11 */
export const RECERTIFICATION_ROUTE_STATES = [
  'due', 'stage1_planned', 'stage1_done', 'planned', 'audit_done', 'findings_open', 'recommended', 'in_review', 'more_info',
  'renewed', 'restored', 'refused', 'lapsed', 'client_withdrew', 'cb_terminated',
] as const;
export type RecertificationRouteState = (typeof RECERTIFICATION_ROUTE_STATES)[number];

export type RecertificationRouteMove =
  | 'plan_stage1' | 'finish_stage1' | 'plan' | 'replan' | 'finish_audit' | 'open_findings' | 'recommend' | 'start_review' | 'request_info'
  | 'provide_info' | 'renew' | 'restore' | 'refuse' | 'lapse' | 'client_withdraw' | 'terminate';

const OPEN = [
  'due', 'stage1_planned', 'stage1_done', 'planned', 'audit_done', 'findings_open', 'recommended', 'in_review', 'more_info',
] as const satisfies readonly RecertificationRouteState[];

/**
 * Stage 1 only after significant changes (R-RECERT-03). Up to the expiry day the decision renews; within six months after it restores, later
 * nothing but a new certification is left (R-RECERT-06, R-RECERT-07). @source ISO/IEC 17021-1:2015, 9.6.3
 */
export const RECERTIFICATION_ROUTE_MACHINE: Machine<RecertificationRouteState, RecertificationRouteMove, RouteFacts> = {
  name: 'recertification',
  states: RECERTIFICATION_ROUTE_STATES,
  initial: 'due',
  final: ['renewed', 'restored', 'refused', 'lapsed', 'client_withdrew', 'cb_terminated'],
  moves: {
    plan_stage1: { from: ['due'], to: 'stage1_planned', by: ['planner'] },
    finish_stage1: { from: ['stage1_planned'], to: 'stage1_done', by: ['auditor'] },
    plan: {
      from: ['due', 'stage1_done'], to: 'planned', by: ['planner', 'system'],
      guards: [...LATER_PLANNING, warn('R-RECERT-03', stage1WhereChanged)],
    },
    replan: { from: ['stage1_planned', 'planned'], to: 'due', by: ['planner'] },
    finish_audit: { from: ['planned'], to: 'audit_done', by: ['auditor', 'system'], guards: [block('R-AUD-01', auditClosed)] },
    open_findings: { from: ['audit_done'], to: 'findings_open', by: ['auditor', 'system'] },
    recommend: { from: ['audit_done', 'findings_open'], to: 'recommended', by: ['auditor', 'system'], guards: RECOMMEND },
    start_review: { from: ['recommended'], to: 'in_review', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    request_info: { from: ['in_review'], to: 'more_info', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    provide_info: { from: ['more_info'], to: 'in_review', by: ['auditor', 'planner'] },
    renew: {
      from: ['in_review'], to: 'renewed', by: ['decision_maker'],
      guards: [...POSITIVE_DECISION_GUARDS, block('R-DEC-08', wholeCycleWeighed), block('R-RECERT-06', notYetExpired)],
    },
    restore: {
      from: ['in_review'], to: 'restored', by: ['decision_maker'],
      guards: [...POSITIVE_DECISION_GUARDS, block('R-DEC-08', wholeCycleWeighed), block('R-RECERT-07', withinRestoration)],
    },
    refuse: { from: ['in_review'], to: 'refused', by: ['decision_maker'], guards: NEGATIVE_DECISION_GUARDS },
    lapse: { from: OPEN, to: 'lapsed', by: ['system'], guards: [block('R-RECERT-07', restorationOver)] },
    client_withdraw: { from: OPEN, to: 'client_withdrew', by: ['client_representative'] },
    terminate: { from: OPEN, to: 'cb_terminated', by: ['decision_maker', 'technical_manager'], guards: [blockInput('R-DEC-02', decisionReasoned)] },
  },
};
