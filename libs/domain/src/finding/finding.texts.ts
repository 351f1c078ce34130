import type { RefusalTexts } from '../shared/text';

export const FINDING_TEXTS = {
  'R-NC-01.improvement_needs_no_answer': {
    en: ['This is an opportunity for improvement: it needs no answer and no verification', 'Close it as noted'],
    zh: ['这是改进机会，无需答复和验证', '请直接关闭'],
  },
  'R-NC-01.nonconformity_needs_answer': {
    en: ['A nonconformity is closed only after answer and verification', "Wait for the client's answer"],
    zh: ['不符合项须经答复和验证后方可关闭', '请等待客户答复'],
  },
  'R-NC-01.only_minor': {
    en: ['Only a minor nonconformity can be raised to a major', 'Leave the grade as it is'],
    zh: ['只有轻微不符合可以升级为严重不符合', '请保持原等级'],
  },
  'R-NC-01.only_minor_is_carried': {
    en: ['Only a minor nonconformity may wait for the next audit', 'Verify it'],
    zh: ['只有轻微不符合可以留到下次审核验证', '请进行验证'],
  },
  'R-NC-02.clause': {
    en: ['The nonconformity names no requirement', 'Name standard and clause'],
    zh: ['不符合项未指明要求', '请注明标准和条款'],
  },
  'R-NC-02.statement': {
    en: ['The nonconformity has no clear statement', 'Write what does not conform'],
    zh: ['不符合项没有清晰的陈述', '请写明不符合内容'],
  },
  'R-NC-02.evidence': {
    en: ['The nonconformity has no objective evidence', 'Write what was seen, where and when'],
    zh: ['不符合项没有客观证据', '请写明所见事实、地点和时间'],
  },
  'R-NC-03.reads_as_nonconformity': {
    en: ['This improvement note reads like a nonconformity ("{word}")', 'Grade it as minor or major, or say why it is none'],
    zh: ['该改进建议看似不符合项（“{word}”）', '请定为轻微或严重不符合，或说明理由'],
  },
  'R-NC-03.proposes_solution': {
    en: ['The nonconformity seems to propose a solution ("{word}")', 'State the fact only, or say why the wording stands'],
    zh: ['该不符合项似乎提出了解决办法（“{word}”）', '请只陈述事实，或说明理由'],
  },
  'R-NC-04.several_minors': {
    en: ['There are {count} other minors on the same clause', 'Consider a major, or say why they are separate'],
    zh: ['同一条款另有 {count} 项轻微不符合', '请考虑定为严重不符合，或说明其相互独立的理由'],
  },
  'R-NC-05.missing': {
    en: ['The answer lacks: {what}', 'Fill it in'],
    zh: ['答复缺少：{what}', '请填写'],
  },
  'R-NC-05.by_representative': {
    en: ['The representative of the organisation sends the answer', 'Write it here, it is kept; then ask the representative to send it'],
    zh: ['答复由组织的代表提交', '请在此填写，内容会自动保存；然后请代表提交'],
  },
  'R-NC-05.late': {
    en: ['The plan came on {on}, it was due on {due}', 'Say why it is accepted all the same'],
    zh: ['计划于 {on} 提交，应于 {due} 前提交', '请说明仍予接受的理由'],
  },
  'R-NC-05.no_evidence': {
    en: ['There is no evidence of what was done', 'Describe it or attach files'],
    zh: ['没有措施实施的证据', '请描述或上传文件'],
  },
  'R-NC-06.no_verdict': {
    en: ['The verdict has no text', 'Write what was judged and why; the client receives it'],
    zh: ['评定没有说明', '请写明评定内容和理由，客户将收到'],
  },
  'R-NC-06.no_verification': {
    en: ['It is not recorded how the effect was verified', 'Write the evidence of the verification'],
    zh: ['未记录有效性验证的方式', '请填写验证证据'],
  },
  'R-NC-07.not_competent': {
    en: ['{person} is not qualified to verify for {standard}', 'Have it verified by a qualified auditor'],
    zh: ['{person} 不具备 {standard} 的验证资格', '请由有资格的审核员验证'],
  },
  'R-NC-08.not_overdue': {
    en: ['The minor is not overdue', 'Say why it is raised to a major'],
    zh: ['该轻微不符合尚未逾期', '请说明升级为严重不符合的理由'],
  },
  'R-NC-08.overdue': {
    en: ['The minor is overdue since {due}', 'Say why it is raised to a major; its clocks start again'],
    zh: ['该轻微不符合自 {due} 起逾期', '请说明升级理由；时限将重新计算'],
  },
  'R-NC-09.other_sites': {
    en: ['The client has not said whether the other sites have the same problem', 'Ask for a statement on the other sites'],
    zh: ['客户未说明其他场所是否存在同样问题', '请要求客户说明其他场所的情况'],
  },
  'R-APL-01.no_appeal': {
    en: ['A dispute needs an appeal', 'File the appeal; the dispute is linked to it'],
    zh: ['提出异议须提交申诉', '请提交申诉，异议将与其关联'],
  },
} as const satisfies RefusalTexts;
