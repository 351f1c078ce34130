import { at, ISO_17021, type Rule } from '../rule';

/** process.md section 8 and the report rules of section 9. */
export const FINDING_RULES = {
  'R-NC-01': {
    clause: `${ISO_17021}, 3.12 and 3.13`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Major: the system cannot reach its results. Minor: it can. An improvement is neither', zh: '严重不符合影响体系达成预期结果；轻微不符合不影响；改进机会不属于不符合' },
  },
  'R-NC-02': {
    clause: `${ISO_17021}, 9.4.5.3`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A nonconformity names the requirement, what is wrong and what was seen', zh: '不符合项须写明要求、不符合内容和客观证据' },
  },
  'R-NC-03': {
    clause: `${ISO_17021}, 9.4.5.2 and 9.4.5.3`, evidence: 'K', severities: ['warn'],
    sentence: { en: 'A nonconformity is not hidden in an improvement note, and the auditor proposes no solution', zh: '不得以改进建议代替不符合，审核员不得提出解决办法' },
  },
  'R-NC-04': {
    clause: `${ISO_17021}, 3.12 note`, evidence: 'K', severities: ['warn'],
    sentence: { en: 'Several minors on one clause may together be a major', zh: '同一条款的多项轻微不符合可能构成严重不符合' },
  },
  'R-NC-05': {
    clause: `${ISO_17021}, 9.4.9`, evidence: 'K, C', severities: ['block', 'warn', 'remind'],
    sentence: { en: 'The client answers in time with cause, correction and corrective action', zh: '客户须按时提交原因分析、纠正和纠正措施' },
    elsewhere: [at('remind', 'daily sweep', 'obligationsOf')],
  },
  'R-NC-06': {
    clause: `${ISO_17021}, 9.4.10`, evidence: 'K', severities: ['block'],
    sentence: { en: 'We judge each answer, verify that it worked, keep the evidence and tell the client', zh: '本机构评定答复、验证有效性、保留证据并告知客户' },
  },
  'R-NC-07': {
    clause: `${ISO_17021}, 9.4.10 and 9.5.1`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Whoever verifies is qualified to audit the standard', zh: '验证人员须具备该标准的审核资格' },
  },
  'R-NC-08': {
    clause: 'practice of certification bodies', evidence: 'S', severities: ['warn'],
    sentence: { en: 'A minor may be raised to a major, with a reason; its times start again', zh: '轻微不符合可在说明理由后升级为严重不符合，时限重新计算' },
  },
  'R-NC-09': {
    clause: 'IAF MD1', evidence: 'P', severities: ['block'],
    sentence: { en: 'After a finding at one site the client says how the other sites stand', zh: '某一场所出现不符合后，客户须说明其他场所的情况' },
  },
  'R-NC-10': {
    clause: 'IAF MD1', evidence: 'K', severities: ['block'],
    sentence: { en: 'A major at one site stops the certificate of all, and dropping the site does not help', zh: '任一场所的严重不符合将阻止整个网络获证，移除该场所亦无效' },
  },
  'R-NC-11': {
    clause: `${ISO_17021}, 9.6.2.2 b`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The next audit looks at the findings of the last one again', zh: '下一次审核须重新检查上次的发现' },
  },
  'R-REP-01': {
    clause: `${ISO_17021}, 9.4.8.1`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Each audit has one written report; the lead auditor answers for it', zh: '每次审核有一份书面报告，由审核组长负责' },
  },
  'R-REP-02': {
    clause: `${ISO_17021}, 9.4.8.2 a to r`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The report fills in all eighteen headings', zh: '报告须填写全部十八项内容' },
  },
  'R-REP-03': {
    clause: `${ISO_17021}, 9.4.8.3`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The report states conformity and effectiveness, fitness of the scope, and whether the objectives were reached', zh: '报告须声明符合性和有效性、范围适宜性以及目的是否达成' },
  },
  'R-REP-04': {
    clause: 'IAF MD11', evidence: 'S', severities: ['warn'],
    sentence: { en: 'In an integrated audit each finding can be traced to its standard', zh: '一体化审核中每项发现须可追溯至其标准' },
  },
} as const satisfies Record<string, Rule>;
