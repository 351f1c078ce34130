import { APPLICATION_STATES } from '../application/application';
import type { AuditState } from '../audit/audit';
import { OBLIGATION_KINDS } from '../cycle/obligation';
import { ROUTE_KINDS, type RouteKind, routeMachine, type RouteState } from '../route/route';
import { day } from '../shared/day';
import { CASE_STEPS } from './case-steps';
import { type StatusFacts, statusLine } from './status-line';
import { APPLICATION_STATUS } from './status-texts';

const facts: StatusFacts = { application: { state: 'accepted', since: day('2026-03-02') }, routes: [], timeFixed: false, agreement: null, answerDueOn: null, audit: null, findingDueOn: null, answersAwaited: false, obligation: null };

describe('status line', () => {
  it('leads from acceptance to the contract step by step, each with who has it', () => {
    expect(statusLine(facts)).toMatchObject({ state: 'application.accepted', who: 'owner', next: { en: 'Calculate and fix the audit time' } });
    expect(statusLine({ ...facts, timeFixed: true }).next.en).toBe('Draw up the agreement');
    expect(statusLine({ ...facts, timeFixed: true, agreement: { signedByClient: false, signedByBody: false, since: day('2026-03-20') } })).toMatchObject({ who: 'client', happenedOn: '2026-03-20', next: { en: 'Read and sign the agreement' } });
    expect(statusLine({ ...facts, timeFixed: true, agreement: { signedByClient: true, signedByBody: false, since: day('2026-03-25') } })).toMatchObject({ who: 'owner', happenedOn: '2026-03-25', next: { en: 'Sign the agreement for us' } });
  });

  it('has a text for every state of the application and of every route', () => {
    for (const state of APPLICATION_STATES) expect(statusLine({ ...facts, application: { state, since: null } }).happened.en).not.toBe('');
    for (const kind of ROUTE_KINDS) {
      for (const state of routeMachine(kind).states) {
        const shown = statusLine({ ...facts, routes: [{ kind, state: state as RouteState, since: day('2026-04-01') }] });
        expect(shown).toMatchObject({ state: `${kind}.${state}`, happenedOn: '2026-04-01' });
        expect(shown.next.zh).not.toBe('');
      }
    }
  });

  it('says by when: the question to the client, the audit, the findings', () => {
    expect(statusLine({ ...facts, application: { state: 'info_requested', since: null }, answerDueOn: day('2026-04-30') }).byOn).toBe('2026-04-30');
    const route = (state: RouteState) => ({ ...facts, routes: [{ kind: 'initial' as const, state, since: day('2026-05-01') }] });
    expect(statusLine({ ...route('stage2_planned'), audit: { state: 'dates_agreed', fromOn: day('2026-06-01'), toOn: day('2026-06-03'), objectUntilOn: null } }).byOn).toBe('2026-06-03');
    expect(statusLine({ ...route('findings_open'), answersAwaited: true, findingDueOn: day('2026-07-15') })).toMatchObject({ who: 'client', byOn: '2026-07-15' });
  });

  it('while an audit is planned, the client has it from the team to its answer, and from the plan to its agreement', () => {
    const planning = (route: RouteState, state: AuditState) => statusLine({
      ...facts, routes: [{ kind: 'initial', state: route, since: day('2026-05-01') }], audit: { state, fromOn: day('2026-06-01'), toOn: day('2026-06-03'), objectUntilOn: day('2026-05-11') },
    });
    expect(planning('programmed', 'team_proposed')).toMatchObject({ state: 'initial.programmed', step: 'initial.programmed', who: 'client', byOn: '2026-05-11' });
    expect(planning('ready', 'plan_sent')).toMatchObject({ who: 'client', byOn: '2026-06-01', next: { en: expect.stringMatching(/^Agree to the plan/) } });
    expect(planning('ready', 'team_objected').who).toBe('planner');
    expect(planning('ready', 'proposed').who).toBe('planner');
    expect(planning('findings_open', 'plan_sent').who).toBe('auditor'); // another audit's plan says nothing about the findings
  });

  it('an audit that was opened is under way until its last day', () => {
    const running = statusLine({ ...facts, routes: [{ kind: 'initial', state: 'stage2_planned', since: day('2026-05-01') }], audit: { state: 'running', fromOn: day('2026-06-01'), toOn: day('2026-06-03'), objectUntilOn: null } });
    expect(running).toMatchObject({ step: 'initial.stage2_planned', who: 'auditor', happened: { en: 'The audit is under way' }, happenedOn: '2026-06-01', byOn: '2026-06-03' });
  });

  it('open nonconformities wait for the client only while one of them does', () => {
    const open = (answersAwaited: boolean) => statusLine({ ...facts, routes: [{ kind: 'initial', state: 'findings_open', since: day('2026-05-01') }], answersAwaited });
    expect([open(true).who, open(false).who]).toEqual(['client', 'auditor']);
    expect(open(false).step).toBe('initial.findings_open');
  });

  it('shows the route that moved last among those that are not over, and the next duty when all are over', () => {
    const granted = { kind: 'initial' as const, state: 'granted' as const, since: day('2026-07-01') };
    const obligation = { kind: 'first_surveillance' as const, latestOn: day('2027-07-01') };
    expect(statusLine({ ...facts, routes: [granted], obligation })).toMatchObject({ state: 'initial.granted', who: 'owner', next: { en: 'Next duty: first surveillance' }, byOn: '2027-07-01' });
    const due = { kind: 'surveillance' as const, state: 'due' as const, since: day('2027-01-01') };
    expect(statusLine({ ...facts, routes: [granted, due], obligation }).state).toBe('surveillance.due');
  });

  it('DECISIONS 2: the newest of several routes, in whatever order they come; an older one that is open goes before', () => {
    const states = (...routes: StatusFacts['routes']) => [routes, [...routes].reverse()].map((each) => statusLine({ ...facts, routes: each }).state);
    const route = (kind: RouteKind, state: RouteState, since: string) => ({ kind, state, since: day(since) });
    expect(states(route('surveillance', 'planned', '2027-01-01'), route('short_notice', 'planned', '2027-02-01'))).toEqual(['short_notice.planned', 'short_notice.planned']);
    expect(states(route('initial', 'granted', '2026-07-01'), route('surveillance', 'maintained', '2027-03-01'))).toEqual(['surveillance.maintained', 'surveillance.maintained']);
    expect(states(route('surveillance', 'planned', '2027-01-01'), route('short_notice', 'cb_terminated', '2027-02-01'))).toEqual(['surveillance.planned', 'surveillance.planned']);
  });

  it('begins with the application: nothing without one, its own text in each state', () => {
    expect(statusLine({ ...facts, application: null })).toMatchObject({ state: 'nothing', happenedOn: null, byOn: null });
    expect(statusLine({ ...facts, application: { state: 'submitted', since: day('2026-02-01') } })).toMatchObject({ state: 'application.submitted', happened: APPLICATION_STATUS.submitted.happened, happenedOn: '2026-02-01' });
  });

  it('sets a day only where one was set', () => {
    const answerDueOn = day('2026-04-30');
    expect(statusLine({ ...facts, application: { state: 'submitted', since: null }, answerDueOn }).byOn).toBeNull();
    const at = (state: RouteState, patch: Partial<StatusFacts> = {}) => statusLine({ ...facts, findingDueOn: day('2026-07-15'), routes: [{ kind: 'initial', state, since: day('2026-05-01') }], ...patch }).byOn;
    expect(at('stage2_planned')).toBeNull();
    expect(at('in_review')).toBeNull();
    expect(at('in_review', { obligation: { kind: 'majors_verification', latestOn: day('2026-11-05') } })).toBe('2026-11-05');
  });

  it('names the next duty in both languages', () => {
    const granted = { kind: 'initial' as const, state: 'granted' as const, since: day('2026-07-01') };
    for (const kind of OBLIGATION_KINDS) {
      const { next, byOn } = statusLine({ ...facts, routes: [granted], obligation: { kind, latestOn: day('2027-07-01') } });
      expect([next.en, next.zh, byOn]).toEqual([expect.stringMatching(/^Next duty: \w/), expect.stringMatching(/^下一项义务：\p{Script=Han}+$/u), '2027-07-01']);
    }
    expect(statusLine({ ...facts, routes: [granted] })).toMatchObject({ state: 'initial.granted', byOn: null });
  });

  it('names a step of which the texts are known, whatever the state', () => {
    const steps = new Set<string>([statusLine({ ...facts, application: null }).step]);
    for (const state of APPLICATION_STATES) steps.add(statusLine({ ...facts, application: { state, since: null } }).step);
    for (const timeFixed of [true, false]) for (const agreement of [null, { signedByClient: false, signedByBody: false, since: null }, { signedByClient: true, signedByBody: false, since: null }]) steps.add(statusLine({ ...facts, timeFixed, agreement }).step);
    for (const kind of ROUTE_KINDS) for (const state of routeMachine(kind).states) steps.add(statusLine({ ...facts, routes: [{ kind, state, since: day('2026-04-01') }] }).step);
    expect([...steps].sort()).toEqual([...CASE_STEPS.keys()].sort());
  });
});
