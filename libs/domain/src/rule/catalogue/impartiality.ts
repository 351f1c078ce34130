import { at, ISO_17021, notYet, type Rule } from '../rule';

/** process.md section 3. */
export const IMPARTIALITY_RULES = {
  'R-IMP-01': {
    clause: `${ISO_17021}, 5.2.4 and 5.2.5`, evidence: 'K', severities: ['block'],
    sentence: { en: 'We sell no advice on management systems, and we never certify the quality system of another certification body', zh: '本机构不提供管理体系咨询，也不认证其他认证机构的质量管理体系' },
  },
  'R-IMP-02': {
    clause: `${ISO_17021}, 5.2.6`, evidence: 'P, K', severities: ['block'],
    sentence: { en: 'Where we did internal audits for a client, we certify that system only two years after the last of them', zh: '本机构为客户做过内部审核的，须在最后一次之后满两年方可认证该体系' },
  },
  'R-IMP-03': {
    clause: `${ISO_17021}, 5.2.7`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Where a body related to us advised a client, we certify only two years after the advice ended', zh: '与本机构有关联的机构提供过咨询的，须在咨询结束满两年后方可认证' },
  },
  'R-IMP-04': {
    clause: `${ISO_17021}, 9.1.1 e`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The application says whether a consultant helped, and who', zh: '申请须说明是否接受过咨询以及由谁提供' },
  },
  'R-IMP-05': {
    clause: `${ISO_17021}, 5.2.10`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Whoever advised or managed the client stays out of its audits, reviews and decisions for two years', zh: '曾为客户提供咨询或任职管理的人员，两年内不得参与其审核、复核和决定' },
  },
  'R-IMP-06': {
    clause: `${ISO_17021}, 5.2.13`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Everybody in a team declares conflicts for this audit; a missing or open declaration stops the assignment', zh: '审核组每位成员须就本次审核声明利益冲突；未声明或未处理的声明将阻止派遣' },
  },
  'R-IMP-07': {
    clause: `${ISO_17021}, 5.2.8 and 7.5`, evidence: 'P, K', severities: ['block'],
    sentence: { en: 'Audits are never given to a consultancy, decisions never to anybody outside', zh: '审核不得外包给咨询机构，认证决定不得外包' },
    notYetEnforced: [notYet('block', 'Subcontractors are not recorded yet: teams are made of our own people only')],
  },
  'R-IMP-08': {
    clause: `${ISO_17021}, 5.2.3`, evidence: 'K', severities: ['remind'],
    sentence: { en: 'Risks to impartiality are listed, treated and looked at every year with interested parties', zh: '公正性风险须登记、处置，并每年与相关方评审' },
    notYetEnforced: [notYet('remind', 'The register of impartiality risks comes with the management pages')],
  },
  'R-COMP-01': {
    clause: `${ISO_17021}, 7.1.2 and Annex A`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Reviewing, auditing and deciding each need a qualification for the standard', zh: '申请评审、审核和认证决定均须具备相应标准的资格' },
  },
  'R-COMP-02': {
    clause: `${ISO_17021}, 7.1.2 and 9.2.2`, evidence: 'P', severities: ['block'],
    sentence: { en: 'The team together covers every standard and sector of the audit; what is missing is named', zh: '审核组整体须覆盖审核的所有标准和行业；缺失部分须列明' },
  },
  'R-COMP-03': {
    clause: 'good practice', evidence: 'S', severities: ['block', 'remind'],
    sentence: { en: 'A qualification counts on the days of the audit, not on the day of booking', zh: '资格以审核日期为准，而非安排日期' },
    notYetEnforced: [notYet('remind', 'Reminders 90, 60 and 30 days before a qualification ends come with the competence pages')],
  },
  'R-COMP-04': {
    clause: `${ISO_17021}, 7.4`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Everybody has a record of qualification, training, experience, affiliations and monitoring', zh: '每位人员均有资格、培训、经历、从属关系和监视的记录' },
    notYetEnforced: [notYet('block', 'The record is kept; its completeness is not asked for at an assignment yet')],
  },
  'R-COMP-05': {
    clause: `${ISO_17021}, 7.2.10`, evidence: 'K', severities: ['remind'],
    sentence: { en: 'Auditors are observed at work from time to time', zh: '须定期对审核员进行现场见证' },
    notYetEnforced: [notYet('remind', 'The day of the last observation is kept; its reminder comes with the competence pages')],
  },
  'R-COMP-06': {
    clause: 'ISO/IEC 20000-6:2017, 7', evidence: 'S', severities: ['block'],
    sentence: { en: 'Auditing a service management system needs knowledge of service management besides', zh: '审核服务管理体系还须具备服务管理知识' },
    elsewhere: [at('block', 'audit.propose_team', 'uncoveredAreas')],
  },
} as const satisfies Record<string, Rule>;
