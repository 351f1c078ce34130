import type { GrievanceFacts } from './appeal.facts';
import { appealHandlerUninvolved, outcomeStated } from './appeal.guards';
import { block, blockInput, type Machine } from '../shared/machine';

/** States of an appeal; a complaint has the same ones. @source process.md section 2 */
export const APPEAL_STATES = [
  'received', 'acknowledged', 'validated', 'out_of_scope', 'investigating', 'decided', 'notified', 'closed',
] as const;
export type AppealState = (typeof APPEAL_STATES)[number];
export type AppealMove = 'acknowledge' | 'validate' | 'rule_out' | 'investigate' | 'decide' | 'notify' | 'close';

/** @source ISO/IEC 17021-1:2015, 9.7 */
export const APPEAL_MACHINE: Machine<AppealState, AppealMove, GrievanceFacts> = {
  name: 'appeal',
  states: APPEAL_STATES,
  initial: 'received',
  final: ['closed'],
  moves: {
    acknowledge: { from: ['received'], to: 'acknowledged', by: ['quality_manager', 'system'] },
    validate: { from: ['acknowledged'], to: 'validated', by: ['quality_manager'], guards: [block('R-APL-02', appealHandlerUninvolved)] },
    rule_out: { from: ['acknowledged'], to: 'out_of_scope', by: ['quality_manager'], guards: [block('R-APL-02', appealHandlerUninvolved)] },
    investigate: { from: ['validated'], to: 'investigating', by: ['quality_manager'], guards: [block('R-APL-02', appealHandlerUninvolved)] },
    decide: { from: ['investigating'], to: 'decided', by: ['quality_manager', 'decision_maker'], guards: [block('R-APL-02', appealHandlerUninvolved)] },
    notify: { from: ['decided', 'out_of_scope'], to: 'notified', by: ['quality_manager'], guards: [blockInput('R-APL-01', outcomeStated)] },
    close: { from: ['notified'], to: 'closed', by: ['quality_manager'] },
  },
};
