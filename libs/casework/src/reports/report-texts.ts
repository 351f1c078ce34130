import type { FindingState, Language, Recommendation } from '@cb/domain';

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
  member: { en: '{name} ({function})', zh: '{name}（{function}）' },
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

/** Where a finding stands, as the report of a later audit says it. */
export const FINDING_STATE_TEXTS: Record<FindingState, Texts> = {
  open: { en: 'not answered yet', zh: '尚未答复' }, responded: { en: 'answered, not judged yet', zh: '已答复，待评价' }, response_rejected: { en: 'answer sent back', zh: '答复已退回' },
  plan_accepted: { en: 'plan accepted', zh: '措施计划已接受' }, evidence_sent: { en: 'evidence sent, not verified yet', zh: '已提交证据，待验证' },
  verified: { en: 'verified', zh: '已验证' }, closed: { en: 'closed', zh: '已关闭' },
};

/** Between the parts of a list written in one line. */
export const LIST_MARK: Texts = { en: '; ', zh: '；' };

/** What the printed report says around the auditor's own text. */
export const FILE_TEXTS = {
  fileTitle: { en: 'Report of the {audit}', zh: '{audit}报告' },
  title: { en: 'Audit report', zh: '审核报告' },
  case: { en: 'Case', zh: '案卷号' },
  dates: { en: 'Audited on', zh: '审核日期' },
  team: { en: 'Audit team', zh: '审核组' },
  findings: { en: 'Findings', zh: '审核发现' },
  count: { en: '{grade}: {count}', zh: '{grade}：{count}' },
  noFindings: { en: 'none', zh: '无' },
  recommendation: { en: 'Recommendation', zh: '推荐意见' },
  issued: { en: 'Issued on', zh: '签发日期' },
  version: { en: 'Version', zh: '版本' },
  results: { en: 'Results by point', zh: '逐项审核结果' },
  point: { en: 'Point', zh: '审核要点' },
  result: { en: 'Result', zh: '结果' },
  evidence: { en: 'Evidence', zh: '证据' },
  signs: { en: 'Lead auditor, answers for this report', zh: '审核组长（对本报告负责）' },
  foot: { en: '{body} · confidential between the certification body and its client', zh: '{body} · 认证机构与客户之间的保密文件' },
  page: { en: 'Page {page} of {pages}', zh: '第 {page} 页，共 {pages} 页' },
} as const satisfies Record<string, Texts>;
