import type { RefusalTexts } from '../shared/text';

export const AUDIT_TEXTS = {
  'R-PLAN-03.ours': {
    en: ['We have something to settle on our side before these dates can be fixed', 'You need do nothing. Write to us in the messages of your case if the days are close'],
    zh: ['确定这些日期之前，我方还有事项需要处理', '您无需操作；如日期临近，请在案卷消息中与我们联系'],
  },
  'R-AGR-01.client_signs': {
    en: ['The certification agreement is not signed by both sides yet', 'Sign it on the page of your case; if you have, our signature is still to come'],
    zh: ['认证合同尚未由双方签署', '请在案卷页面签署；如已签署，请等待我方签署'],
  },
  'R-PLAN-03.not_complete': {
    en: ['These dates cannot be agreed to yet: plan or dates are not complete', 'We complete them and send them to you'],
    zh: ['计划或日期尚不完整，暂时无法确认', '我方补充后会发送给您'],
  },
  'R-PLAN-01.missing': {
    en: ['The audit does not state: {what}', 'Enter it on the audit'],
    zh: ['审核未写明：{what}', '请在审核中填写'],
  },
  'R-PLAN-02.missing': {
    en: ['The plan does not show: {what}', 'Complete the plan'],
    zh: ['审核计划缺少：{what}', '请补充审核计划'],
  },
  'R-PLAN-02.days_without_work': {
    en: ['The plan shows nothing on: {days}', 'Plan these days, or change the dates'],
    zh: ['以下日期没有安排：{days}', '请安排这些日期或更改日期'],
  },
  'R-PLAN-02.sites_missing': {
    en: ['The plan leaves out: {sites}', 'Plan a visit to each site that was chosen'],
    zh: ['审核计划遗漏：{sites}', '请安排对每个选定场所的审核'],
  },
  'R-PLAN-03.not_accepted': {
    en: ['The client has not agreed to plan and dates', "Wait for the client's agreement"],
    zh: ['客户尚未同意审核计划和日期', '请等待客户同意'],
  },
  'R-PLAN-03.needs_plan': {
    en: ['This kind of audit goes by a plan that the client agrees to', 'Send the plan'],
    zh: ['此类审核须有经客户同意的计划', '请发送审核计划'],
  },
  'R-PLAN-03.no_dates': {
    en: ['The audit has no dates', 'Enter the first and the last day'],
    zh: ['审核没有日期', '请填写开始和结束日期'],
  },
  'R-ICT-01.missing': {
    en: ['For the remote parts it is not recorded: {what}', 'Enter it under remote techniques'],
    zh: ['远程部分未记录：{what}', '请在远程技术中填写'],
  },
  'R-AUD-01.no_meeting': {
    en: ['{meeting}: not recorded with attendance', 'Enter when it was held and who attended'],
    zh: ['{meeting}未记录或缺少签到', '请填写时间和参加人员'],
  },
  'R-AUD-02.not_covered': {
    en: ['The closing meeting did not cover: {what}', 'Enter that it was covered, or say why not'],
    zh: ['末次会议未涉及：{what}', '请补充记录或说明理由'],
  },
  'R-AUD-05.unexplained': {
    en: ['The audit differs from its plan ({what}) and no reason is given', 'Describe the deviation and its reason'],
    zh: ['审核与计划不符（{what}）且未说明理由', '请说明偏离及其理由'],
  },
  'R-STAGE2-01.not_on_site': {
    en: ['Stage 2 was at no site of the client', 'Enter the visits; stage 2 takes place at the site'],
    zh: ['第二阶段未在客户任何场所进行', '请填写现场审核记录；第二阶段须在现场进行'],
  },
  'R-STAGE2-01.objectives': {
    en: ['Stage 2 evaluates conformity and effectiveness; the objectives do not say so', 'Set both objectives'],
    zh: ['第二阶段须评价符合性和有效性，但审核目的未写明', '请设定这两项目的'],
  },
  'R-STAGE2-02.no_result': {
    en: ['No result with evidence on: {point}', 'Enter result and evidence'],
    zh: ['缺少结果和证据：{point}', '请填写结果和证据'],
  },
  'R-SURV-03.no_result': {
    en: ['No result with evidence on: {point}', 'Enter result and evidence'],
    zh: ['缺少结果和证据：{point}', '请填写结果和证据'],
  },
  'R-RECERT-02.no_result': {
    en: ['No result with evidence on: {point}', 'Enter result and evidence'],
    zh: ['缺少结果和证据：{point}', '请填写结果和证据'],
  },
  'R-STAGE2-03.not_visited': {
    en: ['Sites of the sample were not visited: {sites}', 'Visit them, or have the sample drawn again with reasons'],
    zh: ['抽样场所未审核：{sites}', '请完成审核，或说明理由后重新抽样'],
  },
  'R-STAGE2-04.no_recommendation': {
    en: ['The audit has no recommendation', 'Enter whether certification is recommended, and under which conditions'],
    zh: ['审核没有推荐结论', '请填写是否推荐认证及其条件'],
  },
  'R-STAGE2-05.not_examined': {
    en: ['Process groups were not examined: {groups}', 'Examine them, or say why not'],
    zh: ['未审核的过程组：{groups}', '请补充审核或说明理由'],
  },
  'R-REP-02.empty': {
    en: ['The report leaves empty: {heading}', 'Fill it in, with "none" where there is nothing'],
    zh: ['报告缺少内容：{heading}', '请填写；如无内容请写“无”'],
  },
  'R-REP-03.empty': {
    en: ['The report does not state: {statement}', 'Write the statement with its evidence'],
    zh: ['报告缺少声明：{statement}', '请填写声明及其证据'],
  },
  'R-REP-04.not_traceable': {
    en: ['Findings name no standard of this audit: {numbers}', 'Name the standard of each finding, or say why not'],
    zh: ['以下发现未对应本次审核的标准：{numbers}', '请为每项发现注明标准，或说明理由'],
  },
  'R-NC-11.not_reexamined': {
    en: ['Findings of the audit before were not looked at again: {numbers}', 'Enter the result for each of them'],
    zh: ['上次审核的发现未重新检查：{numbers}', '请逐项填写结果'],
  },
} as const satisfies RefusalTexts;
