import { type Step, explainStep } from '../calculation/step';
import { type Answer, RULE_KINDS, answer } from './rules-command';
import { RuleViolation } from '../shared/rule-violation';
import source from './worked-examples.json';

/** Where a result differs from what is expected: it may hold more, numbers agree to 1e-9. */
function differences(expected: unknown, actual: unknown, path = ''): string[] {
  if (typeof expected === 'number') return typeof actual === 'number' && Math.abs(expected - actual) < 1e-9 ? [] : [`${path}: ${expected}, not ${String(actual)}`];
  if (typeof expected !== 'object' || expected === null) return expected === actual ? [] : [`${path}: ${String(expected)}, not ${String(actual)}`];
  if (typeof actual !== 'object' || actual === null) return [`${path}: missing`];
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length) return [`${path}: ${expected.length} items, not ${actual.length}`];
  return Object.entries(expected).flatMap(([key, value]) => differences(value, (actual as Record<string, unknown>)[key], `${path}/${key}`));
}

const ask = (kind: string, inputs: unknown): Answer => answer(kind, JSON.stringify(inputs));
const refused = (kind: string, inputs: unknown): string[] => {
  const reply = ask(kind, inputs);
  return 'problem' in reply ? reply.problem.errors.map(({ path, message }) => `${path}: ${message}`) : [];
};
const result = (kind: string, inputs: unknown): unknown => {
  const reply = ask(kind, inputs);
  if ('problem' in reply) throw new Error(JSON.stringify(reply.problem));
  return reply.result;
};

it.each(source.examples.map((example) => [example.id, example] as const))('%s of worked-examples.json', (_, { kind, inputs, expected }) => {
  expect(differences(expected, result(kind, inputs))).toEqual([]);
});

it('no result holds anything that JSON cannot say', () => {
  for (const { kind, inputs } of source.examples) expect(JSON.parse(JSON.stringify(result(kind, inputs)))).toEqual(result(kind, inputs));
});

describe('the frame', () => {
  it('knows its kinds', () => expect(Object.keys(RULE_KINDS).slice(0, 5)).toEqual(['audit-time', 'integrated', 'sampling', 'multi-site-time', 'dates']));
  it.each(['', 'audit', 'constructor', '__proto__', 'toString'])('refuses the kind %p', (kind) => {
    expect(ask(kind, {})).toEqual({ problem: { type: 'urn:attesta:problem:invalid-input', title: 'Unknown kind', errors: [{ path: 'kind', message: expect.stringContaining('is not one of audit-time, integrated') }] } });
  });
  it.each(['', '{', 'fullTime: 3'])('refuses %p as JSON', (text) => {
    expect(answer('audit-time', text)).toMatchObject({ problem: { title: 'The input is not JSON', errors: [{ path: '', message: expect.stringMatching(/JSON/) }] } });
  });
  it('a refusal is a problem object', () => {
    expect(ask('audit-time', { scheme: 'iso9001-2015', fullTime: -1 })).toEqual({ problem: { type: 'urn:attesta:problem:invalid-input', title: 'The input was refused', errors: [{ path: 'fullTime', message: 'must be a whole number from 0 to 1000000, got -1' }] } });
  });
});

describe('what a kind throws', () => {
  const kinds = RULE_KINDS as Record<string, (inputs: unknown) => unknown>;
  const withKind = <T>(run: () => unknown, work: () => T): T => {
    kinds['probe'] = run;
    try { return work(); } finally { delete kinds['probe']; }
  };
  it('a bug is not turned into refused input', () => withKind(() => { throw new TypeError('bug'); }, () => expect(() => ask('probe', {})).toThrow(new TypeError('bug'))));
  it('a refusal without fields keeps its sentence', () => withKind(() => { throw new RuleViolation('R-TIME-00', 'rule_blocked', 'not both'); }, () => {
    expect(ask('probe', {})).toMatchObject({ problem: { errors: [{ path: '', message: 'not both' }] } });
  }));
});

const qms = (more: object) => ({ scheme: 'iso9001-2015', ...more });
it.each<[object | null | unknown[], string]>([
  [null, ''], [[], ''], [qms({ fullTime: '3' }), 'fullTime'], [qms({ fullTime: null }), 'fullTime'], [qms({ fulltime: 3 }), 'fulltime'], [{ fullTime: 3 }, 'scheme'],
  [{ scheme: 'iso9001-2015', table: 'QMS', fullTime: 3 }, 'scheme'], [{ scheme: 'iso1', fullTime: 3 }, 'scheme'], [{ table: 'XMS', fullTime: 3 }, 'table'], [{ table: 3, fullTime: 3 }, 'table'],
  [qms({ fullTime: 0 }), 'fullTime'], [qms({}), 'fullTime'], [qms({ fullTime: 10_000_000 }), 'fullTime'], [qms({ fullTime: 1_000_001 }), 'fullTime'],
  [qms({ contractors: 'x' }), 'contractors'], [qms({ fullTime: 1, partTime: {} }), 'partTime'], [qms({ partTime: [4] }), 'partTime[0]'],
  [qms({ partTime: [{ headcount: 2, hoursPerDay: 4 }] }), 'partTime[0].normalHours'], [qms({ partTime: [{ hoursPerDay: 4, normalHours: 8 }] }), 'partTime[0].headcount'],
  [qms({ partTime: [{ headcount: 2, normalHours: 8 }] }), 'partTime[0].hoursPerDay'], [qms({ partTime: [{ headcount: 2, hours: 4, normalHours: 8 }] }), 'partTime[0].hours'],
  [qms({ partTime: [{ headcount: 2, hoursPerDay: 25, normalHours: 8 }] }), 'partTime[0].hoursPerDay'], [qms({ partTime: [{ headcount: 2, hoursPerDay: 4, normalHours: 0 }] }), 'partTime[0].normalHours'],
  [qms({ fullTime: 1, identicalGroups: [4] }), 'identicalGroups'], [{ scheme: 'iso27001-2022', identicalGroups: ['4'] }, 'identicalGroups[0]'], [{ scheme: 'iso27001-2022', identicalGroups: 4 }, 'identicalGroups'],
  [qms({ fullTime: 1, reducedGroups: [{ headcount: 4 }] }), 'reducedGroups[0].countedPct'], [qms({ fullTime: 1, reducedGroups: [{ countedPct: 4 }] }), 'reducedGroups[0].headcount'], [qms({ fullTime: 1, reducedGroups: [{ headcount: 4, pct: 3, countedPct: 4 }] }), 'reducedGroups[0].pct'],
  [qms({ fullTime: 1, factors: [{ pct: -5 }] }), 'factors[0].code'], [qms({ fullTime: 1, factors: [{ code: 'A' }] }), 'factors[0].pct'], [qms({ fullTime: 1, factors: [{ code: 'A', pct: 1.5 }] }), 'factors[0].pct'],
  [qms({ fullTime: 1, factors: [{ code: 'A', pct: 1, percent: 1 }] }), 'factors[0].percent'], [qms({ fullTime: 1, factors: [{ code: 'A', pct: 1, reason: '' }] }), 'factors[0].reason'], [qms({ fullTime: 1, factors: 'A' }), 'factors'],
  [qms({ fullTime: 1, stage1SharePct: '30' }), 'stage1SharePct'], [qms({ fullTime: 1, stage1SharePct: 50 }), 'stage1SharePct'],
  [qms({ fullTime: 1, manual: 3 }), 'manual'], [qms({ fullTime: 1, manual: { initialDays: 3 } }), 'manual.reason'], [qms({ fullTime: 1, manual: { reason: 'r' } }), 'manual.initialDays'], [qms({ fullTime: 1, manual: { initialDays: 3, reason: 'r', by: 'x' } }), 'manual.by'],
])('audit-time refuses %j at %s', (inputs, path) => expect(refused('audit-time', inputs).map((each) => each.split(':')[0])).toContain(path));

it.each<[string, unknown, string[]]>([
  ['audit-time', qms({ fullTime: -1, partTime: [3, { headcount: '2', hoursPerDay: 25, normalHours: 8 }], factors: [{ code: 'A', pct: 1.5 }], identicalGroups: [4] }), ['partTime[0]', 'partTime[1].headcount', 'fullTime', 'partTime[1].hoursPerDay', 'identicalGroups', 'factors[0].pct']],
  ['audit-time', 3, ['']],
  ['audit-time', { table: 'XMS', identicalGroups: [4] }, ['table']],
  ['audit-time', { scheme: 'iso1', fullTime: 1, reducedGroups: [{ headcount: 4, countedPct: 50 }] }, ['scheme']],
  ['integrated', { parts: [{ scheme: 'iso9001-2015', enp: 20 }, { table: 'QMS' }, 7, { scheme: 'iso1', enp: 3 }, { table: 'SMS', enp: 3 }] }, ['parts[1].enp', 'parts[2]', 'parts[3].scheme', 'parts[1]']],
  ['integrated', { parts: [{ table: 'NONE', enp: 0 }] }, ['parts[0].table', 'parts[0].enp', 'parts']],
  ['sampling', { samplableSites: -1 }, ['samplableSites']],
  ['sampling', { nonSamplableSites: 1.5 }, ['nonSamplableSites']],
  ['sampling', {}, ['cases']],
  ['dates', { tooLateDecision: 'soon', suspendedOn: 4 }, ['tooLateDecision', 'decision', 'suspendedOn']],
])('%s with %j: every fault at once, each once, nothing that is not one', (kind, inputs, paths) =>
  expect(refused(kind, inputs).map((each) => each.split(':')[0])).toEqual(paths));

it('DECISIONS 30: the edges of the number of people', () => {
  expect(result('audit-time', qms({ fullTime: 10_700 }))).toMatchObject({ initialDays: 22, warnings: [] });
  for (const fullTime of [10_701, 1_000_000]) expect(result('audit-time', qms({ fullTime }))).toMatchObject({ enp: fullTime, initialDays: null, stage1Days: null, warnings: ['MANUAL_TIME_REQUIRED'] });
  expect(refused('audit-time', qms({ fullTime: 1_000_001 }))).toHaveLength(1);
});

it('everything an audit-time question may hold is used', () => {
  expect(result('audit-time', qms({ fullTime: 10_000, contractors: 3000, partTime: [{ headcount: 2, hoursPerDay: 4, normalHours: 8 }], reducedGroups: [{ headcount: 4, countedPct: 50, reason: 'pickers' }], factors: [{ code: 'A', pct: 5, reason: 'why' }], stage1SharePct: 20, manual: { initialDays: 30, reason: 'r' } })))
    .toMatchObject({ enp: 13_003, rawSumPct: 5, initialDays: 30, stage1Days: 6, manual: true });
});

const two = (first: object, second: object = { scheme: 'iso27001-2022', enp: 20 }, more: object = {}) => ({ parts: [{ scheme: 'iso9001-2015', enp: 20, ...first }, second], ...more });
it.each<[unknown, string]>([
  [{}, 'parts'], [{ parts: [] }, 'parts'], [two({ enp: 0 }), 'parts[0].enp'], [two({ enp: 1.5 }), 'parts[0].enp'], [two({ enp: 1_000_001 }), 'parts[0].enp'], [two({ enp: undefined }), 'parts[0].enp'],
  [two({ adjustmentPct: 2.5 }), 'parts[0].adjustmentPct'], [two({ adjustmentPct: null }), 'parts[0].adjustmentPct'], [two({ adjustmentPct: -101 }), 'parts[0].adjustmentPct'], [two({ adjustmentPct: 201 }), 'parts[0].adjustmentPct'],
  [two({ people: 3 }), 'parts[0].people'], [two({}, { table: 'NONE', enp: 3 }), 'parts[1].table'], [two({}, { enp: 3 }), 'parts[1].scheme'], [two({}, { scheme: 'iso9001-2015', enp: 3 }), 'parts[1]'],
  [two({}, undefined, { integrationReductionPct: -1 }), 'integrationReductionPct'], [two({}, undefined, { integrationReductionPct: '5' }), 'integrationReductionPct'], [two({}, undefined, { integrationReductionPct: 201 }), 'integrationReductionPct'], [two({}, undefined, { r: 5 }), 'r'],
])('integrated refuses %j at %s', (inputs, path) => expect(refused('integrated', inputs).map((each) => each.split(':')[0])).toContain(path));

it('integrated: what is missing is 0; more than 20 % is cut off', () => {
  expect(result('integrated', two({}))).toHaveProperty('parts.0.steps.2.inputs.factors', []);
  expect(result('integrated', two({}))).toMatchObject({ sumT: 10, appliedIntegrationPct: 0, initialDays: 10 });
  expect(result('integrated', two({ adjustmentPct: -30 }, undefined, { integrationReductionPct: 30 }))).toMatchObject({ sumT: 9.1, appliedIntegrationPct: 20, warnings: ['INTEGRATION_REDUCTION_CLAMPED'] });
  expect(result('integrated', two({ adjustmentPct: -45 }))).toMatchObject({ warnings: ['REDUCTION_CLAMPED', 'OVERCOMPENSATING_FACTORS'] });
});

it.each<[unknown, string]>([
  [{}, 'cases'], [{ cases: [] }, 'cases'], [{ cases: 3 }, 'cases'], [{ cases: [{ sitesWithoutCentral: 8.5 }] }, 'cases[0].sitesWithoutCentral'], [{ cases: [{ sitesWithoutCentral: 0 }] }, 'cases[0].sitesWithoutCentral'],
  [{ cases: [{}] }, 'cases[0].sitesWithoutCentral'], [{ cases: [{ sites: 3 }] }, 'cases[0].sites'], [{ cases: [{ sitesWithoutCentral: 1 }], samplableSites: 3 }, 'cases'], [{ samplableSites: -1 }, 'samplableSites'],
  [{ samplableSites: 0, nonSamplableSites: 0 }, 'samplableSites'], [{ nonSamplableSites: 2.5 }, 'nonSamplableSites'], [{ samplableSites: null }, 'samplableSites'], [{ samplableSites: 1_000_001 }, 'samplableSites'], [{ sites: 3 }, 'sites'],
])('sampling refuses %j at %s', (inputs, path) => expect(refused('sampling', inputs).map((each) => each.split(':')[0])).toContain(path));

it('sampling: one case says all about one network, two counts about a mixed one', () => {
  expect(result('sampling', { cases: [{ sitesWithoutCentral: 10 }] })).toEqual({ cases: [{ x: 10, initial: 4, surveillance: 2, recertification: 3, randomMin: { initial: 1, surveillance: 1, recertification: 1 }, newGroup: 4, central: 1, steps: expect.any(Array) }] });
  expect(result('sampling', { samplableSites: 26, nonSamplableSites: 7 })).toEqual({
    initial: { sampled: 6, fixed: 7, central: 1, total: 14, randomMin: 2 }, surveillance: { sampled: 4, fixed: 3, central: 1, total: 8, randomMin: 1 }, recertification: { sampled: 5, fixed: 7, central: 1, total: 13, randomMin: 2 },
    steps: expect.any(Array),
  });
  expect(result('sampling', { samplableSites: 3, nonSamplableSites: 3 })).toMatchObject({ initial: { sampled: 2, fixed: 3 } });
  expect(result('sampling', { samplableSites: 4 })).toMatchObject({ initial: { sampled: 2, fixed: 0, total: 3 } });
});

const network = (more: object) => ({ scheme: 'iso9001-2015', sites: 26, enpPerSite: 5, centralEnp: 40, ...more });
it.each<[object, string]>([
  [{ sites: 8.5 }, 'sites'], [{ sites: 0 }, 'sites'], [{ enpPerSite: 0 }, 'enpPerSite'], [{ enpPerSite: 1_000_001 }, 'enpPerSite'], [{ centralEnp: -1 }, 'centralEnp'], [{ centralEnp: undefined }, 'centralEnp'], [{ siteAdjustmentPct: -101 }, 'siteAdjustmentPct'],
  [{ siteCentralProcessPct: 0.5 }, 'siteCentralProcessPct'], [{ centralAdjustmentPct: '0' }, 'centralAdjustmentPct'], [{ table: 'QMS' }, 'scheme'], [{ centralPct: 3 }, 'centralPct'], [{ sites: 1_000_001 }, 'sites'],
])('multi-site-time refuses %j at %s', (more, path) => expect(refused('multi-site-time', network(more)).map((each) => each.split(':')[0])).toContain(path));

it('multi-site-time tells sites, central function and totals apart', () => {
  expect(result('multi-site-time', network({ siteAdjustmentPct: -30, siteCentralProcessPct: -10, centralAdjustmentPct: -30 }))).toMatchObject({
    siteBaseDays: 1.5, siteAppliedAdjustmentPct: -40, siteRawDays: 0.9, siteInitialDays: 1, siteSurveillanceDays: 0.5, siteRecertificationDays: 0.5, centralInitialDays: 3, centralSurveillanceDays: 1, centralRecertificationDays: 2,
    sample: { initial: 6, surveillance: 4, recertification: 5 }, randomMin: { initial: 2, surveillance: 1, recertification: 2 }, totals: { initial: 9, surveillance: 3, recertification: 4.5 }, warnings: [],
  });
  expect(result('multi-site-time', network({ enpPerSite: 20_000 }))).toMatchObject({ siteInitialDays: null, totals: { initial: null, surveillance: null, recertification: null }, warnings: ['MANUAL_TIME_REQUIRED'] });
  expect(result('multi-site-time', network({}))).toHaveProperty('steps.length', 6 + 8 + 1 + 9 + 1 + 3);
});

it('the samples of the command say in both languages how they came about', () => {
  const told = (kind: string, inputs: unknown, path: string) => {
    const found = result(kind, inputs) as { steps: Step[]; cases: { steps: Step[] }[] };
    return (path === 'cases' ? found.cases.flatMap(({ steps }) => steps) : found.steps).flatMap((step) => [explainStep(step, 'en'), explainStep(step, 'zh')]);
  };
  expect(told('sampling', { cases: [{ sitesWithoutCentral: 26 }] }, 'cases').slice(0, 4)).toEqual([
    'initial audit: 26 similar sites without the central function, 1 · √26 rounded up: 6 sites.', '初次审核：不含中心职能的相似场所 26 个，1·√26 向上取整：6 个。',
    'initial audit: at least 25 % of 6 sites at random, rounded up: 2.', '初次审核：6 个场所中至少 25% 随机选取，向上取整：2 个。',
  ]);
  expect(told('sampling', { nonSamplableSites: 7 }, '').filter((_, index) => index % 2 === 0)).toEqual([
    'initial audit: not sampled, each is visited: 7 sites.', 'surveillance: not sampled, each calendar year 30 % of 7, rounded up: 3 sites.', 'recertification: not sampled, each is visited: 7 sites.',
  ]);
  expect(told('sampling', { samplableSites: 4 }, '')).toHaveLength(12);
  expect(told('multi-site-time', network({}), '')).toEqual(expect.arrayContaining(['surveillance: 26 similar sites without the central function, 0.6 · √26 rounded up: 4 sites.', 'Time at each of the similar sites, from its own people:', '中心职能的审核时间，按其自身人数：']));
});

it.each<[unknown, string]>([
  [{}, ''], [{ decisions: '2026-03-10' }, 'decisions'], [{ decision: '2026-02-30' }, 'decision'], [{ decision: null }, 'decision'], [{ decision: '9991-01-01' }, 'decision'], [{ decision: '2026-03-10T00:00:00Z' }, 'decision'],
  [{ recertDecision: '2029-03-01' }, 'decision'], [{ lateRecertDecision: '2029-03-01' }, 'decision'], [{ tooLateDecision: '2029-03-01' }, 'decision'],
  [{ decision: '2026-03-10', recertDecision: '2029-03-10' }, 'recertDecision'], [{ decision: '2026-03-10', recertDecision: '2026-03-09' }, 'recertDecision'],
  [{ decision: '2026-03-10', lateRecertDecision: '2029-03-09' }, 'lateRecertDecision'], [{ decision: '2026-03-10', lateRecertDecision: '2029-09-10' }, 'lateRecertDecision'], [{ decision: '2026-03-10', tooLateDecision: '2029-09-09' }, 'tooLateDecision'],
  [{ majorsVerifiedOn: ['2027-01-01'] }, 'stage2LastDay'], [{ stage2LastDay: '2026-08-31', majorsVerifiedOn: '2027-01-01' }, 'majorsVerifiedOn'], [{ stage2LastDay: '2026-08-31', majorsVerifiedOn: ['2027-01-32'] }, 'majorsVerifiedOn[0]'],
  [{ applicationDates: [] }, 'smsOperationStart'], [{ auditorAssignmentDates: ['2026-01-01'] }, 'consultancyEnded'], [{ issuingBodyLostAccreditation: '2026-02-01' }, 'transferCertificateExpiry'], [{ transferCertificateExpiry: '2026-02-01' }, 'issuingBodyLostAccreditation'],
])('dates refuses %j at %p', (inputs, path) => expect(refused('dates', inputs).map((each) => each.split(':')[0])).toContain(path));

it('DECISIONS 31: a contradiction names the day it hurts', () => {
  expect(refused('dates', { decision: '2026-03-10', recertDecision: '2029-03-10' })).toEqual(['recertDecision: must be on or before the expiry on 2029-03-09']);
  expect(refused('dates', { decision: '2026-03-10', lateRecertDecision: '2029-09-10' })).toEqual(['lateRecertDecision: must be on or before 2029-09-09, the last day for restoring']);
  expect(refused('dates', { decision: '2026-03-10', lateRecertDecision: '2028-01-01' })).toEqual(['lateRecertDecision: must be after the expiry on 2029-03-09']);
  expect(refused('dates', { decision: '2026-03-10', tooLateDecision: '2029-09-09' })).toEqual(['tooLateDecision: must be after 2029-09-09, the last day for restoring']);
  expect(refused('dates', { decision: '2026-03-10', recertDecision: '2026-03-09' })).toEqual(['recertDecision: must not be before the decision of 2026-03-10']);
  expect(refused('dates', {})[0]).toContain('give at least one of decision, recertDecision');
  expect(refused('dates', { decision: '2026-02-30', recertDecision: '2020-01-01' })).toHaveLength(1);
});

it('dates answers only what was asked', () => {
  expect(result('dates', { decision: '2026-03-10' })).toEqual({
    effective: '2026-03-10', expiry: '2029-03-09', restoreUntil: '2029-09-09', firstSurveillanceTarget: '2027-02-10', firstSurveillanceLatest: '2027-03-10', laterSurveillances: [{ year: 2028, target: '2028-03-10', latest: '2028-12-31' }],
  });
  expect(result('dates', { decision: '2026-03-10', recertDecision: '2026-03-10', tooLateDecision: '9990-12-31' })).toMatchObject({ renewal: { issue: '2026-03-10' }, tooLate: 'AT_LEAST_STAGE2_NEW_CYCLE' });
  expect(result('dates', { decision: '2026-03-10', lateRecertDecision: '2029-09-09' })).toMatchObject({ restored: { effective: '2029-09-09' } });
  expect(result('dates', { stage2LastDay: '2026-08-31' })).toEqual({ deadline: '2027-02-28' });
  expect(result('dates', { smsOperationStart: '2026-01-15' })).toEqual({ readinessThreshold: '2026-04-15' });
  expect(result('dates', { suspendedOn: '2026-05-10' })).toEqual({ suspensionReview: '2026-11-10' });
  expect(result('dates', { consultancyEnded: '2024-04-30' })).toEqual({ impartialityBanUntil: '2026-04-30' });
  expect(result('dates', { smsOperationStart: '2026-01-15', applicationDates: [] })).toEqual({ readinessThreshold: '2026-04-15', applications: [] });
});
