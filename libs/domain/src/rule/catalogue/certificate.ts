import { at, ISO_17021, notYet, type Rule } from '../rule';

const MARKS = 'Requests to use a mark come with the marks pages';

/** certificate.md section 1. */
export const CERTIFICATE_RULES = {
  'R-CERT-01': {
    clause: `${ISO_17021}, 8.2.2 a; IAF MD1`, evidence: 'K, P', severities: ['block'],
    sentence: { en: 'A certificate shows name and place of the client and every site in its scope', zh: '证书须写明客户名称、所在地及范围内所有场所' },
  },
  'R-CERT-02': {
    clause: `${ISO_17021}, 8.2.2 b`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A certificate takes effect on the day of its decision at the earliest', zh: '证书最早于决定日生效' },
  },
  'R-CERT-03': {
    clause: `certification scheme; ${ISO_17021}, 8.2.2 c`, evidence: 'D, K', severities: ['block'],
    sentence: { en: 'A certificate is valid for three years; its last day is computed, never typed', zh: '证书有效期三年，到期日由系统计算，不得填写' },
  },
  'R-CERT-04': {
    clause: `${ISO_17021}, 8.2.2 d`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A certificate number is used once and never again', zh: '证书编号唯一且不得重复使用' },
  },
  'R-CERT-05': {
    clause: `${ISO_17021}, 8.2.2 e`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The standard stands on the certificate with its edition', zh: '证书须写明标准及其版本' },
  },
  'R-CERT-06': {
    clause: `${ISO_17021}, 8.2.2 f`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The scope stands on the certificate, per site where sites differ', zh: '证书须写明范围，各场所不同时分别写明' },
  },
  'R-CERT-07': {
    clause: `${ISO_17021}, 8.2.2 g`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The accreditation symbol appears only where we are accredited', zh: '仅在获认可范围内使用认可标识' },
  },
  'R-CERT-08': {
    clause: 'ISO/IEC 27006-1:2024, 8.2; ISO/IEC 20000-6:2017, 8.2', evidence: 'K, S', severities: ['block'],
    sentence: { en: 'What a scheme asks for in addition is on the certificate', zh: '证书须包含方案要求的附加信息' },
  },
  'R-CERT-09': {
    clause: `${ISO_17021}, 8.2.2 i`, evidence: 'K', severities: ['record'],
    sentence: { en: 'A new version can be told from the older ones, which are marked as obsolete', zh: '新版本可与旧版本区分，旧版本标记为作废' },
    elsewhere: [at('record', 'each issue', 'libs/persistence/src/entities/certificate.entity.ts')],
  },
  'R-CERT-10': {
    clause: `${ISO_17021}, 8.2.2 note`, evidence: 'K', severities: ['block'],
    sentence: { en: 'After a gap the first certification day stays only beside the dates of the last cycle', zh: '中断后保留首次认证日的，须同时显示上一周期的日期' },
  },
  'R-CERT-11': {
    clause: 'IAF MD1', evidence: 'K', severities: ['block', 'record'],
    sentence: { en: 'Certificates of single sites refer to the main one and fall with it', zh: '场所分证书须引用主证书并随其失效' },
    notYetEnforced: [notYet('block', 'One certificate with the list of sites is issued; sub-certificates are not offered'), notYet('record', 'As above')],
  },
  'R-CERT-12': {
    clause: 'IAF MD1', evidence: 'K', severities: ['remind'],
    sentence: { en: 'The client tells us of closed sites', zh: '客户须报告关闭的场所' },
    notYetEnforced: [notYet('remind', 'It is asked with the yearly data update, whose form comes with the client pages for surveillance')],
  },
  'R-CERT-13': {
    clause: `${ISO_17021}, 9.5 and 5.1.2`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A certificate is issued on a decision, under a valid agreement', zh: '证书须依据认证决定和有效合同签发' },
  },
  'R-CERT-14': {
    clause: 'practice', evidence: 'S, C', severities: ['block'],
    sentence: { en: 'What stands on a certificate is drawn from the decision, nothing is typed', zh: '证书内容取自决定记录，不得手工填写' },
  },
  'R-CERT-15': {
    clause: 'IAF MD2', evidence: 'K', severities: ['record'],
    sentence: { en: 'A transferred certificate keeps its cycle and names the earlier body with its first day', zh: '转换的证书保持原周期，并可注明原机构和首次认证日' },
    notYetEnforced: [notYet('record', 'Transfers have their moves; the certificate of a transfer comes with its pages')],
  },
  'R-CERT-16': {
    clause: 'IAF MD11', evidence: 'C', severities: ['record'],
    sentence: { en: 'After an integrated audit each standard has its own certificate and status', zh: '一体化审核后每个标准有各自的证书和状态' },
    elsewhere: [at('record', 'certificate, one per certification', 'libs/persistence/src/entities/certificate.entity.ts')],
  },
  'R-MARK-01': {
    clause: `${ISO_17021}, 8.3.1 and 8.3.2`, evidence: 'K, P', severities: ['warn'],
    sentence: { en: 'The mark is never put on a product, nor on test or inspection reports', zh: '标志不得用于产品或检测、检验报告' },
    notYetEnforced: [notYet('warn', MARKS)],
  },
  'R-MARK-02': {
    clause: `${ISO_17021}, 8.3.3`, evidence: 'P', severities: ['block'],
    sentence: { en: 'A statement on packaging names the client, the kind of system with its standard, and us', zh: '包装上的声明须写明客户、体系类型及标准和认证机构' },
    notYetEnforced: [notYet('block', MARKS)],
  },
  'R-MARK-03': {
    clause: `${ISO_17021}, 8.3.4`, evidence: 'K', severities: ['record', 'remind'],
    sentence: { en: 'After a suspension, withdrawal or reduction the client changes what it publishes', zh: '暂停、撤销或缩小范围后客户须调整其宣传' },
    notYetEnforced: [notYet('record', MARKS), notYet('remind', MARKS)],
  },
  'R-MARK-04': {
    clause: `${ISO_17021}, 8.3.5`, evidence: 'K', severities: ['record'],
    sentence: { en: 'Misuse is corrected, or leads to suspension, withdrawal, publication or court', zh: '滥用须纠正，否则暂停、撤销、公布或诉诸法律' },
    notYetEnforced: [notYet('record', MARKS)],
  },
} as const satisfies Record<string, Rule>;
