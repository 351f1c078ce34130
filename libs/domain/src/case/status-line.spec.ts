import { APPLICATION_STATES } from '../application/application';
import { ROUTE_KINDS, routeMachine, type RouteState } from '../route/route';
import { day } from '../shared/day';
import { type StatusFacts, statusLine } from './status-line';

const facts: StatusFacts = { application: { state: 'accepted', since: day('2026-03-02') }, routes: [], timeFixed: false, agreement: null, answerDueOn: null, audit: null, findingDueOn: null, obligation: null };

describe('status line', () => {
  it('leads from acceptance to the contract step by step, each with who has it', () => {
    expect(statusLine(facts)).toMatchObject({ state: 'application.accepted', who: 'owner', next: { en: 'Calculate and fix the audit time' } });
    expect(statusLine({ ...facts, timeFixed: true }).next.en).toBe('Draw up the agreement');
    expect(statusLine({ ...facts, timeFixed: true, agreement: { signedByClient: false, signedByBody: false } })).toMatchObject({ who: 'client', next: { en: 'Read and sign the agreement' } });
    expect(statusLine({ ...facts, timeFixed: true, agreement: { signedByClient: true, signedByBody: false } })).toMatchObject({ who: 'owner', next: { en: 'Sign the agreement for us' } });
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
    expect(statusLine({ ...route('stage2_planned'), audit: { fromOn: day('2026-06-01'), toOn: day('2026-06-03') } }).byOn).toBe('2026-06-03');
    expect(statusLine({ ...route('findings_open'), findingDueOn: day('2026-07-15') })).toMatchObject({ who: 'client', byOn: '2026-07-15' });
  });

  it('shows the route that moved last among those that are not over, and the next duty when all are over', () => {
    const granted = { kind: 'initial' as const, state: 'granted' as const, since: day('2026-07-01') };
    const obligation = { kind: 'first_surveillance', latestOn: day('2027-07-01') };
    expect(statusLine({ ...facts, routes: [granted], obligation })).toMatchObject({ state: 'initial.granted', who: 'owner', next: { en: 'Next duty: first surveillance' }, byOn: '2027-07-01' });
    const due = { kind: 'surveillance' as const, state: 'due' as const, since: day('2027-01-01') };
    expect(statusLine({ ...facts, routes: [granted, due], obligation }).state).toBe('surveillance.due');
  });
});
