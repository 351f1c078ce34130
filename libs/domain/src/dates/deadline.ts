import { type Day, addMonths } from '../shared/day';

/** Deadlines counted in calendar months; the deadline day itself is in time. @source audit-time 8 */

/** Last day to verify the majors of a stage 2; afterwards another stage 2 is needed. @source ISO/IEC 17021-1:2015 9.5.3.2; R-DEC-06 */
export const majorsDeadline = (stage2LastDay: Day): Day => addMonths(stage2LastDay, 6);
export const majorsInTime = (stage2LastDay: Day, verified: Day): boolean => verified <= majorsDeadline(stage2LastDay);

/** The day that the application must lie after: three months of operation are over. @source R-APP-03 */
export const readinessThreshold = (operationStart: Day): Day => addMonths(operationStart, 3);
/** True when the service management system ran for more than three months before the application day. @source R-APP-03 */
export const readyToApply = (operationStart: Day, application: Day): boolean => application > readinessThreshold(operationStart);

/** Last day on which somebody who consulted or audited internally is barred. @source ISO/IEC 17021-1:2015 5.2.6, 5.2.7, 5.2.10 */
export const impartialityBanUntil = (ended: Day): Day => addMonths(ended, 24);
export const freeOfImpartialityBan = (ended: Day, on: Day): boolean => on > impartialityBanUntil(ended);

/** The day by which a suspension is looked at again: restore, reduce or withdraw. @source ISO/IEC 17021-1:2015 9.6.5.5; R-SUSP-04 */
export const suspensionReview = (suspendedOn: Day): Day => addMonths(suspendedOn, 6);
