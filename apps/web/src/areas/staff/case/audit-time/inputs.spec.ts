import type { Answer } from '../../../../api/shapes';
import { COUNTS, faultsOfLines, hasField, type Inputs, inputsFrom, openLines, requestOf } from './inputs';

const [SMS, ISMS] = ['iso20000-1-2018', 'iso27001-2022'];
const HEAD = { id: 'head', isCentral: true };
const DESK = { id: 'desk', isCentral: false };
const factor = (code: string, reason = 'r', standard = SMS) => ({ standard, code, pct: -5, reason });
const last: Answer<'FrozenInputsDto'> = {
  purpose: 'initial', factors: [factor('MATURE'), factor('COMPLEXITY', 'r', ISMS)], siteFactors: [{ ...factor('MATURE'), siteId: 'desk' }, { ...factor('MATURE'), siteId: 'gone' }],
  centralProcesses: [{ siteId: 'desk', pct: -20, reason: 'bought at the head office' }, { siteId: 'head', pct: -10, reason: 'was a branch' }], integration: { pct: 10, reason: 'one manual' },
  addedComplexity: { pct: 5, reason: 'two languages' }, stage1SharePct: 40, manual: null, conditionsMet: ['one_system'], extraSites: [{ group: 'shops', count: 1, reason: 'complaints' }],
  justification: 'as ever', standards: [], sites: [], tables: [], seed: '',
};
const inputs = (patch: Partial<Inputs> = {}): Inputs => ({ ...inputsFrom(undefined, { standards: [SMS], sites: [HEAD, DESK] }), ...patch });

describe('the form starts', () => {
  it('empty, with the conditions that nearly always hold where there are several sites', () => {
    expect(inputsFrom(undefined, { standards: [SMS], sites: [HEAD] }).conditionsMet).toEqual([]);
    expect(inputs().conditionsMet).toContain('one_system');
    expect(inputs().conditionsMet).not.toContain('similar_work');
  });
  it('as the last calculation was asked for', () => {
    const again = inputsFrom(last, { standards: [SMS, ISMS], sites: [HEAD, DESK, { id: 'gone', isCentral: false }] });
    expect(again).toMatchObject({ factors: last.factors, siteFactors: last.siteFactors, extraSites: last.extraSites, integration: { value: 10, reason: 'one manual' }, stage1SharePct: 40, conditionsMet: ['one_system'], justification: 'as ever' });
  });
  it('without what the case has no place for any more', () => {
    const again = inputsFrom(last, { standards: [SMS], sites: [HEAD, DESK] });
    expect([again.factors, again.siteFactors, again.centralProcesses].map((rows) => rows.length)).toEqual([1, 1, 1]);
    expect([again.integration.value, again.addedComplexity.value]).toEqual([0, 0]);
    expect(inputsFrom(last, { standards: [SMS, ISMS], sites: [HEAD] })).toMatchObject({ siteFactors: [], centralProcesses: [], extraSites: [], conditionsMet: [], addedComplexity: { value: 5 } });
  });
});

describe('a line counts when its choice and its reason are there', () => {
  const begun = inputs({ factors: [factor(''), factor('MATURE'), factor('CERTIFIED', ' ')], centralProcesses: [{ siteId: '', pct: -10, reason: 'r' }], integration: { value: 10, reason: '' }, manual: { value: 0, reason: '' } });
  it('others are left out of the request and counted', () => {
    expect(requestOf(begun)).toMatchObject({ factors: [factor('MATURE')], centralProcesses: [] });
    expect(requestOf(begun)).not.toHaveProperty('integration');
    expect(openLines(begun)).toBe(4);
    expect(openLines(inputs())).toBe(0);
  });
  it('a number with its reason goes along', () => {
    expect(requestOf(inputs({ integration: { value: 10, reason: 'r' }, manual: { value: 30.5, reason: 'r' } }))).toMatchObject({ integration: { pct: 10, reason: 'r' }, manual: { initialDays: 30.5, reason: 'r' } });
  });
  it('what the server says stands at its line although it never saw those before', () => {
    const errors = { 'factors.0.pct': 'too much', 'factors.1.pct': 'too little', 'siteFactors.0.code': 'unknown' };
    expect(faultsOfLines([factor(''), factor('A'), factor('B', ''), factor('C')], COUNTS.factors, 'factors', errors)).toEqual([{}, { pct: 'too much' }, {}, { pct: 'too little' }]);
  });
});

it('what has no field of the form is told in full', () => {
  expect(['factors.0.pct', 'integration', 'manual.initialDays', 'stage1SharePct', 'siteFactors.12.reason'].every(hasField)).toBe(true);
  expect(['sites.1.people', 'standards.0', ''].some(hasField)).toBe(false);
});
