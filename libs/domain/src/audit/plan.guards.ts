import type { AuditKind } from './audit';
import type { AuditFacts } from './audit.facts';
import { AUDIT_TEXTS } from './audit.texts';
import { REMOTE_POINTS } from './points';
import { addDays, type Day, weekdayOf } from '../shared/day';
import type { LocalText } from '../shared/language';
import type { Refused } from '../shared/machine';
import { hasText, refusing } from '../shared/text';

const say = refusing(AUDIT_TEXTS);

/** Kinds that go without a formal plan. @source R-PLAN-04, R-TEAM-03; MD2: a transfer visit is not an audit */
export const KINDS_WITHOUT_PLAN: readonly AuditKind[] = ['stage1', 'short_notice', 'transfer_visit'];

/** R-PLAN-01: objectives, scope and criteria are set. Stage 1 and visits do not judge effectiveness yet. */
export function objectivesSet({ objectives, scope, criteria, kind }: AuditFacts): Refused | null {
  const full = !KINDS_WITHOUT_PLAN.includes(kind);
  const what: LocalText[] = [
    ...(objectives.conformity ? [] : [{ en: 'conformity as an objective', zh: '符合性目的' }]),
    ...(!full || objectives.legalAndContractual ? [] : [{ en: 'legal and contractual ability as an objective', zh: '满足法律和合同要求的能力' }]),
    ...(!full || objectives.effectiveness ? [] : [{ en: 'effectiveness as an objective', zh: '有效性目的' }]),
    ...(!full || objectives.improvement ? [] : [{ en: 'areas of improvement as an objective', zh: '改进领域' }]),
    ...(hasText(scope) ? [] : [{ en: 'scope', zh: '范围' }]),
    ...(hasText(criteria) ? [] : [{ en: 'criteria', zh: '准则' }]),
  ];
  return what.length === 0 ? null : say('R-PLAN-01.missing', { what }, 'objectives');
}

const workingDays = (fromOn: Day, toOn: Day): Day[] => {
  const days: Day[] = [];
  for (let on = fromOn; on <= toOn; on = addDays(on, 1)) if (weekdayOf(on) <= 5) days.push(on);
  return days;
};

/** R-PLAN-02: each working day of the audit and each chosen site has its place in the plan, with who does what. */
export function planComplete({ plan, fromOn, toOn, sites, team }: AuditFacts): Refused[] {
  if (!fromOn || !toOn) return [say('R-PLAN-02.missing', { what: { en: 'dates', zh: '日期' } }, 'fromOn')];
  if (!plan || plan.items.length === 0) return [say('R-PLAN-02.missing', { what: { en: 'any activity', zh: '审核活动' } }, 'plan.items')];
  const days = workingDays(fromOn, toOn).filter((on) => !plan.items.some(({ onDay }) => onDay === on));
  const missing = sites.filter(({ siteId }) => !plan.items.some((item) => item.siteId === siteId));
  const unmanned = plan.items.some(({ personIds }) => !personIds.some((id) => team.some(({ personId }) => personId === id)));
  const nameless = plan.items.some(({ subject }) => !hasText(subject));
  return [
    ...(days.length > 0 ? [say('R-PLAN-02.days_without_work', { days }, 'plan.items')] : []),
    ...(missing.length > 0 ? [say('R-PLAN-02.sites_missing', { sites: missing.map(({ name }) => name) }, 'plan.items')] : []),
    ...(unmanned ? [say('R-PLAN-02.missing', { what: { en: 'who of the team does each activity', zh: '各项活动的审核人员' } }, 'plan.items')] : []),
    ...(nameless ? [say('R-PLAN-02.missing', { what: { en: 'what each activity looks at', zh: '各项活动的内容' } }, 'plan.items')] : []),
  ];
}

/** R-PLAN-03: an audit that goes by a plan starts only when the client agreed to it. */
export const planAccepted = ({ kind, planAcceptedAt }: AuditFacts): Refused | null =>
  KINDS_WITHOUT_PLAN.includes(kind) || planAcceptedAt ? null : say('R-PLAN-03.not_accepted');

/** R-PLAN-03, R-PLAN-04: only stage 1, a short-notice audit and a transfer visit go without a plan. */
export const maySkipPlan = ({ kind }: AuditFacts): Refused | null =>
  KINDS_WITHOUT_PLAN.includes(kind) ? null : say('R-PLAN-03.needs_plan', {}, 'plan');

/** R-PLAN-03: the audit has dates, the last not before the first. */
export const datesSet = ({ fromOn, toOn }: AuditFacts): Refused | null =>
  fromOn && toOn && fromOn <= toOn ? null : say('R-PLAN-03.no_dates', {}, 'fromOn');

/** R-ICT-01: where parts are remote, risks, security terms and extent are recorded. */
export function remoteRecorded({ plan, remoteTechniques }: AuditFacts): Refused | null {
  const remote = remoteTechniques !== null || (plan?.items.some((item) => item.remote) ?? false);
  if (!remote) return null;
  const what = Object.entries(REMOTE_POINTS).filter(([point]) => !hasText(remoteTechniques?.[point])).map(([, name]) => name);
  return what.length === 0 ? null : say('R-ICT-01.missing', { what }, 'remoteTechniques');
}
