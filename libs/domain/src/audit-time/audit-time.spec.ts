import { calculateAuditTime } from './audit-time';
import { auditTimeTable } from './audit-time-tables';

it('audit-time 9.1: QMS, 38 people, no factors', () => {
  expect(calculateAuditTime({ fullTime: 38 }, auditTimeTable('QMS'))).toMatchObject({
    enp: 38, baseDays: 4, rawDays: 4, initialDays: 4, stage1Days: 1.5, stage2Days: 2.5, surveillanceDays: 1.5, recertificationDays: 2.5, minAuditProperDays: 3.2, warnings: [],
  });
});
