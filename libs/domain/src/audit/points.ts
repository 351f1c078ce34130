import type { Sentence } from '../shared/text';

/** The seven points of stage 1. @source ISO/IEC 17021-1:2015, 9.3.1.2.2 a–g; R-STAGE1-03 */
export const STAGE1_POINTS = {
  a: { en: 'Documented information', zh: '文件化信息' },
  b: { en: 'Site conditions and talks with people', zh: '场所条件和与人员的交流' },
  c: { en: "Client's understanding of key aspects and objectives", zh: '客户对关键方面和目标的理解' },
  d: { en: 'Scope, sites, controls, legal duties', zh: '范围、场所、控制和法律义务' },
  e: { en: 'Resources and details for stage 2', zh: '第二阶段的资源和细节' },
  f: { en: 'Focus for stage 2', zh: '第二阶段的重点' },
  g: { en: 'Internal audits and management reviews performed, readiness', zh: '内部审核和管理评审的实施及准备程度' },
} as const satisfies Record<string, Sentence>;
export type Stage1Point = keyof typeof STAGE1_POINTS;

export const STAGE1_CONCLUSIONS = ['ready', 'ready_after_concerns', 'not_ready', 'repeat_stage1'] as const;
export type Stage1Conclusion = (typeof STAGE1_CONCLUSIONS)[number];

/** What stage 2 and a recertification give a result on at least. @source ISO/IEC 17021-1:2015, 9.3.1.3 a–f; R-STAGE2-02 */
export const STAGE2_POINTS = {
  requirements: { en: 'Evidence on all requirements', zh: '所有要求的符合性证据' },
  objectives_performance: { en: 'Performance against objectives', zh: '对照目标的绩效' },
  legal_contractual: { en: 'Ability to meet legal and contractual duties', zh: '满足法律和合同要求的能力' },
  operational_control: { en: 'Operational control', zh: '运行控制' },
  internal_audit_management_review: { en: 'Internal audit and management review', zh: '内部审核和管理评审' },
  management_responsibility: { en: 'Responsibility of management', zh: '管理者职责' },
} as const satisfies Record<string, Sentence>;

/** What a surveillance gives a result on. @source ISO/IEC 17021-1:2015, 9.6.2.2; R-SURV-03 */
export const SURVEILLANCE_POINTS = {
  internal_audit_management_review: { en: 'Internal audits and management review', zh: '内部审核和管理评审' },
  earlier_findings: { en: 'Earlier findings', zh: '以往的审核发现' },
  complaints: { en: 'Complaints', zh: '投诉' },
  effectiveness: { en: 'Effectiveness', zh: '有效性' },
  improvement: { en: 'Progress of improvement', zh: '改进进展' },
  operational_control: { en: 'Operational control', zh: '运行控制' },
  changes: { en: 'Changes', zh: '变更' },
  use_of_marks: { en: 'Use of marks', zh: '标志的使用' },
} as const satisfies Record<string, Sentence>;

/** What a recertification looks at besides. @source ISO/IEC 17021-1:2015, 9.6.3.2.1; R-RECERT-02 */
export const RECERTIFICATION_POINTS = {
  whole_system: { en: 'The whole system', zh: '整个体系' },
  scope_relevance: { en: 'Continued relevance of the scope', zh: '范围的持续适宜性' },
  commitment: { en: 'Commitment', zh: '承诺' },
  objectives: { en: 'Objectives', zh: '目标' },
  cycle_reports: { en: "Surveillance reports of the cycle", zh: '本周期的监督审核报告' },
} as const satisfies Record<string, Sentence>;

/** What the closing meeting covers. @source ISO/IEC 17021-1:2015, 9.4.7; R-AUD-02 */
export const CLOSING_POINTS = {
  sampling: { en: 'Sampling caveat', zh: '抽样局限性' },
  reporting: { en: 'Reporting', zh: '报告方式' },
  findings_handling: { en: 'How findings are handled and their effect', zh: '审核发现的处理及其影响' },
  response_time: { en: 'Time to answer', zh: '答复时限' },
  later_steps: { en: 'Later steps', zh: '后续步骤' },
  complaints_appeals: { en: 'Complaints and appeals', zh: '投诉和申诉途径' },
} as const satisfies Record<string, Sentence>;

/** What is recorded about remote parts. @source IAF MD4; R-ICT-01 */
export const REMOTE_POINTS = {
  risks: { en: 'Risks and chances', zh: '风险和机遇' },
  security: { en: 'Agreed terms on information security', zh: '商定的信息安全条款' },
  extent: { en: 'How and how much', zh: '方式和程度' },
} as const satisfies Record<string, Sentence>;

/** Clause groups of a service management system that stage 2 examines. @source R-STAGE2-05; process.md section 13 */
export const SERVICE_PROCESS_GROUPS = {
  '8.2': { en: 'service portfolio', zh: '服务组合' },
  '8.3': { en: 'relationship and agreement', zh: '关系和协议' },
  '8.4': { en: 'supply and demand', zh: '供应和需求' },
  '8.5': { en: 'design, build and transition', zh: '设计、构建和转换' },
  '8.6': { en: 'resolution and fulfilment', zh: '解决和实现' },
  '8.7': { en: 'service assurance', zh: '服务保证' },
  '9.4': { en: 'service reporting', zh: '服务报告' },
} as const satisfies Record<string, Sentence>;

/** Headings of an audit report. @source ISO/IEC 17021-1:2015, 9.4.8.2 a–r; R-REP-02 */
export const REPORT_HEADINGS = {
  certification_body: { en: 'Certification body', zh: '认证机构' },
  client: { en: 'Client', zh: '客户' },
  audit_type: { en: 'Type of audit', zh: '审核类型' },
  criteria: { en: 'Criteria', zh: '准则' },
  objectives: { en: 'Objectives', zh: '目的' },
  scope_and_time: { en: 'Scope and time', zh: '范围和时间' },
  deviations: { en: 'Deviations from the plan', zh: '与计划的偏离' },
  programme_issues: { en: 'Matters that affect the programme', zh: '影响审核方案的事项' },
  team: { en: 'Team and companions', zh: '审核组和陪同人员' },
  dates_and_places: { en: 'Dates and places', zh: '日期和地点' },
  findings: { en: 'Findings, evidence, conclusions', zh: '发现、证据和结论' },
  changes: { en: 'Changes since the last audit', zh: '自上次审核以来的变更' },
  unresolved: { en: 'Unresolved matters', zh: '未解决的事项' },
  combined: { en: 'Combined, joint or integrated', zh: '结合、联合或一体化' },
  sampling_disclaimer: { en: 'Sampling disclaimer', zh: '抽样声明' },
  recommendation: { en: 'Recommendation', zh: '推荐意见' },
  use_of_marks: { en: 'Use of marks', zh: '标志的使用' },
  earlier_actions: { en: 'Verification of earlier corrective actions', zh: '以往纠正措施的验证' },
} as const satisfies Record<string, Sentence>;
export type ReportHeading = keyof typeof REPORT_HEADINGS;

/** Statements of an audit report. @source ISO/IEC 17021-1:2015, 9.4.8.3; R-REP-03 */
export const REPORT_STATEMENTS = {
  conformity_and_effectiveness: { en: 'Conformity and effectiveness, with evidence', zh: '符合性和有效性及其证据' },
  scope_fitness: { en: 'Fitness of the scope', zh: '范围的适宜性' },
  objectives_reached: { en: 'Objectives reached', zh: '审核目的的达成' },
} as const satisfies Record<string, Sentence>;
export type ReportStatement = keyof typeof REPORT_STATEMENTS;
