import fc from 'fast-check';
import { type Day, addDays, addMonths, day, daysBetween, yearOf } from '../shared/day';
import { certificateDates, expiryOf, firstSurveillance, firstSurveillanceLatest, laterSurveillance, programmedSurveillance, renewal, restoration, restoreUntil, surveillanceLatestChina, surveillanceYears, transferDeadline } from './certificate-dates';

const days = fc.integer({ min: 0, max: 365 * 200 }).map((count) => addDays(day('1990-01-01'), count));
const monthEnds = fc.tuple(fc.integer({ min: 1990, max: 2190 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -2, max: 2 }))
  .map(([year, month, shift]) => addDays(addMonths(day(`${year}-01-01`), month), shift));
const anyDay = fc.oneof(days, monthEnds);

describe('R-CERT-03: expiry', () => {
  it.each([
    ['2026-03-10', '2029-03-09'], ['2024-02-29', '2027-02-28'], ['2026-03-01', '2029-02-28'], ['2029-03-01', '2032-02-29'], ['2027-01-22', '2030-01-21'],
    ['2026-01-01', '2028-12-31'], ['2025-02-28', '2028-02-27'], ['2025-03-01', '2028-02-29'], ['2026-08-31', '2029-08-30'], ['2096-02-29', '2099-02-28'], ['2097-03-01', '2100-02-28'],
  ])('9.18, 9.20: a cycle from %s ends on %s', (start, expiry) => expect(expiryOf(day(start))).toBe(expiry));

  it('the day after expiry is the same date three years on, or 1 March for 29 February', () => {
    fc.assert(fc.property(anyDay, (start) => {
      const next = addDays(expiryOf(start), 1);
      expect(yearOf(next)).toBe(yearOf(start) + 3);
      expect(next.slice(5)).toBe(start.slice(5) === '02-29' ? '03-01' : start.slice(5));
    }), { numRuns: 1000 });
  });
});

describe('R-SURV-01, R-SURV-02: surveillance', () => {
  it('9.18: the first one is due 12 months after the decision, aimed at 11', () => {
    expect(firstSurveillance(day('2026-03-10'))).toEqual({ target: '2027-02-10', latest: '2027-03-10' });
    expect(firstSurveillanceLatest(day('2024-02-29'))).toBe('2025-02-28');
  });
  it('R-PROG-01: a programme foresees two, never in the calendar year of expiry, and for each year under surveillance', () => {
    expect(programmedSurveillance(day('2026-03-10'), 1)).toEqual({ target: '2027-02-10', latest: '2027-03-10' });
    expect(programmedSurveillance(day('2026-03-10'), 2)).toEqual({ target: '2028-03-10', latest: '2028-12-31' });
    expect(programmedSurveillance(day('2026-01-01'), 2)).toEqual({ target: '2027-01-01', latest: '2027-12-31' });
    expect(programmedSurveillance(day('2026-12-31'), 2)).toEqual({ target: '2028-12-31', latest: '2028-12-31' });
    fc.assert(fc.property(anyDay, (decision) => {
      const second = programmedSurveillance(decision, 2);
      expect(yearOf(second.latest)).toBe(surveillanceYears(decision, expiryOf(decision)).at(-1));
    }));
  });
  it('9.18: the second one lies within 2028, aimed at the anniversary', () => {
    expect(laterSurveillance(day('2026-03-10'), 2028)).toEqual({ target: '2028-03-10', latest: '2028-12-31' });
    expect(laterSurveillance(day('2024-02-29'), 2026)).toEqual({ target: '2026-02-28', latest: '2026-12-31' });
  });
  it('each calendar year after the decision needs one, except the year of expiry', () => {
    expect(surveillanceYears(day('2026-03-10'), day('2029-03-09'))).toEqual([2027, 2028]);
    expect(surveillanceYears(day('2026-01-01'), day('2028-12-31'))).toEqual([2027]);
    expect(surveillanceYears(day('2026-01-01'), day('2026-12-31'))).toEqual([]);
  });
  it('the Chinese profile leaves 12 months between audits', () => expect(surveillanceLatestChina(day('2027-02-28'))).toBe('2028-02-28'));
  it('all dates of a first cycle together', () => {
    expect(certificateDates(day('2026-03-10'))).toEqual({
      effective: '2026-03-10', expiry: '2029-03-09', restoreUntil: '2029-09-09', firstSurveillance: { target: '2027-02-10', latest: '2027-03-10' },
      laterSurveillances: [{ year: 2028, target: '2028-03-10', latest: '2028-12-31' }],
    });
  });
});

describe('R-RECERT-05, R-RECERT-06: renewal', () => {
  it('9.18: decided before expiry, the anniversary stays', () => {
    expect(renewal(day('2029-03-09'), day('2029-02-05'))).toEqual({ issue: '2029-02-05', cycleStart: '2029-03-10', expiry: '2032-03-09' });
    expect(renewal(day('2029-02-28'), day('2029-02-28'))).toEqual({ issue: '2029-02-28', cycleStart: '2029-03-01', expiry: '2032-02-29' });
  });
  it('decided after expiry it is no renewal', () => {
    expect(() => renewal(day('2029-03-09'), day('2029-03-10'))).toThrow(expect.objectContaining({ rule: 'R-RECERT-06', code: 'rule_blocked', message: 'decided on 2029-03-10, after the certificate expired on 2029-03-09' }));
  });
  it('no anniversary drifts over ten cycles', () => {
    fc.assert(fc.property(anyDay, (start) => {
      let expiry = expiryOf(start);
      const first = addDays(expiry, 1).slice(5);
      for (let cycle = 0; cycle < 10; cycle += 1) {
        expiry = renewal(expiry, addDays(expiry, -30)).expiry;
        expect(addDays(expiry, 1).slice(5)).toBe(first);
      }
    }));
  });
});

describe('R-RECERT-07, R-RECERT-08: restoration', () => {
  const expiry = day('2029-03-09');
  it('9.19: within six months, with the gap shown', () => {
    expect(restoreUntil(expiry)).toBe('2029-09-09');
    expect(restoration(expiry, day('2029-07-20'))).toEqual({ effective: '2029-07-20', cycleStart: '2029-03-10', expiry: '2032-03-09', gapFrom: '2029-03-10', gapTo: '2029-07-19' });
    expect(restoration(expiry, day('2029-09-09'))).toMatchObject({ effective: '2029-09-09', gapTo: '2029-09-08' });
  });
  it('decided the day after expiry there is no gap, the day after that one day', () => {
    expect(restoration(expiry, day('2029-03-10'))).toMatchObject({ gapFrom: null, gapTo: null });
    expect(restoration(expiry, day('2029-03-11'))).toMatchObject({ gapFrom: '2029-03-10', gapTo: '2029-03-10' });
  });
  it('9.19: not on 2029-09-10, and not while the certificate is valid', () => {
    expect(() => restoration(expiry, day('2029-09-10'))).toThrow(expect.objectContaining({ rule: 'R-RECERT-07', code: 'rule_blocked', message: expect.stringContaining('until 2029-09-09; at least a new stage 2') }));
    expect(() => restoration(expiry, expiry)).toThrow(expect.objectContaining({ rule: 'R-RECERT-07', message: expect.stringContaining('valid until 2029-03-09') }));
  });
  it('gap, restored cycle and lost days fit together for every day it is possible on', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 181 }), (start, late) => {
      const old = expiryOf(start);
      const decision = addDays(old, late);
      fc.pre(decision <= restoreUntil(old));
      const { gapFrom, gapTo, expiry: next, effective } = restoration(old, decision);
      expect(next).toBe(renewal(old, old).expiry);
      expect(effective).toBe(decision);
      expect(gapFrom === null ? 0 : daysBetween(gapFrom, gapTo as Day) + 1).toBe(late - 1);
    }));
  });
});

it('R-TRANS-02: a transfer ends six months after the event or with the certificate, whichever is sooner', () => {
  expect(transferDeadline(day('2026-02-01'), day('2027-01-31'))).toBe('2026-08-01');
  expect(transferDeadline(day('2026-02-01'), day('2026-05-31'))).toBe('2026-05-31');
});
