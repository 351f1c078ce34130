import { auditClosed, programmeWhole, STAGE1_PLANNING, STAGE2_PLANNING } from './planning.guards';
import { RECOMMEND_AFTER_STAGE2 } from './result.guards';
import type { RouteFacts } from './route.facts';
import { CONCLUDE, CONCLUDE_READY, CONCLUDE_READY_AFTER_CONCERNS, FINISH_STAGE1 } from './stage1.guards';
import { decisionReasoned, NEGATIVE_DECISION_GUARDS, POSITIVE_DECISION_GUARDS, REVIEWER_GUARDS, stage2RepeatDue } from '../decision/decision.guards';
import { block, blockInput, type Machine } from '../shared/machine';

/** States of the initial certification. @source process.md section 2, DECISIONS 2 */
export const INITIAL_ROUTE_STATES = [
  'contracted', 'programmed', 'stage1_planned', 'stage1_done', 'ready', 'ready_after_concerns', 'not_ready', 'repeat_stage1',
  'stage2_planned', 'stage2_done', 'findings_open', 'recommended', 'in_review', 'more_info', 'granted', 'refused',
  'stage2_repeat_required', 'client_withdrew', 'cb_terminated',
] as const;
export type InitialRouteState = (typeof INITIAL_ROUTE_STATES)[number];

export type InitialRouteMove =
  | 'set_programme' | 'plan_stage1' | 'finish_stage1' | 'conclude_ready' | 'conclude_ready_after_concerns' | 'conclude_not_ready'
  | 'conclude_repeat_stage1' | 'reopen_stage1' | 'plan_stage2' | 'finish_stage2' | 'open_findings' | 'recommend' | 'require_stage2_repeat'
  | 'start_review' | 'request_info' | 'provide_info' | 'grant' | 'refuse' | 'client_withdraw' | 'terminate';

const OPEN = [
  'contracted', 'programmed', 'stage1_planned', 'stage1_done', 'ready', 'ready_after_concerns', 'not_ready', 'repeat_stage1',
  'stage2_planned', 'stage2_done', 'findings_open', 'recommended', 'in_review', 'more_info', 'stage2_repeat_required',
] as const satisfies readonly InitialRouteState[];

/** From the agreement to the decision. There is no way past stage 1 or stage 2 (R-STAGE1-01). @source ISO/IEC 17021-1:2015, 9.3 and 9.5 */
export const INITIAL_ROUTE_MACHINE: Machine<InitialRouteState, InitialRouteMove, RouteFacts> = {
  name: 'initial',
  states: INITIAL_ROUTE_STATES,
  initial: 'contracted',
  final: ['granted', 'refused', 'client_withdrew', 'cb_terminated'],
  moves: {
    set_programme: { from: ['contracted'], to: 'programmed', by: ['planner', 'system'], guards: [block('R-PROG-01', programmeWhole)] },
    plan_stage1: { from: ['programmed', 'not_ready', 'repeat_stage1'], to: 'stage1_planned', by: ['planner', 'system'], guards: STAGE1_PLANNING },
    finish_stage1: { from: ['stage1_planned'], to: 'stage1_done', by: ['auditor'], guards: FINISH_STAGE1 },
    conclude_ready: { from: ['stage1_done'], to: 'ready', by: ['auditor'], guards: CONCLUDE_READY },
    conclude_ready_after_concerns: { from: ['stage1_done'], to: 'ready_after_concerns', by: ['auditor'], guards: CONCLUDE_READY_AFTER_CONCERNS },
    conclude_not_ready: { from: ['stage1_done'], to: 'not_ready', by: ['auditor'], guards: CONCLUDE },
    conclude_repeat_stage1: { from: ['stage1_done'], to: 'repeat_stage1', by: ['auditor'], guards: CONCLUDE },
    reopen_stage1: { from: ['ready', 'ready_after_concerns', 'stage2_planned'], to: 'repeat_stage1', by: ['planner', 'auditor'] },
    plan_stage2: {
      from: ['ready', 'ready_after_concerns', 'stage2_repeat_required'], to: 'stage2_planned', by: ['planner', 'system'],
      guards: STAGE2_PLANNING,
    },
    finish_stage2: { from: ['stage2_planned'], to: 'stage2_done', by: ['auditor', 'system'], guards: [block('R-AUD-01', auditClosed)] },
    open_findings: { from: ['stage2_done'], to: 'findings_open', by: ['auditor', 'system'] },
    recommend: { from: ['stage2_done', 'findings_open'], to: 'recommended', by: ['auditor', 'system'], guards: RECOMMEND_AFTER_STAGE2 },
    require_stage2_repeat: {
      from: ['stage2_done', 'findings_open', 'recommended', 'in_review', 'more_info'], to: 'stage2_repeat_required',
      by: ['planner', 'technical_reviewer', 'decision_maker', 'system'],
      guards: [block('R-DEC-06', stage2RepeatDue)],
    },
    start_review: { from: ['recommended'], to: 'in_review', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    request_info: { from: ['in_review'], to: 'more_info', by: ['technical_reviewer', 'decision_maker'], guards: REVIEWER_GUARDS },
    provide_info: { from: ['more_info'], to: 'in_review', by: ['auditor', 'planner'] },
    grant: { from: ['in_review'], to: 'granted', by: ['decision_maker'], guards: POSITIVE_DECISION_GUARDS },
    refuse: { from: ['in_review'], to: 'refused', by: ['decision_maker'], guards: NEGATIVE_DECISION_GUARDS },
    client_withdraw: { from: OPEN, to: 'client_withdrew', by: ['client_representative'] },
    terminate: { from: OPEN, to: 'cb_terminated', by: ['decision_maker', 'technical_manager'], guards: [blockInput('R-DEC-02', decisionReasoned)] },
  },
};
