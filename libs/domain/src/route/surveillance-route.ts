import { auditClosed, LATER_PLANNING } from './planning.guards';
import { cleanEnoughToMaintain, latestDayOver, plannedInTime, RECOMMEND } from './result.guards';
import type { RouteFacts } from './route.facts';
import { decisionReasoned, minorsPlanned, NEGATIVE_DECISION_GUARDS, POSITIVE_DECISION_GUARDS, REVIEWER_GUARDS } from '../decision/decision.guards';
import { block, blockInput, type Machine, warn } from '../shared/machine';

/** States of one surveillance. @source process.md section 10 */
export const SURVEILLANCE_ROUTE_STATES = [
  'due', 'planned', 'audit_done', 'findings_open', 'recommended', 'in_review', 'more_info', 'maintained', 'not_maintained', 'missed',
  'client_withdrew', 'cb_terminated',
] as const;
export type SurveillanceRouteState = (typeof SURVEILLANCE_ROUTE_STATES)[number];

export type SurveillanceRouteMove =
  | 'plan' | 'replan' | 'finish_audit' | 'open_findings' | 'recommend' | 'maintain' | 'start_review' | 'request_info' | 'provide_info'
  | 'decide_maintain' | 'decide_against' | 'miss' | 'client_withdraw' | 'terminate';

const OPEN = [
  'due', 'planned', 'audit_done', 'findings_open', 'recommended', 'in_review', 'more_info',
] as const satisfies readonly SurveillanceRouteState[];

/**
 * A clean surveillance maintains the certification without a decision; a major, or anything that may end in suspension,
 * goes to an independent review (R-SURV-05). `not_maintained` means a decision to suspend, reduce or withdraw was taken.
 * @source ISO/IEC 17021-1:2015, 9.6.1 and 9.6.2
 */
export const SURVEILLANCE_ROUTE_MACHINE: Machine<SurveillanceRouteState, SurveillanceRouteMove, RouteFacts> = {
  name: 'surveillance',
  states: SURVEILLANCE_ROUTE_STATES,
  initial: 'due',
  final: ['maintained', 'not_maintained', 'missed', 'client_withdrew', 'cb_terminated'],
  moves: {
    plan: { from: ['due'], to: 'planned', by: ['planner', 'system'], guards: [...LATER_PLANNING, warn('R-SURV-01', plannedInTime)] },
    replan: { from: ['planned'], to: 'due', by: ['planner'] },
    finish_audit: { from: ['planned'], to: 'audit_done', by: ['auditor', 'system'], guards: [block('R-AUD-01', auditClosed)] },
    open_findings: { from: ['audit_done'], to: 'findings_open', by: ['auditor', 'system'] },
    recommend: { from: ['audit_done', 'findings_open'], to: 'recommended', by: ['auditor', 'system'], guards: RECOMMEND },
    maintain: {
      from: ['recommended'], to: 'maintained', by: ['technical_reviewer', 'decision_maker', 'system'],
      guards: [block('R-SURV-05', cleanEnoughToMaintain), block('R-DEC-05', minorsPlanned)],
    },
    start_review: { from: ['recommended'], to: 'in_review', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    request_info: { from: ['in_review'], to: 'more_info', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    provide_info: { from: ['more_info'], to: 'in_review', by: ['auditor', 'planner'] },
    decide_maintain: { from: ['in_review'], to: 'maintained', by: ['decision_maker'], guards: POSITIVE_DECISION_GUARDS },
    decide_against: { from: ['in_review'], to: 'not_maintained', by: ['decision_maker'], guards: NEGATIVE_DECISION_GUARDS },
    miss: { from: ['due', 'planned'], to: 'missed', by: ['system', 'decision_maker'], guards: [block('R-SURV-01', latestDayOver)] },
    client_withdraw: { from: OPEN, to: 'client_withdrew', by: ['client_representative'] },
    terminate: { from: OPEN, to: 'cb_terminated', by: ['decision_maker', 'technical_manager'], guards: [blockInput('R-DEC-02', decisionReasoned)] },
  },
};
