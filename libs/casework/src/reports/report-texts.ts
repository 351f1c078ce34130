import type { Language, Recommendation } from '@cb/domain';

type Texts = Record<Language, string>;

/** What the system writes into a new report by itself; `{name}` is filled. The auditor changes what does not fit. */
export const REPORT_TEXTS = {
  none: { en: 'None.', zh: '无。' },
  single: { en: 'Audit against one standard; neither combined nor joint nor integrated.', zh: '依据单一标准的审核，非结合、联合或一体化审核。' },
  integrated: { en: 'Audit against several standards at once: {standards}.', zh: '同时依据多项标准的审核：{standards}。' },
  sampling: {
    en: 'An audit rests on a sample of the information available. It does not find everything, and it does not relieve the client of its own responsibility.',
    zh: '审核基于对可获得信息的抽样，不能发现所有问题，也不能免除客户自身的责任。',
  },
  noMarkYet: { en: 'The client is not certified yet and uses no certification mark.', zh: '客户尚未获证，未使用认证标志。' },
  firstAudit: { en: 'First certification audit; changes since stage 1: none known.', zh: '初次认证审核；自第一阶段以来无已知变更。' },
  noEarlier: { en: 'There are no findings of an earlier audit to verify.', zh: '没有需要验证的以往审核发现。' },
  earlier: { en: 'Finding {number}: {state}', zh: '发现 {number}：{state}' },
  time: { en: '{scope}\nAudit time: {days} days of 8 hours.', zh: '{scope}\n审核时间：{days} 人日（每日 8 小时）。' },
  finding: { en: '{name} ({grade}), {clauses}: {statement}\nEvidence: {evidence}', zh: '{name}（{grade}），{clauses}：{statement}\n证据：{evidence}' },
  noFinding: { en: 'No nonconformity was found.', zh: '未发现不符合项。' },
  place: { en: '{site}: {day}', zh: '{site}：{day}' },
  notVisited: { en: 'not visited', zh: '未审核' },
} as const satisfies Record<string, Texts>;

export const RECOMMENDATION_TEXTS: Record<Recommendation, Texts> = {
  recommend: { en: 'Certification is recommended.', zh: '推荐认证。' },
  recommend_after_closing_findings: { en: 'Certification is recommended once the findings are closed.', zh: '审核发现关闭后推荐认证。' },
  do_not_recommend: { en: 'Certification is not recommended.', zh: '不推荐认证。' },
};

export const GRADE_TEXTS: Record<string, Texts> = {
  major: { en: 'major nonconformity', zh: '严重不符合' }, minor: { en: 'minor nonconformity', zh: '轻微不符合' }, improvement: { en: 'opportunity for improvement', zh: '改进机会' },
};

export const OBJECTIVE_TEXTS: Record<string, Texts> = {
  conformity: { en: 'conformity with the criteria', zh: '与准则的符合性' },
  legalAndContractual: { en: 'ability to meet legal and contractual duties', zh: '满足法律和合同要求的能力' },
  effectiveness: { en: 'effectiveness of the management system', zh: '管理体系的有效性' },
  improvement: { en: 'areas of possible improvement', zh: '可改进的领域' },
};
