import type { RouteFacts } from './route.facts';
import { ROUTE_TEXTS } from './route.texts';
import { agreementSigned, timeFixed } from '../application/contract.guards';
import { type AuditKind, type AuditState, PLAN_GUARDS, TEAM_GUARDS } from '../audit/audit';
import { addMonths } from '../shared/day';
import type { LocalText } from '../shared/language';
import { block, type Guard, guardsOn, type Refused, warn } from '../shared/machine';
import { refusing } from '../shared/text';

const say = refusing(ROUTE_TEXTS);

const FORESEEN: readonly { kind: AuditKind; year: number; name: LocalText }[] = [
  { kind: 'stage1', year: 1, name: { en: 'stage 1', zh: '第一阶段' } },
  { kind: 'stage2', year: 1, name: { en: 'stage 2', zh: '第二阶段' } },
  { kind: 'surveillance', year: 1, name: { en: 'surveillance in year 1', zh: '第一年监督' } },
  { kind: 'surveillance', year: 2, name: { en: 'surveillance in year 2', zh: '第二年监督' } },
  { kind: 'recertification', year: 3, name: { en: 'recertification in year 3', zh: '第三年再认证' } },
];

/** R-PROG-01: the programme of the first cycle has both stages, two surveillances and the recertification. Years count from the decision. */
export function programmeWhole({ programme }: Pick<RouteFacts, 'programme'>): Refused | null {
  const what = FORESEEN.filter(({ kind, year }) => !programme.some((item) => item.kind === kind && (kind.startsWith('stage') || item.year === year)))
    .map(({ name }) => name);
  return what.length === 0 ? null : say('R-PROG-01.missing', { what }, 'programme');
}

const AGREED: readonly AuditState[] = ['dates_agreed', 'running', 'closed_on_site', 'report_draft', 'report_issued', 'finished'];
const CLOSED: readonly AuditState[] = ['closed_on_site', 'report_draft', 'report_issued', 'finished'];

const agreedFor = (kinds: readonly AuditKind[], { audit }: Pick<RouteFacts, 'audit'>): Refused | null =>
  audit && kinds.includes(audit.kind) && AGREED.includes(audit.state) ? null : say('R-PLAN-03.no_audit', {}, 'audit');
/** R-PLAN-03: a stage 1 with agreed dates is there. */
export const stage1Agreed = (facts: Pick<RouteFacts, 'audit'>): Refused | null => agreedFor(['stage1'], facts);
/** R-PLAN-03: a stage 2 with agreed plan and dates is there. */
export const stage2Agreed = (facts: Pick<RouteFacts, 'audit'>): Refused | null => agreedFor(['stage2'], facts);
/** R-PLAN-03: the audit of the route has agreed dates. An extension may join a surveillance (R-SPEC-01). */
export const auditAgreed = (facts: Pick<RouteFacts, 'audit'>): Refused | null =>
  agreedFor(['surveillance', 'recertification', 'extension', 'short_notice', 'follow_up', 'transfer_visit'], facts);

/** R-AUD-01: the audit of the route is closed on site. */
export const auditClosed = ({ audit }: Pick<RouteFacts, 'audit'>): Refused | null =>
  audit && CLOSED.includes(audit.state) ? null : say('R-AUD-01.not_closed', {}, 'audit');

/** R-STAGE1-01: stage 2 is never planned before stage 1 is finished. */
export const stage1NotSkipped = ({ stage1 }: Pick<RouteFacts, 'stage1'>): Refused | null =>
  stage1?.finishedOn ? null : say('R-STAGE1-01.skipped');

/** R-STAGE1-07: stage 1 is recent enough, and its concerns are resolved. */
export function stage1StillValid({ stage1, audit, stage1ValidMonths: months }: RouteFacts): Refused[] {
  if (!stage1?.finishedOn) return [];
  const start = audit?.fromOn;
  const unresolved = stage1.concerns.filter(({ resolved }) => resolved === false);
  return [
    ...(start && start > addMonths(stage1.finishedOn, months) ? [say('R-STAGE1-07.long_ago', { finished: stage1.finishedOn, start, months })] : []),
    ...(unresolved.length > 0 ? [say('R-STAGE1-07.concerns_unresolved', { clauses: unresolved.map(({ clause }) => clause) })] : []),
  ];
}

/** R-STAGE1-08: nothing significant changed since stage 1. */
export const unchangedSinceStage1 = ({ significantChanges: changes }: RouteFacts): Refused | null =>
  changes.length === 0 ? null : say('R-STAGE1-08.changed', { changes });

/** R-STAGE1-09: the client knows that results may postpone or cancel stage 2. */
export const consequencesTold = ({ stage1 }: RouteFacts): Refused | null => (stage1?.consequencesTold ? null : say('R-STAGE1-09.not_told'));

/** R-RECERT-03: significant changes ask for a stage 1. */
export const stage1WhereChanged = ({ significantChanges: changes, stage1 }: RouteFacts): Refused | null =>
  changes.length === 0 || stage1?.finishedOn ? null : say('R-RECERT-03.changes', { changes });

/** R-SPEC-01: the audit work of an extension is set. */
export const extensionTimeSet = ({ calculation }: RouteFacts): Refused | null => (calculation?.fixed ? null : say('R-SPEC-01.no_time', {}, 'calculation'));

const ofAudit = ({ audit }: RouteFacts) => audit;
const CONTRACT: readonly Guard<RouteFacts>[] = [block('R-AGR-01', agreementSigned), block('R-TIME-00', timeFixed)];

/** Stage 1 needs dates and a team, no formal plan (R-PLAN-04). */
export const STAGE1_PLANNING: readonly Guard<RouteFacts>[] = [
  ...CONTRACT, block('R-PROG-01', programmeWhole), block('R-PLAN-03', stage1Agreed), ...guardsOn(TEAM_GUARDS, ofAudit),
];
export const STAGE2_PLANNING: readonly Guard<RouteFacts>[] = [
  block('R-STAGE1-01', stage1NotSkipped), ...CONTRACT, block('R-PROG-01', programmeWhole), block('R-PLAN-03', stage2Agreed),
  ...guardsOn([...TEAM_GUARDS, ...PLAN_GUARDS], ofAudit),
  warn('R-STAGE1-07', stage1StillValid), warn('R-STAGE1-08', unchangedSinceStage1), warn('R-STAGE1-09', consequencesTold),
];
export const LATER_PLANNING: readonly Guard<RouteFacts>[] = [
  block('R-AGR-01', agreementSigned), block('R-PLAN-03', auditAgreed), ...guardsOn(TEAM_GUARDS, ofAudit),
];
