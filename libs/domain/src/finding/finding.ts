import type { FindingFacts } from './finding.facts';
import {
  answerComplete, answeredInTime, appealLinked, evidenceGiven, isImprovement, isMinorToCarry, isMinorToRaise, isNonconformity, otherSitesStated,
  raisedForReason, sentByRepresentative, verdictReasoned, verificationRecorded, verificationStands, verifierCompetent,
} from './response.guards';
import { block, blockInput, type Machine, type Move, STAY, warn } from '../shared/machine';

/** Major and minor are nonconformities; an improvement is an opportunity, never a nonconformity. @source ISO/IEC 17021-1:2015, 3.12, 3.13, 9.4.5 */
export const FINDING_GRADES = ['major', 'minor', 'improvement'] as const;
export type FindingGrade = (typeof FINDING_GRADES)[number];

/** States of a finding. @source process.md section 2, DECISIONS 6 */
export const FINDING_STATES = ['open', 'responded', 'response_rejected', 'plan_accepted', 'evidence_sent', 'verified', 'closed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export type FindingMove =
  | 'respond' | 'reject_response' | 'accept_plan' | 'send_evidence' | 'reject_evidence' | 'verify' | 'close' | 'close_improvement'
  | 'escalate' | 'dispute' | 'carry';

/** The representative signs and sends; a contributor writes. @source DECISIONS 15 */
const BY_CONTRIBUTOR: NonNullable<Move<FindingState, FindingFacts>['preparedBy']> = { roles: ['client_contributor'], refusal: { rule: 'R-NC-05', ...sentByRepresentative() } };

/**
 * A major closes only through `verified`. `escalate` raises a minor to a major and starts its clocks again,
 * `dispute` links an appeal and stops no clock, `carry` marks an accepted minor for the next audit (DECISIONS 6).
 */
export const FINDING_MACHINE: Machine<FindingState, FindingMove, FindingFacts> = {
  name: 'finding',
  states: FINDING_STATES,
  initial: 'open',
  final: ['closed'],
  moves: {
    respond: { from: ['open', 'response_rejected'], to: 'responded', by: ['client_representative'], preparedBy: BY_CONTRIBUTOR, guards: [block('R-NC-01', isNonconformity), blockInput('R-NC-05', answerComplete)] },
    reject_response: { from: ['responded'], to: 'response_rejected', by: ['auditor'], guards: [blockInput('R-NC-06', verdictReasoned)] },
    accept_plan: {
      from: ['responded'], to: 'plan_accepted', by: ['auditor'],
      guards: [block('R-NC-07', verifierCompetent), blockInput('R-NC-06', verdictReasoned), warn('R-NC-05', answeredInTime)],
    },
    send_evidence: { from: ['plan_accepted'], to: 'evidence_sent', by: ['client_representative'], preparedBy: BY_CONTRIBUTOR, guards: [blockInput('R-NC-05', evidenceGiven)] },
    reject_evidence: { from: ['evidence_sent'], to: 'plan_accepted', by: ['auditor'], guards: [blockInput('R-NC-06', verdictReasoned)] },
    verify: { from: ['plan_accepted', 'evidence_sent'], to: 'verified', by: ['auditor'], guards: [block('R-NC-07', verifierCompetent), blockInput('R-NC-06', verificationRecorded)] },
    close: {
      from: ['verified'], to: 'closed', by: ['auditor', 'technical_reviewer', 'system'],
      guards: [block('R-NC-06', verificationStands), block('R-NC-09', otherSitesStated)],
    },
    close_improvement: { from: ['open'], to: 'closed', by: ['auditor'], guards: [block('R-NC-01', isImprovement)] },
    escalate: {
      from: ['open', 'responded', 'response_rejected', 'plan_accepted', 'evidence_sent'], to: 'open', by: ['auditor', 'technical_reviewer'],
      guards: [block('R-NC-01', isMinorToRaise), warn('R-NC-08', raisedForReason)],
    },
    dispute: {
      from: ['open', 'responded', 'response_rejected', 'plan_accepted', 'evidence_sent'], to: STAY, by: ['client_representative'],
      guards: [block('R-NC-01', isNonconformity), blockInput('R-APL-01', appealLinked)],
    },
    carry: { from: ['plan_accepted'], to: STAY, by: ['auditor', 'technical_reviewer'], guards: [block('R-NC-01', isMinorToCarry)] },
  },
};
