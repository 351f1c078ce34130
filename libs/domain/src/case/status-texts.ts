import type { ApplicationState } from '../application/application';
import type { AuditState } from '../audit/audit';
import type { ObligationKind } from '../cycle/obligation';
import type { RouteState } from '../route/route';
import type { Sentence } from '../shared/text';

/** Who has the next step in hand. `owner` is the person who owns the case. */
export const STATUS_HOLDERS = ['client', 'owner', 'application_reviewer', 'planner', 'auditor', 'technical_reviewer', 'decision_maker', 'nobody'] as const;
export type StatusHolder = (typeof STATUS_HOLDERS)[number];

/** One state as people read it: what happened, what comes next, and who has it. */
export interface StatusText { happened: Sentence; next: Sentence; who: StatusHolder }

const text = (who: StatusHolder, happened: readonly [string, string], next: readonly [string, string]): StatusText =>
  ({ who, happened: { en: happened[0], zh: happened[1] }, next: { en: next[0], zh: next[1] } });
const NOTHING = ['Nothing more to do', '无后续事项'] as const;

export const APPLICATION_STATUS = {
  draft: text('client', ['The application is being written', '正在填写申请'], ['Complete and submit the application', '完成并提交申请']),
  submitted: text('application_reviewer', ['The application was received', '已收到申请'], ['Start the application review', '开始申请评审']),
  in_review: text('application_reviewer', ['The application is under review', '申请评审中'], ['Conclude the application review', '完成申请评审']),
  info_requested: text('client', ['We asked the client for information', '已要求客户补充信息'], ['Answer the question', '答复问题']),
  accepted: text('owner', ['The application was accepted', '申请已受理'], ['Calculate and fix the audit time', '计算并确定审核时间']),
  declined: text('nobody', ['The application was declined', '申请未被受理'], NOTHING),
  withdrawn: text('nobody', ['The client withdrew the application', '客户撤回了申请'], NOTHING),
  contracted: text('planner', ['The agreement is signed by both', '双方已签署合同'], ['Set up the audit programme', '制定审核方案']),
} as const satisfies Record<ApplicationState, StatusText>;

/** The steps between acceptance and contract. */
export const CONTRACT_STATUS = {
  calculate: APPLICATION_STATUS.accepted,
  draw_up: text('owner', ['The audit time is fixed', '审核时间已确定'], ['Draw up the agreement', '拟定合同']),
  client_signs: text('client', ['The agreement was sent', '合同已发送'], ['Read and sign the agreement', '阅读并签署合同']),
  body_signs: text('owner', ['The client has signed the agreement', '客户已签署合同'], ['Sign the agreement for us', '代表本机构签署合同']),
} as const satisfies Record<string, StatusText>;

const PLANNED_AUDIT = text('auditor', ['The audit is planned', '审核已安排'], ['Carry out the audit', '实施审核']);
const AUDIT_DONE = text('auditor', ['The audit is done', '审核已完成'], ['Report, and recommend or follow up the findings', '编写报告，提出推荐或跟踪不符合']);

/** By state of a route; states of the same name mean the same in every kind of route. */
export const ROUTE_STATUS = {
  contracted: APPLICATION_STATUS.contracted,
  programmed: text('planner', ['The audit programme is set', '审核方案已制定'], ['Plan stage 1: dates and team', '安排第一阶段：日期和审核组']),
  stage1_planned: text('auditor', ['Stage 1 is planned', '第一阶段已安排'], ['Carry out stage 1', '实施第一阶段审核']),
  stage1_done: text('auditor', ['Stage 1 is done', '第一阶段已完成'], ['Conclude stage 1', '作出第一阶段结论']),
  ready: text('planner', ['Stage 1 found the client ready', '第一阶段结论：已就绪'], ['Plan stage 2: dates, team and plan', '安排第二阶段：日期、审核组和计划']),
  ready_after_concerns: text('planner', ['Stage 1 found the client ready once its concerns are resolved', '第一阶段结论：解决关注问题后就绪'], ['Plan stage 2: dates, team and plan', '安排第二阶段：日期、审核组和计划']),
  not_ready: text('client', ['Stage 1 found the client not ready', '第一阶段结论：未就绪'], ['Resolve the concerns, then stage 1 is planned again', '解决关注问题后重新安排第一阶段']),
  repeat_stage1: text('planner', ['Stage 1 is to be repeated', '需重新进行第一阶段'], ['Plan stage 1 again', '重新安排第一阶段']),
  stage2_planned: text('auditor', ['Stage 2 is planned', '第二阶段已安排'], ['Carry out stage 2', '实施第二阶段审核']),
  stage2_done: text('auditor', ['Stage 2 is done', '第二阶段已完成'], ['Report, and recommend or follow up the findings', '编写报告，提出推荐或跟踪不符合']),
  findings_open: text('client', ['Nonconformities are open', '存在未关闭的不符合'], ['Answer the nonconformities', '答复不符合']),
  recommended: text('technical_reviewer', ['The lead auditor has recommended; this is no certification yet', '审核组长已提出推荐意见，尚不代表获得认证'], ['Start the technical review', '开始技术评审']),
  in_review: text('decision_maker', ['The technical review is under way', '技术评审中'], ['Decide', '作出认证决定']),
  more_info: text('auditor', ['The technical review asked for more', '技术评审要求补充信息'], ['Provide what the review asked for', '提供评审所需信息']),
  granted: text('nobody', ['Certification was granted', '已授予认证'], NOTHING),
  refused: text('nobody', ['Certification was refused', '未授予认证'], NOTHING),
  stage2_repeat_required: text('planner', ['Stage 2 must be repeated', '需重新进行第二阶段'], ['Plan another stage 2', '安排新的第二阶段']),
  client_withdrew: text('nobody', ['The client withdrew', '客户已退出'], NOTHING),
  cb_terminated: text('nobody', ['We ended the case', '本机构终止了本案'], NOTHING),
  due: text('planner', ['An audit is due', '审核到期'], ['Agree on dates and propose a team', '商定日期并提出审核组']),
  planned: PLANNED_AUDIT,
  audit_done: AUDIT_DONE,
  maintained: text('nobody', ['Certification is maintained', '保持认证'], NOTHING),
  not_maintained: text('nobody', ['Certification is not maintained', '不予保持认证'], NOTHING),
  missed: text('decision_maker', ['The surveillance was missed', '监督审核逾期'], ['Decide on suspension', '决定是否暂停']),
  renewed: text('nobody', ['Certification was renewed', '认证已更新'], NOTHING),
  restored: text('nobody', ['Certification was restored', '认证已恢复'], NOTHING),
  lapsed: text('nobody', ['Certification has lapsed', '认证已失效'], NOTHING),
  requested: text('application_reviewer', ['A request was received', '已收到请求'], ['Review the request', '评审请求']),
  accepted: text('planner', ['The request was accepted', '请求已受理'], ['Plan the audit', '安排审核']),
  declined: text('nobody', ['The request was declined', '请求未被受理'], NOTHING),
  extended: text('nobody', ['The scope was extended', '范围已扩大'], NOTHING),
  opened: text('planner', ['A short-notice audit was opened', '已启动临时审核'], ['Plan the audit', '安排审核']),
  called_off: text('nobody', ['The short-notice audit was called off', '临时审核已取消'], NOTHING),
  pre_transfer_review: text('application_reviewer', ['The pre-transfer review is under way', '转换前评审中'], ['Conclude the pre-transfer review', '完成转换前评审']),
  visit_planned: PLANNED_AUDIT,
  visit_done: AUDIT_DONE,
  treated_as_new: text('application_reviewer', ['The transfer is treated as a new application', '转换按新申请处理'], ['Start the initial certification', '启动初次认证']),
} as const satisfies Record<RouteState, StatusText>;

/** While an audit is being planned: who is asked now, whatever the route says. */
export const AUDIT_STATUS: Partial<Record<AuditState, StatusText>> = {
  team_proposed: text('client', ['Dates and team of the audit were proposed', '已提出审核日期和审核组'], ['Accept the audit team, or object to somebody', '接受审核组，或对成员提出异议']),
  team_objected: text('planner', ['The client objects to the team', '客户对审核组提出异议'], ['Answer the objection, or propose another team', '答复异议，或提出新的审核组']),
  plan_sent: text('client', ['The audit plan was sent', '审核计划已发送'], ['Agree to the plan, or ask for another one', '同意审核计划，或要求修改']),
};
/** The audit has been opened on site and is not closed there yet. */
export const AUDIT_UNDER_WAY: StatusText = text('auditor', ['The audit is under way', '审核正在进行'], ['Finish the audit on site', '完成现场审核']);
/** Nonconformities are open, and none of them waits for the client. */
export const FINDINGS_ANSWERED: StatusText = text('auditor', ['The nonconformities are answered', '不符合已答复'], ['Judge the answers, verify, and recommend', '评价答复、验证并提出推荐']);

export const NOTHING_RUNS: StatusText = text('nobody', ['Nothing is under way', '当前无进行中的事项'], NOTHING);
export const DUTY_AHEAD: Sentence = { en: 'Next duty: {duty}', zh: '下一项义务：{duty}' };
export const DUTY_NAMES: Readonly<Record<ObligationKind, Sentence>> = {
  first_surveillance: { en: 'first surveillance', zh: '首次监督审核' },
  surveillance: { en: 'surveillance', zh: '监督审核' },
  data_update: { en: 'data update', zh: '信息更新' },
  recertification: { en: 'recertification', zh: '再认证' },
  restoration: { en: 'restoration', zh: '恢复认证' },
  suspension_review: { en: 'decide on the suspension', zh: '就暂停作出决定' },
  majors_verification: { en: 'verify the majors', zh: '验证严重不符合' },
  finding_plan: { en: 'answer to a finding', zh: '答复审核发现' },
  finding_evidence: { en: 'evidence for a finding', zh: '提交整改证据' },
};
