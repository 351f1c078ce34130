import type { RefusalTexts } from '../shared/text';

export const ROUTE_TEXTS = {
  'R-PROG-01.missing': {
    en: ['The programme does not foresee: {what}', 'Complete the programme of the cycle'],
    zh: ['审核方案未包含：{what}', '请补充本周期的审核方案'],
  },
  'R-PLAN-03.no_audit': {
    en: ['No audit with dates agreed with the client', 'Plan the audit: dates, team, and where needed the plan'],
    zh: ['没有与客户商定日期的审核', '请安排审核：日期、审核组及必要的计划'],
  },
  'R-AUD-01.not_closed': {
    en: ['The audit is not finished: its closing is not recorded', 'Finish the audit first'],
    zh: ['审核尚未结束：未记录末次会议', '请先结束审核'],
  },
  'R-STAGE1-01.skipped': {
    en: ['Initial certification has two stages; stage 1 is not finished', 'Finish stage 1 first'],
    zh: ['初次认证分两个阶段，第一阶段尚未完成', '请先完成第一阶段'],
  },
  'R-STAGE1-02.not_reviewed': {
    en: ['Stage 1 has not looked at: {what}', 'Enter its result'],
    zh: ['第一阶段未评审：{what}', '请填写结果'],
  },
  'R-STAGE1-03.no_result': {
    en: ['Stage 1 has no result with evidence on: {point}', 'Enter result and evidence'],
    zh: ['第一阶段缺少结果和证据：{point}', '请填写结果和证据'],
  },
  'R-STAGE1-04.missing': {
    en: ['The {record} named in the application was not checked against its real record', 'Ask for the record and enter what it shows'],
    zh: ['未对照实际记录核实申请中的{record}', '请索取记录并填写核实结果'],
  },
  'R-STAGE1-04.differs': {
    en: ['The record of the {record} does not agree with the application', 'Clear the difference; without it readiness cannot be concluded'],
    zh: ['{record}的记录与申请不符', '请澄清差异，否则不能得出准备就绪的结论'],
  },
  'R-STAGE1-04.after_application': {
    en: ['The real {record} was finished on {on}, after the application of {day}', 'Conclude not ready, or clear the day'],
    zh: ['实际{record}于 {on} 完成，晚于申请日 {day}', '请作出未就绪结论或澄清日期'],
  },
  'R-STAGE1-05.not_listed': {
    en: ['Stage 1 has concerns in its results but lists none', 'List each area of concern'],
    zh: ['第一阶段结果存在问题但未列出', '请列出每项关注点'],
  },
  'R-STAGE1-05.not_sent': {
    en: ['The client was not told of the areas of concern in writing', 'Send them to the client'],
    zh: ['未将关注点书面告知客户', '请发送给客户'],
  },
  'R-STAGE1-06.no_result': {
    en: ['The conclusion has no written result', 'Write a short result'],
    zh: ['结论没有书面说明', '请写简短说明'],
  },
  'R-STAGE1-06.not_fulfilled': {
    en: ['Points of stage 1 are not fulfilled: {points}', 'Conclude not ready or repeat stage 1'],
    zh: ['第一阶段要点未满足：{points}', '请作出未就绪或重新进行第一阶段的结论'],
  },
  'R-STAGE1-06.concerns': {
    en: ['There are areas of concern', 'Conclude: ready once the concerns are resolved'],
    zh: ['存在关注点', '请作出“解决关注点后就绪”的结论'],
  },
  'R-STAGE1-07.long_ago': {
    en: ['Stage 1 ended on {finished}, stage 2 begins on {start}: more than {months} months later', 'Say why stage 1 is still valid, or repeat it'],
    zh: ['第一阶段于 {finished} 结束，第二阶段于 {start} 开始，间隔超过 {months} 个月', '请说明第一阶段仍然有效的理由，或重新进行'],
  },
  'R-STAGE1-07.concerns_unresolved': {
    en: ['Concerns of stage 1 are not resolved: {clauses}', 'Have them resolved, or say why stage 2 may go on'],
    zh: ['第一阶段的关注点未解决：{clauses}', '请先解决，或说明可进行第二阶段的理由'],
  },
  'R-STAGE1-08.changed': {
    en: ['Changed since stage 1: {changes}', 'Repeat all or part of stage 1, or say why not'],
    zh: ['第一阶段之后发生变更：{changes}', '请重新进行全部或部分第一阶段，或说明理由'],
  },
  'R-STAGE1-09.not_told': {
    en: ['The client was not told that results may postpone or cancel stage 2', 'Tell the client, or say why not'],
    zh: ['未告知客户结果可能推迟或取消第二阶段', '请告知客户或说明理由'],
  },
  'R-STAGE2-04.no_recommendation': {
    en: ['The audit has no recommendation', 'Enter the recommendation first'],
    zh: ['审核没有推荐结论', '请先填写推荐结论'],
  },
  'R-SURV-01.no_latest_day': {
    en: ['The surveillance has no latest day', 'It follows from the decision on the certificate'],
    zh: ['监督审核没有最后期限', '期限由认证决定日推算'],
  },
  'R-SURV-01.not_missed': {
    en: ['The surveillance is due until {latest}', 'Wait until the day after'],
    zh: ['监督审核的最后期限为 {latest}', '请等到次日'],
  },
  'R-SURV-01.planned_late': {
    en: ['The surveillance would end on {last}; it is due until {latest}', 'Choose earlier dates, or say why it is late; the suspension is prepared the day after all the same'],
    zh: ['监督审核将于 {last} 结束，最后期限为 {latest}', '请提前安排，或说明逾期理由；逾期次日仍将准备暂停'],
  },
  'R-SURV-05.needs_decision': {
    en: ['The result needs an independent review: {why}', 'Send it to the review'],
    zh: ['该结果需要独立复核：{why}', '请提交复核'],
  },
  'R-RECERT-03.changes': {
    en: ['Significant changes without a stage 1: {changes}', 'Plan a stage 1, or say why not'],
    zh: ['有重大变更但未进行第一阶段：{changes}', '请安排第一阶段或说明理由'],
  },
  'R-RECERT-06.expired': {
    en: ['The certificate expired on {expiry} and cannot be renewed', 'Restore it within six months, or certify anew'],
    zh: ['证书已于 {expiry} 到期，不能换证', '请在六个月内恢复，或重新认证'],
  },
  'R-RECERT-07.no_last_day': {
    en: ['The certificate has no last day', 'Nothing is restored before a certificate was issued'],
    zh: ['证书没有有效期截止日', '证书签发前无从恢复'],
  },
  'R-RECERT-07.not_expired': {
    en: ['The certificate is valid until {expiry}: it is renewed, not restored', 'Renew it'],
    zh: ['证书有效期至 {expiry}，应换证而非恢复', '请换证'],
  },
  'R-RECERT-07.too_late': {
    en: ['Restoring was possible until {until}', 'Certify anew: at least a stage 2'],
    zh: ['恢复期限为 {until}', '请重新认证：至少进行第二阶段'],
  },
  'R-RECERT-07.not_lapsed': {
    en: ['The certification can be restored until {until}', 'Wait until the day after'],
    zh: ['认证可在 {until} 前恢复', '请等到次日'],
  },
  'R-SPEC-01.no_time': {
    en: ['The audit work for the extension is not set', 'Calculate and fix it'],
    zh: ['未确定扩大范围的审核工作量', '请计算并确定'],
  },
} as const satisfies RefusalTexts;
