import { at, ISO_17021, notYet, type Rule } from '../rule';

const TRANSFER = 'Transfers have their moves; the pre-transfer review comes with its pages';
const GRIEVANCES = 'Appeals and complaints have their moves; their clocks come with their pages';

/** process.md section 12. */
export const STATUS_RULES = {
  'R-SUSP-01': {
    clause: `${ISO_17021}, 9.6.5.2`, evidence: 'P', severities: ['block'],
    sentence: { en: 'A suspension names its ground', zh: '暂停须写明依据' },
  },
  'R-SUSP-02': {
    clause: `${ISO_17021}, 9.6.5.2`, evidence: 'P, C', severities: ['record', 'remind'],
    sentence: { en: 'The day after a surveillance is overdue, its suspension is put before the decision makers', zh: '监督审核逾期次日，暂停建议提交决定人员' },
    elsewhere: [at('record', 'day after the latest day', 'libs/casework/src/obligations/daily-sweep.service.ts'), at('remind', 'day after the latest day', 'remindersFor')],
  },
  'R-SUSP-03': {
    clause: `${ISO_17021}, 9.6.5.3 and 8.3`, evidence: 'P', severities: ['record'],
    sentence: { en: 'While suspended the certification is invalid, and everybody can see it', zh: '暂停期间认证无效并公开' },
    elsewhere: [at('record', 'certificate.suspend and the public page', 'shownCertificateStatus')],
  },
  'R-SUSP-04': {
    clause: `${ISO_17021}, 9.6.5.4 and 9.6.5.5`, evidence: 'P', severities: ['remind', 'warn'],
    sentence: { en: 'A suspension usually lasts six months at most, then it is restored, reduced or withdrawn', zh: '暂停通常不超过六个月，之后恢复、缩小或撤销' },
    elsewhere: [at('remind', 'daily sweep', 'obligationsOf')],
  },
  'R-SUSP-05': {
    clause: `${ISO_17021}, 9.6.5.4`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A suspension is lifted only when its cause is shown to be resolved', zh: '只有证明原因已消除方可恢复' },
  },
  'R-SUSP-06': {
    clause: `${ISO_17021}, 9.6.5.5`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The scope is reduced only where the standard still fits what is left', zh: '仅在标准仍适用于剩余范围时方可缩小范围' },
  },
  'R-SUSP-07': {
    clause: `${ISO_17021}, 8.3.4 d`, evidence: 'K', severities: ['record'],
    sentence: { en: 'After a withdrawal the client stops using certificate and marks, and the register says so', zh: '撤销后客户停止使用证书和标志，名录予以更新' },
    elsewhere: [at('record', 'certificate.withdraw and the public page', 'shownCertificateStatus')],
  },
  'R-TRANS-01': {
    clause: 'IAF MD2, 2.1', evidence: 'P', severities: ['block'],
    sentence: { en: 'Only a valid accredited certificate is transferred, never a suspended one', zh: '只有有效且获认可的证书方可转换，暂停的不得转换' },
    notYetEnforced: [notYet('block', TRANSFER)],
  },
  'R-TRANS-02': {
    clause: 'IAF MD2', evidence: 'P', severities: ['block', 'remind'],
    sentence: { en: 'From a body that closed or lost its accreditation the transfer ends within six months or by expiry', zh: '原机构关闭或失去认可的，须在六个月内或到期前完成转换' },
    notYetEnforced: [notYet('block', TRANSFER), notYet('remind', TRANSFER)],
  },
  'R-TRANS-03': {
    clause: 'IAF MD2, 2.2', evidence: 'P, K', severities: ['block'],
    sentence: { en: 'Somebody competent reviews a transfer before it; a visit only where the review asks for one', zh: '转换前须由有能力人员评审，必要时方进行访问' },
    notYetEnforced: [notYet('block', TRANSFER)],
  },
  'R-TRANS-04': {
    clause: 'IAF MD2, 2.2 and 2.3', evidence: 'K', severities: ['block'],
    sentence: { en: 'Open majors are verified and minors planned before a transferred certificate is issued', zh: '签发转换证书前严重不符合须验证，轻微不符合须有计划' },
    elsewhere: [at('block', 'transfer.grant', 'majorsVerified'), at('block', 'transfer.grant', 'minorsPlanned')],
  },
  'R-TRANS-05': {
    clause: 'IAF MD2, 2.3', evidence: 'P, K', severities: ['record'],
    sentence: { en: 'A transferred certificate keeps its cycle and its expiry', zh: '转换的证书保持原周期和到期日' },
    notYetEnforced: [notYet('record', TRANSFER)],
  },
  'R-TRANS-06': {
    clause: 'IAF MD2, 2.4', evidence: 'P', severities: ['record'],
    sentence: { en: 'The former body is told when the certificate is issued', zh: '签发后须告知原认证机构' },
    notYetEnforced: [notYet('record', TRANSFER)],
  },
  'R-APL-01': {
    clause: `${ISO_17021}, 9.7`, evidence: 'K, C', severities: ['block', 'remind'],
    sentence: { en: 'An appeal is acknowledged, progress is told, its end is notified, and nobody suffers for it', zh: '申诉须确认收到、告知进展、正式通知结果，且不得歧视申诉人' },
    notYetEnforced: [notYet('remind', GRIEVANCES)],
  },
  'R-APL-02': {
    clause: `${ISO_17021}, 9.7`, evidence: 'K', severities: ['block'],
    sentence: { en: 'An appeal is handled by people who neither audited nor decided', zh: '申诉由未参与审核和决定的人员处理' },
  },
  'R-CMP-01': {
    clause: `${ISO_17021}, 9.8`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A complaint is about us or about a client; about a client, its system is considered', zh: '投诉须区分针对本机构还是客户；针对客户的须考虑其体系有效性' },
  },
  'R-CMP-02': {
    clause: `${ISO_17021}, 9.8`, evidence: 'K', severities: ['block', 'remind'],
    sentence: { en: 'A complaint is decided by people who were not involved, and published only as agreed', zh: '投诉由未参与人员决定，公开须经商定' },
    notYetEnforced: [notYet('remind', GRIEVANCES)],
  },
  'R-CMP-03': {
    clause: `${ISO_17021}, 9.5.4 and 9.6.2.2`, evidence: 'K', severities: ['record'],
    sentence: { en: 'Complaints are looked at in the next surveillance and at recertification', zh: '投诉须在下次监督和再认证时予以考虑' },
    elsewhere: [at('record', 'audit.issue_report', 'surveillanceResults'), at('record', 'recertification.renew', 'wholeCycleWeighed')],
  },
  'R-REC-01': {
    clause: `${ISO_17021}, 9.9.2`, evidence: 'K', severities: ['warn'],
    sentence: { en: 'Every client has a complete file', zh: '每个客户须有完整档案' },
    notYetEnforced: [notYet('warn', 'The index of the file comes with the documents page of the case')],
  },
  'R-REC-02': {
    clause: `${ISO_17021}, 9.9.4`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Records are kept for the running cycle and one more', zh: '记录须保存至当前周期及其后一个完整周期' },
    notYetEnforced: [notYet('block', 'Nothing is ever deleted so far: there is no move and no route that deletes a record')],
  },
  'R-REC-03': {
    clause: `${ISO_17021}, 9.9; practice`, evidence: 'C', severities: ['record'],
    sentence: { en: 'Who did what when, and why a warning was passed, is kept unchangeable', zh: '谁在何时做了什么以及越过警告的理由均不可更改地保存' },
    elsewhere: [at('record', 'every change', 'libs/persistence/src/entities/trail.entity.ts')],
  },
  'R-PUB-01': {
    clause: `${ISO_17021}, 8.1`, evidence: 'K', severities: ['record'],
    sentence: { en: 'Anybody can see whether a certificate is valid, and for what', zh: '任何人均可查询证书是否有效及其范围' },
    elsewhere: [at('record', 'public certificate page', 'shownCertificateStatus')],
  },
} as const satisfies Record<string, Rule>;
