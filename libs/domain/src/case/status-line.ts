import type { ApplicationState } from '../application/application';
import type { AuditState } from '../audit/audit';
import type { ObligationKind } from '../cycle/obligation';
import { type RouteKind, type RouteState, routeMachine } from '../route/route';
import type { Day } from '../shared/day';
import { fillText, type Sentence } from '../shared/text';
import { APPLICATION_STATUS, AUDIT_STATUS, AUDIT_UNDER_WAY, CONTRACT_STATUS, DUTY_AHEAD, DUTY_NAMES, FINDINGS_ANSWERED, NOTHING_RUNS, ROUTE_STATUS, type StatusHolder, type StatusText } from './status-texts';

export interface StatusFacts {
  /** The newest application. `since` is the day of its present state where it is known. */
  application: { state: ApplicationState; since: Day | null } | null;
  routes: readonly { kind: RouteKind; state: RouteState; since: Day }[];
  timeFixed: boolean;
  /** `since`: the day on which it was sent, or the client signed it. */
  agreement: { signedByClient: boolean; signedByBody: boolean; since: Day | null } | null;
  /** Last day for the answer to an open question to the client. */
  answerDueOn: Day | null;
  /** First and last day of the audit that is planned or under way. */
  audit: { state: AuditState; fromOn: Day | null; toOn: Day | null; /** The client's last day to object to the team. */ objectUntilOn: Day | null } | null;
  /** Nearest last day for answers to open findings. */
  findingDueOn: Day | null;
  /** At least one published nonconformity waits for the client: for its answer, or a major for its evidence. */
  answersAwaited: boolean;
  /** The open obligation with the nearest last day. */
  obligation: { kind: ObligationKind; latestOn: Day } | null;
}

/** What happened, what is next, who has it, and by when; nothing of it is stored (DECISIONS 2). */
export interface StatusLine {
  /** Key of the state: `application.submitted`, `initial.stage1_planned`, `nothing`. */
  state: string;
  /** One of CASE_STEPS: as `state`, but an accepted application stands at a step of the contract. */
  step: string;
  happened: Sentence;
  happenedOn: Day | null;
  next: Sentence;
  who: StatusHolder;
  /** In the CB's zone; null where nothing sets a day. */
  byOn: Day | null;
}

const isOver = ({ kind, state }: StatusFacts['routes'][number]): boolean => routeMachine(kind).final.includes(state);
/** States of a route in which dates, team and plan of its next audit are settled. */
const PLANNED_BY_AUDIT: readonly RouteState[] = ['programmed', 'ready', 'ready_after_concerns', 'not_ready', 'repeat_stage1', 'stage2_repeat_required', 'due', 'accepted', 'opened'];
const AUDIT_STATES: readonly string[] = ['stage1_planned', 'stage2_planned', 'planned', 'visit_planned'];

/** The status line of a case: of the route that moved last among those that are not over, before the contract of the application. */
export function statusLine(facts: StatusFacts): StatusLine {
  const { application, routes } = facts;
  const open = [...routes].filter((route) => !isOver(route)).sort((a, b) => (a.since < b.since ? 1 : -1))[0];
  if (open) return ofRoute(open, facts);
  const last = [...routes].sort((a, b) => (a.since < b.since ? 1 : -1))[0];
  if (last) return afterRoutes(last, facts);
  if (!application) return line('nothing', NOTHING_RUNS, null, null);
  const state = `application.${application.state}`;
  if (application.state === 'accepted') return { ...line(state, CONTRACT_STATUS[contractStep(facts)], facts.agreement ? facts.agreement.since : application.since, null), step: `contract.${contractStep(facts)}` };
  return line(state, APPLICATION_STATUS[application.state], application.since, application.state === 'info_requested' ? facts.answerDueOn : null);
}

const line = (state: string, { happened, next, who }: StatusText, happenedOn: Day | null, byOn: Day | null): StatusLine => ({ state, step: state, happened, happenedOn, next, who, byOn });

/** Where a route stands; within its planning the audit says who has it, and within its open findings the answers do. The step stays the route's. */
function ofRoute({ kind, state, since }: StatusFacts['routes'][number], facts: StatusFacts): StatusLine {
  const key = `${kind}.${state}`;
  const { audit } = facts;
  const asked = PLANNED_BY_AUDIT.includes(state) && audit ? AUDIT_STATUS[audit.state] : undefined;
  if (asked && audit) return line(key, asked, null, audit.state === 'team_proposed' ? audit.objectUntilOn : audit.fromOn);
  if (AUDIT_STATES.includes(state) && audit?.state === 'running') return line(key, AUDIT_UNDER_WAY, audit.fromOn, audit.toOn);
  const text = state === 'findings_open' && !facts.answersAwaited ? FINDINGS_ANSWERED : ROUTE_STATUS[state];
  return line(key, text, since, byOnOf(state, facts));
}

function contractStep({ timeFixed, agreement }: StatusFacts): keyof typeof CONTRACT_STATUS {
  if (agreement === null) return timeFixed ? 'draw_up' : 'calculate';
  return agreement.signedByClient ? 'body_signs' : 'client_signs';
}

function byOnOf(state: RouteState, { audit, findingDueOn, obligation }: StatusFacts): Day | null {
  if (AUDIT_STATES.includes(state)) return audit?.toOn ?? null;
  if (state === 'findings_open') return findingDueOn;
  return obligation?.latestOn ?? null;
}

/** Between two routes the certificate runs: the nearest obligation says what comes next. */
function afterRoutes({ kind, state, since }: StatusFacts['routes'][number], { obligation }: StatusFacts): StatusLine {
  const of = line(`${kind}.${state}`, ROUTE_STATUS[state], since, null);
  if (!obligation) return of;
  const duty = DUTY_NAMES[obligation.kind];
  return { ...of, next: { en: fillText(DUTY_AHEAD.en, { duty }, 'en'), zh: fillText(DUTY_AHEAD.zh, { duty }, 'zh') }, who: 'owner', byOn: obligation.latestOn };
}
