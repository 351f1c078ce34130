import type { AuditKind, Language, RouteKind, RouteMove } from '@cb/domain';
import type { CalculationPurpose } from '@cb/persistence';

/** What an audit does to its route: the move when dates and team are agreed, and the one when it ends on site. */
export interface RouteSteps { plan: RouteMove; planned: string; finish: RouteMove; replan?: RouteMove }

const ONE_AUDIT: RouteSteps = { plan: 'plan', planned: 'planned', finish: 'finish_audit', replan: 'replan' };
const STAGE1: RouteSteps = { plan: 'plan_stage1', planned: 'stage1_planned', finish: 'finish_stage1' };

/** By kind of route and of audit. A follow-up audit looks at findings of an audit whose route waits; it moves none. */
const STEPS: Partial<Record<RouteKind, Partial<Record<AuditKind, RouteSteps>>>> = {
  initial: { stage1: STAGE1, stage2: { plan: 'plan_stage2', planned: 'stage2_planned', finish: 'finish_stage2' } },
  surveillance: { surveillance: ONE_AUDIT },
  recertification: { stage1: { ...STAGE1, replan: 'replan' }, recertification: ONE_AUDIT },
  extension: { extension: ONE_AUDIT, surveillance: ONE_AUDIT },
  short_notice: { short_notice: ONE_AUDIT },
  transfer: { transfer_visit: { plan: 'plan_visit', planned: 'visit_planned', finish: 'finish_visit' } },
};

export const routeStepsOf = (route: RouteKind, kind: AuditKind): RouteSteps | null => STEPS[route]?.[kind] ?? null;

export const servesRoute = (route: RouteKind, kind: AuditKind): boolean => kind === 'follow_up' || routeStepsOf(route, kind) !== null;

/** For which purpose the audit time was calculated. */
export const calculationPurpose = (kind: AuditKind): CalculationPurpose =>
  kind === 'surveillance' || kind === 'recertification' ? kind : 'initial';

/** As it stands in a sentence. */
export const AUDIT_NAMES: Readonly<Record<AuditKind, Record<Language, string>>> = {
  stage1: { en: 'stage 1 audit', zh: '第一阶段审核' },
  stage2: { en: 'stage 2 audit', zh: '第二阶段审核' },
  surveillance: { en: 'surveillance audit', zh: '监督审核' },
  recertification: { en: 'recertification audit', zh: '再认证审核' },
  extension: { en: 'scope extension audit', zh: '扩大范围审核' },
  short_notice: { en: 'short-notice audit', zh: '提前较短时间通知的审核' },
  follow_up: { en: 'follow-up audit', zh: '跟踪审核' },
  transfer_visit: { en: 'transfer visit', zh: '转换访问' },
};
