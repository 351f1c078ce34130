import type { RouteFacts } from './route.facts';
import { ROUTE_TEXTS } from './route.texts';
import { restoreUntil } from '../dates/certificate-dates';
import { noMajorTooLate, majorsVerified, minorsPlanned, reportIssued } from '../decision/decision.guards';
import type { LocalText } from '../shared/language';
import { block, type Guard, type Refused } from '../shared/machine';
import { refusing } from '../shared/text';

const say = refusing(ROUTE_TEXTS);

/** R-STAGE2-04: there is a recommendation. */
export const hasRecommendation = ({ recommendation }: RouteFacts): Refused | null =>
  recommendation ? null : say('R-STAGE2-04.no_recommendation', {}, 'recommendation');

const isUnconditional = ({ recommendation }: RouteFacts): boolean => recommendation === 'recommend';
/** R-DEC-04: an unconditional recommendation waits for the majors. */
export const majorsVerifiedFirst = (facts: RouteFacts): Refused | null => (isUnconditional(facts) ? majorsVerified(facts) : null);
/** R-DEC-05: an unconditional recommendation waits for the plans of the minors. */
export const minorsPlannedFirst = (facts: RouteFacts): Refused | null => (isUnconditional(facts) ? minorsPlanned(facts) : null);

export const RECOMMEND: readonly Guard<RouteFacts>[] = [
  block('R-REP-01', reportIssued), block('R-STAGE2-04', hasRecommendation), block('R-DEC-04', majorsVerifiedFirst), block('R-DEC-05', minorsPlannedFirst),
];
/** After stage 2 the six months stand as well. */
export const RECOMMEND_AFTER_STAGE2: readonly Guard<RouteFacts>[] = [...RECOMMEND, block('R-DEC-06', noMajorTooLate)];

/** R-SURV-05: maintained without a decision only on a positive conclusion, without any major and without doubt about the status. */
export function cleanEnoughToMaintain({ findings, recommendation, statusInDoubt }: RouteFacts): Refused | null {
  const why: LocalText[] = [
    ...(findings.some(({ grade }) => grade === 'major') ? [{ en: 'a major nonconformity', zh: '严重不符合' }] : []),
    ...(recommendation === 'recommend' ? [] : [{ en: 'no unconditional recommendation', zh: '没有无条件推荐' }]),
    ...(statusInDoubt ? [{ en: 'doubt about the status', zh: '认证状态存疑' }] : []),
  ];
  return why.length === 0 ? null : say('R-SURV-05.needs_decision', { why });
}

/** R-SURV-01, R-SURV-02: the last audit day lies on or before the latest day of the surveillance. */
export const plannedInTime = ({ audit, latestOn }: RouteFacts): Refused | null =>
  audit?.toOn && latestOn && audit.toOn > latestOn ? say('R-SURV-01.planned_late', { last: audit.toOn, latest: latestOn }) : null;

/** R-SURV-01: a surveillance is missed only after its latest day. */
export const latestDayOver = ({ latestOn, today }: RouteFacts): Refused | null =>
  !latestOn ? say('R-SURV-01.no_latest_day') : today > latestOn ? null : say('R-SURV-01.not_missed', { latest: latestOn });

/** R-RECERT-06: renewed on or before the last valid day; no extension is possible. */
export const notYetExpired = ({ expiryOn, today }: Pick<RouteFacts, 'expiryOn' | 'today'>): Refused | null =>
  expiryOn && today > expiryOn ? say('R-RECERT-06.expired', { expiry: expiryOn }) : null;

/** R-RECERT-07: restored after the last valid day and within six months. */
export function withinRestoration({ expiryOn, today }: Pick<RouteFacts, 'expiryOn' | 'today'>): Refused | null {
  if (!expiryOn) return say('R-RECERT-07.no_last_day');
  if (today <= expiryOn) return say('R-RECERT-07.not_expired', { expiry: expiryOn });
  const until = restoreUntil(expiryOn);
  return today > until ? say('R-RECERT-07.too_late', { until }) : null;
}

/** R-RECERT-07: lapsed for good only after the six months. */
export function restorationOver({ expiryOn, today }: Pick<RouteFacts, 'expiryOn' | 'today'>): Refused | null {
  if (!expiryOn) return say('R-RECERT-07.no_last_day');
  const until = restoreUntil(expiryOn);
  return today > until ? null : say('R-RECERT-07.not_lapsed', { until });
}
