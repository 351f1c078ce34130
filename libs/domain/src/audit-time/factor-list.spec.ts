import source from '../data/adjustment-factors.json';
import { invalidInput } from '../shared/rule-violation';
import { STANDARD_FACTORS, caseFactorFaults, factorsFor, readFactorList } from './factor-list';

const errors = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    return (error as ReturnType<typeof invalidInput>).errors.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};
const SMS = 'iso20000-1-2018';
const ALLOWED = [
  { scheme: 'SMS', code: 'MATURE_SYSTEM', minPct: -20, maxPct: 0 }, { scheme: SMS, code: 'COMPLEX_BUSINESS', minPct: 5, maxPct: 50 }, { scheme: 'QMS', code: 'NO_DESIGN', minPct: -15, maxPct: -5 },
];
const faults = (code: string, pct: number, reason = 'eight years', standard = SMS) => caseFactorFaults([{ standard, code, pct, reason }], ALLOWED, 'factors').map(({ path, message }) => `${path}: ${message}`);

describe('DECISIONS 30: in a case a factor', () => {
  it('is on the list, for its kind of system or for the standard itself', () => {
    expect(faults('MATURE_SYSTEM', -10)).toEqual([]);
    expect(faults('COMPLEX_BUSINESS', 10)).toEqual([]);
    expect(faults('LUCK', -10)).toEqual(['factors[0].code: LUCK is not on the list of factors for iso20000-1-2018']);
    expect(faults('NO_DESIGN', -10)).toHaveLength(1);
    expect(faults('NO_DESIGN', -10, 'r', 'iso9001-2015')).toEqual([]);
    expect(faults('COMPLEX_BUSINESS', 10, 'r', 'iso20000-1-2011')).toHaveLength(1);
    expect(faults('MATURE_SYSTEM', -10, 'r', 'no-standard')).toHaveLength(1);
  });
  it('is within its limits, the limits themselves included', () => {
    expect([-20, -1, 0].flatMap((pct) => faults('MATURE_SYSTEM', pct))).toEqual([]);
    expect(faults('MATURE_SYSTEM', -21)).toEqual(['factors[0].pct: MATURE_SYSTEM may be from -20 to 0 %']);
    expect(faults('MATURE_SYSTEM', 1)).toHaveLength(1);
    expect(faults('COMPLEX_BUSINESS', 4)).toHaveLength(1);
  });
  it('has its reason', () => {
    expect(faults('MATURE_SYSTEM', -10, '  ')).toEqual(['factors[0].reason: say why this factor holds here']);
    expect(faults('MATURE_SYSTEM', -30, '')).toHaveLength(2);
  });
  it('is named by its place in the list that was sent', () => {
    const right = { standard: SMS, code: 'MATURE_SYSTEM', pct: -5, reason: 'r' };
    expect(caseFactorFaults([right, { ...right, pct: 5 }, { ...right, reason: '' }], ALLOWED, 'siteFactors').map(({ path }) => path)).toEqual(['siteFactors[1].pct', 'siteFactors[2].reason']);
  });
});

it('every family has factors of its own, every one with both languages', () => {
  for (const family of ['QMS', 'EMS', 'OHSMS', 'ISMS', 'SMS'] as const) expect(factorsFor(STANDARD_FACTORS, family).length).toBeGreaterThan(5);
  for (const { title } of STANDARD_FACTORS.factors) expect([title.en, title.zh].every(Boolean)).toBe(true);
  expect(factorsFor(STANDARD_FACTORS, 'SMS').map(({ code }) => code)).toEqual(['TWO_LANGUAGES', 'PREVIOUSLY_CERTIFIED', 'COMBINED_AUDIT', 'SAME_ON_ALL_SHIFTS', 'LOW_THIRD_PARTY', 'COMPLEX_BUSINESS']);
});

it('integration is no factor of MD5', () => expect(factorsFor(STANDARD_FACTORS, 'QMS').some(({ code }) => code === 'COMBINED_AUDIT')).toBe(false));

it('a broken list is refused with the place', () => {
  const [first] = source.factors;
  const list = (factors: unknown[], more = {}) => errors(() => readFactorList({ ...source, factors, ...more })).map((each) => each.split(':')[0]);
  expect(list([first, first])).toEqual(['factors[1].code']);
  expect(list([{ ...first, families: ['FSMS'] }])).toEqual(['factors[0].families[0]']);
  expect(list([{ ...first, direction: 'down' }])).toEqual(['factors[0].direction']);
  expect(list([{ ...first, title: {} }])).toEqual(['factors[0].title']);
  expect(list([{ ...first, source: '' }])).toEqual(['factors[0].source']);
  expect(list([{ ...first, evidence: '' }])).toEqual(['factors[0].evidence']);
  expect(list([{ ...first, pct: 3 }])).toEqual(['factors[0].pct']);
  expect(list([first], { version: '' })).toEqual(['version']);
  expect(list([first], { effectiveOn: 'soon' })).toEqual(['effectiveOn']);
  expect(list([first], { other: 1 })).toEqual(['other']);
});
