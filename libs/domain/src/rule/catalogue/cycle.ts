import { at, ISO_17021, notYet, type Rule } from '../rule';

const CHANGE_NOTICES = 'Change notices come with their own pages';
const UPDATE_FORM = 'The cycle engine gives the day; the form that the client fills in comes with the client pages for surveillance';
const SWEEP = 'daily sweep';

/** process.md sections 10 and 11. */
export const CYCLE_RULES = {
  'R-SURV-01': {
    clause: `certification scheme; ${ISO_17021}, 9.1.3.3`, evidence: 'D, P', severities: ['remind', 'warn', 'block'],
    sentence: { en: 'A surveillance takes place in every calendar year except that of recertification', zh: '除再认证年度外每个日历年须进行一次监督审核' },
    elsewhere: [at('remind', SWEEP, 'obligationsOf')],
  },
  'R-SURV-02': {
    clause: `${ISO_17021}, 9.1.3.3`, evidence: 'P', severities: ['remind', 'warn'],
    sentence: { en: 'The first surveillance ends within twelve months after the certification decision', zh: '第一次监督审核须在认证决定后十二个月内完成' },
    elsewhere: [at('remind', SWEEP, 'obligationsOf'), at('warn', 'surveillance.plan', 'plannedInTime')],
  },
  'R-SURV-03': {
    clause: `${ISO_17021}, 9.6.2.2`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A surveillance gives results with evidence on eight points', zh: '监督审核须对八个要点给出结果和证据' },
  },
  'R-SURV-04': {
    clause: `${ISO_17021}, 9.6.2.1`, evidence: 'K', severities: ['warn'],
    sentence: { en: 'A surveillance is partly on site; over the cycle everything is covered', zh: '监督审核须包含现场审核；整个周期须全部覆盖' },
    notYetEnforced: [notYet('warn', 'The matrix of clauses and audits over the cycle comes with the programme board')],
  },
  'R-SURV-05': {
    clause: `${ISO_17021}, 9.6.1`, evidence: 'K', severities: ['block', 'record'],
    sentence: { en: 'A clean surveillance keeps the certificate without a decision; a major goes to an independent review', zh: '无问题的监督审核无需决定即可保持认证；严重不符合须经独立复核' },
    elsewhere: [at('record', 'surveillance.maintain', 'SURVEILLANCE_ROUTE_MACHINE')],
  },
  'R-SURV-06': {
    clause: `IAF MD5; ${ISO_17021}, 9.1.4`, evidence: 'K', severities: ['remind', 'warn'],
    sentence: { en: 'Before a surveillance the client updates people, sites and scope', zh: '监督审核前客户须更新人员、场所和范围' },
    notYetEnforced: [notYet('remind', UPDATE_FORM), notYet('warn', UPDATE_FORM)],
  },
  'R-CHG-01': {
    clause: `${ISO_17021}, 8.5.3`, evidence: 'K', severities: ['remind', 'record'],
    sentence: { en: 'The client tells us without delay what changes', zh: '客户须及时通报变更' },
    notYetEnforced: [notYet('remind', UPDATE_FORM), notYet('record', CHANGE_NOTICES)],
  },
  'R-CHG-02': {
    clause: `${ISO_17021}, 8.5.3 and 9.6.4`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Each change notice is judged: nothing, documents, special audit, new time, suspension', zh: '每项变更通报须评定：无需措施、文件评审、特殊审核、重新核定时间或暂停' },
    notYetEnforced: [notYet('block', CHANGE_NOTICES)],
  },
  'R-CHG-03': {
    clause: `${ISO_17021}, 8.5.2`, evidence: 'K', severities: ['remind'],
    sentence: { en: 'We tell clients of changed requirements and check that each has moved', zh: '本机构告知客户要求的变更并确认其转换' },
    notYetEnforced: [notYet('remind', 'Transitions to a new edition come with the scheme pages')],
  },
  'R-SPEC-01': {
    clause: `${ISO_17021}, 9.6.4.1`, evidence: 'K, P', severities: ['block'],
    sentence: { en: 'An extension is reviewed, its audit work set, and decided', zh: '扩大范围须经评审、确定工作量并作出决定' },
  },
  'R-SPEC-02': {
    clause: `${ISO_17021}, 9.6.4.2`, evidence: 'P', severities: ['warn'],
    sentence: { en: 'Short-notice audits have published conditions and a carefully chosen team', zh: '临时审核须有公开的条件并谨慎选择审核组' },
    notYetEnforced: [notYet('warn', 'Short-notice audits have their moves; their conditions come with their pages')],
  },
  'R-RECERT-01': {
    clause: `${ISO_17021}, 9.6.3.1.1`, evidence: 'P, C', severities: ['remind', 'warn'],
    sentence: { en: 'Recertification is planned early enough to be decided before expiry', zh: '再认证须尽早安排，以便在到期前作出决定' },
    elsewhere: [at('remind', SWEEP, 'obligationsOf'), at('warn', `${SWEEP}, not booked three months before`, 'remindersFor')],
  },
  'R-RECERT-02': {
    clause: `${ISO_17021}, 9.6.3.2.1`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Recertification covers the whole system and looks back at the cycle', zh: '再认证覆盖整个体系并回顾本周期' },
  },
  'R-RECERT-03': {
    clause: `${ISO_17021}, 9.6.3.1.3`, evidence: 'P', severities: ['warn'],
    sentence: { en: 'After significant changes a recertification has a stage 1 again', zh: '发生重大变更时再认证须再次进行第一阶段' },
  },
  'R-RECERT-04': {
    clause: `${ISO_17021}, 9.6.3.2.2`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Majors of a recertification are due before the certificate expires', zh: '再认证的严重不符合须在证书到期前完成' },
    elsewhere: [at('block', 'finding due days, never typed', 'findingDueDays')],
  },
  'R-RECERT-05': {
    clause: `${ISO_17021}, 9.6.3.2.3`, evidence: 'P', severities: ['record'],
    sentence: { en: 'Renewed in time, the new cycle follows the old expiry', zh: '按时换证的，新周期接续原到期日' },
    elsewhere: [at('record', 'recertification.renew', 'renewal')],
  },
  'R-RECERT-06': {
    clause: `${ISO_17021}, 9.6.3.2.4`, evidence: 'K', severities: ['block', 'record'],
    sentence: { en: 'Not finished by the last day, the certificate expires; it is never extended', zh: '到期仍未完成的证书失效，不得延期' },
    elsewhere: [at('record', 'every reading of the status', 'shownCertificateStatus')],
  },
  'R-RECERT-07': {
    clause: `${ISO_17021}, 9.6.3.2.5`, evidence: 'P', severities: ['block'],
    sentence: { en: 'Within six months after expiry a certification can be restored, later only begun anew', zh: '到期后六个月内可恢复认证，逾期须重新认证' },
  },
  'R-RECERT-08': {
    clause: `${ISO_17021}, 8.2.2 note`, evidence: 'K', severities: ['record'],
    sentence: { en: 'The days without certification are shown', zh: '认证中断期须予显示' },
    elsewhere: [at('record', 'recertification.restore', 'restoration')],
  },
} as const satisfies Record<string, Rule>;
