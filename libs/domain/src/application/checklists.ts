import type { Sentence } from '../shared/text';

/** What the application review answers before it may accept. @source ISO/IEC 17021-1:2015, 9.1.2.1; R-REV-01 */
export const REVIEW_ITEMS = {
  information_sufficient: { en: 'The information is enough to set up an audit programme', zh: '信息足以制定审核方案' },
  no_open_difference: { en: 'No difference of understanding with the client is open', zh: '与客户之间没有未解决的理解分歧' },
  competence_available: { en: 'We have the competence and are able to do the work', zh: '本机构具备所需能力并能够实施' },
  scope_considered: { en: 'Scope considered', zh: '已考虑认证范围' },
  sites_considered: { en: 'Sites considered', zh: '已考虑场所' },
  time_considered: { en: 'Audit time considered', zh: '已考虑审核时间' },
  language_considered: { en: 'Language considered', zh: '已考虑语言' },
  safety_considered: { en: 'Safety considered', zh: '已考虑安全条件' },
  impartiality_considered: { en: 'Impartiality considered', zh: '已考虑公正性' },
} as const satisfies Record<string, Sentence>;
export type ReviewItem = keyof typeof REVIEW_ITEMS;

/** Further answers of the reviewer: without them the acceptance asks for a written reason. */
export const REVIEW_WARN_ITEMS = {
  scope_statement_clear: { en: 'The scope names organisation units and services and claims nothing that others deliver wholly', zh: '范围写明组织单元和服务，且未包含完全由他方提供的服务' },
  personnel_credible: { en: 'The number of people is credible and its evidence is kept', zh: '人数可信且证据已留存' },
  remote_suitable: { en: "The client's infrastructure suits remote techniques", zh: '客户的基础设施适合远程审核技术' },
} as const satisfies Record<string, Sentence>;
export type ReviewWarnItem = keyof typeof REVIEW_WARN_ITEMS;

/** Duties that the certification agreement names. @source ISO/IEC 17021-1:2015, 5.1.2, 8.3.4, 8.5.3; R-AGR-01 */
export const AGREEMENT_DUTIES = {
  marks: { en: 'Use of certificate and marks', zh: '证书和标志的使用' },
  access: { en: 'Access to sites, people and records', zh: '进入场所、接触人员和查阅记录' },
  change_notices: { en: 'Telling us about changes without delay', zh: '及时通报变更' },
  witness: { en: 'Accepting witness auditors and observers', zh: '接受见证审核员和观察员' },
} as const satisfies Record<string, Sentence>;
export type AgreementDuty = keyof typeof AGREEMENT_DUTIES;

/** The kind of document that shows which services exist. */
export const SERVICE_CATALOGUE_DOCUMENT = 'service_catalogue';
