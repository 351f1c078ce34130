import type { LocalText } from '../shared/language';

/** What a result warns of. A warning never changes a figure silently: the step that did says so too. @source audit-time 2, step 10 */
export const CALCULATION_WARNINGS = {
  REDUCTION_CLAMPED: {
    en: 'The factors add up to less than -30 %. They were cut off at -30 %.',
    zh: '各调整因素合计低于 -30%，已按 -30% 截断。',
  },
  OVERCOMPENSATING_FACTORS: {
    en: 'Factors that add up far below the limit suggest that they overlap. The technical manager should look at them.',
    zh: '各因素合计远低于限值，可能存在重复计算，应由技术负责人复核。',
  },
  INTEGRATION_REDUCTION_CLAMPED: {
    en: 'More than 20 % was asked for integration. 20 % was applied.',
    zh: '申请的一体化减少量超过 20%，已按 20% 计算。',
  },
  SITE_LIMIT_APPLIED: {
    en: 'The reductions of a site add up to more than 50 %. They were limited to 50 %.',
    zh: '单个场所的减少量合计超过 50%，已限制为 50%。',
  },
  MANUAL_TIME_REQUIRED: {
    en: 'The table has no value for this case. The audit time must be set by hand with a justification.',
    zh: '表中没有适用于本情况的数值，须人工确定审核时间并说明理由。',
  },
  TABLE_NOT_CONFIRMED: {
    en: 'SMS table not confirmed: the values are a placeholder until the technical manager enters and signs those of the licensed ISO/IEC 20000-6.',
    zh: 'SMS 审核时间表未确认：在技术负责人录入并签署持证版 ISO/IEC 20000-6 的数值之前，所用数值仅为占位。',
  },
  DURATION_TOO_SHORT: {
    en: 'The booked days between opening and closing meeting are below the required share of the audit time.',
    zh: '首末次会议之间的预定天数低于审核时间要求的比例。',
  },
  BELOW_SINGLE_SITE_TIME: {
    en: 'All sites are visited, yet the total is below the time for all people on one site.',
    zh: '所有场所均须审核，但总时间低于全部人员集中于单一场所时的时间。',
  },
  PART_TIME_ABOVE_NORMAL: {
    en: 'A part-time group works longer than the normal hours; it counts for more than its people.',
    zh: '某兼职组的工时超过正常工时，其折算人数多于实际人数。',
  },
  FIGURE_NOT_VERIFIED: {
    en: 'The integration figure was entered from memory and must be checked against MD 11.',
    zh: '一体化减少量图表系凭记忆录入，须对照 MD 11 核实。',
  },
  TOO_FEW_NEW_SITES: {
    en: 'Not enough sites are left that were not visited in this cycle; some are visited again.',
    zh: '本周期内未审核过的场所不足，部分场所将再次审核。',
  },
} as const satisfies Record<string, LocalText>;
export type CalculationWarning = keyof typeof CALCULATION_WARNINGS;

const ORDER = Object.keys(CALCULATION_WARNINGS) as CalculationWarning[];
/** Each warning once, in the order of the catalogue. */
export const inOrder = (warnings: readonly CalculationWarning[]): CalculationWarning[] =>
  warnings.length === 0 ? [] : ORDER.filter((each) => warnings.includes(each));
