import { at, ISO_17021, type Rule } from '../rule';

/** process.md section 4. */
export const APPLICATION_RULES = {
  'R-APP-01': {
    clause: `${ISO_17021}, 9.1.1`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Somebody authorised by the organisation applies and signs', zh: '由组织授权的代表提出并签署申请' },
  },
  'R-APP-02': {
    clause: `${ISO_17021}, 9.1.1 a to e`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The application says everything we need to know: scope, name, addresses, work, people, means, duties, outsourcing, standard', zh: '申请须写明全部必要信息：范围、名称、地址、过程、人员、资源、义务、外包和标准' },
  },
  'R-APP-03': {
    clause: 'certification scheme; national rule 3.1.2(6)', evidence: 'D, P', severities: ['block'],
    sentence: { en: 'The service management system has run in full for more than three months before the application', zh: '申请前服务管理体系须已全面有效运行三个月以上' },
  },
  'R-APP-04': {
    clause: 'certification scheme; national rule 3.1.2(6)', evidence: 'D, P', severities: ['block'],
    sentence: { en: 'A complete internal audit is done before the application', zh: '申请前须完成一次完整的内部审核' },
  },
  'R-APP-05': {
    clause: 'certification scheme; national rule 3.1.2(6)', evidence: 'D, P, C', severities: ['block', 'warn'],
    sentence: { en: 'A management review is done before the application, as a rule after the internal audit', zh: '申请前须完成管理评审，通常在内部审核之后' },
  },
  'R-APP-06': {
    clause: 'certification scheme; IAF MD1', evidence: 'D', severities: ['block'],
    sentence: { en: 'Each site states its part of the scope, its address and its people; the sum is the total', zh: '每个场所须说明其范围、地址和人数，且合计等于总数' },
  },
  'R-APP-07': {
    clause: 'certification scheme', evidence: 'D', severities: ['warn'],
    sentence: { en: 'We know enough about how the service management system runs', zh: '须充分了解服务管理体系的运行情况' },
  },
  'R-APP-08': {
    clause: 'IAF MD5, 2.3; ISO/IEC 27006-1:2024, Annex C', evidence: 'P', severities: ['block'],
    sentence: { en: 'The people of each site are split the way audit time is calculated: full time, part time with hours, shifts, identical work, contractors', zh: '各场所人员须按审核时间计算要求拆分：全职、兼职及工时、倒班、相同工作、外包人员' },
  },
  'R-APP-09': {
    clause: 'ISO/IEC 20000-3', evidence: 'P, S', severities: ['warn'],
    sentence: { en: 'The scope names units and services and claims nothing that others deliver wholly', zh: '范围须写明组织单元和服务，不得包含完全由他方提供的服务' },
  },
  'R-APP-10': {
    clause: 'ISO/IEC 20000-1:2018, 8.2.3', evidence: 'K', severities: ['warn'],
    sentence: { en: 'The applicant answers for every process, also where another party runs it', zh: '即使由他方运行，申请方仍须对每个过程负责' },
  },
  'R-REV-01': {
    clause: `${ISO_17021}, 9.1.2.1`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The review finds the information enough, no misunderstanding open, and us able to do the work', zh: '评审须确认信息充分、无未解决的分歧且本机构有能力实施' },
  },
  'R-REV-02': {
    clause: `${ISO_17021}, 9.1.2.2`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A declined client gets the reasons in writing', zh: '不予受理的，须以书面形式告知客户理由' },
  },
  'R-REV-03': {
    clause: `${ISO_17021}, 9.1.2.3`, evidence: 'K', severities: ['record'],
    sentence: { en: 'The review fixes the competence that team and decision need', zh: '评审须确定审核组和认证决定所需的能力' },
    elsewhere: [at('record', 'application review', 'libs/casework/src/applications/application-review.service.ts')],
  },
  'R-REV-04': {
    clause: `${ISO_17021}, 9.1.2.1 c`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Standard and sector lie inside our accreditation, or the client agreed to a certificate without it', zh: '标准和行业须在本机构认可范围内，否则须与客户商定不带认可的证书' },
  },
  'R-REV-05': {
    clause: 'IAF MD5, 2.3; EA 37.11', evidence: 'P', severities: ['warn'],
    sentence: { en: 'The number of people is credible, and what shows it is kept', zh: '人数须可信，且证据须留存' },
  },
  'R-REV-06': {
    clause: 'IAF MD4', evidence: 'K', severities: ['warn'],
    sentence: { en: 'Remote auditing is promised only where the client is equipped for it', zh: '客户具备条件时方可承诺远程审核' },
  },
  'R-AGR-01': {
    clause: `${ISO_17021}, 5.1.2, 8.3.4 and 8.5.3`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Both sides have signed an agreement that covers every site and names the duties', zh: '双方须签署覆盖所有场所并写明义务的合同' },
  },
  'R-AGR-02': {
    clause: `${ISO_17021}, 9.1.4; IAF MD5`, evidence: 'K', severities: ['warn', 'record'],
    sentence: { en: 'If people, sites or scope changed since the contract, audit time is looked at again', zh: '签约后人员、场所或范围发生变化的，须重新核定审核时间' },
    elsewhere: [at('record', 'calculation', 'libs/casework/src/calculations/calculation-facts.ts')],
  },
} as const satisfies Record<string, Rule>;
