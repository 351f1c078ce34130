import type { RefusalTexts } from '../shared/text';

export const DECISION_TEXTS = {
  'R-DEC-01.audited': {
    en: ['{person} took part in an audit of this cycle: who audits neither reviews nor decides', 'Have somebody review and decide who was in none of its teams'],
    zh: ['{person} 参加过本周期的审核：审核人员不得复核或作出决定', '请由未参加任何审核组的人员复核和决定'],
  },
  'R-COMP-01.decider': {
    en: ['{person} is not qualified to review or decide for {standard}', 'Choose somebody qualified, or enter the qualification'],
    zh: ['{person} 不具备 {standard} 的复核或决定资格', '请选择有资格的人员，或录入其资格'],
  },
  'R-DEC-02.no_reasons': {
    en: ['The decision needs written reasons', 'Write the reasons'],
    zh: ['决定须有书面理由', '请写明理由'],
  },
  'R-DEC-03.no_review': {
    en: ['No technical review has found the information sufficient', 'Finish the review first'],
    zh: ['尚无技术复核认定信息充分', '请先完成技术复核'],
  },
  'R-DEC-04.major_open': {
    en: ['Major nonconformities are not verified: {numbers}', 'Wait until correction and corrective action are verified'],
    zh: ['严重不符合尚未验证：{numbers}', '请等待纠正和纠正措施验证完成'],
  },
  'R-DEC-05.minor_open': {
    en: ['Minor nonconformities without an accepted plan: {numbers}', 'Wait until the plan of each is accepted'],
    zh: ['轻微不符合的计划尚未接受：{numbers}', '请等待各项计划被接受'],
  },
  'R-DEC-06.too_late': {
    en: ['Major nonconformities were not verified by {deadline}, six months after stage 2: {numbers}', 'Plan another stage 2'],
    zh: ['严重不符合未在第二阶段后六个月内（{deadline}）验证：{numbers}', '请安排再次进行第二阶段审核'],
  },
  'R-DEC-06.not_due': {
    en: ['Another stage 2 is due only when a major was not verified within six months', 'Go on with the findings'],
    zh: ['只有严重不符合未在六个月内验证时才需再次进行第二阶段', '请继续处理审核发现'],
  },
  'R-DEC-07.missing': {
    en: ['The decision package lacks: {part}', 'Have the technical review confirm it'],
    zh: ['决定资料缺少：{part}', '请由技术复核确认'],
  },
  'R-DEC-08.missing': {
    en: ['The recertification decision has not weighed: {part}', 'Have the technical review confirm it'],
    zh: ['再认证决定未考虑：{part}', '请由技术复核确认'],
  },
  'R-DEC-10.against_recommendation': {
    en: ['The decision goes against the recommendation of the audit', 'Say why'],
    zh: ['该决定与审核推荐意见不一致', '请说明理由'],
  },
  'R-NC-10.major_at_site': {
    en: ['A site has an open major ({numbers}): no site of the network can be certified', 'Wait until it is verified'],
    zh: ['某场所存在未关闭的严重不符合（{numbers}），整个网络均不得认证', '请等待验证'],
  },
  'R-NC-10.site_dropped': {
    en: ['Sites left the scope while a major is open: {sites}', 'Take them back into the scope until the major is verified'],
    zh: ['存在严重不符合时场所被移出范围：{sites}', '在严重不符合验证前请恢复这些场所'],
  },
  'R-REP-01.not_issued': {
    en: ['The audit report has not been issued', 'Have the lead auditor issue the report'],
    zh: ['审核报告尚未发布', '请审核组长发布报告'],
  },
} as const satisfies RefusalTexts;
