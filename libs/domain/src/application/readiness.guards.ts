import type { ApplicationFacts } from './application.facts';
import { APPLICATION_TEXTS } from './application.texts';
import { isServiceManagement } from './standard';
import { readinessThreshold } from '../dates/deadline';
import { addDays, type Day } from '../shared/day';
import type { Refused } from '../shared/machine';
import { refusing } from '../shared/text';

const say = refusing(APPLICATION_TEXTS);

/** The application day: that of submission, before it today (DECISIONS 9). */
export const applicationDay = ({ application: { submittedOn }, today }: ApplicationFacts): Day => submittedOn ?? today;

/** R-APP-03: in operation for more than three months: the application day lies strictly after start + 3 months. Service management only. */
export function inOperationLongEnough(facts: ApplicationFacts): Refused | null {
  const { operationStartOn: start, standards } = facts.application;
  if (!standards.some(isServiceManagement)) return null;
  if (!start) return say('R-APP-03.no_start', {}, 'operationStartOn');
  const threshold = readinessThreshold(start);
  const day = applicationDay(facts);
  return day > threshold ? null : say('R-APP-03.too_early', { start, from: addDays(threshold, 1), day }, 'operationStartOn');
}

/** R-APP-04: a complete internal audit was finished on or before the application day. */
export function internalAuditDone(facts: ApplicationFacts): Refused | null {
  const { internalAudit } = facts.application;
  if (!internalAudit) return say('R-APP-04.missing', {}, 'internalAudit');
  const day = applicationDay(facts);
  return internalAudit.finishedOn <= day ? null : say('R-APP-04.after_application', { on: internalAudit.finishedOn, day }, 'internalAudit.finishedOn');
}

/** R-APP-05: a management review was finished on or before the application day. */
export function managementReviewDone(facts: ApplicationFacts): Refused | null {
  const { managementReview } = facts.application;
  if (!managementReview) return say('R-APP-05.missing', {}, 'managementReview');
  const day = applicationDay(facts);
  return managementReview.finishedOn <= day ? null
    : say('R-APP-05.after_application', { on: managementReview.finishedOn, day }, 'managementReview.finishedOn');
}

/** R-APP-05: normally after the internal audit. */
export function managementReviewFollowsAudit({ application: { internalAudit, managementReview } }: ApplicationFacts): Refused | null {
  if (!internalAudit || !managementReview || managementReview.finishedOn >= internalAudit.finishedOn) return null;
  return say('R-APP-05.before_audit', { review: managementReview.finishedOn, audit: internalAudit.finishedOn }, 'managementReview.finishedOn');
}
