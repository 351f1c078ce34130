import { MULTI_SITE_CONDITIONS, SAMPLING_CONDITIONS, multiSiteEligibility } from './eligibility';

const all = Object.fromEntries([...Object.keys(MULTI_SITE_CONDITIONS), ...Object.keys(SAMPLING_CONDITIONS)].map((name) => [name, true]));

it('MD1: all conditions met allow one certification and a sample', () => expect(multiSiteEligibility(all)).toEqual({ multiSite: true, sampling: true, unmet: [] }));
it.each(Object.keys(MULTI_SITE_CONDITIONS))('without %s neither', (name) => expect(multiSiteEligibility({ ...all, [name]: false })).toEqual({ multiSite: false, sampling: false, unmet: [name] }));
it.each(Object.keys(SAMPLING_CONDITIONS))('without %s one certification, but every site is visited', (name) => expect(multiSiteEligibility({ ...all, [name]: false })).toEqual({ multiSite: true, sampling: false, unmet: [name] }));
it('one condition of each kind missing is neither', () => expect(multiSiteEligibility({ ...all, one_system: false, same_methods: false })).toMatchObject({ multiSite: false, sampling: false }));
it('an answer that is missing is no yes', () => expect(multiSiteEligibility({}).unmet).toHaveLength(11));
it('every condition can be told in both languages', () => {
  for (const { en, zh } of [...Object.values(MULTI_SITE_CONDITIONS), ...Object.values(SAMPLING_CONDITIONS)]) expect(en.length > 5 && zh.length > 3).toBe(true);
});
