import { auditTimeTable } from '../audit-time/audit-time-tables';
import { calculateAuditTime } from '../audit-time/audit-time';
import { remoteShare } from '../audit-time/duration';
import { calculateIntegrated } from '../integrated/integrated';
import { INTEGRATION_POINT_IDS, type IntegrationPoint, integrationLevel, integrationReduction } from '../integrated/integration-level';
import { calculateMultiSite } from '../sampling/multi-site';
import { planSample } from '../sampling/plan-sample';
import { CALCULATION_RULES } from './calculation-rule';
import { type Step, explainStep, step } from './step';
import { STEP_SENTENCES, type StepKey } from './step-sentences';
import { CALCULATION_WARNINGS, inOrder } from './warning';

const [qms, isms] = [auditTimeTable('QMS'), auditTimeTable('ISMS')];
const sites = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, people: 5 }));

/** One of every kind of step, made by the calculations themselves. */
const made: Step[] = [
  calculateAuditTime({ fullTime: 30, partTime: [{ headcount: 1, hoursPerDay: 1, normalHours: 3 }], factors: [{ code: 'A', pct: -40 }] }, qms),
  calculateAuditTime({ fullTime: 30, factors: [{ code: 'A', pct: -5 }, { code: 'B', pct: 10, reason: 'two languages' }] }, qms),
  calculateAuditTime({ fullTime: 30_000, manual: { initialDays: 30, reason: 'two rows on' } }, qms),
  remoteShare(1, 4),
  calculateIntegrated({ parts: [{ table: qms, input: { fullTime: 9 } }, { table: isms, input: { fullTime: 9 } }], integrationReductionPct: 10, addedComplexity: { pct: 5, reason: 'r' } }),
  integrationLevel(Object.fromEntries(INTEGRATION_POINT_IDS.map((id) => [id, true])) as Record<IntegrationPoint, boolean>),
  integrationReduction(80, [2, 1], 2),
  planSample({ audit: 'surveillance', central: 'head', seed: 's', groups: [
    { id: 'similar', sampling: true, sites, extra: { count: 1, reason: 'weak audits' } },
    { id: 'new', sampling: true, newGroup: true, sites: [{ id: 'n', people: 1 }] }, { id: 'unlike', sampling: false, sites: [{ id: 'u', people: 1 }] },
  ] }),
  planSample({ audit: 'initial', central: 'head', seed: 's', groups: [{ id: 'unlike', sampling: false, sites }] }),
  calculateMultiSite({ central: [{ table: qms, input: { fullTime: 9 } }], sites: [{ id: 's', parts: [{ table: qms, fullTime: 5 }] }], visits: { initial: ['s'] }, withoutSampling: true }),
  calculateMultiSite({ central: [{ table: qms, input: { fullTime: 9 } }], sites: [{ id: 's', name: { en: 'Branch', zh: '分部' }, parts: [{ table: qms, fullTime: 5 }] }], visits: { initial: ['s'] }, integrationReductionPct: 10 }).sites[0]?.time ?? { steps: [] },
].flatMap(({ steps }) => steps);

it('every kind of step is made somewhere and can be told', () => {
  expect([...new Set(made.map(({ what }) => what))].sort()).toEqual(Object.keys(STEP_SENTENCES).sort());
});

it.each(['en', 'zh'] as const)('every sentence (%s) names only what its step has', (language) => {
  for (const each of made) {
    const has = new Set([...Object.keys(each.inputs), 'result', ...(each.tableVersion === null ? [] : ['tableVersion'])]);
    const named = [...STEP_SENTENCES[each.what].sentence[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    expect({ what: each.what, missing: named.filter((name) => !has.has(name)) }).toEqual({ what: each.what, missing: [] });
    expect(explainStep(each, language)).not.toMatch(/[{}]|undefined|NaN/);
  }
});

it('both languages tell the same figures', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const { sentence } of Object.values(STEP_SENTENCES)) expect(names(sentence.zh)).toEqual(names(sentence.en));
});

it('a step as a sentence', () => {
  const of = (what: StepKey) => made.find((each) => each.what === what) as Step;
  expect(explainStep(of('base'), 'en')).toBe('Table QMS (version 2026-11-22.1), row 26–45, for 31 people: 4 days.');
  expect(explainStep(of('base'), 'zh')).toBe('表 QMS（版本 2026-11-22.1）：31 人对应行 26–45，为 4 天。');
  expect(explainStep(of('adjustment'), 'en')).toBe('Factors (A -5 %, B 10 % (two languages)) add up to 5 %.');
  expect(explainStep(of('adjustment'), 'zh')).toBe('调整因素（A -5 %、B 10 % (two languages)）合计 5%。');
  expect(explainStep(of('personnel'), 'en')).toBe('Effective personnel: 30 full-time, 1/3 from part-time, 0 contractors, 0 from groups (none); together 91/3, rounded up once: 31.');
  expect([explainStep(of('visited_site'), 'en'), explainStep(of('visited_site'), 'zh')]).toEqual(['Time at Branch, from its own people:', '分部的审核时间，按其自身人数：']);
});

it('the words of the software are told in the language, one day is no days, no number is longer than a person reads', () => {
  const total = step('multi_site_total', { audit: 'initial', sites: 1, siteDays: 1, centralDays: 21 }, 22);
  expect(explainStep(total, 'en')).toBe('Total (initial audit): 1 day at 1 site and 21 days at the central function: 22 days.');
  expect(explainStep(total, 'zh')).toBe('合计（初次审核）：1 个场所共 1 天，中心职能 21 天：22 天。');
  const central = (audit: string) => step('central_function', { audit, central: 'Head' }, 1);
  expect(explainStep(central('surveillance'), 'en')).toBe('Sites of the surveillance: the central function (Head) always, and of the other sites:');
  expect(explainStep(central('recertification'), 'zh')).toBe('再认证审核的场所：中心职能（Head）必审，其他场所如下：');
  expect(explainStep(step('sample_size', { group: 'shops', sites: 1, share: '0.6' }, 1), 'en')).toBe('shops: 1 similar site without the central function, 0.6 · √1 rounded up: 1 site.');
  expect(explainStep(step('raw', { base: 1.1, adjustment: 0 }, 1.1), 'en')).toBe('1.1 days adjusted by 0 %: 1.1 days.');
  expect(explainStep(step('team_ability', { auditors: 3, qualified: [3, 2, 2], standards: 3 }, 200 / 3), 'en')).toBe('Ability of the team: 3 auditors qualified for 3, 2, 2 of 3 standards, 66.666667 %.');
  const people = (partTime: string) => explainStep(step('personnel', { fullTime: 0, partTime, contractors: 0, groups: 0, each: [], sum: partTime }, 1), 'zh');
  expect(people('75/2')).toContain('兼职折算 37.5，受控承包人员 0，分组折算 0（无）；合计 37.5，');
  expect(people('5/999')).toContain('合计 5/999，');
  expect(people('11716000000000000000/21654120238159308')).toContain('合计 ≈ 541.05');
  expect(calculateAuditTime({ fullTime: 9, stage1SharePct: 25 }, qms).steps.map((each) => explainStep(each, 'en'))).toContain('Initial audit of 2 days split: stage 1 0.5 days (share 25 %), stage 2 1.5 days.');
});

it('what is missing shows as a dash, an empty list as none', () => {
  expect(explainStep(step('adjustment', { factors: [] }, 0), 'en')).toBe('Factors (none) add up to 0 %.');
  expect(explainStep(step('no_table_value', { table: 'QMS' }, null), 'en')).toBe('Table QMS (version –) has no row for – people: the time is set by hand with a justification.');
});

it('every step names its rule, and every rule has a source and an evidence mark', () => {
  expect(step('raw', { base: 1 }, 2)).toEqual({ what: 'raw', rule: 'TIME-03', inputs: { base: 1 }, result: 2, tableVersion: null });
  expect(step('base', {}, 2, 'v1').tableVersion).toBe('v1');
  for (const { source, evidence } of Object.values(CALCULATION_RULES)) {
    expect(source.length).toBeGreaterThan(5);
    expect(evidence).toMatch(/^[PKSC](, [PKSC])*$/);
  }
  for (const { rule } of Object.values(STEP_SENTENCES)) expect(Object.keys(CALCULATION_RULES)).toContain(rule);
});

it('warnings stand once each, in the order of the catalogue, and in both languages', () => {
  expect(inOrder(['TABLE_NOT_CONFIRMED', 'REDUCTION_CLAMPED', 'TABLE_NOT_CONFIRMED'])).toEqual(['REDUCTION_CLAMPED', 'TABLE_NOT_CONFIRMED']);
  expect(inOrder([])).toEqual([]);
  for (const { en, zh } of Object.values(CALCULATION_WARNINGS)) expect(en.endsWith('.') && zh.endsWith('。')).toBe(true);
});
