import type { LocalText } from '../shared/language';

/** What must be true for one certification over several sites. @source audit-time 5 (MD1) */
export const MULTI_SITE_CONDITIONS = {
  one_system: { en: 'All sites work under one management system.', zh: '所有场所运行同一个管理体系。' },
  central_function: { en: 'A central function is identified that is part of the organisation and is not subcontracted.', zh: '已确定中心职能，属于本组织且未外包。' },
  central_authority: { en: 'The central function has authority over all sites and can order changes at any of them.', zh: '中心职能对所有场所拥有权限，可要求任何场所变更。' },
  legal_link: { en: 'Every site has a legal or contractual link to the central function.', zh: '每个场所与中心职能之间有法律或合同关系。' },
  internal_audit: { en: 'All sites were covered by internal audits before the audit.', zh: '审核前所有场所均已接受内部审核。' },
  management_review: { en: 'All sites were covered by the management review before the audit.', zh: '审核前所有场所均已纳入管理评审。' },
  central_data: { en: 'The central function collects and analyses the data of all sites.', zh: '中心职能收集并分析所有场所的数据。' },
  one_organisation: { en: 'The sites are not unrelated firms that somebody bundled for the certification.', zh: '各场所不是为认证而捆绑在一起的无关企业。' },
} as const satisfies Record<string, Required<LocalText>>;
export type MultiSiteCondition = keyof typeof MULTI_SITE_CONDITIONS;

/** What must be true in addition for visiting a sample only. */
export const SAMPLING_CONDITIONS = {
  similar_work: { en: 'The sites do very similar work.', zh: '各场所从事非常相似的工作。' },
  same_methods: { en: 'The sites work by the same methods and procedures.', zh: '各场所采用相同的方法和程序。' },
  scheme_allows: { en: 'The scheme does not forbid sampling.', zh: '认证方案未禁止抽样。' },
} as const satisfies Record<string, Required<LocalText>>;
export type SamplingCondition = keyof typeof SAMPLING_CONDITIONS;

export interface Eligibility {
  /** One certification over all sites is possible. */
  multiSite: boolean;
  /** A sample of the sites is enough. */
  sampling: boolean;
  unmet: (MultiSiteCondition | SamplingCondition)[];
}

const unmetOf = <Name extends string>(names: readonly Name[], met: Readonly<Partial<Record<Name, boolean>>>): Name[] => names.filter((name) => met[name] !== true);

/** An answer that is missing counts as no. @source audit-time 5 (MD1 clause 5 and 6) */
export function multiSiteEligibility(met: Readonly<Partial<Record<MultiSiteCondition | SamplingCondition, boolean>>>): Eligibility {
  const multiSite = unmetOf(Object.keys(MULTI_SITE_CONDITIONS) as MultiSiteCondition[], met);
  const sampling = unmetOf(Object.keys(SAMPLING_CONDITIONS) as SamplingCondition[], met);
  return { multiSite: multiSite.length === 0, sampling: multiSite.length + sampling.length === 0, unmet: [...multiSite, ...sampling] };
}
