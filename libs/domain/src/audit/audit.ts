import type { AuditFacts } from './audit.facts';
import { datesSet, maySkipPlan, objectivesSet, planAccepted, planComplete, remoteRecorded } from './plan.guards';
import { agreementSigned, calculationCurrent, timeFixed } from '../application/contract.guards';
import {
  auditedOnSite, closingCovered, deviationsExplained, earlierFindingsReexamined, findingsTraceable, headingsFilled, meetingsHeld,
  processGroupsExamined, recertificationResults, recommendationGiven, sampleVisited, stage2Results, statementsMade, surveillanceResults,
} from '../report/report.guards';
import { block, blockInput, type Guard, type Machine, warn } from '../shared/machine';
import { conflictsDeclared, teamFreeOfBonds } from '../team/conflict.guards';
import {
  clientCouldObject, clientHasNames, enoughDaysBooked, membersQualified, nobodyDoubleBooked, observersAgreed, qualificationsLast, rolesNamed,
  teamCovers,
} from '../team/team.guards';

/** Kinds of audit. @source process.md section 1 */
export const AUDIT_KINDS = [
  'stage1', 'stage2', 'surveillance', 'recertification', 'extension', 'short_notice', 'follow_up', 'transfer_visit',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** States of one audit. @source process.md section 2 */
export const AUDIT_STATES = [
  'proposed', 'team_proposed', 'team_objected', 'team_confirmed', 'plan_sent', 'dates_agreed', 'running', 'closed_on_site',
  'report_draft', 'report_issued', 'finished', 'cancelled', 'postponed', 'terminated',
] as const;
export type AuditState = (typeof AUDIT_STATES)[number];

/** States in which the team's half days are held (DECISIONS 8). */
export const BOOKING_STATES = [
  'team_proposed', 'team_objected', 'team_confirmed', 'plan_sent', 'dates_agreed', 'running', 'closed_on_site',
  'report_draft', 'report_issued', 'finished', 'terminated',
] as const satisfies readonly AuditState[];

export type AuditMove =
  | 'propose_team' | 'object_to_team' | 'accept_team' | 'confirm_team' | 'send_plan' | 'request_plan_change' | 'agree_dates'
  | 'agree_dates_without_plan' | 'start' | 'close_on_site' | 'draft_report' | 'issue_report' | 'finish'
  | 'cancel' | 'postpone' | 'replan' | 'terminate';

const BEFORE_START = ['proposed', 'team_proposed', 'team_objected', 'team_confirmed', 'plan_sent', 'dates_agreed'] as const satisfies readonly AuditState[];

const MEMBER_GUARDS: readonly Guard<AuditFacts>[] = [
  block('R-TEAM-01', rolesNamed), block('R-IMP-05', teamFreeOfBonds), block('R-IMP-06', conflictsDeclared), block('R-COMP-01', membersQualified),
  block('R-COMP-02', teamCovers), block('R-COMP-03', qualificationsLast), block('R-TEAM-04', nobodyDoubleBooked),
];
/** What a team must be before its names leave the house, and still at the start (R-TEAM-02). */
export const TEAM_GUARDS: readonly Guard<AuditFacts>[] = [...MEMBER_GUARDS, block('R-TEAM-06', enoughDaysBooked)];
/** What an audit rests on. */
const BASIS: readonly Guard<AuditFacts>[] = [block('R-PLAN-03', datesSet), block('R-TIME-00', timeFixed), warn('R-AGR-02', calculationCurrent)];
export const PLAN_GUARDS: readonly Guard<AuditFacts>[] = [
  block('R-TEAM-03', clientHasNames), block('R-PLAN-01', objectivesSet), blockInput('R-PLAN-02', planComplete), blockInput('R-ICT-01', remoteRecorded),
  warn('R-TEAM-05', observersAgreed),
];
const REPORT_GUARDS: readonly Guard<AuditFacts>[] = [
  block('R-AUD-01', meetingsHeld), warn('R-AUD-02', closingCovered), block('R-AUD-05', deviationsExplained), block('R-STAGE2-01', auditedOnSite),
  block('R-STAGE2-02', stage2Results), block('R-SURV-03', surveillanceResults), block('R-RECERT-02', recertificationResults),
  block('R-STAGE2-03', sampleVisited), block('R-STAGE2-04', recommendationGiven), warn('R-STAGE2-05', processGroupsExamined),
  block('R-REP-02', headingsFilled), block('R-REP-03', statementsMade), warn('R-REP-04', findingsTraceable),
  block('R-NC-11', earlierFindingsReexamined), block('R-ICT-01', remoteRecorded),
];

/**
 * One audit from its proposed dates to the finished report. Dates stand before the team is proposed (DECISIONS 8).
 * `agree_dates_without_plan` serves stage 1, which needs no formal plan, and short-notice audits.
 */
export const AUDIT_MACHINE: Machine<AuditState, AuditMove, AuditFacts> = {
  name: 'audit',
  states: AUDIT_STATES,
  initial: 'proposed',
  final: ['finished', 'cancelled', 'terminated'],
  moves: {
    // The half days come with the proposal, as the plan does with its sending: before that nothing can be said about them.
    propose_team: { from: ['proposed', 'team_objected'], to: 'team_proposed', by: ['planner'], guards: [...BASIS, ...MEMBER_GUARDS, blockInput('R-TEAM-06', enoughDaysBooked)] },
    object_to_team: { from: ['team_proposed'], to: 'team_objected', by: ['client_representative'] },
    accept_team: { from: ['team_proposed'], to: 'team_confirmed', by: ['client_representative'] },
    confirm_team: { from: ['team_proposed', 'team_objected'], to: 'team_confirmed', by: ['planner', 'system'], guards: [block('R-TEAM-03', clientCouldObject)] },
    send_plan: { from: ['team_confirmed'], to: 'plan_sent', by: ['auditor', 'planner'], guards: PLAN_GUARDS },
    request_plan_change: { from: ['plan_sent'], to: 'team_confirmed', by: ['client_representative'] },
    agree_dates: { from: ['plan_sent'], to: 'dates_agreed', by: ['client_representative'] },
    agree_dates_without_plan: {
      from: ['team_confirmed'], to: 'dates_agreed', by: ['planner', 'client_representative'],
      guards: [block('R-PLAN-03', maySkipPlan), block('R-PLAN-01', objectivesSet), block('R-ICT-01', remoteRecorded)],
    },
    start: {
      from: ['dates_agreed'], to: 'running', by: ['auditor'],
      guards: [block('R-AGR-01', agreementSigned), block('R-PLAN-03', planAccepted), ...TEAM_GUARDS],
    },
    close_on_site: { from: ['running'], to: 'closed_on_site', by: ['auditor'] },
    draft_report: { from: ['closed_on_site'], to: 'report_draft', by: ['auditor'] },
    issue_report: { from: ['report_draft'], to: 'report_issued', by: ['auditor'], guards: REPORT_GUARDS },
    finish: { from: ['report_issued'], to: 'finished', by: ['auditor', 'planner', 'system'] },
    cancel: { from: [...BEFORE_START, 'postponed'], to: 'cancelled', by: ['planner'] },
    postpone: { from: BEFORE_START, to: 'postponed', by: ['planner'] },
    replan: { from: ['postponed'], to: 'proposed', by: ['planner'] },
    terminate: { from: ['running'], to: 'terminated', by: ['auditor', 'planner'] },
  },
};
