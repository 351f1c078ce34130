import type { Because, ObligationKind } from './obligation';
import { fillText, type Sentence } from '../shared/text';
import type { RuleId } from '../rule/rule-catalogue';

interface Explanation { rule: RuleId; sentence: Sentence; movedBy: Sentence }

const EXPLANATIONS: Record<ObligationKind, Explanation> = {
  first_surveillance: {
    rule: 'R-SURV-02',
    sentence: {
      en: 'Certification was decided on {decidedOn}: the last day of the first surveillance lies within twelve months of it',
      zh: '认证决定日为 {decidedOn}：第一次监督审核的最后一天须在其后十二个月内',
    },
    movedBy: { en: 'Nothing but another decision day', zh: '只有认证决定日变化才会改变' },
  },
  surveillance: {
    rule: 'R-SURV-01',
    sentence: {
      en: 'Every calendar year needs a surveillance except that of recertification: this one is for {year}, aimed at the anniversary of the decision of {decidedOn}',
      zh: '除再认证年度外每个日历年须进行一次监督：本次为 {year} 年，目标日为 {decidedOn} 决定的周年日',
    },
    movedBy: { en: 'A new cycle, or a certificate that ends', zh: '新周期开始或证书终止' },
  },
  data_update: {
    rule: 'R-SURV-06',
    sentence: {
      en: 'The surveillance due by {surveillanceOn} starts with an update of people, sites and scope; the form goes out 90 days before',
      zh: '{surveillanceOn} 前的监督审核以人员、场所和范围的更新开始，表格提前 90 天发出',
    },
    movedBy: { en: 'Another day of the surveillance', zh: '监督审核日期变化' },
  },
  recertification: {
    rule: 'R-RECERT-01',
    sentence: {
      en: 'The certificate is valid through {expiryOn}: recertification is decided on or before that day, the audit three months earlier leaves time for findings',
      zh: '证书有效期至 {expiryOn}：再认证须在该日或之前决定，提前三个月审核可为处理发现留出时间',
    },
    movedBy: { en: 'Nothing: the last day follows from the cycle and cannot be extended (R-RECERT-06)', zh: '不可变更：到期日由周期决定，不得延长（R-RECERT-06）' },
  },
  restoration: {
    rule: 'R-RECERT-07',
    sentence: {
      en: 'The certificate expired on {expiryOn}: it can be restored within six months, the gap is shown',
      zh: '证书已于 {expiryOn} 到期：可在六个月内恢复，中断期将予以显示',
    },
    movedBy: { en: 'Nothing; later at least a new stage 2 is needed', zh: '不可变更；逾期至少须重新进行第二阶段审核' },
  },
  suspension_review: {
    rule: 'R-SUSP-04',
    sentence: {
      en: 'Suspended since {suspendedOn}: usually within six months it is restored, reduced or withdrawn',
      zh: '自 {suspendedOn} 起暂停：通常应在六个月内恢复、缩小或撤销',
    },
    movedBy: { en: 'A decision to restore, reduce or withdraw', zh: '恢复、缩小或撤销的决定' },
  },
  majors_verification: {
    rule: 'R-DEC-06',
    sentence: {
      en: 'Stage 2 ended on {stage2LastOn}, major nonconformities: {majors}. All are verified within six months of it, else another stage 2 is needed',
      zh: '第二阶段于 {stage2LastOn} 结束，严重不符合 {majors} 项：须在其后六个月内全部验证，否则重新进行第二阶段',
    },
    movedBy: { en: 'Another stage 2', zh: '再次进行第二阶段' },
  },
  finding_plan: {
    rule: 'R-NC-05',
    sentence: {
      en: 'Finding {number}: cause, correction and corrective action are due within the time set at the closing meeting',
      zh: '第 {number} 项发现：须在末次会议确定的时限内提交原因、纠正和纠正措施',
    },
    movedBy: { en: 'Only that a minor is raised to a major, which starts the time again', zh: '仅当轻微不符合升级为严重不符合时重新计时' },
  },
  finding_evidence: {
    rule: 'R-NC-05',
    sentence: {
      en: 'Finding {number}: evidence of what was done is due within the time set at the closing meeting',
      zh: '第 {number} 项发现：须在末次会议确定的时限内提交实施证据',
    },
    movedBy: { en: 'Only that a minor is raised to a major, which starts the time again', zh: '仅当轻微不符合升级为严重不符合时重新计时' },
  },
};

/** The explanation of an obligation from its inputs. */
export function becauseOf(kind: ObligationKind, inputs: Because['inputs']): Because {
  const { rule, sentence, movedBy } = EXPLANATIONS[kind];
  return { rule, inputs, sentence: { en: fillText(sentence.en, inputs, 'en'), zh: fillText(sentence.zh, inputs, 'zh') }, movedBy };
}
