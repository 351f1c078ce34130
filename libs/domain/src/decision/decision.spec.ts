import { DECISION_PACKAGE, independentOf, lateMajors } from './decision.guards';
import { FINDING_STATES } from '../finding/finding';
import { INITIAL_ROUTE_MACHINE } from '../route/initial-route';
import type { RouteFacts } from '../route/route.facts';
import { day } from '../shared/day';
import { against } from '../testing/against';
import { competence, finding, member, person, QMS, routeFacts as facts, SMS } from '../testing/facts';

const grant = (patch: Partial<RouteFacts> = {}) => against(INITIAL_ROUTE_MACHINE, 'grant', facts(patch));
const refuse = (patch: Partial<RouteFacts> = {}) => against(INITIAL_ROUTE_MACHINE, 'refuse', facts({ recommendation: 'do_not_recommend', ...patch }));
const review = (patch: Partial<RouteFacts> = {}) => against(INITIAL_ROUTE_MACHINE, 'start_review', facts(patch));

it('nothing stands against a good decision', () => {
  for (const check of [grant, refuse, review]) expect(check()).toEqual([]);
});

it('R-DEC-01: nobody listed in any function on any audit of the cycle', () => {
  const observer = { personId: 'staff', name: 'Stella Staff' };
  for (const check of [grant, refuse, review]) expect(check({ cycleTeam: [observer] })).toEqual(['R-DEC-01.audited']);
  expect(independentOf('a', [{ personId: 'b' }])).toBe(true);
  expect(independentOf('b', [{ personId: 'a' }, { personId: 'b' }])).toBe(false);
  expect(independentOf('a', [])).toBe(true);
});

it('R-IMP-05: nobody bound to the client within two years', () => {
  const bound = (endedOn: string) => ({ actor: person({ conflicts: [{ kind: 'employment', endedOn: day(endedOn) }] }) });
  for (const check of [grant, refuse, review]) {
    expect(check(bound('2024-06-01'))).toEqual(['R-IMP-05.bond']);
    expect(check(bound('2024-05-31'))).toEqual([]);
  }
});

it('R-COMP-01, R-DEC-01: qualified for the decision; for the review a review qualification is enough', () => {
  const reviewer = { actor: person({ competences: [competence('technical_review')] }) };
  expect(review(reviewer)).toEqual([]);
  expect(grant(reviewer)).toEqual(['R-COMP-01.decider']);
  expect(refuse(reviewer)).toEqual(['R-COMP-01.decider']);
  const decider = { actor: person({ competences: [competence('decision')] }) };
  expect([review(decider), grant(decider)]).toEqual([[], []]);
  expect(grant({ ...decider, standards: [SMS, QMS] })).toEqual(['R-COMP-01.decider']);
  expect(review({ actor: person({ competences: [competence('audit')] }) })).toEqual(['R-COMP-01.decider']);
});

it.each(FINDING_STATES)('R-DEC-04, R-DEC-05: a finding that is %s lets the decision pass or not', (state) => {
  const verifiedOn = state === 'verified' || state === 'closed' ? day('2026-05-20') : null;
  expect(grant({ findings: [finding({ state, verifiedOn })], scopeSiteCount: 1 })).toEqual(verifiedOn ? [] : ['R-DEC-04.major_open']);
  const planned = ['plan_accepted', 'evidence_sent', 'verified', 'closed'].includes(state);
  expect(grant({ findings: [finding({ grade: 'minor', state })] })).toEqual(planned ? [] : ['R-DEC-05.minor_open']);
  expect(grant({ findings: [finding({ grade: 'improvement', state })] })).toEqual([]);
});

it('R-DEC-06: verified through the day six months after stage 2, month ends included', () => {
  const verified = (on: string) => ({ findings: [finding({ verifiedOn: day(on) })], stage2LastOn: day('2025-08-31') });
  expect(grant(verified('2026-02-28'))).toEqual([]);
  expect(grant(verified('2026-03-01'))).toEqual(['R-DEC-06.too_late']);
  expect(grant({ ...verified('2026-03-01'), stage2LastOn: null })).toEqual([]);
  const open = { findings: [finding({ state: 'open', verifiedOn: null })], stage2LastOn: day('2025-08-31') };
  expect(lateMajors({ ...open, today: day('2026-02-28') })).toEqual([]);
  expect(lateMajors({ ...open, today: day('2026-03-01') })).toHaveLength(1);
  expect(lateMajors({ findings: [finding({ grade: 'minor', state: 'open', verifiedOn: null })], stage2LastOn: day('2025-08-31'), today: day('2026-03-01') })).toEqual([]);
});

it('R-NC-10: an open major at one of several sites stops all, dropping the site does not help', () => {
  const open = { findings: [finding({ state: 'open', verifiedOn: null })] };
  expect(grant(open)).toEqual(['R-DEC-04.major_open', 'R-NC-10.major_at_site']);
  expect(grant({ ...open, scopeSiteCount: 1, droppedSites: [{ id: 's2', name: 'Desk' }] })).toEqual(['R-DEC-04.major_open', 'R-NC-10.site_dropped']);
  expect(grant({ droppedSites: [{ id: 's2', name: 'Desk' }] })).toEqual([]);
});

it('R-REP-01, R-DEC-03: report issued and review sufficient', () => {
  expect(grant({ reportIssued: false })).toEqual(['R-REP-01.not_issued']);
  const checklist = facts().review?.checklist ?? {};
  expect(grant({ review: { reviewerId: 'rev', conclusion: 'more_information', checklist } })).toEqual(['R-DEC-03.no_review']);
  expect(grant({ review: null })).toEqual(['R-DEC-03.no_review', ...Object.keys(DECISION_PACKAGE).map(() => 'R-DEC-07.missing')]);
});

it('R-DEC-07: each of the five parts of the package', () => {
  expect(Object.keys(DECISION_PACKAGE)).toHaveLength(5);
  for (const part of Object.keys(DECISION_PACKAGE)) {
    const checklist = { ...facts().review?.checklist, [part]: { answer: false } };
    expect(grant({ review: { reviewerId: 'rev', conclusion: 'sufficient', checklist } })).toEqual(['R-DEC-07.missing']);
  }
});

it('R-DEC-02: reasons, for and against', () => {
  for (const check of [grant, refuse]) {
    expect(check({ input: { reasons: ' ' } })).toEqual(['R-DEC-02.no_reasons']);
    expect(check({ input: {} })).toEqual(['R-DEC-02.no_reasons']);
    const { input: _input, ...silent } = facts({ recommendation: check === grant ? 'recommend' : 'do_not_recommend' });
    expect(against(INITIAL_ROUTE_MACHINE, check === grant ? 'grant' : 'refuse', silent)).toEqual(['R-DEC-02.no_reasons']);
  }
});

it('R-DEC-10: against the recommendation only with a reason', () => {
  expect(grant({ recommendation: 'do_not_recommend' })).toEqual(['R-DEC-10.against_recommendation']);
  expect(grant({ recommendation: 'recommend_after_closing_findings' })).toEqual([]);
  for (const recommendation of ['recommend', 'recommend_after_closing_findings'] as const) expect(refuse({ recommendation })).toEqual(['R-DEC-10.against_recommendation']);
  expect(refuse({ recommendation: null })).toEqual([]);
});

it('R-DEC-01, R-NC-07: a lead auditor who holds every qualification still does not decide', () => {
  expect(grant({ actor: { ...person(), personId: member().personId } })).toEqual(['R-DEC-01.audited']);
});
