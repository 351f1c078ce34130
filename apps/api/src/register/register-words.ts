import type { Language, ShownStatus } from '@cb/domain';

/** The status words of the public page, and what each means to a reader who never heard of certification. */
export const STATUS_WORDS: Record<Language, Record<ShownStatus, readonly [word: string, meaning: string]>> = {
  en: {
    in_preparation: ['In preparation', 'This certificate has not been issued.'],
    valid: ['Valid', 'The certification is in force.'],
    suspended: ['Suspended', 'The certification is temporarily not valid. The holder may not refer to it.'],
    withdrawn: ['Withdrawn', 'The certification body has ended this certification. It is not valid any more.'],
    cancelled: ['Cancelled', 'The certification ended at the wish of the holder. It is not valid any more.'],
    transferred_out: ['Transferred', 'The certification has moved to another certification body. This certificate is not valid any more.'],
    expired: ['Expired', 'The last day of validity has passed. The certification is not in force.'],
    lapsed: ['Expired', 'The last day of validity has passed and the certification was not renewed.'],
  },
  zh: {
    in_preparation: ['准备中', '本证书尚未颁发。'],
    valid: ['有效', '认证有效。'],
    suspended: ['暂停', '认证暂时失效，持证组织在此期间不得宣传认证资格。'],
    withdrawn: ['撤销', '认证机构已撤销该认证，证书不再有效。'],
    cancelled: ['注销', '应持证组织要求，认证已终止，证书不再有效。'],
    transferred_out: ['已转出', '认证已转至其他认证机构，本证书不再有效。'],
    expired: ['已过期', '证书有效期已过，认证不再有效。'],
    lapsed: ['已过期', '证书有效期已过，且未换发新证。'],
  },
};

export const PAGE_WORDS = {
  en: {
    title: 'Certificate', since: 'since', holder: 'Holder', trading: 'Trading as', place: 'Place', standard: 'Standard', scope: 'Scope', sites: 'Sites', central: 'central function',
    number: 'Number', version: 'Version', firstCertifiedOn: 'First certified', effectiveOn: 'Effective from', expiryOn: 'Valid until and including', gap: 'Not certified',
    search: 'Search the register', find: 'Find', label: 'Number, name or city', none: 'No certificate matches.', prompt: 'Enter a certificate number, the name of an organisation or a city.', more: 'More results',
    unknown: 'No certificate has this number', unknownText: 'Check the number: it stands on the certificate, under its QR code. If it is right, the certificate was not issued by us.',
    checked: 'Status as of', issuedBy: 'Issued by', accreditedBy: 'Accredited by', history: 'Status over time', register: 'Register of certificates', other: '中文', otherLanguage: 'zh',
  },
  zh: {
    title: '证书', since: '自', holder: '持证组织', trading: '商号', place: '地点', standard: '认证标准', scope: '认证范围', sites: '场所', central: '中心职能',
    number: '证书编号', version: '版本', firstCertifiedOn: '首次获证日期', effectiveOn: '生效日期', expiryOn: '有效期至（含当日）', gap: '未获证期间',
    search: '查询证书名录', find: '查询', label: '证书编号、组织名称或城市', none: '没有符合条件的证书。', prompt: '请输入证书编号、组织名称或城市。', more: '更多结果',
    unknown: '没有此编号的证书', unknownText: '请核对编号：编号印在证书上二维码的下方。如编号无误，则该证书并非由我机构颁发。',
    checked: '状态查询日期', issuedBy: '颁发机构', accreditedBy: '认可机构', history: '状态历史', register: '证书名录', other: 'English', otherLanguage: 'en',
  },
} as const satisfies Record<Language, Record<string, string>>;
export type PageWords = (typeof PAGE_WORDS)[Language];
