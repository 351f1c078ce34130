import { AGREEMENT_DUTIES, type AgreementDuty, inLanguage, type Language, type LocalText } from '@cb/domain';
import type { Address, AgreementTerms } from '@cb/persistence';
import type { TextBlock } from '@cb/platform';

const WORDS = {
  title: { en: 'Certification agreement', zh: '认证合同' },
  between: { en: 'between {body} (certification body) and {client} (client)', zh: '{body}（认证机构）与 {client}（客户）之间' },
  register: { en: 'register number', zh: '登记号' },
  case: { en: 'Case', zh: '案卷' },
  standards: { en: 'Standards', zh: '标准' },
  scope: { en: 'Scope', zh: '范围' },
  sites: { en: 'Sites covered', zh: '覆盖的场所' },
  people: { en: 'people', zh: '人' },
  time: { en: 'Audit time in days of 8 hours', zh: '审核时间（每天 8 小时）' },
  initialDays: { en: 'initial certification, stage 1 and stage 2', zh: '初次认证（第一、第二阶段）' },
  stage1Days: { en: 'stage 1', zh: '第一阶段' },
  stage2Days: { en: 'stage 2', zh: '第二阶段' },
  surveillanceDays: { en: 'each surveillance', zh: '每次监督审核' },
  recertificationDays: { en: 'recertification', zh: '再认证' },
  unconfirmed: { en: 'SMS table not confirmed: the days rest on a placeholder until the technical manager signs the table.', zh: 'SMS 审核时间表未确认：在技术负责人签署之前，天数依据占位表。' },
  duties: { en: 'The client accepts these duties', zh: '客户承担以下义务' },
  fees: { en: 'Fees', zh: '费用' },
  further: { en: 'Further terms', zh: '其他条款' },
  force: { en: 'Legal force', zh: '法律效力' },
  enforceable: {
    en: 'This agreement is legally enforceable. It holds for all sites named above and for the whole certification cycle.',
    zh: '本合同具有法律约束力，适用于上述所有场所及整个认证周期。',
  },
} as const satisfies Record<string, Record<Language, string>>;

const DAYS = ['initialDays', 'stage1Days', 'stage2Days', 'surveillanceDays', 'recertificationDays'] as const;

/** The agreement that both sides sign, in the client's language. */
export function agreementBlocks(terms: AgreementTerms, language: Language): TextBlock[] {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language];
  const text = (of: LocalText): string => inLanguage(of, language);
  const party = (name: LocalText, address: Address): string => `${text(name)}, ${addressLine(address, language)}`;
  return [
    { title: word('title') },
    { text: word('between').replace('{body}', party(terms.body.name, terms.body.address)).replace('{client}', party(terms.client.name, terms.client.address)) },
    { text: `${word('register')}: ${terms.client.registerNumber}` }, { text: `${word('case')}: ${terms.caseNumber}` },
    { heading: word('standards') }, { items: terms.standards.map(({ code }) => code) },
    { heading: word('scope') }, { text: text(terms.scope) },
    { heading: word('sites') },
    { items: terms.sites.map(({ name, address, people }) => `${text(name)}${address ? `, ${addressLine(address, language)}` : ''}: ${people} ${word('people')}`) },
    { heading: word('time') }, { items: DAYS.map((key) => `${word(key)}: ${terms.days[key] ?? '–'}`) },
    ...(terms.tableUnconfirmed ? [{ text: word('unconfirmed') }] : []),
    { heading: word('duties') }, { items: terms.duties.map((duty) => AGREEMENT_DUTIES[duty as AgreementDuty][language]) },
    ...(terms.fees === null ? [] : [{ heading: word('fees') }, { text: terms.fees }]),
    ...(terms.furtherTerms === null ? [] : [{ heading: word('further') }, { text: terms.furtherTerms }]),
    { heading: word('force') }, { text: word('enforceable') },
  ];
}

const addressLine = ({ street, postcode, city, country }: Address, language: Language): string =>
  [inLanguage(street, language), [postcode, inLanguage(city, language)].filter(Boolean).join(' '), country].join(', ');
