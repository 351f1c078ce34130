import type { CalculationRequest, FrozenInputs, FrozenSite } from '@cb/persistence';
import { auditTimeTable, explainStep, type RuleViolation } from '@cb/domain';
import { checkRequest } from './check-request';
import { determineTime } from './determine-time';

const [QMS, ISMS] = ['iso9001-2015', 'iso27001-2022'];
const CONDITIONS = ['one_system', 'central_function', 'central_authority', 'legal_link', 'internal_audit', 'management_review', 'central_data', 'one_organisation', 'similar_work', 'same_methods', 'scheme_allows'];
const site = (id: string, fullTime: number, more: Partial<FrozenSite> = {}): FrozenSite => ({
  id, name: { en: `Site ${id}`, zh: `场所${id}` }, isCentral: false, activityGroup: null, people: { fullTime, partTime: [], contractors: 0, identicalGroups: [] }, scope: {}, shifts: 1, kind: 'permanent', ...more,
});
const HEAD = site('head', 60, { isCentral: true });
const request = (more: Partial<CalculationRequest> = {}): CalculationRequest => ({
  purpose: 'initial', factors: [], siteFactors: [], centralProcesses: [], integration: null, addedComplexity: null, stage1SharePct: null, manual: null, conditionsMet: [], extraSites: [], justification: '', ...more,
});
const faults = (more: Partial<CalculationRequest>, sites = [HEAD, site('a', 24), site('b', 18)], standards = [QMS]): string[] => {
  try {
    checkRequest(request(more), { standards, sites });
  } catch (error) {
    return (error as RuleViolation).errors.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};
const factor = (standard: string, code: string) => ({ standard, code, pct: -5, reason: 'r' });

describe('R-TIME-00: everything the planner names is used by the calculation', () => {
  it('a factor is of a standard of the case and used once', () => {
    expect(faults({ factors: [factor(QMS, 'A'), factor(QMS, 'A'), factor(ISMS, 'A')] })).toEqual(['factors[1].code: A is used twice', 'factors[2].standard: iso27001-2022 is no standard of this case']);
    expect(faults({ factors: [factor(QMS, 'A'), factor(QMS, 'B'), factor(ISMS, 'A')] }, undefined, [QMS, ISMS])).toEqual([]);
  });
  it('a factor of a site is of another site than the central function', () => {
    const siteFactors = ['a', 'b', 'a', 'head', 'x'].map((siteId) => ({ ...factor(QMS, 'A'), siteId }));
    expect(faults({ siteFactors })).toEqual([
      'siteFactors[2].code: A is used twice', 'siteFactors[3].siteId: is the central function: its factors stand in factors', 'siteFactors[4].siteId: is no site of this case',
    ]);
    expect(faults({ siteFactors: siteFactors.slice(0, 1) }, [site('a', 5)])).toEqual(['siteFactors[0].siteId: is the central function: its factors stand in factors']);
  });
  it('processes done only centrally are taken off once at each other site', () => {
    const centralProcesses = ['a', 'a', 'head', 'x'].map((siteId) => ({ siteId, pct: -10, reason: 'r' }));
    expect(faults({ centralProcesses })).toEqual(['centralProcesses[1].siteId: is named twice', 'centralProcesses[2].siteId: is the central function: nothing is taken off there', 'centralProcesses[3].siteId: is no site of this case']);
  });
  it('integration needs two standards, added complexity one site as well', () => {
    const both = { integration: { pct: 10, reason: 'r' }, addedComplexity: { pct: 10, reason: 'r' } };
    expect(faults(both).map((each) => each.split(':')[0])).toEqual(['integration', 'addedComplexity']);
    expect(faults(both, undefined, [QMS, ISMS])).toEqual(['addedComplexity: is for two standards or more audited together at one site; elsewhere use a factor']);
    expect(faults(both, [HEAD], [QMS, ISMS])).toEqual([]);
  });
  it('more sites than the minimum belong to a group that there is', () => {
    const sites = [HEAD, ...['a', 'b', 'c'].map((id) => site(id, 5, { activityGroup: 'shops' }))];
    const extraSites = ['shops', 'plants', 'shops'].map((group) => ({ group, count: 1, reason: 'r' }));
    expect(faults({ extraSites, conditionsMet: CONDITIONS }, sites)).toEqual(['extraSites[1].group: plants is no group of sites of this case', 'extraSites[2].group: is named twice']);
    expect(faults({ extraSites: extraSites.slice(0, 1) }, sites)).toEqual(['extraSites[0].group: shops is no group of sites of this case']);
  });
});

describe('the steps of a calculation as a person reads them', () => {
  const sentences = (sites: FrozenSite[], standards: string[], language: 'en' | 'zh' = 'en', more: Partial<CalculationRequest> = {}): string[] => {
    const tables = standards.map((standard) => ({ standard, table: auditTimeTable(standard === QMS ? 'QMS' : 'ISMS') }));
    const inputs: FrozenInputs = { ...request(more), standards, sites, tables: [], seed: 'seed' };
    return determineTime(inputs, tables).steps.map((step) => explainStep(step, language));
  };
  it('name each site, not its id, and each audit; the time is split once', () => {
    const told = sentences([HEAD, site('a', 24), site('b', 18)], [QMS]);
    expect(told.slice(0, 2)).toEqual(['Sites of the initial audit: the central function (Site head) always, and of the other sites:', 'Different sites: not sampled, each is visited: 2 sites.']);
    expect(told.filter((each) => each.startsWith('Time at'))).toEqual(['Time at Site head, from its own people:', 'Time at Site a, from its own people:', 'Time at Site b, from its own people:']);
    expect(told.filter((each) => each.includes(' split: '))).toEqual(['Initial audit of 11 days split: stage 1 3.5 days (share 1/3), stage 2 7.5 days.']);
    expect(sentences([HEAD, site('a', 24), site('b', 18)], [QMS], 'zh')).toContain('互不相同的场所：按周期内差异最大的原则选取：场所a。');
  });
  it('name the sites of a draw', () => {
    const sites = [HEAD, ...['a', 'b', 'c', 'd'].map((id) => site(id, 5, { activityGroup: 'shops' }))];
    expect(sentences(sites, [QMS], 'en', { conditionsMet: CONDITIONS }).find((each) => each.includes('drawn with seed'))).toMatch(/^shops: drawn with seed seed\/shops \(fnv1a-sfc32-1\) from Site a, Site b, Site c, Site d: Site [a-d]\.$/);
  });
  it('of several standards say how each came to its time before they are added, and split the sum only', () => {
    for (const sites of [[HEAD], [HEAD, site('a', 24)]]) {
      const told = sentences(sites, [QMS, ISMS]);
      expect(told.filter((each) => each.startsWith('Table ISMS (version')).length).toBe(sites.length);
      expect(told.filter((each) => each.includes(' split: '))).toHaveLength(1);
      expect(told.filter((each) => each.startsWith('Sum of the standards'))).toEqual(['Sum of the standards (5, 10): 15 days.']);
    }
  });
});
