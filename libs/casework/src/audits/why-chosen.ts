import { fillText, type Language } from '@cb/domain';
import type { SiteEntity } from '@cb/persistence';

const TEXTS = {
  central: { en: 'Central function: visited at every audit (MD1)', zh: '中心职能：每次审核都必须访问（MD1）' },
  unlike: { en: 'Its work is unlike that of any other site, so it is not sampled (MD1)', zh: '该场所的活动与其他场所不同，不作抽样（MD1）' },
  sampled: { en: 'Chosen from the group “{group}” by the sampling plan (MD1)', zh: '按抽样方案从“{group}”组中选取（MD1）' },
} as const satisfies Record<string, Record<Language, string>>;

/** Why a site is visited where the planner did not write it, in the language of the case: plan and client show it. */
export function whyChosen({ isCentral, activityGroup }: Pick<SiteEntity, 'isCentral' | 'activityGroup'>, language: Language): string {
  if (isCentral) return TEXTS.central[language];
  return activityGroup === null ? TEXTS.unlike[language] : fillText(TEXTS.sampled[language], { group: activityGroup }, language);
}
