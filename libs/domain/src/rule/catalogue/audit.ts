import { at, ISO_17021, notYet, type Rule } from '../rule';

/** process.md sections 6 and 7. */
export const AUDIT_RULES = {
  'R-STAGE1-01': {
    clause: `${ISO_17021}, 9.3.1.1`, evidence: 'P, D', severities: ['block'],
    sentence: { en: 'Initial certification always has two stages', zh: '初次认证必须分两个阶段' },
  },
  'R-STAGE1-02': {
    clause: `certification scheme; ${ISO_17021}, 9.3.1.2.2`, evidence: 'D', severities: ['block'],
    sentence: { en: 'Stage 1 looks at the documents and at whether stage 2 is prepared', zh: '第一阶段评审文件并确认第二阶段的准备情况' },
  },
  'R-STAGE1-03': {
    clause: `${ISO_17021}, 9.3.1.2.2 a to g`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Each of the seven points of stage 1 gets a result with evidence', zh: '第一阶段的七个要点均须有结果和证据' },
  },
  'R-STAGE1-04': {
    clause: `certification scheme; ${ISO_17021}, 9.3.1.2.2 g`, evidence: 'D', severities: ['block'],
    sentence: { en: 'The internal audit and management review named in the application are checked against the real records', zh: '申请中的内部审核和管理评审须对照实际记录核实' },
  },
  'R-STAGE1-05': {
    clause: `${ISO_17021}, 9.3.1.2.3`, evidence: 'K', severities: ['block'],
    sentence: { en: 'What could become a nonconformity is listed and told to the client in writing', zh: '可能成为不符合的关注点须列出并书面告知客户' },
  },
  'R-STAGE1-06': {
    clause: `${ISO_17021}, 9.3.1.2.3`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Stage 1 ends with a conclusion that fits its results, and a short written result', zh: '第一阶段须作出与结果相符的结论并附简短书面说明' },
  },
  'R-STAGE1-07': {
    clause: `${ISO_17021}, 9.3.1.2.4; EA 49.3 (2025)`, evidence: 'P, C', severities: ['warn'],
    sentence: { en: 'Between the stages there is time to resolve concerns, but not so much that stage 1 grows old', zh: '两个阶段之间应留有解决问题的时间，但不宜过长' },
  },
  'R-STAGE1-08': {
    clause: `${ISO_17021}, 9.3.1.2.4`, evidence: 'P', severities: ['warn'],
    sentence: { en: 'After a significant change stage 1 is repeated in whole or part', zh: '发生重大变更后须重新进行全部或部分第一阶段' },
  },
  'R-STAGE1-09': {
    clause: `${ISO_17021}, 9.3.1.2.4`, evidence: 'K', severities: ['warn', 'record'],
    sentence: { en: 'The client knows that the results may postpone or cancel stage 2', zh: '须告知客户结果可能导致第二阶段推迟或取消' },
    elsewhere: [at('record', 'message with the result of stage 1', 'libs/casework/src/stage1/stage1.service.ts')],
  },
  'R-STAGE2-01': {
    clause: `certification scheme; ${ISO_17021}, 9.3.1.3`, evidence: 'D', severities: ['block'],
    sentence: { en: "Stage 2 judges conformity and effectiveness at the client's sites", zh: '第二阶段在客户现场评价符合性和有效性' },
  },
  'R-STAGE2-02': {
    clause: `${ISO_17021}, 9.3.1.3 a to f`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Stage 2 gives results with evidence on at least six points', zh: '第二阶段至少对六个要点给出结果和证据' },
  },
  'R-STAGE2-03': {
    clause: 'IAF MD1', evidence: 'P', severities: ['block'],
    sentence: { en: 'The sites that were drawn are the sites that were visited, the central function included', zh: '实际审核的场所须与抽样一致，包括中心职能' },
  },
  'R-STAGE2-04': {
    clause: `certification scheme; ${ISO_17021}, 9.4.8.2 p and 9.5.3.1 e`, evidence: 'D', severities: ['block'],
    sentence: { en: 'The audit ends with a recommendation', zh: '审核以推荐结论结束' },
  },
  'R-STAGE2-05': {
    clause: 'certification scheme; ISO/IEC 20000-1:2018, 8', evidence: 'D', severities: ['warn'],
    sentence: { en: 'In a service management system every group of processes is examined', zh: '服务管理体系须审核每个过程组' },
  },
  'R-AUD-01': {
    clause: `${ISO_17021}, 9.4.2 and 9.4.7`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Opening and closing meeting are held, and who attended is recorded', zh: '须召开首、末次会议并记录出席人员' },
  },
  'R-AUD-02': {
    clause: `${ISO_17021}, 9.4.7`, evidence: 'K', severities: ['warn'],
    sentence: { en: 'The closing meeting explains sampling, report, findings, times, next steps, complaints and appeals', zh: '末次会议须说明抽样、报告、发现、时限、后续步骤及投诉申诉途径' },
  },
  'R-AUD-03': {
    clause: `${ISO_17021}, 9.4.3`, evidence: 'K', severities: ['record'],
    sentence: { en: 'A change of scope found on site is discussed with the client and reported', zh: '现场发现的范围变化须与客户讨论并上报' },
    notYetEnforced: [notYet('record', 'It stands in the report as free text; an event of its own comes with the change notices')],
  },
  'R-AUD-04': {
    clause: `${ISO_17021}, 9.4.3`, evidence: 'K', severities: ['record'],
    sentence: { en: 'An audit that cannot reach its objectives, or meets a serious risk, is changed or stopped', zh: '无法达到目的或存在严重风险的审核须变更或终止' },
    elsewhere: [at('record', 'audit.terminate', 'AUDIT_MACHINE')],
  },
  'R-AUD-05': {
    clause: `${ISO_17021}, 9.4.8.2 g`, evidence: 'K', severities: ['block'],
    sentence: { en: 'What differed from the plan is reported with its reason', zh: '与计划的偏离须报告并说明理由' },
  },
} as const satisfies Record<string, Rule>;
