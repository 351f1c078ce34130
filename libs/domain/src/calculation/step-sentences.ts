import type { LocalText } from '../shared/language';
import type { CalculationRuleId } from './calculation-rule';

/** Every kind of step: the rule it follows and its sentence. `{name}` is an input of the step, `{result}` what it gave. */
export const STEP_SENTENCES = {
  personnel: {
    rule: 'TIME-01',
    sentence: {
      en: 'Effective personnel: {fullTime} full-time, {partTime} from part-time, {contractors} contractors, {groups} from groups ({each}); together {sum}, rounded up once: {result}.',
      zh: '有效人数：全职 {fullTime}，兼职折算 {partTime}，受控承包人员 {contractors}，分组折算 {groups}（{each}）；合计 {sum}，一次向上取整：{result}。',
    },
  },
  base: {
    rule: 'TIME-02',
    sentence: {
      en: 'Table {table} (version {tableVersion}), row {band}, for {enp} people: {result} days.',
      zh: '表 {table}（版本 {tableVersion}）：{enp} 人对应行 {band}，为 {result} 天。',
    },
  },
  no_table_value: {
    rule: 'TIME-02',
    sentence: {
      en: 'Table {table} (version {tableVersion}) has no row for {enp} people: the time is set by hand with a justification.',
      zh: '表 {table}（版本 {tableVersion}）没有 {enp} 人对应的行：须人工确定时间并说明理由。',
    },
  },
  manual: {
    rule: 'TIME-02',
    sentence: {
      en: 'Set by hand, the factors weighed in it: {result} days for the initial audit, because: {reason}.',
      zh: '人工确定（已考虑各调整因素）：初次审核 {result} 天，理由：{reason}。',
    },
  },
  adjustment: {
    rule: 'TIME-03',
    sentence: { en: 'Factors ({factors}) add up to {result} %.', zh: '调整因素（{factors}）合计 {result}%。' },
  },
  adjustment_clamped: {
    rule: 'TIME-03',
    sentence: {
      en: 'Factors ({factors}) add up to {sum} %; no more than 30 % may be taken off: {result} %.',
      zh: '调整因素（{factors}）合计 {sum}%；减少量不得超过 30%：取 {result}%。',
    },
  },
  raw: {
    rule: 'TIME-03',
    sentence: { en: '{base} days adjusted by {adjustment} %: {result} days.', zh: '{base} 天按 {adjustment}% 调整：{result} 天。' },
  },
  rounding: {
    rule: 'TIME-04',
    sentence: { en: '{raw} days to the nearest half day: {result} days.', zh: '{raw} 天取最近的半天：{result} 天。' },
  },
  floor: {
    rule: 'TIME-05',
    sentence: {
      en: 'Not below 70 % of the table value, rounded up to a half day ({floor}): initial audit {result} days.',
      zh: '不低于表值的 70% 并向上取半天（{floor}）：初次审核 {result} 天。',
    },
  },
  split: {
    rule: 'TIME-06',
    sentence: {
      en: 'Initial audit of {initial} days split: stage 1 {stage1} days (share {share}), stage 2 {result} days.',
      zh: '初次审核 {initial} 天的划分：第一阶段 {stage1} 天（比例 {share}），第二阶段 {result} 天。',
    },
  },
  surveillance: {
    rule: 'TIME-07',
    sentence: {
      en: 'Each surveillance: one third of {initial} days to the nearest half day, at least {minimum} days: {result} days.',
      zh: '每次监督审核：{initial} 天的三分之一取最近的半天，至少 {minimum} 天：{result} 天。',
    },
  },
  recertification: {
    rule: 'TIME-08',
    sentence: {
      en: 'Recertification: two thirds of the {initial} days an initial audit would take today, to the nearest half day, at least {minimum} days: {result} days.',
      zh: '再认证审核：以当前数据计算的初次审核 {initial} 天的三分之二取最近的半天，至少 {minimum} 天：{result} 天。',
    },
  },
  duration: {
    rule: 'TIME-09',
    sentence: {
      en: 'Of {initial} days at least {percent} % lie between opening and closing meeting: {result} days.',
      zh: '{initial} 天中至少 {percent}% 在首次与末次会议之间：{result} 天。',
    },
  },
  remote_share: {
    rule: 'TIME-10',
    sentence: {
      en: '{remote} of {total} days are remote; they count in full: {result} %.',
      zh: '{total} 天中远程 {remote} 天，全部计入审核时间：{result}%。',
    },
  },
  integrated_part: {
    rule: 'INT-01',
    sentence: { en: '{table}: {enp} people, {base} days at {adjustment} %: {result} days, unrounded.', zh: '{table}：{enp} 人，{base} 天按 {adjustment}% 调整：{result} 天（未取整）。' },
  },
  integrated_sum: {
    rule: 'INT-01',
    sentence: { en: 'Sum of the standards ({parts}): {result} days.', zh: '各标准合计（{parts}）：{result} 天。' },
  },
  integrated_complexity: {
    rule: 'INT-01',
    sentence: {
      en: 'Added complexity of auditing the standards together: {percent} %, because: {reason}. Sum {result} days.',
      zh: '合并审核带来的额外复杂性：{percent}%，理由：{reason}。合计 {result} 天。',
    },
  },
  integration_reduction: {
    rule: 'INT-02',
    sentence: { en: 'Reduction for integration: {asked} % asked, {result} % applied.', zh: '一体化减少量：申请 {asked}%，采用 {result}%。' },
  },
  integrated_raw: {
    rule: 'INT-02',
    sentence: { en: '{sum} days less {reduction} %: {result} days.', zh: '{sum} 天减少 {reduction}%：{result} 天。' },
  },
  integrated_floor: {
    rule: 'INT-04',
    sentence: {
      en: 'Not below 80 % of the sum, rounded up to a half day ({floor}): initial audit {result} days.',
      zh: '不低于合计的 80% 并向上取半天（{floor}）：初次审核 {result} 天。',
    },
  },
  integration_level: {
    rule: 'INT-03',
    sentence: { en: 'Level of integration: {yes} of {questions} points are integrated, {result} %.', zh: '一体化程度：{questions} 项中 {yes} 项已一体化，{result}%。' },
  },
  team_ability: {
    rule: 'INT-03',
    sentence: {
      en: 'Ability of the team: {auditors} auditors qualified for {qualified} of {standards} standards, {result} %.',
      zh: '审核组能力：{auditors} 名审核员分别具备 {qualified} 个标准的资格（共 {standards} 个标准），{result}%。',
    },
  },
  integration_figure: {
    rule: 'INT-03',
    sentence: { en: 'Row {row}, column {column} of the figure: {result} %.', zh: '图表第 {row} 行、第 {column} 列：{result}%。' },
  },
  sample_size: {
    rule: 'SITE-01',
    sentence: {
      en: '{group}: {sites} similar sites without the central function, {share} · √{sites} rounded up: {result} sites.',
      zh: '{group}：不含中心职能的相似场所 {sites} 个，{share}·√{sites} 向上取整：{result} 个。',
    },
  },
  sample_new_group: {
    rule: 'SITE-06',
    sentence: {
      en: '{group}: {sites} new sites, a sample of their own before they join, √{sites} rounded up: {result} sites.',
      zh: '{group}：新增场所 {sites} 个，加入前单独抽样，√{sites} 向上取整：{result} 个。',
    },
  },
  sample_all: {
    rule: 'SITE-03',
    sentence: { en: '{group}: not sampled, each is visited: {result} sites.', zh: '{group}：不抽样，逐一审核：{result} 个。' },
  },
  sample_rotation: {
    rule: 'SITE-03',
    sentence: {
      en: '{group}: not sampled, each calendar year 30 % of {sites}, rounded up: {result} sites.',
      zh: '{group}：不抽样，每个日历年审核 {sites} 个中的 30%，向上取整：{result} 个。',
    },
  },
  sample_extra: {
    rule: 'SITE-05',
    sentence: { en: '{group}: {extra} sites more than the minimum, because: {reason}. {result} sites.', zh: '{group}：比最低数多 {extra} 个，理由：{reason}。共 {result} 个。' },
  },
  random_minimum: {
    rule: 'SITE-02',
    sentence: { en: '{group}: at least 25 % of {sample} sites at random, rounded up: {result}.', zh: '{group}：{sample} 个场所中至少 25% 随机选取，向上取整：{result} 个。' },
  },
  random_draw: {
    rule: 'SITE-02',
    sentence: {
      en: '{group}: drawn with seed {seed} ({algorithm}) from {candidates}: {result}.',
      zh: '{group}：以种子 {seed}（{algorithm}）从 {candidates} 中抽取：{result}。',
    },
  },
  spread_choice: {
    rule: 'SITE-05',
    sentence: { en: '{group}: chosen for the greatest difference over the cycle: {result}.', zh: '{group}：按周期内差异最大的原则选取：{result}。' },
  },
  central_function: {
    rule: 'SITE-04',
    sentence: { en: 'Sites of the {audit}: the central function ({central}) always, and of the other sites:', zh: '{audit}的场所：中心职能（{central}）必审，其他场所如下：' },
  },
  visited_site: {
    rule: 'SITE-07',
    sentence: { en: 'Time at {site}, from its own people:', zh: '{site}的审核时间，按其自身人数：' },
  },
  site_adjustment: {
    rule: 'SITE-07',
    sentence: {
      en: '{table}: site factors ({named}) {factors} % (at most 30 % off), processes done only centrally {central} %, together at most 50 % off: {result} %.',
      zh: '{table}：场所因素（{named}）{factors}%（减少不超过 30%），仅由中心执行的过程 {central}%，合计减少不超过 50%：{result}%。',
    },
  },
  site_raw: {
    rule: 'SITE-07',
    sentence: { en: '{enp} people, {base} days at {adjustment} %: {result} days.', zh: '{enp} 人，{base} 天按 {adjustment}% 调整：{result} 天。' },
  },
  site_integration: {
    rule: 'INT-02',
    sentence: { en: '{raw} days less {reduction} % for integration: {result} days.', zh: '{raw} 天按一体化减少 {reduction}%：{result} 天。' },
  },
  site_initial: {
    rule: 'SITE-08',
    sentence: {
      en: '{raw} days to the nearest half day, not below half of the table value ({limit}): {result} days at the site.',
      zh: '{raw} 天取最近的半天，不低于表值的一半（{limit}）：该场所 {result} 天。',
    },
  },
  site_surveillance: {
    rule: 'SITE-08',
    sentence: { en: 'A surveillance at the site: one third of {initial} days, at least a half day: {result} days.', zh: '该场所每次监督审核：{initial} 天的三分之一，至少半天：{result} 天。' },
  },
  site_recertification: {
    rule: 'SITE-08',
    sentence: { en: 'A recertification at the site: two thirds of {initial} days, at least a half day: {result} days.', zh: '该场所再认证审核：{initial} 天的三分之二，至少半天：{result} 天。' },
  },
  multi_site_total: {
    rule: 'SITE-04',
    sentence: {
      en: 'Total ({audit}): {siteDays} days at {sites} sites and {centralDays} days at the central function: {result} days.',
      zh: '合计（{audit}）：{sites} 个场所共 {siteDays} 天，中心职能 {centralDays} 天：{result} 天。',
    },
  },
  single_site_comparison: {
    rule: 'SITE-09',
    sentence: { en: 'All {enp} people on one site would take {result} days; the sites together take {total}.', zh: '全部 {enp} 人集中于单一场所需 {result} 天；各场所合计 {total} 天。' },
  },
} as const satisfies Record<string, { rule: CalculationRuleId; sentence: Required<LocalText> }>;
export type StepKey = keyof typeof STEP_SENTENCES;
