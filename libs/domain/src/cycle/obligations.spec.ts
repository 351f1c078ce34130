import fc from 'fast-check';
import type { CertificateCycleFacts, CycleFacts } from './cycle.facts';
import { nextObligation, obligationsOf, reminderDue } from './obligations';
import { REMINDER_STEPS, remindersFor } from './reminder-steps';
import { expiryOf, restoreUntil } from '../dates/certificate-dates';
import { addDays, addMonths, type Day, day, yearOf } from '../shared/day';

const certificate = (facts: Partial<CertificateCycleFacts>): CertificateCycleFacts => ({
  certificateId: 'c1', endedOn: null, cycles: [], surveillances: [], dataUpdates: [], recertificationBooked: false, suspensions: [], ...facts,
});
const on = (facts: Partial<CertificateCycleFacts>, asOf: string) =>
  obligationsOf({ certificates: [certificate(facts)], stage2: null, findings: [] }, day(asOf));
const brief = (facts: Partial<CertificateCycleFacts>, asOf: string) =>
  on(facts, asOf).filter(({ kind }) => kind !== 'data_update').map(({ kind, targetOn, latestOn, state }) => `${kind} ${targetOn} ${latestOn} ${state}`);
const FIRST = { decidedOn: day('2026-03-01'), expiryOn: day('2029-02-28') };
const only = (facts: CycleFacts, asOf: string) => {
  const [found] = obligationsOf(facts, day(asOf));
  if (!found) throw new Error('no obligation');
  return found;
};

describe('first cycle', () => {
  it('R-SURV-01, R-SURV-02, R-RECERT-01: the duties that follow from the decision', () => {
    expect(brief({ cycles: [FIRST] }, '2026-03-01')).toEqual([
      'first_surveillance 2027-02-01 2027-03-01 open', 'surveillance 2028-03-01 2028-12-31 open', 'recertification 2028-11-28 2029-02-28 open',
    ]);
  });

  it('R-SURV-02: on the latest day in time, the day after missed; done late it stays missed and says when', () => {
    expect(brief({ cycles: [FIRST] }, '2027-03-01')[0]).toContain('open');
    expect(brief({ cycles: [FIRST] }, '2027-03-02')[0]).toContain('missed');
    expect(on({ cycles: [FIRST], surveillances: [day('2027-03-01')] }, '2027-03-05').find(({ kind }) => kind === 'first_surveillance')).toMatchObject({ state: 'met', metOn: '2027-03-01' });
    expect(on({ cycles: [FIRST], surveillances: [day('2027-03-02')] }, '2027-03-05').find(({ kind }) => kind === 'first_surveillance')).toMatchObject({ state: 'missed', metOn: '2027-03-02' });
  });

  it('R-SURV-01: a first surveillance held before its calendar year leaves that year one of its own', () => {
    const early = brief({ cycles: [FIRST], surveillances: [day('2026-12-10')] }, '2027-01-01');
    expect(early).toContain('surveillance 2027-03-01 2027-12-31 open');
    const inYear = brief({ cycles: [FIRST], surveillances: [day('2027-02-10')] }, '2027-02-11');
    expect(inYear.filter((each) => each.startsWith('surveillance'))).toEqual(['surveillance 2028-03-01 2028-12-31 open']);
  });

  it('R-SURV-01: reminders 120, 90, 60 and 30 days before, and the day after to those who suspend (R-SUSP-02)', () => {
    const first = on({ cycles: [FIRST] }, '2026-03-01').find(({ kind }) => kind === 'first_surveillance');
    expect(first?.reminders.map(({ step, onDay }) => `${step} ${onDay}`)).toEqual(['-120 2026-11-01', '-90 2026-12-01', '-60 2026-12-31', '-30 2027-01-30', '1 2027-03-02']);
    expect(first?.reminders.at(-1)?.to).toContain('decision_maker');
    expect(first).toMatchObject({ consequenceOn: '2027-03-02', consequence: 'prepare_suspension' });
  });

  it('sends the latest step only, none before the first and none once met', () => {
    const at = (asOf: string, surveillances: Day[] = []) => {
      const first = on({ cycles: [FIRST], surveillances }, asOf).find(({ kind }) => kind === 'first_surveillance');
      return first && reminderDue(first, day(asOf))?.step;
    };
    expect([at('2026-10-31'), at('2026-11-01'), at('2027-01-15'), at('2027-03-02')]).toEqual([undefined, -120, -60, 1]);
    expect(at('2027-02-01', [day('2027-01-20')])).toBeUndefined();
    expect(at('2027-03-10', [day('2027-03-05')])).toBeUndefined();
  });

  it('R-SURV-06: the data update goes out 90 days before, is met by the answer, and falls away when the audit was held', () => {
    const update = (facts: Partial<CertificateCycleFacts>, asOf: string) => on({ cycles: [FIRST], ...facts }, asOf).find(({ kind }) => kind === 'data_update');
    expect(update({}, '2026-12-05')).toMatchObject({ targetOn: '2026-12-01', latestOn: '2026-12-31', state: 'open' });
    expect(update({ dataUpdates: [day('2026-12-20')] }, '2026-12-21')).toMatchObject({ state: 'met', metOn: '2026-12-20' });
    expect(update({ surveillances: [day('2026-12-10')] }, '2027-01-21')).toMatchObject({ state: 'cancelled' });
    expect(update({}, '2027-01-01')).toMatchObject({ state: 'missed', consequence: 'ask_again' });
    expect(update({}, '2026-12-01')?.reminders.map(({ onDay }) => onDay)).toEqual(['2026-12-01', '2026-12-17', '2027-01-01']);
    // Nine months before the surveillance an update belongs to this one, older ones to the one before.
    expect(update({ dataUpdates: [day('2026-05-31')] }, '2026-12-05')).toMatchObject({ state: 'open' });
    expect(update({ dataUpdates: [day('2026-06-01')] }, '2026-12-05')).toMatchObject({ state: 'met' });
    expect(update({ dataUpdates: [day('2027-03-02')] }, '2027-03-05')).toMatchObject({ state: 'missed', metOn: null });
    expect(update({ dataUpdates: [day('2027-03-01')] }, '2027-03-05')).toMatchObject({ state: 'missed', metOn: '2027-03-01' });
    expect(update({ endedOn: day('2026-12-10') }, '2026-12-11')).toMatchObject({ state: 'cancelled' });
  });

  it('explains itself: inputs, rule, sentence in both languages, what would move it', () => {
    expect(on({ cycles: [FIRST] }, '2026-03-01').find(({ kind }) => kind === 'first_surveillance')?.because).toEqual({
      rule: 'R-SURV-02', inputs: { decidedOn: '2026-03-01' },
      sentence: { en: expect.stringContaining('2026-03-01'), zh: expect.stringContaining('2026-03-01') }, movedBy: { en: expect.any(String), zh: expect.any(String) },
    });
  });
});

describe('end of a cycle', () => {
  const renewed = { decidedOn: day('2029-01-20'), expiryOn: day('2032-02-29') };

  it('R-RECERT-01: reminders −12 … −1 months; three months before, everybody hears that nothing is booked', () => {
    const recertification = (booked: boolean) => on({ cycles: [FIRST], recertificationBooked: booked }, '2028-03-01').find(({ kind }) => kind === 'recertification');
    expect(recertification(false)?.reminders.map(({ onDay }) => onDay)).toEqual([
      '2028-02-28', '2028-05-28', '2028-08-28', '2028-10-28', '2028-11-28', '2028-12-28', '2029-01-28', '2029-03-01',
    ]);
    const atThree = (booked: boolean) => recertification(booked)?.reminders.find(({ onDay }) => onDay === '2028-11-28')?.to;
    expect(atThree(false)).toContain('decision_maker');
    expect(atThree(true)).not.toContain('decision_maker');
  });

  it('R-RECERT-05: renewed in time, the second cycle has one surveillance per year and its own recertification', () => {
    expect(brief({ cycles: [FIRST, renewed], surveillances: [day('2027-02-10'), day('2028-04-01')] }, '2029-03-01')).toEqual([
      'first_surveillance 2027-02-01 2027-03-01 met', 'surveillance 2028-03-01 2028-12-31 met', 'recertification 2028-11-28 2029-02-28 met',
      'surveillance 2030-01-20 2030-12-31 open', 'surveillance 2031-01-20 2031-12-31 open', 'recertification 2031-11-29 2032-02-29 open',
    ]);
  });

  it('R-RECERT-06, R-RECERT-07: expired, it can be restored for six months; restored late the recertification stays missed', () => {
    expect(brief({ cycles: [FIRST], surveillances: [day('2027-02-10'), day('2028-04-01')] }, '2029-03-01').slice(2)).toEqual([
      'recertification 2028-11-28 2029-02-28 missed', 'restoration 2029-05-28 2029-08-28 open',
    ]);
    const restored = { decidedOn: day('2029-05-02'), expiryOn: day('2032-02-29') };
    const after = on({ cycles: [FIRST, restored] }, '2029-05-02');
    expect(after.find(({ kind, latestOn }) => kind === 'recertification' && latestOn === '2029-02-28')).toMatchObject({ state: 'missed', metOn: '2029-05-02' });
    expect(after.find(({ kind }) => kind === 'restoration')).toMatchObject({ state: 'met', metOn: '2029-05-02' });
    expect(brief({ cycles: [FIRST] }, '2029-08-29')).toContain('restoration 2029-05-28 2029-08-28 missed');
  });

  it('R-RECERT-07: nothing to restore before the day after the expiry, nor where the certificate ended before', () => {
    const restoration = (asOf: string, facts: Partial<CertificateCycleFacts> = {}) => on({ cycles: [FIRST], ...facts }, asOf).find(({ kind }) => kind === 'restoration');
    expect(restoration('2029-02-28')).toBeUndefined();
    expect(restoration('2029-03-01')).toMatchObject({ consequence: 'certification_lapses', consequenceOn: '2029-08-29' });
    expect(restoration('2029-03-01')?.reminders.map(({ onDay }) => onDay)).toEqual(['2029-03-28', '2029-05-28', '2029-07-28', '2029-08-29']);
    expect(restoration('2029-03-01', { endedOn: day('2029-02-28') })).toBeUndefined();
    expect(restoration('2029-03-02', { endedOn: day('2029-03-01') })).toMatchObject({ state: 'cancelled' });
    expect(restoration('2029-03-01', { cycles: [FIRST, { decidedOn: day('2029-02-28'), expiryOn: day('2032-02-29') }] })).toBeUndefined();
  });

  it('R-RECERT-01: a decision to come is not known yet', () => {
    expect(brief({ cycles: [FIRST, renewed], surveillances: [day('2027-02-10'), day('2028-04-01')] }, '2029-01-19')).toEqual([
      'first_surveillance 2027-02-01 2027-03-01 met', 'surveillance 2028-03-01 2028-12-31 met', 'recertification 2028-11-28 2029-02-28 open',
    ]);
  });

  it('a certificate that ended has no open duty left', () => {
    const ended = on({ cycles: [FIRST], endedOn: day('2026-08-01') }, '2028-01-01');
    expect(ended.map(({ state }) => state).every((state) => state === 'cancelled')).toBe(true);
  });
});

it('R-SUSP-04: a suspension is reminded of after 3 and 5 months and looked at after 6', () => {
  const found = on({ cycles: [FIRST], suspensions: [{ fromOn: day('2026-08-31'), toOn: null }] }, '2026-09-01').find(({ kind }) => kind === 'suspension_review');
  expect(found).toMatchObject({ targetOn: '2027-01-31', latestOn: '2027-02-28', state: 'open', consequence: 'decide_on_suspension', because: { inputs: { suspendedOn: '2026-08-31' } } });
  expect(found?.reminders.map(({ onDay }) => onDay)).toEqual(['2026-11-30', '2027-01-31', '2027-03-01']);
  const lifted = on({ cycles: [FIRST], suspensions: [{ fromOn: day('2026-08-31'), toOn: day('2026-11-01') }] }, '2026-12-01');
  expect(lifted.find(({ kind }) => kind === 'suspension_review')).toMatchObject({ state: 'met', metOn: '2026-11-01' });
  const suspended = (asOf: string, facts: Partial<CertificateCycleFacts> = {}) =>
    on({ cycles: [FIRST], suspensions: [{ fromOn: day('2026-08-31'), toOn: null }], ...facts }, asOf).find(({ kind }) => kind === 'suspension_review');
  expect(suspended('2026-08-30')).toBeUndefined();
  expect(suspended('2026-08-31')).toMatchObject({ state: 'open' });
  expect(suspended('2027-03-01')).toMatchObject({ state: 'missed', metOn: null });
  expect(suspended('2026-12-01', { endedOn: day('2026-11-15') })).toMatchObject({ state: 'met', metOn: '2026-11-15' });
});

it('R-DEC-06: majors of stage 2 are reminded of after 3 and 5 months, verified within 6 or another stage 2 is due', () => {
  const stage2 = (verifiedOn: Day | null): CycleFacts => ({ certificates: [], findings: [], stage2: { auditId: 'a1', lastOn: day('2026-08-31'), majors: [{ verifiedOn: day('2026-10-01') }, { verifiedOn }] } });
  const open = only(stage2(null), '2026-11-01');
  expect(open).toMatchObject({ kind: 'majors_verification', subjectId: 'a1', targetOn: '2026-11-30', because: { inputs: { stage2LastOn: '2026-08-31', majors: 2 } }, latestOn: '2027-02-28', state: 'open', consequence: 'stage2_again' });
  expect(open.reminders.map(({ onDay }) => onDay)).toEqual(['2026-11-30', '2027-01-31', '2027-03-01']);
  expect(only(stage2(null), '2027-03-01').state).toBe('missed');
  expect(only(stage2(day('2027-02-28')), '2027-03-01')).toMatchObject({ state: 'met', metOn: '2027-02-28' });
  expect(only(stage2(day('2027-03-01')), '2027-03-01').state).toBe('missed');
  expect(obligationsOf({ certificates: [], findings: [], stage2: { auditId: 'a1', lastOn: day('2026-08-31'), majors: [] } }, day('2026-11-01'))).toEqual([]);
  expect(obligationsOf(stage2(null), day('2026-08-30'))).toEqual([]);
  expect(obligationsOf(stage2(null), day('2026-08-31'))).toHaveLength(1);
  expect(only(stage2(day('2026-12-01')), '2026-11-30')).toMatchObject({ state: 'open', metOn: null });
});

it('R-NC-05: plan and evidence of a finding are due, each reminded of until it came', () => {
  const finding = { findingId: 'f1', number: 3, grade: 'major' as const, planDueOn: day('2026-06-01'), evidenceDueOn: day('2026-08-01'), plannedOn: day('2026-05-20'), evidencedOn: null };
  const found = obligationsOf({ certificates: [], stage2: null, findings: [finding] }, day('2026-08-02'));
  expect(found.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['finding_plan met', 'finding_evidence missed']);
  expect(found.map((each) => reminderDue(each, day('2026-08-02'))?.step ?? null)).toEqual([null, 1]);
  expect(found.map(({ targetOn, reminders }) => [targetOn, reminders.map(({ step }) => step)])).toEqual([['2026-05-25', [-14, -7, -1, 1, 14]], ['2026-07-25', [-30, -14, -7, -1, 1, 14]]]);
  const before = obligationsOf({ certificates: [], stage2: null, findings: [finding] }, day('2026-05-19'));
  expect(before.map(({ kind, state, metOn }) => `${kind} ${state} ${metOn}`)).toEqual(['finding_plan open null', 'finding_evidence open null']);
  expect(obligationsOf({ certificates: [], stage2: null, findings: [{ ...finding, planDueOn: null, evidenceDueOn: null }] }, day('2026-05-19'))).toEqual([]);
});

it('R-SURV-01, R-RECERT-05: a fact of the very day counts, one of the day before the cycle does not', () => {
  const first = (facts: Partial<CertificateCycleFacts>, asOf: string) => on({ cycles: [FIRST], ...facts }, asOf).find(({ kind }) => kind === 'first_surveillance');
  expect(first({ surveillances: [day('2027-02-10')] }, '2027-02-10')).toMatchObject({ metOn: '2027-02-10' });
  expect(first({ surveillances: [day('2026-03-01')] }, '2027-02-10')).toMatchObject({ metOn: null });
  expect(first({ surveillances: [day('2027-02-11'), day('2027-02-10')] }, '2027-02-12')).toMatchObject({ metOn: '2027-02-10' });
  expect(first({ endedOn: day('2027-02-10') }, '2027-02-10')).toMatchObject({ state: 'cancelled' });
  expect(first({ endedOn: day('2027-03-01') }, '2027-03-02')).toMatchObject({ state: 'cancelled' });
  expect(first({ endedOn: day('2027-03-02') }, '2027-03-02')).toMatchObject({ state: 'missed' });
  expect(first({}, '2027-02-10')).toMatchObject({ because: { inputs: { decidedOn: '2026-03-01' } } });
  const yearly = on({ cycles: [FIRST] }, '2026-03-01').find(({ kind }) => kind === 'surveillance');
  expect(yearly?.because.inputs).toEqual({ decidedOn: '2026-03-01', year: 2028 });
  expect(on({ cycles: [FIRST] }, '2026-03-01').filter(({ kind }) => kind === 'data_update').map(({ because }) => because.inputs)).toEqual([{ surveillanceOn: '2027-03-01' }, { surveillanceOn: '2028-12-31' }]);
});

it('R-RECERT-01, R-RECERT-06: a renewal counts from its own day on, and the past cycle is reminded of as unbooked whatever is booked now', () => {
  const renewed = { decidedOn: day('2029-01-20'), expiryOn: day('2032-02-29') };
  const recertification = (facts: Partial<CertificateCycleFacts>, asOf: string) => on({ cycles: [FIRST, renewed], ...facts }, asOf).filter(({ kind }) => kind === 'recertification');
  expect(recertification({}, '2029-01-20').map(({ state }) => state)).toEqual(['met', 'open']);
  expect(recertification({ recertificationBooked: true }, '2029-01-20').map(({ reminders }) => reminders.some(({ step, to }) => step > -100 && step < -80 && to.includes('decision_maker')))).toEqual([true, false]);
  expect(recertification({}, '2029-01-20').map(({ because }) => because.inputs)).toEqual([{ expiryOn: '2029-02-28' }, { expiryOn: '2032-02-29' }]);
  expect(on({ cycles: [FIRST] }, '2029-03-01').find(({ kind }) => kind === 'restoration')?.because.inputs).toEqual({ expiryOn: '2029-02-28' });
});

it('R-SUSP-04, R-DEC-06, R-NC-05: met on the very day that is asked for', () => {
  const lifted = on({ cycles: [FIRST], suspensions: [{ fromOn: day('2026-08-31'), toOn: day('2026-11-01') }] }, '2026-11-01').find(({ kind }) => kind === 'suspension_review');
  expect(lifted).toMatchObject({ state: 'met', metOn: '2026-11-01' });
  expect(on({ cycles: [FIRST], suspensions: [{ fromOn: day('2026-08-31'), toOn: day('2026-11-01') }] }, '2026-10-31').find(({ kind }) => kind === 'suspension_review')).toMatchObject({ state: 'open', metOn: null });
  const majors = { certificates: [], findings: [], stage2: { auditId: 'a1', lastOn: day('2026-08-31'), majors: [{ verifiedOn: day('2026-10-01') }] } };
  expect(only(majors, '2026-10-01')).toMatchObject({ state: 'met', metOn: '2026-10-01' });
  const finding = { findingId: 'f1', number: 3, grade: 'minor' as const, planDueOn: day('2026-06-01'), evidenceDueOn: null, plannedOn: day('2026-05-20'), evidencedOn: null };
  expect(only({ certificates: [], stage2: null, findings: [finding] }, '2026-05-20')).toMatchObject({ state: 'met', metOn: '2026-05-20', because: { inputs: { number: 3, dueOn: '2026-06-01' } } });
});

it('lists by latest day whatever the facts come from, and never reminds of what was cancelled', () => {
  const finding = { findingId: 'f1', number: 3, grade: 'major' as const, planDueOn: day('2026-06-01'), evidenceDueOn: day('2028-11-15'), plannedOn: null, evidencedOn: null };
  const all = obligationsOf({ certificates: [certificate({ cycles: [FIRST] })], stage2: { auditId: 'a1', lastOn: day('2026-02-10'), majors: [{ verifiedOn: null }] }, findings: [finding] }, day('2026-03-01'));
  const days = all.map(({ latestOn }) => latestOn);
  expect(days).toEqual([...days].sort());
  expect([all[0]?.kind, all.at(-1)?.kind, all.length]).toEqual(['finding_plan', 'recertification', 8]);
  expect(nextObligation([...all].reverse())).toBe(all[0]);
  const ended = on({ cycles: [FIRST], endedOn: day('2026-12-15') }, '2027-02-01').find(({ kind }) => kind === 'first_surveillance');
  expect(ended && [ended.state, ended.reminders.length > 0, reminderDue(ended, day('2027-02-01'))]).toEqual(['cancelled', true, null]);
});

it('R-RECERT-01: reminders come in the order of their days, whatever the order of the steps, and one a day', () => {
  const table = { ...REMINDER_STEPS, steps: { ...REMINDER_STEPS.steps, surveillance: [{ days: 1, to: ['owner' as const] }, { months: -1, to: ['client' as const] }, { days: -90, to: ['client' as const] }, { days: 1, to: ['planner' as const] }, { monthsFromStart: 1, to: ['owner' as const] }] } };
  expect(remindersFor('surveillance', day('2027-12-31'), day('2027-01-01'), false, table).map(({ onDay, to }) => `${onDay} ${to.join()}`)).toEqual([
    '2027-02-01 owner', '2027-10-02 client', '2027-11-30 client', '2028-01-01 owner',
  ]);
  expect(remindersFor('surveillance', day('2027-12-31'), day('2027-12-31'), false, table).map(({ onDay }) => onDay)).toEqual(['2028-01-01', '2028-01-31']);
});

it('names the nearest open duty', () => {
  expect(nextObligation(on({ cycles: [FIRST], surveillances: [day('2027-02-10')], dataUpdates: [day('2026-12-10')] }, '2027-02-11'))?.latestOn).toBe('2028-11-01');
  expect(nextObligation([])).toBeNull();
});

describe('for every decision day', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day('2000-01-01'), count));

  it('R-SURV-01: each calendar year between certification and expiry has a duty, none in the year of expiry', () => {
    fc.assert(fc.property(days, (decidedOn) => {
      const expiryOn = expiryOf(decidedOn);
      const duties = on({ cycles: [{ decidedOn, expiryOn }] }, decidedOn).filter(({ kind }) => kind.endsWith('surveillance'));
      const years = duties.map(({ latestOn }) => yearOf(latestOn));
      const wanted = Array.from({ length: yearOf(expiryOn) - yearOf(decidedOn) - 1 }, (_, index) => yearOf(decidedOn) + 1 + index);
      expect(years).toEqual(wanted);
      expect(duties.every(({ targetOn, latestOn }) => targetOn <= latestOn)).toBe(true);
    }));
  });

  it('R-RECERT-05, R-RECERT-07: over four cycles expiries never drift off the anniversary and every year has exactly one duty or a recertification', () => {
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 180 }), (decidedOn, earlyDays) => {
      const first = { decidedOn, expiryOn: expiryOf(decidedOn) };
      const renew = ({ expiryOn }: typeof first) => ({ decidedOn: addDays(expiryOn, -earlyDays), expiryOn: expiryOf(addDays(expiryOn, 1)) });
      const second = renew(first);
      const third = renew(second);
      const fourth = renew(third);
      const cycles = [first, second, third, fourth];
      const last = fourth.expiryOn;
      expect(addDays(last, 1).slice(5)).toBe(addDays(first.expiryOn, 1).slice(5));
      const duties = on({ cycles }, addMonths(last, -1)).filter(({ kind }) => kind.endsWith('surveillance') || kind === 'recertification');
      const years = duties.map(({ latestOn }) => yearOf(latestOn));
      expect(new Set(years).size).toBe(years.length);
      expect(years).toEqual(Array.from({ length: yearOf(last) - yearOf(decidedOn) }, (_, index) => yearOf(decidedOn) + 1 + index));
    }));
  });

  it('the consequence falls on the day after the latest day, no reminder is older than the duty, all days are real and in order', () => {
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 1500 }), (decidedOn, later) => {
      const asOf = addDays(decidedOn, later);
      for (const each of on({ cycles: [{ decidedOn, expiryOn: expiryOf(decidedOn) }] }, asOf)) {
        expect(each.consequenceOn).toBe(addDays(each.latestOn, 1));
        expect(each.state).toBe(asOf > each.latestOn ? 'missed' : 'open');
        const reminded = each.reminders.map(({ onDay }) => onDay);
        expect(reminded).toEqual([...reminded].sort());
        expect(reminded.every((onDay) => onDay >= decidedOn)).toBe(true);
        const due = reminderDue(each, asOf);
        expect(due === null || due.onDay <= asOf).toBe(true);
      }
      expect(restoreUntil(expiryOf(decidedOn)) > expiryOf(decidedOn)).toBe(true);
    }));
  });

  it('facts of days after `asOf` change nothing', () => {
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 900 }), (decidedOn, passed, ahead) => {
      const asOf = addDays(decidedOn, passed);
      const later = addDays(asOf, ahead);
      const cycles = [{ decidedOn, expiryOn: expiryOf(decidedOn) }];
      const then = on({ cycles, surveillances: [later], dataUpdates: [later], endedOn: later, suspensions: [{ fromOn: later, toOn: null }] }, asOf);
      expect(then).toEqual(on({ cycles }, asOf));
    }));
  });
});
