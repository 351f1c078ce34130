import source from '../data/adjustment-factors.json';
import { invalidInput } from '../shared/rule-violation';
import { STANDARD_FACTORS, checkCaseFactors, factorsFor, readFactorList } from './factor-list';

const errors = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    return (error as ReturnType<typeof invalidInput>).errors.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};
const check = (code: string, pct: number, reason: string | undefined, family: 'QMS' | 'SMS' | 'ISMS' | 'OHSMS' = 'QMS') =>
  errors(() => checkCaseFactors([{ code, pct, ...(reason === undefined ? {} : { reason }) }], STANDARD_FACTORS, family));

it('DECISIONS 30: in a case a factor is on the list, in its direction, and has a reason', () => {
  expect(check('MATURE_SYSTEM', -10, 'eight years')).toEqual([]);
  expect(check('LUCK', -10, 'r')).toEqual(['factors[0].code: "LUCK" is not on the list of factors for QMS (version 2026-11-22.1)']);
  expect(check('PREVIOUSLY_CERTIFIED', -10, 'r')).toHaveLength(1);
  expect(check('PREVIOUSLY_CERTIFIED', -10, 'r', 'SMS')).toEqual([]);
  expect(check('MATURE_SYSTEM', 10, 'r')).toEqual(['factors[0].pct: MATURE_SYSTEM takes time off: the percentage must not be above 0']);
  expect(check('TWO_LANGUAGES', -10, 'r')).toEqual(['factors[0].pct: TWO_LANGUAGES adds time: the percentage must not be below 0']);
  expect(check('TWO_LANGUAGES', 0, 'r')).toEqual([]);
  expect(check('MATURE_SYSTEM', 0, 'r')).toEqual([]);
  expect(check('COMPLEXITY', -10, 'r', 'ISMS')).toEqual([]);
  expect(check('COMPLEXITY', 10, 'r', 'ISMS')).toEqual([]);
  expect(check('MATURE_SYSTEM', -10, undefined)).toEqual(['factors[0].reason: a reason is needed']);
  expect(check('MATURE_SYSTEM', -10, '  ')).toEqual(['factors[0].reason: a reason is needed']);
  expect(check('HIGH_AUTOMATION', -5, 'r', 'OHSMS')).toHaveLength(1);
});

it('nothing is refused where nothing is wrong', () => {
  expect(() => checkCaseFactors([{ code: 'MATURE_SYSTEM', pct: -10, reason: 'eight years' }], STANDARD_FACTORS, 'QMS')).not.toThrow();
});

it('a factor counts once', () => {
  const twice = [{ code: 'NO_DESIGN', pct: -5, reason: 'a' }, { code: 'LOW_RISK', pct: -5, reason: 'c' }, { code: 'NO_DESIGN', pct: -5, reason: 'b' }];
  expect(errors(() => checkCaseFactors(twice, STANDARD_FACTORS, 'QMS'))).toEqual(['factors[2].code: NO_DESIGN is used twice']);
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
