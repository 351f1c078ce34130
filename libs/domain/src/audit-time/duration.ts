import { type Step, step } from '../calculation/step';
import type { CalculationWarning } from '../calculation/warning';
import { halvesOfDays, isHalfDays } from '../exact/days';
import { Reader } from '../input/reader';

export interface DurationCheck { enough: boolean; minimumDays: number; warnings: CalculationWarning[]; steps: Step[] }

const readHalfDays = (reader: Reader, days: number, path: string): void => {
  if (!(days >= 0) || !isHalfDays(days)) reader.fail(path, 'must be days in half-day steps, not negative');
};

/**
 * Whether the days booked between opening and closing meeting of one audit reach the required share of its audit time;
 * compared unrounded.
 * @param percent 80, for ISMS 70 (`AuditTimeTable.durationPercent`); integrated 80
 * @throws RuleViolation `invalid_input`
 * @source audit-time 2, step 9 (MD5)
 */
export function checkDuration(bookedDays: number, auditTimeDays: number, percent: number): DurationCheck {
  const reader = new Reader();
  readHalfDays(reader, bookedDays, 'bookedDays');
  readHalfDays(reader, auditTimeDays, 'auditTimeDays');
  reader.whole(percent, 'percent', 1, 100);
  reader.finish();
  const minimumDays = (halvesOfDays(auditTimeDays) * percent) / 200;
  const enough = halvesOfDays(bookedDays) * 100 >= halvesOfDays(auditTimeDays) * percent;
  return {
    enough, minimumDays,
    warnings: enough ? [] : ['DURATION_TOO_SHORT'],
    steps: [step('duration', { initial: auditTimeDays, percent }, minimumDays)],
  };
}

/**
 * Share of the audit time that is done remotely, percent, exact for whole results. Remote hours count in full; the share is justified and reported.
 * @throws RuleViolation `invalid_input` when more is remote than there is
 * @source audit-time 7 (MD4)
 */
export function remoteShare(remoteDays: number, auditTimeDays: number): { percent: number; steps: Step[] } {
  const reader = new Reader();
  readHalfDays(reader, remoteDays, 'remoteDays');
  readHalfDays(reader, auditTimeDays, 'auditTimeDays');
  if (!(auditTimeDays > 0)) reader.fail('auditTimeDays', 'must be above 0');
  if (remoteDays > auditTimeDays) reader.fail('remoteDays', 'must not be more than the audit time');
  reader.finish();
  const percent = (halvesOfDays(remoteDays) * 100) / halvesOfDays(auditTimeDays);
  return { percent, steps: [step('remote_share', { remote: remoteDays, total: auditTimeDays }, percent)] };
}
