import { at, ISO_17021, notYet, type Rule } from '../rule';

/** process.md section 5. */
export const PLANNING_RULES = {
  'R-PROG-01': {
    clause: `${ISO_17021}, 9.1.3.2`, evidence: 'P', severities: ['block', 'record'],
    sentence: { en: 'The programme spans the whole cycle: both stages, two surveillances, recertification', zh: '审核方案覆盖整个周期：两个阶段、两次监督和再认证' },
    elsewhere: [at('record', 'certification decision', 'obligationsOf')],
  },
  'R-PROG-02': {
    clause: `${ISO_17021}, 9.1.3.1`, evidence: 'K', severities: ['warn', 'block'],
    sentence: { en: 'Over the cycle every requirement of the standard is audited', zh: '一个周期内须审核标准的全部要求' },
    notYetEnforced: [
      notYet('warn', 'The matrix of clauses and audits over the cycle comes with the programme board'),
      notYet('block', 'As above; it stands at the recertification'),
    ],
  },
  'R-PROG-03': {
    clause: `${ISO_17021}, 9.1.3.5`, evidence: 'K', severities: ['warn'],
    sentence: { en: 'Work in shifts appears in programme and plan', zh: '倒班工作须体现在方案和计划中' },
    notYetEnforced: [notYet('warn', 'Shifts are kept per site; the plan does not show them yet')],
  },
  'R-PROG-04': {
    clause: `${ISO_17021}, 9.1.3.4`, evidence: 'K', severities: ['block'],
    sentence: { en: "Whoever relies on another body's audits keeps the evidence and gives reasons", zh: '采信其他机构的审核须保留证据并说明理由' },
    notYetEnforced: [notYet('block', 'Audits of other bodies cannot be entered yet')],
  },
  'R-TIME-00': {
    clause: `${ISO_17021}, 9.1.4.2 to 9.1.4.4`, evidence: 'P, K', severities: ['block', 'warn'],
    sentence: { en: 'Audit time is worked out for this client and justified in writing; only auditors count', zh: '审核时间须针对该客户确定并书面说明理由；只有审核员计入' },
  },
  'R-TEAM-01': {
    clause: `${ISO_17021}, 9.2.2.1`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A team has one lead auditor; experts, interpreters and trainees act under an auditor', zh: '审核组有一名组长；专家、翻译和实习人员在审核员指导下工作' },
  },
  'R-TEAM-02': {
    clause: `${ISO_17021}, 9.2.2`, evidence: 'P', severities: ['block'],
    sentence: { en: 'The team has the competence needed and no conflict', zh: '审核组须具备所需能力且无利益冲突' },
    elsewhere: [at('block', 'audit.propose_team', 'teamCovers'), at('block', 'audit.propose_team', 'teamFreeOfBonds'), at('block', 'audit.propose_team', 'conflictsDeclared')],
  },
  'R-TEAM-03': {
    clause: `${ISO_17021}, 9.2.3.5`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The client gets the names in time to object; a valid objection means another team', zh: '客户须及时获知名单并可提出异议；异议成立则更换审核组' },
  },
  'R-TEAM-04': {
    clause: 'good practice', evidence: 'S', severities: ['block'],
    sentence: { en: 'Nobody is booked in two places in the same half day', zh: '同一半天内任何人不得被安排到两处' },
    elsewhere: [at('block', 'booking, in the database', 'libs/persistence/src/entities/audit.entity.ts')],
  },
  'R-TEAM-05': {
    clause: `${ISO_17021}, 9.2.2.2`, evidence: 'K', severities: ['warn'],
    sentence: { en: 'Observers and guides are agreed beforehand', zh: '观察员和向导须事先商定' },
  },
  'R-TEAM-06': {
    clause: `${ISO_17021}, 9.1.4; IAF MD5`, evidence: 'P', severities: ['block'],
    sentence: { en: 'At least the determined auditor days are booked, and most of them are the audit itself', zh: '安排的审核人日不得少于确定的审核时间，且大部分为现场审核' },
  },
  'R-PLAN-01': {
    clause: `${ISO_17021}, 9.2.1`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Each audit has objectives, scope and criteria', zh: '每次审核须有目的、范围和准则' },
  },
  'R-PLAN-02': {
    clause: `${ISO_17021}, 9.2.3.2`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The plan shows when, where, what and who', zh: '审核计划须写明时间、地点、内容和人员' },
  },
  'R-PLAN-03': {
    clause: `${ISO_17021}, 9.2.3.4`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Plan and dates are agreed with the client beforehand', zh: '计划和日期须事先与客户商定' },
  },
  'R-PLAN-04': {
    clause: `${ISO_17021}, 9.3.1.2.1`, evidence: 'K', severities: ['record'],
    sentence: { en: 'Stage 1 is planned, but needs no formal plan', zh: '第一阶段须策划，但无需正式计划' },
    elsewhere: [at('record', 'audit.agree_dates_without_plan', 'maySkipPlan')],
  },
  'R-ICT-01': {
    clause: 'IAF MD4', evidence: 'K', severities: ['block'],
    sentence: { en: 'For remote parts, risks, security terms and extent are recorded', zh: '远程部分须记录风险、安全条款和程度' },
  },
  'R-ICT-02': {
    clause: 'IAF MD4; IAF MD1, 2.6', evidence: 'P, K', severities: ['warn'],
    sentence: { en: 'Virtual sites are listed as such, with what happens there', zh: '虚拟场所须注明并写明其活动' },
    notYetEnforced: [notYet('warn', 'A site is marked as virtual; the scope documents do not repeat it yet')],
  },
} as const satisfies Record<string, Rule>;
