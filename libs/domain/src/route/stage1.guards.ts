import type { CheckedRecordFacts, RouteFacts, Stage1Facts } from './route.facts';
import { ROUTE_TEXTS } from './route.texts';
import { auditClosed } from './planning.guards';
import { STAGE1_POINTS, type Stage1Point } from '../audit/points';
import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';
import { block, blockInput, type Guard, type Refused } from '../shared/machine';
import { hasText, refusing } from '../shared/text';

const say = refusing(ROUTE_TEXTS);
const POINTS = Object.keys(STAGE1_POINTS) as Stage1Point[];

/** R-STAGE1-02: documented information and readiness for stage 2 were both looked at: at least those two points have a result. */
export function documentsAndReadinessReviewed({ stage1 }: RouteFacts): Refused | null {
  const what = (['a', 'e'] as const).filter((point) => !stage1?.points[point]).map((point) => STAGE1_POINTS[point]);
  return what.length === 0 ? null : say('R-STAGE1-02.not_reviewed', { what });
}

/** R-STAGE1-03: each of the seven points has a result with evidence. */
export function sevenPointsAnswered({ stage1 }: RouteFacts): Refused[] {
  return POINTS.filter((point) => !hasText(stage1?.points[point]?.evidence))
    .map((point) => say('R-STAGE1-03.no_result', { point: STAGE1_POINTS[point] }, `points.${point}`));
}

const RECORDS: readonly { path: 'internalAudit' | 'managementReview'; record: LocalText }[] = [
  { path: 'internalAudit', record: { en: 'internal audit', zh: '内部审核' } },
  { path: 'managementReview', record: { en: 'management review', zh: '管理评审' } },
];

const recordFault = (checked: CheckedRecordFacts | null | undefined, record: LocalText, day: Day | undefined, path: string): Refused | null => {
  if (!checked?.documentId) return say('R-STAGE1-04.missing', { record }, path);
  if (day && checked.finishedOn > day) return say('R-STAGE1-04.after_application', { record, on: checked.finishedOn, day }, path);
  return checked.agrees ? null : say('R-STAGE1-04.differs', { record }, path);
};

/** R-STAGE1-04: internal audit and management review of the application were checked against the real records and agree. */
export const recordsChecked = ({ stage1 }: RouteFacts): Refused[] =>
  RECORDS.flatMap(({ path, record }) => recordFault(stage1?.[path], record, stage1?.applicationOn, path) ?? []);

const pointsWith = (stage1: Stage1Facts | null, results: readonly string[]): Stage1Point[] =>
  POINTS.filter((point) => results.includes(stage1?.points[point]?.result ?? ''));

/** R-STAGE1-05: areas of concern are listed and were sent to the client. */
export function concernsTold({ stage1 }: RouteFacts): Refused | null {
  const listed = stage1?.concerns.length ?? 0;
  if (listed === 0) return pointsWith(stage1, ['concern', 'not_fulfilled']).length > 0 ? say('R-STAGE1-05.not_listed', {}, 'concerns') : null;
  return stage1?.concernsSentOn ? null : say('R-STAGE1-05.not_sent', {}, 'concerns');
}

/** R-STAGE1-06: a conclusion carries a short written result. */
export const conclusionWritten = ({ input }: RouteFacts): Refused | null => (hasText(input?.result) ? null : say('R-STAGE1-06.no_result', {}, 'result'));

/** R-STAGE1-06: "ready" in whichever form needs every point at least without failure. */
export function nothingFailed({ stage1 }: RouteFacts): Refused | null {
  const failed = pointsWith(stage1, ['not_fulfilled']);
  return failed.length === 0 ? null : say('R-STAGE1-06.not_fulfilled', { points: failed.map((point) => STAGE1_POINTS[point]) });
}

/** R-STAGE1-06: "ready" without more needs results without concern. */
export const nothingOfConcern = ({ stage1 }: RouteFacts): Refused | null =>
  (stage1?.concerns.length ?? 0) > 0 || pointsWith(stage1, ['concern']).length > 0 ? say('R-STAGE1-06.concerns') : null;

export const FINISH_STAGE1: readonly Guard<RouteFacts>[] = [
  block('R-AUD-01', auditClosed), block('R-STAGE1-02', documentsAndReadinessReviewed), block('R-STAGE1-03', sevenPointsAnswered), block('R-STAGE1-05', concernsTold),
];
export const CONCLUDE: readonly Guard<RouteFacts>[] = [blockInput('R-STAGE1-06', conclusionWritten)];
export const CONCLUDE_READY_AFTER_CONCERNS: readonly Guard<RouteFacts>[] = [
  block('R-STAGE1-03', sevenPointsAnswered), block('R-STAGE1-04', recordsChecked), block('R-STAGE1-05', concernsTold), block('R-STAGE1-06', nothingFailed), ...CONCLUDE,
];
export const CONCLUDE_READY: readonly Guard<RouteFacts>[] = [...CONCLUDE_READY_AFTER_CONCERNS, block('R-STAGE1-06', nothingOfConcern)];
