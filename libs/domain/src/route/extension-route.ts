import { auditClosed, extensionTimeSet, LATER_PLANNING } from './planning.guards';
import { RECOMMEND } from './result.guards';
import type { RouteFacts } from './route.facts';
import { decisionReasoned, NEGATIVE_DECISION_GUARDS, POSITIVE_DECISION_GUARDS, REVIEWER_GUARDS } from '../decision/decision.guards';
import { block, blockInput, type Machine } from '../shared/machine';

/** States of a scope extension. @source process.md, R-SPEC-01 */
export const EXTENSION_ROUTE_STATES = [
  'requested', 'accepted', 'declined', 'planned', 'audit_done', 'findings_open', 'recommended', 'in_review', 'more_info',
  'extended', 'refused', 'client_withdrew', 'cb_terminated',
] as const;
export type ExtensionRouteState = (typeof EXTENSION_ROUTE_STATES)[number];

export type ExtensionRouteMove =
  | 'accept' | 'decline' | 'plan' | 'replan' | 'finish_audit' | 'open_findings' | 'recommend' | 'start_review' | 'request_info'
  | 'provide_info' | 'extend' | 'refuse' | 'client_withdraw' | 'terminate';

const OPEN = [
  'requested', 'accepted', 'planned', 'audit_done', 'findings_open', 'recommended', 'in_review', 'more_info',
] as const satisfies readonly ExtensionRouteState[];

/** The audit may be joined to a surveillance: then both routes name the same audit. @source ISO/IEC 17021-1:2015, 9.6.4.1 */
export const EXTENSION_ROUTE_MACHINE: Machine<ExtensionRouteState, ExtensionRouteMove, RouteFacts> = {
  name: 'extension',
  states: EXTENSION_ROUTE_STATES,
  initial: 'requested',
  final: ['declined', 'extended', 'refused', 'client_withdrew', 'cb_terminated'],
  moves: {
    accept: { from: ['requested'], to: 'accepted', by: ['application_reviewer'], guards: [block('R-SPEC-01', extensionTimeSet)] },
    decline: { from: ['requested'], to: 'declined', by: ['application_reviewer'], guards: [blockInput('R-DEC-02', decisionReasoned)] },
    plan: { from: ['accepted'], to: 'planned', by: ['planner', 'system'], guards: LATER_PLANNING },
    replan: { from: ['planned'], to: 'accepted', by: ['planner'] },
    finish_audit: { from: ['planned'], to: 'audit_done', by: ['auditor', 'system'], guards: [block('R-AUD-01', auditClosed)] },
    open_findings: { from: ['audit_done'], to: 'findings_open', by: ['auditor', 'system'] },
    recommend: { from: ['audit_done', 'findings_open'], to: 'recommended', by: ['auditor', 'system'], guards: RECOMMEND },
    start_review: { from: ['recommended'], to: 'in_review', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    request_info: { from: ['in_review'], to: 'more_info', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    provide_info: { from: ['more_info'], to: 'in_review', by: ['auditor', 'planner'] },
    extend: { from: ['in_review'], to: 'extended', by: ['decision_maker'], guards: POSITIVE_DECISION_GUARDS },
    refuse: { from: ['in_review'], to: 'refused', by: ['decision_maker'], guards: NEGATIVE_DECISION_GUARDS },
    client_withdraw: { from: OPEN, to: 'client_withdrew', by: ['client_representative'] },
    terminate: { from: OPEN, to: 'cb_terminated', by: ['decision_maker', 'technical_manager'], guards: [blockInput('R-DEC-02', decisionReasoned)] },
  },
};
