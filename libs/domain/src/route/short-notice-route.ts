import { auditClosed, LATER_PLANNING } from './planning.guards';
import { RECOMMEND } from './result.guards';
import type { RouteFacts } from './route.facts';
import { decisionReasoned, NEGATIVE_DECISION_GUARDS, POSITIVE_DECISION_GUARDS, REVIEWER_GUARDS } from '../decision/decision.guards';
import { block, blockInput, type Machine } from '../shared/machine';

/** States of a short-notice audit's route. @source process.md, R-SPEC-02 */
export const SHORT_NOTICE_ROUTE_STATES = [
  'opened', 'planned', 'audit_done', 'findings_open', 'recommended', 'in_review', 'more_info', 'maintained', 'not_maintained',
  'called_off', 'client_withdrew', 'cb_terminated',
] as const;
export type ShortNoticeRouteState = (typeof SHORT_NOTICE_ROUTE_STATES)[number];

export type ShortNoticeRouteMove =
  | 'plan' | 'replan' | 'finish_audit' | 'open_findings' | 'recommend' | 'start_review' | 'request_info' | 'provide_info'
  | 'decide_maintain' | 'decide_against' | 'call_off' | 'client_withdraw' | 'terminate';

const OPEN = [
  'opened', 'planned', 'audit_done', 'findings_open', 'recommended', 'in_review', 'more_info',
] as const satisfies readonly ShortNoticeRouteState[];

/** After a complaint, a change or a suspension. The client cannot object to the team. @source ISO/IEC 17021-1:2015, 9.6.4.2 */
export const SHORT_NOTICE_ROUTE_MACHINE: Machine<ShortNoticeRouteState, ShortNoticeRouteMove, RouteFacts> = {
  name: 'short_notice',
  states: SHORT_NOTICE_ROUTE_STATES,
  initial: 'opened',
  final: ['maintained', 'not_maintained', 'called_off', 'client_withdrew', 'cb_terminated'],
  moves: {
    plan: { from: ['opened'], to: 'planned', by: ['planner', 'system'], guards: LATER_PLANNING },
    replan: { from: ['planned'], to: 'opened', by: ['planner'] },
    finish_audit: { from: ['planned'], to: 'audit_done', by: ['auditor', 'system'], guards: [block('R-AUD-01', auditClosed)] },
    open_findings: { from: ['audit_done'], to: 'findings_open', by: ['auditor', 'system'] },
    recommend: { from: ['audit_done', 'findings_open'], to: 'recommended', by: ['auditor', 'system'], guards: RECOMMEND },
    start_review: { from: ['recommended'], to: 'in_review', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    request_info: { from: ['in_review'], to: 'more_info', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    provide_info: { from: ['more_info'], to: 'in_review', by: ['auditor', 'planner'] },
    decide_maintain: { from: ['in_review'], to: 'maintained', by: ['decision_maker'], guards: POSITIVE_DECISION_GUARDS },
    decide_against: { from: ['in_review'], to: 'not_maintained', by: ['decision_maker'], guards: NEGATIVE_DECISION_GUARDS },
    call_off: { from: ['opened', 'planned'], to: 'called_off', by: ['planner', 'decision_maker'] },
    client_withdraw: { from: OPEN, to: 'client_withdrew', by: ['client_representative'] },
    terminate: { from: OPEN, to: 'cb_terminated', by: ['decision_maker', 'technical_manager'], guards: [blockInput('R-DEC-02', decisionReasoned)] },
  },
};
