import { INITIAL_ROUTE_MACHINE, type InitialRouteMove } from './initial-route';
import { EXTENSION_ROUTE_MACHINE } from './extension-route';
import { RECERTIFICATION_ROUTE_MACHINE } from './recertification-route';
import { ROUTE_KINDS, routeMachine } from './route';
import type { RouteFacts, Stage1Facts } from './route.facts';
import { SHORT_NOTICE_ROUTE_MACHINE } from './short-notice-route';
import { SURVEILLANCE_ROUTE_MACHINE } from './surveillance-route';
import { TRANSFER_ROUTE_MACHINE } from './transfer-route';
import { AUDIT_STATES } from '../audit/audit';
import { STAGE1_POINTS, type Stage1Point } from '../audit/points';
import { day } from '../shared/day';
import { against } from '../testing/against';
import { agreement, finding, member, routeAudit, routeFacts as facts, TEAM } from '../testing/facts';

const at = (move: InitialRouteMove) => (patch: Partial<RouteFacts> = {}) => against(INITIAL_ROUTE_MACHINE, move, facts(patch));
const stage1 = (patch: Partial<Stage1Facts>): Partial<RouteFacts> => ({ stage1: { ...facts().stage1 as Stage1Facts, ...patch } });
const point = (which: Stage1Point, result: 'fulfilled' | 'concern' | 'not_fulfilled', evidence = 'seen') =>
  ({ points: { ...facts().stage1?.points, [which]: { result, evidence } } });
const planStage1 = (patch: Partial<RouteFacts> = {}) => at('plan_stage1')({ audit: routeAudit({ kind: 'stage1', state: 'dates_agreed' }), ...patch });

it.each(ROUTE_KINDS)('R-DEC-01: nobody of the team starts a review or decides on a %s', (kind) => {
  const machine = routeMachine(kind);
  const decided = Object.entries(machine.moves).filter(([, move]) => move.by.includes('decision_maker') && move.guards?.some(({ rule }) => rule === 'R-DEC-01'));
  expect(decided.length).toBeGreaterThanOrEqual(4);
  for (const [, move] of decided) {
    const guard = move.guards?.find(({ rule }) => rule === 'R-DEC-01');
    expect(guard?.refuse(facts({ actor: member() }))).toMatchObject({ key: 'R-DEC-01.audited' });
    expect(guard?.refuse(facts())).toBeNull();
  }
});

describe('planning', () => {
  it('nothing stands against a planned stage 1 and stage 2', () => {
    expect(at('set_programme')()).toEqual([]);
    expect(planStage1()).toEqual([]);
    expect(at('plan_stage2')()).toEqual([]);
  });

  it('R-PROG-01: both stages, surveillance in years 1 and 2, recertification in year 3', () => {
    const programme = facts().programme;
    for (const left of programme) expect(at('set_programme')({ programme: programme.filter((item) => item !== left) })).toEqual(['R-PROG-01.missing']);
    expect(at('set_programme')({ programme: programme.map((item) => ({ ...item, year: 1 })) })).toEqual(['R-PROG-01.missing']);
    expect(planStage1({ programme: [] })).toEqual(['R-PROG-01.missing']);
    expect(at('plan_stage2')({ programme: [] })).toEqual(['R-PROG-01.missing']);
  });

  it('R-AGR-01, R-TIME-00: no stage without agreement and time', () => {
    for (const check of [planStage1, at('plan_stage2')]) {
      expect(check({ agreement: agreement({ fileId: null }) })).toEqual(['R-AGR-01.missing']);
      expect(check({ calculation: null })).toEqual(['R-TIME-00.not_fixed']);
      expect(check({ calculation: { fixed: true, justification: 'why', tableUnconfirmed: true, changedSince: [] } })).toEqual([]);
    }
  });

  it.each(AUDIT_STATES)('R-PLAN-03: an audit that is %s has agreed dates or not', (state) => {
    const agreed = ['dates_agreed', 'running', 'closed_on_site', 'report_draft', 'report_issued', 'finished'].includes(state);
    expect(planStage1({ audit: routeAudit({ kind: 'stage1', state }) })).toEqual(agreed ? [] : ['R-PLAN-03.no_audit']);
    const closed = ['closed_on_site', 'report_draft', 'report_issued', 'finished'].includes(state);
    expect(at('finish_stage2')({ audit: routeAudit({ state }) })).toEqual(closed ? [] : ['R-AUD-01.not_closed']);
  });

  it('R-PLAN-03: the audit is of the right kind', () => {
    expect(planStage1({ audit: routeAudit() })).toEqual(['R-PLAN-03.no_audit']);
    expect(planStage1({ audit: null })).toEqual(['R-PLAN-03.no_audit']);
    expect(at('plan_stage2')({ audit: routeAudit({ kind: 'stage1' }) })).toEqual(['R-PLAN-03.no_audit']);
    const surveillance = (kind: 'surveillance' | 'stage2') => against(SURVEILLANCE_ROUTE_MACHINE, 'plan', facts({ audit: routeAudit({ kind }) }));
    expect(surveillance('surveillance')).toEqual([]);
    expect(surveillance('stage2')).toEqual(['R-PLAN-03.no_audit']);
  });

  it('R-TEAM-01, R-IMP-05, R-PLAN-02: team and plan are judged again when the stage is planned; stage 1 has no plan', () => {
    const bound = [member({ conflicts: [{ kind: 'consultancy', endedOn: null }] }), ...TEAM.slice(1)];
    expect(planStage1({ audit: routeAudit({ kind: 'stage1', team: bound, plan: null }) })).toEqual(['R-IMP-05.bond_lasts']);
    expect(at('plan_stage2')({ audit: routeAudit({ team: bound }) })).toEqual(['R-IMP-05.bond_lasts']);
    expect(at('plan_stage2')({ audit: routeAudit({ plan: null }) })).toEqual(['R-PLAN-02.missing']);
  });

  it('R-STAGE1-01: no stage 2 without a finished stage 1', () => {
    expect(at('plan_stage2')({ stage1: null })).toEqual(['R-STAGE1-01.skipped', 'R-STAGE1-09.not_told']);
    expect(at('plan_stage2')(stage1({ finishedOn: null }))).toEqual(['R-STAGE1-01.skipped']);
  });

  it('R-STAGE1-07: stage 2 more than six months after stage 1, or with unresolved concerns, asks for a reason', () => {
    const begun = (fromOn: string, months = 6) => at('plan_stage2')({ audit: routeAudit({ fromOn: day(fromOn), toOn: day('2026-10-21'), plan: null }), stage1ValidMonths: months }).filter((key) => key.startsWith('R-STAGE1'));
    expect(begun('2026-10-20')).toEqual([]);
    expect(begun('2026-10-21')).toEqual(['R-STAGE1-07.long_ago']);
    expect(begun('2026-10-20', 5)).toEqual(['R-STAGE1-07.long_ago']);
    const concern = (resolved?: boolean) => stage1({ concerns: [{ clause: '8.6.1', text: 'thin', ...(resolved !== undefined && { resolved }) }] });
    expect(at('plan_stage2')(concern(false))).toEqual(['R-STAGE1-07.concerns_unresolved']);
    expect(at('plan_stage2')(concern(true))).toEqual([]);
    expect(at('plan_stage2')(concern())).toEqual([]);
  });

  it('R-STAGE1-08, R-STAGE1-09: changes since stage 1 and a client who was not told ask for a reason', () => {
    expect(at('plan_stage2')({ significantChanges: ['moved'] })).toEqual(['R-STAGE1-08.changed']);
    expect(at('plan_stage2')(stage1({ consequencesTold: false }))).toEqual(['R-STAGE1-09.not_told']);
  });
});

describe('stage 1', () => {
  const finish = (patch: Partial<RouteFacts> = {}) => at('finish_stage1')({ audit: routeAudit({ kind: 'stage1', state: 'closed_on_site' }), ...patch });
  const ready = at('conclude_ready');
  const readyAfter = at('conclude_ready_after_concerns');

  it('nothing stands against a good stage 1', () => {
    expect(finish()).toEqual([]);
    for (const move of ['conclude_ready', 'conclude_ready_after_concerns', 'conclude_not_ready', 'conclude_repeat_stage1'] as const) expect(at(move)()).toEqual([]);
  });

  it('R-STAGE1-02, R-STAGE1-03: documents, readiness, and each of the seven points with evidence', () => {
    for (const which of Object.keys(STAGE1_POINTS) as Stage1Point[]) {
      const points = { ...facts().stage1?.points, [which]: undefined };
      expect(finish(stage1({ points }))).toEqual([...(['a', 'e'].includes(which) ? ['R-STAGE1-02.not_reviewed'] : []), 'R-STAGE1-03.no_result']);
      expect(finish(stage1(point(which, 'fulfilled', ' ')))).toEqual(['R-STAGE1-03.no_result']);
      expect(ready(stage1({ points }))).toEqual(['R-STAGE1-03.no_result']);
    }
    expect(finish({ stage1: null })).toHaveLength(8);
  });

  it('R-STAGE1-04: both records were seen, agree, and are not younger than the application', () => {
    for (const record of ['internalAudit', 'managementReview'] as const) {
      const good = facts().stage1?.[record];
      if (!good) throw new Error('no record');
      const checked = (patch: object) => stage1({ [record]: { ...good, ...patch } });
      for (const conclude of [ready, readyAfter]) {
        expect(conclude(stage1({ [record]: null }))).toEqual(['R-STAGE1-04.missing']);
        expect(conclude(checked({ documentId: '' }))).toEqual(['R-STAGE1-04.missing']);
        expect(conclude(checked({ agrees: false }))).toEqual(['R-STAGE1-04.differs']);
        expect(conclude(checked({ finishedOn: day('2026-04-02') }))).toEqual(['R-STAGE1-04.after_application']);
        expect(conclude(checked({ finishedOn: day('2026-04-01') }))).toEqual([]);
      }
      expect(at('conclude_not_ready')(stage1({ [record]: null }))).toEqual([]);
    }
  });

  it('R-STAGE1-05: concerns are listed and sent', () => {
    expect(finish(stage1(point('b', 'concern')))).toEqual(['R-STAGE1-05.not_listed']);
    expect(finish(stage1(point('b', 'not_fulfilled')))).toEqual(['R-STAGE1-05.not_listed']);
    const concerns = [{ clause: '8.6.1', text: 'thin' }];
    expect(finish(stage1({ concerns }))).toEqual(['R-STAGE1-05.not_sent']);
    expect(finish(stage1({ concerns, concernsSentOn: day('2026-04-20') }))).toEqual([]);
  });

  it('R-STAGE1-06: the conclusion fits the results and is written', () => {
    const sent = { concerns: [{ clause: '8.6.1', text: 'thin' }], concernsSentOn: day('2026-04-20') };
    expect(ready(stage1(sent))).toEqual(['R-STAGE1-06.concerns']);
    expect(ready(stage1({ ...point('b', 'concern'), ...sent, concerns: sent.concerns }))).toEqual(['R-STAGE1-06.concerns']);
    expect(readyAfter(stage1({ ...point('b', 'concern'), ...sent }))).toEqual([]);
    expect(readyAfter(stage1({ ...point('b', 'not_fulfilled'), ...sent }))).toEqual(['R-STAGE1-06.not_fulfilled']);
    for (const move of ['conclude_ready', 'conclude_ready_after_concerns', 'conclude_not_ready', 'conclude_repeat_stage1'] as const) {
      expect(at(move)({ input: { result: '' } })).toEqual(['R-STAGE1-06.no_result']);
      const { input: _input, ...silent } = facts();
      expect(against(INITIAL_ROUTE_MACHINE, move, silent)).toEqual(['R-STAGE1-06.no_result']);
    }
  });

  it('R-AUD-01: stage 1 is closed before it is finished', () => expect(finish({ audit: routeAudit({ kind: 'stage1', state: 'running' }) })).toEqual(['R-AUD-01.not_closed']));
});

describe('recommendation', () => {
  const recommend = at('recommend');
  const open = finding({ state: 'plan_accepted', verifiedOn: null });
  const unplanned = finding({ number: 2, grade: 'minor', state: 'responded', verifiedOn: null });

  it('R-REP-01, R-STAGE2-04: report issued, recommendation given', () => {
    expect(recommend()).toEqual([]);
    expect(recommend({ reportIssued: false })).toEqual(['R-REP-01.not_issued']);
    expect(recommend({ recommendation: null })).toEqual(['R-STAGE2-04.no_recommendation']);
  });

  it('R-DEC-04, R-DEC-05: an unconditional one waits for majors and minors, a conditional one does not', () => {
    expect(recommend({ findings: [open] })).toEqual(['R-DEC-04.major_open']);
    expect(recommend({ findings: [unplanned] })).toEqual(['R-DEC-05.minor_open']);
    for (const recommendation of ['recommend_after_closing_findings', 'do_not_recommend'] as const) expect(recommend({ findings: [open, unplanned], recommendation })).toEqual([]);
  });

  it('R-DEC-06: after six months with an unverified major there is no recommendation, only another stage 2', () => {
    const late = { findings: [open], recommendation: 'recommend_after_closing_findings' as const, stage2LastOn: day('2025-11-30') };
    expect(recommend({ ...late, today: day('2026-05-30') })).toEqual([]);
    expect(recommend({ ...late, today: day('2026-05-31') })).toEqual(['R-DEC-06.too_late']);
    expect(at('require_stage2_repeat')({ ...late, today: day('2026-05-30') })).toEqual(['R-DEC-06.not_due']);
    expect(at('require_stage2_repeat')({ ...late, today: day('2026-05-31') })).toEqual([]);
    expect(against(SURVEILLANCE_ROUTE_MACHINE, 'recommend', facts({ ...late, today: day('2026-05-31') }))).toEqual([]);
  });

  it('R-AUD-01: an audit that still runs is not finished', () => expect(at('finish_stage2')({ audit: null })).toEqual(['R-AUD-01.not_closed']));
});

describe('surveillance', () => {
  const maintain = (patch: Partial<RouteFacts> = {}) => against(SURVEILLANCE_ROUTE_MACHINE, 'maintain', facts({ findings: [finding({ grade: 'minor', state: 'plan_accepted' })], ...patch }));
  it('R-SURV-05: a clean one is maintained, a major or doubt goes to the decision', () => {
    expect(maintain()).toEqual([]);
    expect(maintain({ findings: [finding()] })).toEqual(['R-SURV-05.needs_decision']);
    expect(maintain({ recommendation: 'do_not_recommend' })).toEqual(['R-SURV-05.needs_decision']);
    expect(maintain({ recommendation: null })).toEqual(['R-SURV-05.needs_decision']);
    expect(maintain({ statusInDoubt: true })).toEqual(['R-SURV-05.needs_decision']);
  });
  it('R-SURV-01, R-SURV-02: planned after its latest day it asks for a reason; missed only the day after', () => {
    const plan = (toOn: string) => against(SURVEILLANCE_ROUTE_MACHINE, 'plan', facts({ latestOn: day('2026-05-05'), audit: routeAudit({ kind: 'surveillance', toOn: day(toOn) }) })).filter((key) => key.startsWith('R-SURV'));
    expect(plan('2026-05-05')).toEqual([]);
    expect(plan('2026-05-06')).toEqual(['R-SURV-01.planned_late']);
    const miss = (latestOn: string | null) => against(SURVEILLANCE_ROUTE_MACHINE, 'miss', facts({ latestOn: latestOn === null ? null : day(latestOn) }));
    expect(miss('2026-06-01')).toEqual(['R-SURV-01.not_missed']);
    expect(miss('2026-05-31')).toEqual([]);
    expect(miss(null)).toEqual(['R-SURV-01.no_latest_day']);
  });
});

describe('recertification', () => {
  const of = (move: 'renew' | 'restore' | 'lapse' | 'plan', patch: Partial<RouteFacts>) => against(RECERTIFICATION_ROUTE_MACHINE, move, facts({ audit: routeAudit({ kind: 'recertification' }), ...patch }));
  it('R-RECERT-06: renewed through the last valid day', () => {
    expect(of('renew', { expiryOn: day('2026-06-01') })).toEqual([]);
    expect(of('renew', { expiryOn: day('2026-05-31') })).toEqual(['R-RECERT-06.expired']);
  });
  it('R-RECERT-07: restored from the day after through six months, then lapsed', () => {
    const on = (expiryOn: string) => [of('restore', { expiryOn: day(expiryOn) }), of('lapse', { expiryOn: day(expiryOn) })];
    expect(on('2026-06-01')).toEqual([['R-RECERT-07.not_expired'], ['R-RECERT-07.not_lapsed']]);
    expect(on('2026-05-31')).toEqual([[], ['R-RECERT-07.not_lapsed']]);
    expect(on('2025-12-01')).toEqual([[], ['R-RECERT-07.not_lapsed']]);
    expect(on('2025-11-30')).toEqual([['R-RECERT-07.too_late'], []]);
    expect([of('restore', {}), of('lapse', {})]).toEqual([['R-RECERT-07.no_last_day'], ['R-RECERT-07.no_last_day']]);
  });
  it('R-DEC-08: the review weighs audit, cycle and complaints', () => {
    const checklist = { ...facts().review?.checklist, complaints_considered: { answer: false } };
    expect(of('renew', { review: { reviewerId: 'rev', conclusion: 'sufficient', checklist } })).toEqual(['R-DEC-08.missing']);
    expect(of('restore', { expiryOn: day('2026-05-31'), review: { reviewerId: 'rev', conclusion: 'sufficient', checklist } })).toEqual(['R-DEC-08.missing']);
  });
  it('R-RECERT-03: significant changes ask for a stage 1', () => {
    expect(of('plan', { significantChanges: ['merged'], stage1: null })).toEqual(['R-RECERT-03.changes']);
    expect(of('plan', { significantChanges: ['merged'] })).toEqual([]);
    expect(of('plan', { stage1: null })).toEqual([]);
    const checklist = { ...facts().review?.checklist };
    for (const part of ['audit_result', 'whole_cycle_review', 'complaints_considered']) delete checklist[part];
    expect(of('renew', { review: { reviewerId: 'rev', conclusion: 'sufficient', checklist } })).toEqual(['R-DEC-08.missing', 'R-DEC-08.missing', 'R-DEC-08.missing']);
  });
});

it('R-SPEC-01: an extension is accepted once its audit work is set, and decided like a grant', () => {
  expect(against(EXTENSION_ROUTE_MACHINE, 'accept', facts())).toEqual([]);
  expect(against(EXTENSION_ROUTE_MACHINE, 'accept', facts({ calculation: null }))).toEqual(['R-SPEC-01.no_time']);
  expect(against(EXTENSION_ROUTE_MACHINE, 'extend', facts({ findings: [finding({ state: 'open', verifiedOn: null })] }))).toContain('R-DEC-04.major_open');
});

it('R-TRANS-04: no transfer with an open major or an unplanned minor', () => {
  expect(against(TRANSFER_ROUTE_MACHINE, 'grant', facts())).toEqual([]);
  expect(against(TRANSFER_ROUTE_MACHINE, 'grant', facts({ findings: [finding({ grade: 'minor', state: 'open' })] }))).toEqual(['R-DEC-05.minor_open']);
});

it('R-DEC-02: every ending by us has its reasons', () => {
  const silent = facts({ input: {} });
  for (const [machine, move] of [[INITIAL_ROUTE_MACHINE, 'terminate'], [INITIAL_ROUTE_MACHINE, 'refuse'], [SHORT_NOTICE_ROUTE_MACHINE, 'terminate'], [SURVEILLANCE_ROUTE_MACHINE, 'decide_against']] as const) {
    expect(against(machine as never, move as never, silent as never)).toContain('R-DEC-02.no_reasons');
  }
});
