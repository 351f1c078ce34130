import { clampReport } from './clamp-report';
import { checkDuration, remoteShare } from './duration';
import { ismsComplexityRange } from './isms-complexity';

it('R-TEAM-06: booked days reach 80 % of the audit time, compared unrounded', () => {
  expect(checkDuration(3.5, 4, 80)).toMatchObject({ enough: true, minimumDays: 3.2, warnings: [] });
  expect(checkDuration(3, 4, 80)).toMatchObject({ enough: false, minimumDays: 3.2, warnings: ['DURATION_TOO_SHORT'] });
  expect(checkDuration(4, 5, 80)).toMatchObject({ enough: true, minimumDays: 4 });
  expect(checkDuration(6.5, 9.5, 70)).toMatchObject({ enough: false, minimumDays: 6.65 });
  expect(checkDuration(7, 9.5, 70).steps).toEqual([{ what: 'duration', rule: 'TIME-09', tableVersion: null, inputs: { initial: 9.5, percent: 70 }, result: 6.65 }]);
});

it('R-ICT-01: remote days count in full and their share is told', () => {
  expect(remoteShare(1.5, 6)).toEqual({ percent: 25, steps: [{ what: 'remote_share', rule: 'TIME-10', tableVersion: null, inputs: { remote: 1.5, total: 6 }, result: 25 }] });
  expect(remoteShare(0, 6).percent).toBe(0);
  expect(remoteShare(6, 6).percent).toBe(100);
});

it.each<[() => unknown, string]>([
  [() => checkDuration(-0.5, 4, 80), 'bookedDays'], [() => checkDuration(3.3, 4, 80), 'bookedDays'], [() => checkDuration(3, NaN, 80), 'auditTimeDays'],
  [() => checkDuration(3, 4, 0), 'percent'], [() => checkDuration(3, 4, 101), 'percent'],
  [() => remoteShare(7, 6), 'remoteDays'], [() => remoteShare(-1, 6), 'remoteDays'], [() => remoteShare(0, 0), 'auditTimeDays'], [() => remoteShare(0, 0.3), 'auditTimeDays'],
])('bad input %#', (work, path) => expect(work).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ path })] })));

it('a duration of no booked days at all is judged, not refused', () => expect(checkDuration(0, 0, 100).enough).toBe(true));

it('the share of files with a clamp is reported', () => {
  expect(clampReport(0, 0)).toEqual({ files: 0, clamped: 0, percent: 0 });
  expect(clampReport(3, 1)).toEqual({ files: 3, clamped: 1, percent: 33 });
  expect(clampReport(3, 2).percent).toBe(66);
  expect(clampReport(1, 1)).toEqual({ files: 1, clamped: 1, percent: 100 });
});

it('the usual complexity range of an ISMS stands by business and IT', () => {
  expect(ismsComplexityRange('LOW', 'LOW')).toEqual([-30, -10]);
  expect(ismsComplexityRange('LOW', 'HIGH')).toEqual([5, 20]);
  expect(ismsComplexityRange('MEDIUM', 'MEDIUM')).toEqual([0, 0]);
});
