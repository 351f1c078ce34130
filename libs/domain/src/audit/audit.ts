import type { Machine } from '../shared/machine';

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

/**
 * One audit from its proposed dates to the finished report. Dates stand before the team is proposed (DECISIONS 8).
 * `agree_dates_without_plan` serves stage 1, which needs no formal plan, and short-notice audits.
 */
export const AUDIT_MACHINE: Machine<AuditState, AuditMove, unknown> = {
  name: 'audit',
  states: AUDIT_STATES,
  initial: 'proposed',
  final: ['finished', 'cancelled', 'terminated'],
  moves: {
    propose_team: { from: ['proposed', 'team_objected'], to: 'team_proposed', by: ['planner'] },
    object_to_team: { from: ['team_proposed'], to: 'team_objected', by: ['client_representative'] },
    accept_team: { from: ['team_proposed'], to: 'team_confirmed', by: ['client_representative'] },
    confirm_team: { from: ['team_proposed', 'team_objected'], to: 'team_confirmed', by: ['planner', 'system'] },
    send_plan: { from: ['team_confirmed'], to: 'plan_sent', by: ['auditor', 'planner'] },
    request_plan_change: { from: ['plan_sent'], to: 'team_confirmed', by: ['client_representative'] },
    agree_dates: { from: ['plan_sent'], to: 'dates_agreed', by: ['client_representative'] },
    agree_dates_without_plan: { from: ['team_confirmed'], to: 'dates_agreed', by: ['planner', 'client_representative'] },
    start: { from: ['dates_agreed'], to: 'running', by: ['auditor'] },
    close_on_site: { from: ['running'], to: 'closed_on_site', by: ['auditor'] },
    draft_report: { from: ['closed_on_site'], to: 'report_draft', by: ['auditor'] },
    issue_report: { from: ['report_draft'], to: 'report_issued', by: ['auditor'] },
    finish: { from: ['report_issued'], to: 'finished', by: ['auditor', 'planner', 'system'] },
    cancel: { from: [...BEFORE_START, 'postponed'], to: 'cancelled', by: ['planner'] },
    postpone: { from: BEFORE_START, to: 'postponed', by: ['planner'] },
    replan: { from: ['postponed'], to: 'proposed', by: ['planner'] },
    terminate: { from: ['running'], to: 'terminated', by: ['auditor', 'planner'] },
  },
};
