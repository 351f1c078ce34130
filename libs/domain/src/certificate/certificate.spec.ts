import fc from 'fast-check';
import { CERTIFICATE_MACHINE, type CertificateMove, type CertificateState, CERTIFICATE_STATES } from './certificate';
import type { CertificateFacts, CertificateVersionFacts } from './certificate.facts';
import { CASE_NUMBER_TOKENS, caseNumber, CERTIFICATE_NUMBER_TOKENS, certificateNumber, numberPatternFaults, numberSeries, sizeLetter } from './number';
import { shownCertificateStatus, shownStatusSince, statusHistory } from './shown-status';
import { restoreUntil } from '../dates/certificate-dates';
import { addDays, day } from '../shared/day';
import { against } from '../testing/against';
import { certificateFacts as facts, competence, ISMS, member, person } from '../testing/facts';

const at = (move: CertificateMove) => (patch: Partial<CertificateFacts> = {}) => against(CERTIFICATE_MACHINE, move, facts(patch));
const activate = at('activate');
const version = (patch: Partial<CertificateVersionFacts>): Partial<CertificateFacts> => ({ version: { ...facts().version as CertificateVersionFacts, ...patch } });
/** Changed in the version and in the decision alike, so that only the one rule is met. */
const decided = (patch: Partial<CertificateVersionFacts>): Partial<CertificateFacts> => {
  const { holder, scope, sites, decidedOn } = { ...facts().version as CertificateVersionFacts, ...patch };
  return { ...version(patch), decision: { holder, scope, sites, decidedOn, kind: 'grant' } };
};
const VERSIONED = ['activate', 'renew', 'extend', 'reduce', 'correct', 'restore'] as const;

describe('issue', () => {
  it('nothing stands against a good certificate', () => {
    for (const move of ['activate', 'extend', 'reduce', 'correct'] as const) expect(at(move)()).toEqual([]);
    expect(at('renew')({ expiryOn: day('2026-06-01') })).toEqual([]);
    expect(at('restore')({ expiryOn: day('2026-05-31') })).toEqual([]);
  });

  it.each(VERSIONED)('R-CERT-14: %s issues nothing that differs from the decision, whatever the order of languages', (move) => {
    const check = (patch: Partial<CertificateFacts>) => at(move)({ expiryOn: day(move === 'restore' ? '2026-05-31' : '2026-06-01'), ...patch });
    expect(check(version({ scope: { en: 'everything' } }))).toEqual(['R-CERT-14.differs']);
    expect(check(version({ sites: facts().version?.sites.slice(0, 1) ?? [] }))).toEqual(['R-CERT-14.differs']);
    expect(check(version({ holder: { legalName: { en: 'Other Ltd' }, address: facts().version?.holder.address ?? null } }))).toEqual(['R-CERT-14.differs']);
    const bilingual = decided({ scope: { en: 'IT', zh: '信息技术' } });
    expect(check({ ...bilingual, version: { ...bilingual.version as CertificateVersionFacts, scope: { zh: '信息技术', en: 'IT' } } })).toEqual([]);
  });

  it('R-CERT-01: client and every site with name and address', () => {
    expect(activate(decided({ holder: { legalName: { en: ' ' }, address: null } }))).toEqual(['R-CERT-01.missing']);
    expect(activate(decided({ sites: [] }))).toEqual(['R-CERT-01.missing']);
    const site = { name: { zh: '总部' }, address: null, scope: { en: 's' }, central: true };
    expect(activate(decided({ sites: [site] }))).toEqual(['R-CERT-01.missing']);
    expect(activate(decided({ sites: [{ ...site, virtual: true }] }))).toEqual([]);
  });

  it('R-CERT-02: not before the decision', () => {
    expect(activate(version({ effectiveOn: day('2026-05-31') }))).toEqual(['R-CERT-02.before_decision']);
    expect(activate(version({ effectiveOn: day('2026-06-02') }))).toEqual([]);
  });

  it('R-CERT-03: three years less a day; a transferred one keeps its own', () => {
    for (const expiryOn of ['2029-06-01', '2029-05-30', '2030-05-31']) expect(activate(version({ expiryOn: day(expiryOn) }))).toEqual(['R-CERT-03.expiry']);
    expect(activate({ ...version({ expiryOn: day('2027-01-15') }), keptExpiryOn: day('2027-01-15') })).toEqual([]);
    expect(activate({ keptExpiryOn: day('2027-01-15') })).toEqual(['R-CERT-03.expiry']);
  });

  it('R-CERT-04: a number never used before, asked for once', () => {
    expect(activate({ number: ' ' })).toEqual(['R-CERT-04.no_number']);
    expect(activate({ numberTaken: true })).toEqual(['R-CERT-04.taken']);
    expect(at('renew')({ numberTaken: true, expiryOn: day('2026-06-01') })).toEqual([]);
  });

  it('R-CERT-05: the edition', () => {
    for (const edition of ['ISO/IEC 20000-1', 'ISO/IEC 20000-1:18', ':2018']) expect(activate(version({ edition }))).toEqual(['R-CERT-05.no_edition']);
    expect(activate(version({ edition: 'ISO 9001:2015' }))).toEqual([]);
  });

  it('R-CERT-06: scope, and one per site where there are several', () => {
    expect(activate(decided({ scope: null }))).toEqual(['R-CERT-06.no_scope']);
    const sites = (facts().version?.sites ?? []).map((each) => ({ ...each, scope: null }));
    expect(activate(decided({ sites }))).toEqual(['R-CERT-06.no_site_scope', 'R-CERT-06.no_site_scope']);
    expect(activate(decided({ sites: sites.slice(0, 1) }))).toEqual([]);
  });

  it('R-CERT-07: the symbol only where accredited', () => {
    expect(activate({ accredited: false })).toEqual(['R-CERT-07.symbol']);
    expect(activate({ accredited: false, ...version({ accreditationSymbol: false }) })).toEqual([]);
  });

  it('R-CERT-08: information security names its statement of applicability', () => {
    expect(activate({ standard: ISMS })).toEqual(['R-CERT-08.statement_of_applicability']);
    expect(activate({ standard: ISMS, ...version({ schemeFields: { statementOfApplicability: '3.1 of 2026-01-10' } }) })).toEqual([]);
  });

  it('R-CERT-10: after a gap the first day stays only beside the dates of the last cycle', () => {
    const gap = { fromOn: day('2026-05-01'), toOn: day('2026-05-31') };
    const long = { gap, firstCertifiedOn: day('2023-05-01') };
    expect(activate(version(long))).toEqual(['R-CERT-10.dates_after_gap']);
    expect(activate(version({ ...long, lastCycleExpiryOn: day('2026-04-30') }))).toEqual(['R-CERT-10.dates_after_gap']);
    expect(activate(version({ ...long, lastCycleExpiryOn: day('2026-04-30'), lastRecertificationAuditOn: day('2026-04-20') }))).toEqual([]);
    expect(activate(version({ gap }))).toEqual([]);
    expect(activate(version({ firstCertifiedOn: day('2023-05-01') }))).toEqual([]);
  });

  it('R-CERT-13: on a positive decision, a valid agreement and, where asked for, cleared fees', () => {
    expect(activate({ decision: null })).toEqual(['R-CERT-13.no_decision']);
    expect(activate({ version: null })).toEqual(['R-CERT-13.no_decision']);
    for (const kind of ['refuse', 'suspend', 'withdraw'] as const) {
      const decision = facts().decision;
      expect(activate({ decision: decision && { ...decision, kind } })).toEqual(['R-CERT-13.no_decision']);
    }
    expect(activate({ agreementValid: false })).toEqual(['R-CERT-13.agreement']);
    expect(activate({ feesRequired: true })).toEqual(['R-CERT-13.fees']);
    expect(activate({ feesRequired: true, feesCleared: true })).toEqual([]);
  });
});

describe('status', () => {
  it('nothing stands against a decided suspension, its end and a withdrawal', () => {
    for (const move of ['suspend', 'lift_suspension', 'withdraw', 'cancel', 'transfer_out'] as const) expect(at(move)()).toEqual([]);
  });

  it.each(['suspend', 'lift_suspension', 'withdraw'] as const)('R-DEC-01, R-IMP-05, R-COMP-01, R-DEC-02: %s is decided independently, with reasons', (move) => {
    expect(at(move)({ actor: { ...person(), personId: member().personId } })).toEqual(['R-DEC-01.audited']);
    expect(at(move)({ actor: person({ conflicts: [{ kind: 'management', endedOn: null }] }) })).toEqual(['R-IMP-05.bond_lasts']);
    expect(at(move)({ actor: person({ competences: [competence('technical_review')] }) })).toEqual(['R-COMP-01.decider']);
    expect(at(move)({ input: { ...facts().input, reasons: '' } })).toEqual(['R-DEC-02.no_reasons']);
  });

  it('R-SUSP-01: one of the grounds', () => {
    for (const ground of [null, '', 'bad mood']) expect(at('suspend')({ input: { reasons: 'r', ground } })).toEqual(['R-SUSP-01.no_ground']);
    expect(at('suspend')({ input: { reasons: 'r', ground: 'audit_refused' } })).toEqual([]);
  });

  it('R-SUSP-01, R-SUSP-05, R-SUSP-06, R-DEC-02: a request without a body lacks what the move asks for', () => {
    const { input: _input, ...silent } = facts({ suspendedOn: day('2026-05-01') });
    const lacking = (move: CertificateMove) => against(CERTIFICATE_MACHINE, move, silent);
    expect(lacking('suspend')).toEqual(['R-DEC-02.no_reasons', 'R-SUSP-01.no_ground']);
    expect(lacking('lift_suspension')).toEqual(['R-DEC-02.no_reasons', 'R-SUSP-05.not_resolved']);
    expect(lacking('reduce')).toEqual(['R-SUSP-06.does_not_fit']);
  });

  it('R-SUSP-04: after six months lifting asks for a reason', () => {
    expect(at('lift_suspension')({ suspendedOn: day('2025-12-01') })).toEqual([]);
    expect(at('lift_suspension')({ suspendedOn: day('2025-11-30') })).toEqual(['R-SUSP-04.too_long']);
  });

  it('R-SUSP-05: the cause is shown to be resolved, also where the certificate expired meanwhile', () => {
    const unresolved = { suspendedOn: day('2026-05-01'), input: { reasons: 'r', evidence: ' ' } };
    expect(at('lift_suspension')(unresolved)).toEqual(['R-SUSP-05.not_resolved']);
    expect(at('restore')({ ...unresolved, expiryOn: day('2026-05-31') })).toEqual(['R-SUSP-05.not_resolved']);
    expect(at('restore')({ ...unresolved, suspendedOn: null, expiryOn: day('2026-05-31') })).toEqual([]);
  });

  it('R-SUSP-06, R-NC-10: reduced only where the standard fits the rest and no major is open', () => {
    expect(at('reduce')({ input: { stillFits: false } })).toEqual(['R-SUSP-06.does_not_fit']);
    expect(at('reduce')({ openMajors: [4] })).toEqual(['R-NC-10.scope_cut']);
  });

  it('R-RECERT-06: valid through its last day, renewed through it, expired after it', () => {
    expect(at('expire')({ expiryOn: day('2026-06-01') })).toEqual(['R-RECERT-06.still_valid']);
    expect(at('expire')({ expiryOn: day('2026-05-31') })).toEqual([]);
    expect(at('expire')({ expiryOn: null })).toEqual(['R-RECERT-06.no_last_day']);
    expect(at('renew')({ expiryOn: day('2026-05-31') })).toEqual(['R-RECERT-06.expired']);
  });

  it('R-RECERT-07: restored within six months, lapsed after them', () => {
    const on = (expiryOn: string) => [at('restore')({ expiryOn: day(expiryOn) }), at('lapse')({ expiryOn: day(expiryOn) })];
    expect(on('2026-06-01')).toEqual([['R-RECERT-07.not_expired'], ['R-RECERT-07.not_lapsed']]);
    expect(on('2025-12-01')).toEqual([[], ['R-RECERT-07.not_lapsed']]);
    expect(on('2025-11-30')).toEqual([['R-RECERT-07.too_late'], []]);
  });
});

describe('shown status', () => {
  const expiry = day('2029-05-31');
  it.each([
    ['draft', '2026-06-01', 'in_preparation'], ['active', '2029-05-31', 'valid'], ['active', '2029-06-01', 'expired'], ['active', '2029-11-30', 'expired'],
    ['active', '2029-12-01', 'lapsed'], ['suspended', '2029-05-31', 'suspended'], ['suspended', '2029-06-01', 'expired'], ['expired', '2029-06-01', 'expired'],
    ['expired', '2029-12-01', 'lapsed'], ['lapsed', '2029-06-01', 'lapsed'], ['withdrawn', '2030-06-01', 'withdrawn'], ['cancelled', '2026-06-01', 'cancelled'],
    ['transferred_out', '2030-01-01', 'transferred_out'],
  ] as const)('R-RECERT-06, R-SUSP-03: %s on %s reads %s, whatever the sweep has done', (state, today, shown) => {
    expect(shownCertificateStatus(state, expiry, day(today))).toBe(shown);
  });

  it('since when: of an expiry the day after, of a lapse the day after the six months', () => {
    const since = (state: CertificateState, today: string) => shownStatusSince(state, day('2027-01-01'), expiry, day(today));
    expect([since('active', '2029-05-31'), since('active', '2029-06-01'), since('expired', '2029-12-01'), since('lapsed', '2029-12-01'), since('withdrawn', '2029-12-01')])
      .toEqual(['2027-01-01', '2029-06-01', '2029-12-01', '2027-01-01', '2027-01-01']);
  });

  it('history: each status once, in its turn; what changes no status and what ended without a decision included', () => {
    const decided = (...each: [kind: 'grant' | 'extend' | 'suspend' | 'restore' | 'renew' | 'withdraw', on: string][]) => each.map(([kind, on]) => ({ kind, decidedOn: day(on) }));
    const since = (status: 'valid' | 'suspended' | 'expired' | 'cancelled', on: string) => ({ status, sinceOn: day(on) });
    expect(statusHistory(decided(['grant', '2026-03-01'], ['extend', '2026-09-01'], ['suspend', '2027-01-10'], ['restore', '2027-05-01'], ['renew', '2029-02-01']), since('valid', '2027-05-01')))
      .toEqual([since('valid', '2026-03-01'), since('suspended', '2027-01-10'), since('valid', '2027-05-01')]);
    expect(statusHistory(decided(['grant', '2026-03-01'], ['suspend', '2027-01-10']), since('expired', '2029-03-01')).map(({ status }) => status)).toEqual(['valid', 'suspended', 'expired']);
    expect(statusHistory(decided(['grant', '2026-03-01']), since('cancelled', '2027-03-01')).at(-1)).toEqual(since('cancelled', '2027-03-01'));
    expect(statusHistory(decided(['grant', '2026-03-01'], ['withdraw', '2027-03-01']), { status: 'withdrawn', sinceOn: day('2027-03-01') })).toHaveLength(2);
  });

  it('never says valid or suspended after the last day, nor expired before it', () => {
    fc.assert(fc.property(fc.constantFrom(...CERTIFICATE_STATES), fc.integer({ min: -900, max: 900 }), (state, offset) => {
      const today = addDays(expiry, offset);
      const shown = shownCertificateStatus(state, expiry, today);
      if (['valid', 'suspended'].includes(shown)) expect(offset).toBeLessThanOrEqual(0);
      if (shown === 'expired' && state !== 'expired') expect(offset).toBeGreaterThan(0);
      if (shown === 'lapsed' && state !== 'lapsed') expect(today > restoreUntil(expiry)).toBe(true);
    }));
  });
});

describe('R-CERT-04: number', () => {
  const parts = { scheme: 'SMS', year: 2026, sequence: 42, people: 102 };
  it('fills the pattern', () => {
    expect(certificateNumber('{scheme}-{year}-{seq}', parts)).toBe('SMS-2026-0042');
    expect(certificateNumber('{year}/{seq}{size}', { ...parts, sequence: 12345 })).toBe('2026/12345M');
    expect(certificateNumber('{scheme}{seq:6}', parts)).toBe('SMS000042');
    expect(caseNumber('C-{year}-{seq}', parts)).toBe('C-2026-0042');
    expect(caseNumber('{seq:1}', parts)).toBe('42');
  });
  it('by size of the client', () => expect([1, 49, 50, 500, 501].map(sizeLetter)).toEqual(['S', 'S', 'M', 'M', 'L']));
  it('refuses a pattern that cannot make unique numbers', () => {
    const faults = (pattern: string) => numberPatternFaults(pattern, CERTIFICATE_NUMBER_TOKENS);
    expect(faults('{seq:4}{xseq:4}')).toEqual(['unknown token {xseq:4}']);
    expect(faults('{scheme}-{seq}')).toEqual([]);
    expect(faults('{scheme}-{seq:5}')).toEqual([]);
    expect(faults('{scheme}-{year}')).toEqual(['the running number {seq} is missing']);
    expect(faults('{seq}-{month}')).toEqual(['unknown token {month}']);
    expect(faults('{seq}-{seq:0}{seq:12}{year:2}')).toEqual(['unknown token {seq:0}', 'unknown token {seq:12}', 'unknown token {year:2}']);
    expect(faults('№ {seq}')).toHaveLength(1);
    expect(numberPatternFaults('{scheme}{seq}', CASE_NUMBER_TOKENS)).toEqual(['unknown token {scheme}']);
    expect(() => certificateNumber('{scheme}', parts)).toThrow(expect.objectContaining({ code: 'invalid_input', errors: [expect.objectContaining({ path: 'pattern' })] }));
    expect(() => caseNumber('{size}{seq}', parts)).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });
  it('is counted by what it prints, so that no two are alike', () => {
    const series = (pattern: string) => numberSeries(pattern, { scheme: 'SMS', year: 2026 });
    expect(['{scheme}-{year}-{seq}', '{year}{seq:5}', '{scheme}{seq}{size}', '{seq}'].map(series)).toEqual(['SMS 2026', '2026', 'SMS', '']);
  });
});
