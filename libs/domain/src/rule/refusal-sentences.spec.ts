import { refusalIn } from './refusal-texts';
import { APPLICATION_MACHINE } from '../application/application';
import { AUDIT_MACHINE } from '../audit/audit';
import type { AuditFacts } from '../audit/audit.facts';
import { CLOSING_POINTS } from '../audit/points';
import { CERTIFICATE_MACHINE } from '../certificate/certificate';
import type { CertificateFacts, CertificateVersionFacts } from '../certificate/certificate.facts';
import { FINDING_MACHINE } from '../finding/finding';
import { INITIAL_ROUTE_MACHINE } from '../route/initial-route';
import type { RouteFacts, Stage1Facts } from '../route/route.facts';
import { SURVEILLANCE_ROUTE_MACHINE } from '../route/surveillance-route';
import { day } from '../shared/day';
import { refusalsOf } from '../shared/machine';
import { sentencesAgainst } from '../testing/against';
import { agreement, applicationFacts, auditFacts, certificateFacts, finding, findingFacts, ISMS, member, QMS, routeFacts, site, SMS, TEAM } from '../testing/facts';

/** A refusal is of use only when it names what is missing: the site, the person, the part, the day. */

describe('application', () => {
  const said = (...given: Parameters<typeof applicationFacts>) => sentencesAgainst(APPLICATION_MACHINE, 'accept', applicationFacts(...given));

  it('R-APP-07, R-APP-10: what is not known of the operation, and how many processes others run', () => {
    expect(said({ processOperators: [] }, { documentKinds: [] })).toEqual(['Too little is known about how the service management system runs: service catalogue, who operates each process']);
    expect(said({ processOperators: [{ clause: '8.6.1', operator: 'other_party', party: 'X' }] })).toEqual([expect.stringContaining('1 of 1')]);
  });

  it('R-APP-06, R-APP-08: the site, and what its people cannot be', () => {
    const people = (patch: object) => said({ totalPeople: 60 }, { sites: [site({ people: { fullTime: 60, partTime: [], contractors: 0, identicalGroups: [], ...patch } })] });
    expect(people({ fullTime: 61, contractors: -1 })).toEqual(['Head office: the split of people cannot be right: heads are whole numbers from 0']);
    expect(people({ fullTime: 59, partTime: [{ headcount: 1, hoursPerDay: 9, normalHours: 8 }] })).toEqual([
      'Head office: the split of people cannot be right: part-time hours lie above 0 and at most at the normal hours of a day',
    ]);
    expect(people({ fullTime: 59, partTime: [{ headcount: 1, hoursPerDay: 24, normalHours: 24 }] })).toEqual([]);
    expect(said({ totalPeople: 83 })).toEqual(['The sites have 84 people together, the application says 83']);
  });

  it('R-REV-04: the standard and the sector; one accreditation may hold what another lacks', () => {
    expect(said({}, { accreditations: [] })).toEqual([`We hold no accreditation for ${SMS} in any sector`]);
    const held = (...sectors: number[]) => sectors.map((sector) => ({ standard: SMS, sectorCodes: [sector], validFrom: day('2020-01-01'), validTo: null }));
    expect(said({}, { accreditations: held(28) })).toEqual([`We hold no accreditation for ${SMS} in sector 33`]);
    expect(said({}, { accreditations: held(28, 33) })).toEqual([]);
  });

  it('R-AGR-01, R-AGR-02: the duties, the sites and the changes', () => {
    const contract = (patch: Parameters<typeof agreement>[0]) => sentencesAgainst(APPLICATION_MACHINE, 'contract', applicationFacts({}, { agreement: agreement(patch) }));
    expect(contract({ duties: [] })).toEqual([expect.stringMatching(/^The agreement does not name: \w.+, \w.+, \w.+, \w/)]);
    expect(contract({ siteIds: [] })).toEqual(['The agreement does not cover: Head office, Service desk']);
  });

  it('R-IMP-03: who advised', () => {
    const consultancy = { given: true, provider: 'Sister Ltd', relatedToCb: true, endedOn: null };
    expect(said({ consultancy })).toEqual(['A body related to us gives consultancy (Sister Ltd) and it has not ended']);
  });

  it('R-APP-03, R-APP-07, R-STAGE2-05: the rules of service management hold as soon as one of several standards is such', () => {
    expect(said({ standards: [QMS, SMS], operationStartOn: null })).toContainEqual(expect.stringContaining('operation'));
    expect(said({ standards: [QMS, SMS] }, { documentKinds: [] })).toContainEqual(expect.stringContaining('service catalogue'));
    expect(said({ standards: [SMS, QMS] }, { organisation: { legalName: { en: 'Other CB' }, address: null, isCertificationBody: true } })).toContainEqual(expect.stringContaining('certification body'));
    expect(sentencesAgainst(AUDIT_MACHINE, 'issue_report', auditFacts({ standards: [QMS, SMS], coveredClauses: auditFacts().coveredClauses.slice(1) }))).toContainEqual(expect.stringMatching(/^Process groups were not examined: 8\.2 \w/));
  });
});

describe('audit', () => {
  const planned = (patch: Partial<AuditFacts>) => sentencesAgainst(AUDIT_MACHINE, 'send_plan', auditFacts(patch));
  const reported = (patch: Partial<AuditFacts>) => sentencesAgainst(AUDIT_MACHINE, 'issue_report', auditFacts(patch));
  const proposed = (patch: Partial<AuditFacts>) => sentencesAgainst(AUDIT_MACHINE, 'propose_team', auditFacts(patch));
  const items = auditFacts().plan?.items ?? [];

  it('R-PLAN-01: each part that is not stated', () => {
    expect(planned({ objectives: {}, scope: null, criteria: '' })).toEqual([
      'The audit does not state: conformity as an objective, legal and contractual ability as an objective, effectiveness as an objective, areas of improvement as an objective, scope, criteria',
    ]);
  });

  it('R-PLAN-02: the days up to Friday, the sites, who and what, however many other items are good', () => {
    expect(planned({ toOn: day('2026-05-10') })).toEqual(['The plan shows nothing on: 2026-05-06, 2026-05-07, 2026-05-08']);
    expect(planned({ plan: { items: items.filter(({ siteId }) => siteId !== 's2') } })).toEqual(['The plan leaves out: Service desk']);
    const first = (patch: Partial<(typeof items)[number]>) => ({ plan: { items: items.map((item, index) => (index === 0 ? { ...item, ...patch } : item)) } });
    expect(planned(first({ personIds: ['stranger'] }))).toEqual(['The plan does not show: who of the team does each activity']);
    expect(planned(first({ personIds: ['stranger', 'lead'] }))).toEqual([]);
    expect(planned(first({ subject: '' }))).toEqual(['The plan does not show: what each activity looks at']);
    expect(planned({ fromOn: null })).toEqual(['The plan does not show: dates']);
    expect(planned({ plan: null })).toEqual(['The plan does not show: any activity']);
  });

  it('R-ICT-01: what the remote parts lack, also where only one item is remote', () => {
    const plan = { items: items.map((item, index) => ({ ...item, remote: index === 0 })) };
    expect(planned({ plan })).toEqual([expect.stringMatching(/^For the remote parts it is not recorded: \w.+, \w.+, \w/)]);
  });

  it('R-TEAM-01, R-TEAM-03, R-TEAM-05: people by name, the objection in its words', () => {
    const leads = [member(), member({ personId: 'second', name: 'Ben' })];
    expect(proposed({ team: leads })).toContain('The team has several lead auditors: Lea Lead, Ben');
    const team = [...TEAM, member({ personId: 'obs', name: 'Olga', function: 'observer', competences: [] })];
    expect(planned({ team })).toEqual(['Observers are in the team, and nothing says that they were agreed: Olga']);
    expect(planned({ team, plan: { items, companions: ' ' } })).toHaveLength(1);
    expect(planned({ team, plan: null })).toHaveLength(2);
  });

  it('R-TEAM-04: who, when, and for which other audit', () => {
    const onDay = day('2026-05-04');
    expect(proposed({ heldElsewhere: [{ personId: 'aud', onDay, half: 'afternoon', auditName: 'K-1 stage 1' }] })).toEqual(['Audra Auditor is booked for K-1 stage 1 on 2026-05-04, afternoon']);
    expect(proposed({ bookings: [...auditFacts().bookings, { personId: 'lead', onDay, half: 'morning', proper: true }] })).toEqual(['Lea Lead is booked twice on 2026-05-04, morning']);
    expect(proposed({ absences: [{ personId: 'aud', fromOn: onDay, toOn: onDay }] })).toEqual(['Audra Auditor is away on 2026-05-04', 'Audra Auditor is away on 2026-05-04']);
    const stranger = { personId: 'gone-from-team', onDay, half: 'morning' as const, proper: true };
    expect(proposed({ bookings: [...auditFacts().bookings, stranger], absences: [{ personId: stranger.personId, fromOn: onDay, toOn: onDay }] })).toEqual(['gone-from-team is away on 2026-05-04']);
  });

  it('R-TEAM-06: how many days are missing; exactly the share is enough', () => {
    const refused = refusalsOf(AUDIT_MACHINE.moves.propose_team.guards ?? [], auditFacts({ requiredDays: 4.5 }));
    expect(refused).toMatchObject([{ message: '4 auditor days are booked, 4.5 are determined', fix: 'Book 0.5 more auditor days' }]);
    const half = { requiredDays: 5, bookings: [...auditFacts().bookings, ...auditFacts().bookings.slice(0, 2).map((each) => ({ ...each, onDay: day('2026-05-06'), proper: false }))] };
    expect(proposed(half)).toEqual([]);
  });

  it('R-COMP-03: one line for each standard that ends', () => {
    const held = [SMS, ISMS].map((standard) => ({ standard, function: 'lead_audit' as const, sectorCodes: [], validFrom: day('2020-01-01'), validTo: day('2026-05-04') }));
    const ends = proposed({ standards: [SMS, ISMS], team: [member({ competences: held })] }).filter((sentence) => sentence.includes('does not last'));
    expect(ends).toEqual([`Lea Lead's qualification for ${SMS} does not last through 2026-05-05`, `Lea Lead's qualification for ${ISMS} does not last through 2026-05-05`]);
    const lasting = [{ ...held[0] as (typeof held)[number], validTo: null }, held[1] as (typeof held)[number]];
    expect(proposed({ standards: [SMS, ISMS], team: [member({ competences: lasting })] }).filter((sentence) => sentence.includes('does not last'))).toHaveLength(1);
  });

  it('R-AUD-01, R-AUD-02: the meeting, and what it left out', () => {
    expect(reported({ openingMeeting: null })).toEqual([expect.stringMatching(/^Opening meeting: not recorded/)]);
    const points = Object.keys(CLOSING_POINTS);
    expect(reported({ closingMeeting: { heldAt: 'now', attendance: ['Rita'], points: points.slice(1) } })).toEqual([expect.stringMatching(/^The closing meeting did not cover: \w+/)]);
    expect(reported({ closingMeeting: null })).toHaveLength(2);
  });

  it('R-AUD-05: how the audit differs from its plan', () => {
    expect(reported({ closedOn: day('2026-05-06') })).toEqual(['The audit differs from its plan (ended on 2026-05-06 instead of 2026-05-05) and no reason is given']);
    expect(reported({ closedOn: null })).toEqual([]);
    const extra = (visitedOn: AuditFacts['closedOn']) => ({ sites: [...auditFacts().sites, { siteId: 's3', name: { en: 'Warehouse' }, kind: 'permanent' as const, visitedOn }] });
    expect(reported(extra(day('2026-05-05')))).toEqual(['The audit differs from its plan (Warehouse) and no reason is given']);
    expect(reported(extra(null))).toEqual(['Sites of the sample were not visited: Warehouse']);
    expect(reported({ plan: null })).toEqual([]);
  });

  it('R-STAGE2-01, R-STAGE2-03: virtual sites count once they were visited', () => {
    const virtual = auditFacts().sites.map((each) => ({ ...each, kind: 'virtual' as const, visitedOn: null }));
    expect(reported({ sites: virtual })).toEqual([expect.any(String), 'Sites of the sample were not visited: Head office, Service desk']);
  });

  it('R-REP-04, R-NC-11: the findings by number', () => {
    const findings = [4, 5].map((number) => ({ number, grade: 'minor' as const, clauses: [{ standard: ISMS, clause: '8.1' }] }));
    expect(reported({ findings, standards: [SMS, QMS] })).toContain('Findings name no standard of this audit: 4, 5');
    expect(reported({ earlierFindings: [{ number: 7, reexamined: false }] })).toEqual(['Findings of the audit before were not looked at again: 7']);
  });
});

describe('findings and routes', () => {
  const route = (move: keyof typeof INITIAL_ROUTE_MACHINE.moves, patch: Partial<RouteFacts>) => sentencesAgainst(INITIAL_ROUTE_MACHINE, move, routeFacts(patch));
  const stage1 = (patch: object): Partial<RouteFacts> => ({ stage1: { ...routeFacts().stage1 as Stage1Facts, ...patch } });

  it('R-NC-05, R-NC-08: the part of the answer, the day that is over', () => {
    expect(sentencesAgainst(FINDING_MACHINE, 'respond', findingFacts({ input: {} }))).toEqual(['The answer lacks: cause', 'The answer lacks: correction', 'The answer lacks: corrective action']);
    expect(sentencesAgainst(FINDING_MACHINE, 'accept_plan', findingFacts({ response: null }))).toEqual([]);
  });

  it('R-SURV-05: every reason for the review, a major among minors too', () => {
    const maintain = (patch: Partial<RouteFacts>) => sentencesAgainst(SURVEILLANCE_ROUTE_MACHINE, 'maintain', routeFacts(patch));
    const findings = [finding(), finding({ number: 2, grade: 'minor', state: 'plan_accepted' })];
    expect(maintain({ findings, recommendation: 'recommend_after_closing_findings', statusInDoubt: true })).toContain(
      'The result needs an independent review: a major nonconformity, no unconditional recommendation, doubt about the status');
    expect(sentencesAgainst(SURVEILLANCE_ROUTE_MACHINE, 'plan', routeFacts({ latestOn: day('2026-05-05'), audit: null })).filter((sentence) => sentence.includes('2026-05-05'))).toEqual([]);
  });

  it('R-PROG-01, R-STAGE1-02, R-STAGE1-04, R-STAGE1-06, R-STAGE1-07: the audits, points, records and clauses', () => {
    expect(route('set_programme', { programme: [] })).toEqual(['The programme does not foresee: stage 1, stage 2, surveillance in year 1, surveillance in year 2, recertification in year 3']);
    expect(route('finish_stage1', stage1({ points: {} }))).toContainEqual(expect.stringMatching(/^Stage 1 has not looked at: \w.+, \w/));
    expect(route('conclude_ready', stage1({ internalAudit: null, managementReview: null }))).toEqual([
      'The internal audit named in the application was not checked against its real record', 'The management review named in the application was not checked against its real record',
    ]);
    const points = { ...routeFacts().stage1?.points, b: { result: 'not_fulfilled', evidence: 'seen' } };
    expect(route('conclude_ready', stage1({ points, concerns: [{ clause: '8.6.1', text: 'thin' }], concernsSentOn: day('2026-04-20') }))).toContainEqual(expect.stringMatching(/^Points of stage 1 are not fulfilled: \w/));
    expect(route('plan_stage2', stage1({ concerns: [{ clause: '8.6.1', text: 'thin', resolved: false }] }))).toEqual(['Concerns of stage 1 are not resolved: 8.6.1']);
    expect(route('plan_stage2', { audit: null })).not.toEqual([]);
  });

  it('R-STAGE1-06: a point of concern stops "ready" even where nothing was listed', () => {
    const points = { ...routeFacts().stage1?.points, b: { result: 'concern', evidence: 'seen' } };
    expect(refusalsOf(INITIAL_ROUTE_MACHINE.moves.conclude_ready.guards ?? [], routeFacts(stage1({ points }))).map(({ key }) => key)).toEqual(['R-STAGE1-05.not_listed', 'R-STAGE1-06.concerns']);
  });

  it('R-DEC-04, R-DEC-05, R-NC-10: findings by number, sites by name', () => {
    const open = [1, 3].map((number) => finding({ number, state: 'open', verifiedOn: null }));
    expect(route('grant', { findings: [...open, finding({ number: 2, grade: 'minor', state: 'open' })], droppedSites: [{ id: 's2', name: 'Desk' }] })).toEqual([
      'Major nonconformities are not verified: 1, 3', 'Minor nonconformities without an accepted plan: 2',
      'A site has an open major (1, 3): no site of the network can be certified', 'Sites left the scope while a major is open: Desk',
    ]);
  });

  it('R-DEC-06, R-DEC-07, R-DEC-08: without a stage 2 nothing is late; a review without answers lacks every part', () => {
    expect(route('require_stage2_repeat', { stage2LastOn: null, findings: [finding({ state: 'open', verifiedOn: null })] })).toHaveLength(1);
    expect(route('grant', { review: { reviewerId: 'rev', conclusion: 'sufficient', checklist: {} } })).toEqual(
      ['audit report', 'comments on the findings', 'confirmation of the application data', 'confirmation that the objectives were reached', 'recommendation with its conditions']
        .map((part) => `The decision package lacks: ${part}`));
  });
});

describe('certificate', () => {
  const drawn = (patch: Partial<CertificateVersionFacts>, decided: Partial<CertificateVersionFacts> = patch): CertificateFacts => {
    const { version, decision } = certificateFacts();
    const { holder, scope, sites, decidedOn } = { ...version as CertificateVersionFacts, ...decided };
    return certificateFacts({ version: { ...version as CertificateVersionFacts, ...patch }, decision: decision && { ...decision, holder, scope, sites, decidedOn } });
  };
  const activated = (facts: CertificateFacts) => sentencesAgainst(CERTIFICATE_MACHINE, 'activate', facts);
  const bare = (name: { en?: string; zh?: string }) => ({ name, address: null, scope: { en: 's' }, central: true });

  it('R-CERT-01: what the certificate does not show, a site by its name in the language of the reader', () => {
    expect(activated(drawn({ holder: { legalName: { en: '' }, address: null }, sites: [] }))).toEqual(['The certificate does not show: name of the client, address of the client, sites']);
    const facts = drawn({ sites: [bare({ en: 'Desk', zh: '服务台' }), bare({ zh: '总部' }), bare({ en: 'Store' })] });
    expect(activated(facts)).toEqual(['The certificate does not show: address of Desk, address of 总部, address of Store']);
    const [refused] = refusalsOf(CERTIFICATE_MACHINE.moves.activate.guards ?? [], facts);
    expect(refused && refusalIn(refused, 'zh').message).toContain('服务台的地址、总部的地址、Store的地址');
  });

  it('R-CERT-14: every part that differs from the decision', () => {
    const { version } = certificateFacts();
    const other = { holder: { legalName: { en: 'Other Ltd' }, address: null }, scope: { en: 'all' }, sites: version?.sites.slice(1) ?? [], decidedOn: day('2026-05-31') };
    expect(activated(drawn({}, other))).toEqual(['The certificate differs from the decision in: holder, scope, sites, decision day']);
  });

  it('R-SUSP-01: the grounds to choose from', () => {
    const [refused] = refusalsOf(CERTIFICATE_MACHINE.moves.suspend.guards ?? [], certificateFacts({ input: { reasons: 'r' } }));
    expect(refused?.fix).toMatch(/^Choose: persistent or serious failure, .+, the client's wish$/);
  });
});
