import type { Machine } from '../shared/machine';

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
export const RECERTIFICATION_ROUTE_MACHINE: Machine<RecertificationRouteState, RecertificationRouteMove, unknown> = {
  name: 'recertification',
  states: RECERTIFICATION_ROUTE_STATES,
  initial: 'due',
  final: ['renewed', 'restored', 'refused', 'lapsed', 'client_withdrew', 'cb_terminated'],
  moves: {
    plan_stage1: { from: ['due'], to: 'stage1_planned', by: ['planner'] },
    finish_stage1: { from: ['stage1_planned'], to: 'stage1_done', by: ['auditor'] },
    plan: { from: ['due', 'stage1_done'], to: 'planned', by: ['planner'] },
    replan: { from: ['stage1_planned', 'planned'], to: 'due', by: ['planner'] },
    finish_audit: { from: ['planned'], to: 'audit_done', by: ['auditor'] },
    open_findings: { from: ['audit_done'], to: 'findings_open', by: ['auditor', 'system'] },
    recommend: { from: ['audit_done', 'findings_open'], to: 'recommended', by: ['auditor'] },
    start_review: { from: ['recommended'], to: 'in_review', by: ['technical_reviewer', 'decision_maker'] },
    request_info: { from: ['in_review'], to: 'more_info', by: ['technical_reviewer', 'decision_maker'] },
    provide_info: { from: ['more_info'], to: 'in_review', by: ['auditor', 'planner'] },
    renew: { from: ['in_review'], to: 'renewed', by: ['decision_maker'] },
    restore: { from: ['in_review'], to: 'restored', by: ['decision_maker'] },
    refuse: { from: ['in_review'], to: 'refused', by: ['decision_maker'] },
    lapse: { from: OPEN, to: 'lapsed', by: ['system'] },
    client_withdraw: { from: OPEN, to: 'client_withdrew', by: ['client_representative'] },
    terminate: { from: OPEN, to: 'cb_terminated', by: ['decision_maker', 'technical_manager'] },
  },
};
