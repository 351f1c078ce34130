import { APPLICATION_MACHINE, applicationGaps, type ApplicationMove } from './application';
import type { ApplicationFacts } from './application.facts';
import { headsOf } from './submission.guards';
import { isServiceManagement, systemKindOf } from './standard';
import { day } from '../shared/day';
import { against } from '../testing/against';
import { agreement, applicationFacts as facts, competence, ISMS, person, QMS, site, SITES, SMS } from '../testing/facts';

const at = (move: ApplicationMove) => (given: ApplicationFacts) => against(APPLICATION_MACHINE, move, given);
const submit = at('submit');
const accept = at('accept');
const decline = at('decline');
const contract = at('contract');
const unanswered = (item: string) => facts({}, { review: { competenceNeeded: null, checklist: { ...facts().review?.checklist, [item]: { answer: false } } } });

it('nothing stands against a complete application', () => {
  for (const check of [submit, accept, decline, contract]) expect(check(facts())).toEqual([]);
});

describe('submission', () => {
  it('R-APP-01: a representative with position and mandate', () => {
    expect(submit(facts({ representative: null }))).toEqual(['R-APP-01.no_representative']);
    expect(submit(facts({ representative: { name: 'Rita', position: 'Director', mandate: ' ' } }))).toEqual(['R-APP-01.no_representative']);
  });

  it('R-APP-02: every content, one refusal with its field each', () => {
    const empty = facts({ standards: [], scope: null, description: {}, processOperators: [] }, { sites: [], organisation: { legalName: { en: '' }, address: null, isCertificationBody: false } });
    expect(submit(empty)).toEqual(Array.from({ length: 10 }, () => 'R-APP-02.missing'));
    const guards = APPLICATION_MACHINE.moves.submit.guards ?? [];
    const paths = guards.flatMap((guard) => guard.refuse(empty) ?? []).map((refused) => (refused as { path?: string }).path);
    expect(paths).toEqual(['standards', 'scope', 'description.services', 'description.processes', 'description.technicalMeans', 'description.relations', 'description.legalDuties', 'description.outsourced', 'organisation', 'sites']);
    expect(submit(facts({}, { organisation: { legalName: { en: 'Client Ltd' }, address: null, isCertificationBody: false } }))).toEqual(['R-APP-02.missing']);
  });

  it('R-IMP-04: consultancy is named or denied', () => {
    expect(submit(facts({ consultancy: null }))).toEqual(['R-IMP-04.not_said']);
    expect(submit(facts({ consultancy: { given: true } }))).toEqual(['R-IMP-04.not_said']);
    expect(submit(facts({ consultancy: { given: true, provider: 'Advisers' } }))).toEqual([]);
  });

  it('a site without people does not stop submission, only acceptance', () => {
    expect(submit(facts({}, { sites: [site({ people: null })] }))).toEqual([]);
  });
});

describe('acceptance', () => {
  it('R-APP-03: strictly more than three months of operation, month ends included', () => {
    expect(accept(facts({ operationStartOn: null }))).toEqual(['R-APP-03.no_start']);
    expect(accept(facts({ operationStartOn: day('2026-01-01') }))).toEqual(['R-APP-03.too_early']);
    expect(accept(facts({ operationStartOn: day('2025-12-31') }))).toEqual([]);
    expect(accept(facts({ operationStartOn: day('2025-11-30'), internalAudit: { finishedOn: day('2026-02-01') }, managementReview: { finishedOn: day('2026-02-02') }, submittedOn: day('2026-02-28') }))).toEqual(['R-APP-03.too_early']);
    expect(accept(facts({ operationStartOn: null, standards: [QMS] }, { accreditedRoute: false, actor: person({ competences: [competence('application_review', { standard: QMS })] }) }))).toEqual([]);
  });

  it('R-APP-03: before submission the day of today counts', () => {
    expect(accept(facts({ operationStartOn: day('2026-03-01'), submittedOn: null }))).toEqual(['R-APP-03.too_early']);
    expect(accept(facts({ operationStartOn: day('2026-02-28'), submittedOn: null }))).toEqual([]);
  });

  it('R-APP-04: an internal audit on or before the application day', () => {
    expect(accept(facts({ internalAudit: null }))).toEqual(['R-APP-04.missing']);
    expect(accept(facts({ internalAudit: { finishedOn: day('2026-04-02') }, managementReview: null }))).toEqual(['R-APP-04.after_application', 'R-APP-05.missing']);
    expect(accept(facts({ internalAudit: { finishedOn: day('2026-04-01') }, managementReview: { finishedOn: day('2026-04-01') } }))).toEqual([]);
  });

  it('R-APP-05: a management review on or before the application day, a warning before the audit', () => {
    expect(accept(facts({ managementReview: null }))).toEqual(['R-APP-05.missing']);
    expect(accept(facts({ managementReview: { finishedOn: day('2026-04-02') } }))).toEqual(['R-APP-05.after_application']);
    expect(accept(facts({ managementReview: { finishedOn: day('2026-03-01') } }))).toEqual(['R-APP-05.before_audit']);
  });

  it('R-APP-06: each site with scope, address, people; one central function; the sum', () => {
    const sites = (patch: object) => facts({}, { sites: [SITES[0] ?? site(), site({ id: 's2', isCentral: false, people: { fullTime: 24, partTime: [], contractors: 0, identicalGroups: [] }, ...patch })] });
    expect(accept(sites({}))).toEqual([]);
    expect(accept(facts({}, { sites: [] }))).toContain('R-APP-06.no_sites');
    expect(accept(sites({ scope: { en: ' ' } }))).toEqual(['R-APP-06.no_scope']);
    expect(accept(sites({ address: null }))).toEqual(['R-APP-06.no_address']);
    expect(accept(sites({ address: null, kind: 'virtual' }))).toEqual([]);
    expect(accept(sites({ people: null }))).toEqual(['R-APP-06.no_people']);
    expect(accept(sites({ people: { fullTime: 0, partTime: [], contractors: 0, identicalGroups: [] } }))).toEqual(['R-APP-06.no_people']);
    expect(accept(facts({ totalPeople: null }))).toEqual(['R-APP-06.no_total']);
    expect(accept(facts({ totalPeople: 83 }))).toEqual(['R-APP-06.sum_differs']);
    expect(accept(facts({}, { sites: SITES.map((each) => ({ ...each, isCentral: false })) }))).toEqual(['R-APP-06.no_central']);
    expect(accept(facts({ totalPeople: 60 }, { sites: [site({ isCentral: false, scope: null })] }))).toEqual([]);
  });

  it('counts the heads of a site over all kinds', () => {
    expect(headsOf({ fullTime: 1, partTime: [{ headcount: 2, hoursPerDay: 4, normalHours: 8 }, { headcount: 3, hoursPerDay: 4, normalHours: 8 }], contractors: 10, identicalGroups: [20, 30] })).toBe(66);
  });

  it('R-APP-07, R-APP-10: how a service management system runs; another standard does not ask', () => {
    expect(accept(facts({}, { documentKinds: [] }))).toEqual(['R-APP-07.thin']);
    expect(accept(facts({ processOperators: [] }))).toEqual(['R-APP-07.thin']);
    const others = (count: number) => facts({ processOperators: [0, 1, 2, 3].map((index) => ({ clause: `8.${index}`, operator: index < count ? 'other_party' : 'own' })) });
    expect(accept(others(2))).toEqual([]);
    expect(accept(others(3))).toEqual(['R-APP-10.others_run_most']);
    expect(accept(facts({ standards: [QMS], processOperators: [] }, { documentKinds: [] })).filter((key) => key.startsWith('R-APP'))).toEqual([]);
  });

  it('R-APP-08: a usable split of people', () => {
    const people = (patch: object) => facts({ totalPeople: 10 }, { sites: [site({ people: { fullTime: 5, partTime: [{ headcount: 5, hoursPerDay: 4, normalHours: 8 }], contractors: 0, identicalGroups: [], ...patch } })] });
    expect(accept(people({}))).toEqual([]);
    for (const hours of [{ hoursPerDay: 0, normalHours: 8 }, { hoursPerDay: 9, normalHours: 8 }, { hoursPerDay: 8, normalHours: 25 }]) {
      expect(accept(people({ partTime: [{ headcount: 5, ...hours }] }))).toEqual(['R-APP-08.split']);
    }
    expect(accept(people({ fullTime: 5.5, partTime: [{ headcount: 4.5, hoursPerDay: 4, normalHours: 8 }] }))).toEqual(['R-APP-08.split']);
    expect(accept(people({ fullTime: 15, contractors: -10 }))).toEqual(['R-APP-08.split']);
    expect(accept(people({ partTime: [{ headcount: 5, hoursPerDay: 8, normalHours: 8 }] }))).toEqual([]);
  });

  it('R-APP-09, R-REV-05: the reviewer confirms scope statement and number of people, or gives a reason', () => {
    expect(accept(unanswered('scope_statement_clear'))).toEqual(['R-APP-09.unclear']);
    expect(accept(unanswered('personnel_credible'))).toEqual(['R-REV-05.not_credible']);
    expect(APPLICATION_MACHINE.moves.accept.guards?.filter(({ severity }) => severity === 'warn').map(({ rule }) => rule)).toEqual(['R-APP-05', 'R-APP-07', 'R-APP-09', 'R-APP-10', 'R-REV-05', 'R-REV-06']);
  });

  it('R-REV-01: every item of the review; without a review, or without an answer, all of them', () => {
    expect(accept(facts({}, { review: { checklist: {}, competenceNeeded: null } })).filter((key) => key === 'R-REV-01.open_item')).toHaveLength(9);
    expect(accept(unanswered('safety_considered'))).toEqual(['R-REV-01.open_item']);
    expect(accept(facts({}, { review: null })).filter((key) => key === 'R-REV-01.open_item')).toHaveLength(9);
  });

  it('R-REV-04: inside the accreditation in force, sector by sector, unless agreed otherwise', () => {
    const held = (patch: object) => facts({}, { accreditations: [{ standard: SMS, sectorCodes: [33], validFrom: day('2020-01-01'), validTo: null, ...patch }] });
    expect(accept(facts({}, { accreditations: [] }))).toEqual(['R-REV-04.not_accredited']);
    expect(accept(held({ sectorCodes: [28] }))).toEqual(['R-REV-04.not_accredited']);
    expect(accept(held({ sectorCodes: [] }))).toEqual([]);
    expect(accept(held({ validTo: day('2026-05-31') }))).toEqual(['R-REV-04.not_accredited']);
    expect(accept(held({ validTo: day('2026-06-01') }))).toEqual([]);
    expect(accept(held({ standard: QMS }))).toEqual(['R-REV-04.not_accredited']);
    expect(accept(facts({}, { accreditations: [], accreditedRoute: false }))).toEqual([]);
  });

  it('R-REV-06: remote techniques only where checked', () => {
    const remote = unanswered('remote_suitable');
    expect(accept(remote)).toEqual([]);
    expect(accept({ ...remote, remoteForeseen: true })).toEqual(['R-REV-06.not_checked']);
  });

  it('R-IMP-01: another certification body is not certified for its quality system', () => {
    const body = { organisation: { legalName: { en: 'Other CB' }, address: null, isCertificationBody: true } };
    expect(accept(facts({}, body))).not.toContain('R-IMP-01.certification_body');
    expect(accept(facts({ standards: [QMS] }, body))).toContain('R-IMP-01.certification_body');
    expect(accept(facts({ standards: [QMS] }))).not.toContain('R-IMP-01.certification_body');
  });

  it('R-IMP-02: no certification through two years after our internal audit', () => {
    const audited = (on: string) => facts({ internalAudit: { finishedOn: day(on), providerRelatedToCb: true } });
    expect(accept(audited('2024-06-01'))).toEqual(['R-IMP-02.our_internal_audit']);
    expect(accept(audited('2024-05-31'))).toEqual([]);
  });

  it('R-IMP-03: no certification through two years after consultancy by a related body', () => {
    const advised = (endedOn: string | null, relatedToCb = true) => facts({ consultancy: { given: true, provider: 'Sister Ltd', relatedToCb, endedOn: endedOn === null ? null : day(endedOn) } });
    expect(accept(advised(null))).toEqual(['R-IMP-03.our_consultancy_lasts']);
    expect(accept(advised('2024-06-01'))).toEqual(['R-IMP-03.our_consultancy']);
    expect(accept(advised('2024-05-31'))).toEqual([]);
    expect(accept(advised(null, false))).toEqual([]);
    expect(accept(facts({ consultancy: { given: false, relatedToCb: true } }))).toEqual([]);
  });

  it('R-COMP-01: the reviewer is qualified for every standard', () => {
    expect(accept(facts({}, { actor: person({ competences: [competence('audit')] }) }))).toEqual(['R-COMP-01.reviewer']);
    expect(accept(facts({}, { actor: person({ competences: [competence('application_review', { validTo: day('2026-05-31') })] }) }))).toEqual(['R-COMP-01.reviewer']);
    expect(accept(facts({}, { actor: person({ competences: [competence('application_review', { standard: ISMS })] }) }))).toEqual(['R-COMP-01.reviewer']);
  });
});

it('R-REV-02: declining needs reasons', () => {
  const { input: _input, ...silent } = facts();
  expect(decline(silent)).toEqual(['R-REV-02.no_reasons']);
  expect(decline(facts({}, { input: {} }))).toEqual(['R-REV-02.no_reasons']);
  expect(decline(facts({}, { input: { reasons: ' ' } }))).toEqual(['R-REV-02.no_reasons']);
});

describe('contract', () => {
  it('R-AGR-01: signed by both, all duties, all sites', () => {
    for (const patch of [{ fileId: null }, { signedByClientAt: null }, { signedByBodyAt: null }]) {
      expect(contract(facts({}, { agreement: agreement(patch) }))).toEqual(['R-AGR-01.missing']);
    }
    expect(contract(facts({}, { agreement: null }))).toEqual(['R-AGR-01.missing']);
    expect(contract(facts({}, { agreement: agreement({ duties: ['marks'] }) }))).toEqual(['R-AGR-01.duties']);
    expect(contract(facts({}, { agreement: agreement({ siteIds: ['s1'] }) }))).toEqual(['R-AGR-01.sites']);
  });

  it('R-TIME-00: time fixed and justified; an unsigned table asks for a reason (DECISIONS 13)', () => {
    const calculated = (patch: object) => facts({}, { calculation: { fixed: true, justification: 'why', tableUnconfirmed: false, changedSince: [], ...patch } });
    expect(contract(facts({}, { calculation: null }))).toEqual(['R-TIME-00.not_fixed']);
    expect(contract(calculated({ fixed: false }))).toEqual(['R-TIME-00.not_fixed']);
    expect(contract(calculated({ justification: '' }))).toEqual(['R-TIME-00.no_justification']);
    expect(contract(calculated({ tableUnconfirmed: true }))).toEqual(['R-TIME-00.table_not_confirmed']);
  });
});

it('the wizard lists what the client can mend, warnings included, and nothing of ours', () => {
  const gaps = applicationGaps(facts({ representative: null, internalAudit: null }, { review: null, documentKinds: [], accreditations: [] })).map(({ key }) => key);
  expect(gaps).toEqual(['R-APP-01.no_representative', 'R-APP-04.missing', 'R-APP-07.thin']);
});

it('knows the kind of a standard by its pack, editions to come included', () => {
  expect([SMS, 'iso20000-1-2030', QMS, 'iso9001', ISMS, 'iso22301-2019', 'iso20000-10', 'iso90010'].map(systemKindOf)).toEqual(['SMS', 'SMS', 'QMS', 'QMS', 'ISMS', 'BCMS', null, null]);
  expect(isServiceManagement(QMS)).toBe(false);
});
