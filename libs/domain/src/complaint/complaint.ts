import { APPEAL_STATES } from '../appeal/appeal';
import type { GrievanceFacts } from '../appeal/appeal.facts';
import { complaintDeciderUninvolved, publicationAgreed, subjectConsidered, subjectKnown } from '../appeal/appeal.guards';
import { block, blockInput, type Machine } from '../shared/machine';

/** States of a complaint: those of an appeal. @source process.md section 2 */
export const COMPLAINT_STATES = APPEAL_STATES;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];
export type ComplaintMove = 'acknowledge' | 'validate' | 'rule_out' | 'investigate' | 'decide' | 'notify' | 'close';

/** What a complaint is about. @source R-CMP-01 */
export const COMPLAINT_SUBJECTS = ['certification_body', 'certified_client'] as const;
export type ComplaintSubject = (typeof COMPLAINT_SUBJECTS)[number];

/** @source ISO/IEC 17021-1:2015, 9.8 */
export const COMPLAINT_MACHINE: Machine<ComplaintState, ComplaintMove, GrievanceFacts> = {
  name: 'complaint',
  states: COMPLAINT_STATES,
  initial: 'received',
  final: ['closed'],
  moves: {
    acknowledge: { from: ['received'], to: 'acknowledged', by: ['quality_manager', 'system'] },
    validate: { from: ['acknowledged'], to: 'validated', by: ['quality_manager'], guards: [block('R-CMP-01', subjectKnown)] },
    rule_out: { from: ['acknowledged'], to: 'out_of_scope', by: ['quality_manager'] },
    investigate: { from: ['validated'], to: 'investigating', by: ['quality_manager'] },
    decide: { from: ['investigating'], to: 'decided', by: ['quality_manager'], guards: [block('R-CMP-01', subjectConsidered), block('R-CMP-02', complaintDeciderUninvolved)] },
    notify: { from: ['decided', 'out_of_scope'], to: 'notified', by: ['quality_manager'], guards: [blockInput('R-CMP-02', publicationAgreed)] },
    close: { from: ['notified'], to: 'closed', by: ['quality_manager'] },
  },
};
