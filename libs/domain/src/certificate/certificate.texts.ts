import type { RefusalTexts } from '../shared/text';

export const CERTIFICATE_TEXTS = {
  'R-CERT-01.missing': {
    en: ['The certificate does not show: {what}', 'Complete it in the case; the certificate draws on it'],
    zh: ['证书缺少：{what}', '请在案卷中补全，证书由此生成'],
  },
  'R-CERT-02.before_decision': {
    en: ['The certificate would be effective on {effective}, before the decision of {decided}', 'It is effective on the decision day at the earliest'],
    zh: ['证书生效日 {effective} 早于决定日 {decided}', '证书最早于决定日生效'],
  },
  'R-CERT-03.expiry': {
    en: ['The certificate would expire on {expiry}; the cycle that starts on {start} ends on {expected}', 'The last day follows from the cycle and is not typed'],
    zh: ['证书到期日为 {expiry}；自 {start} 开始的周期应于 {expected} 结束', '到期日由周期得出，不得填写'],
  },
  'R-CERT-04.no_number': {
    en: ['The certificate has no number', 'Set the number pattern in the settings'],
    zh: ['证书没有编号', '请在设置中配置编号规则'],
  },
  'R-CERT-04.taken': {
    en: ['The number {number} was used before', 'Take the next number'],
    zh: ['编号 {number} 已被使用', '请使用下一个编号'],
  },
  'R-CERT-05.no_edition': {
    en: ['The standard is shown without its edition: {edition}', 'Show the standard with its year'],
    zh: ['标准未标明版本：{edition}', '请标明标准的年份'],
  },
  'R-CERT-06.no_scope': {
    en: ['The certificate has no scope', 'Complete the scope in the case'],
    zh: ['证书没有认证范围', '请在案卷中补全范围'],
  },
  'R-CERT-06.no_site_scope': {
    en: ['The scope of this site is missing: {site}', 'Complete the scope of the site; sites of one certificate differ'],
    zh: ['缺少场所范围：{site}', '请补全该场所的范围'],
  },
  'R-CERT-07.symbol': {
    en: ['The accreditation symbol is shown for a scheme or sector that is not accredited', 'Issue without the symbol'],
    zh: ['在未获认可的方案或行业使用了认可标识', '请不使用认可标识'],
  },
  'R-CERT-08.statement_of_applicability': {
    en: ['The version of the statement of applicability is missing', 'Enter it in the case'],
    zh: ['缺少适用性声明的版本', '请在案卷中填写'],
  },
  'R-CERT-10.dates_after_gap': {
    en: ["After a gap the certificate shows the last cycle's expiry and its recertification audit day as well", 'Enter both days, or start the first certification day anew'],
    zh: ['认证中断后，证书还须显示上一周期到期日和再认证审核日', '请填写两个日期，或重新起算首次认证日'],
  },
  'R-CERT-13.no_decision': {
    en: ['There is no decision to issue on', 'Decide first'],
    zh: ['没有可据以发证的决定', '请先作出决定'],
  },
  'R-CERT-13.agreement': {
    en: ['The agreement is not valid', 'Have a valid agreement signed'],
    zh: ['认证合同无效', '请签署有效合同'],
  },
  'R-CERT-13.fees': {
    en: ['The fees are not cleared', 'Clear the fees on the case'],
    zh: ['费用尚未结清', '请在案卷中确认费用结清'],
  },
  'R-CERT-14.differs': {
    en: ['The certificate differs from the decision in: {what}', 'Draw it from the decision again'],
    zh: ['证书与决定不一致：{what}', '请重新按决定生成'],
  },
  'R-RECERT-06.no_last_day': {
    en: ['The certificate has no last day', 'Nothing expires before a first version is issued'],
    zh: ['证书没有有效期截止日', '首个版本签发前不会到期'],
  },
  'R-RECERT-06.still_valid': {
    en: ['The certificate is valid through {expiry}', 'It expires the day after'],
    zh: ['证书有效期至 {expiry}', '次日到期'],
  },
  'R-SUSP-01.no_ground': {
    en: ['A suspension needs its ground', 'Choose: {grounds}'],
    zh: ['暂停须有依据', '请选择：{grounds}'],
  },
  'R-SUSP-04.too_long': {
    en: ['The suspension has lasted since {since}, longer than six months', 'Say why it is lifted now rather than the scope reduced or the certificate withdrawn'],
    zh: ['暂停自 {since} 起已超过六个月', '请说明现在恢复而非缩小范围或撤销的理由'],
  },
  'R-SUSP-05.not_resolved': {
    en: ['It is not shown that the cause of the suspension is resolved', 'Write what shows it'],
    zh: ['未证明暂停原因已消除', '请写明证据'],
  },
  'R-SUSP-06.does_not_fit': {
    en: ['It is not confirmed that the standard still fits what is left of the scope', 'Confirm it, or withdraw'],
    zh: ['未确认标准仍适用于剩余范围', '请确认，或撤销证书'],
  },
  'R-NC-10.scope_cut': {
    en: ['The scope cannot be reduced while a major is open: {numbers}', 'Wait until it is verified'],
    zh: ['存在未关闭的严重不符合（{numbers}）时不得缩小范围', '请等待验证'],
  },
} as const satisfies RefusalTexts;
