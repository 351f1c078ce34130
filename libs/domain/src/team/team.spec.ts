import { addWorkingDays, auditDays, overlapping, slotsBetween } from './booking';
import { areaName, uncoveredAreas } from './cover';
import { memberFreeOfBonds } from './conflict.guards';
import { competentFor, type ConflictFacts, validOn } from './person.facts';
import { properShare } from './team.guards';
import { AUDIT_MACHINE } from '../audit/audit';
import type { AuditFacts, BookingFacts } from '../audit/audit.facts';
import { day } from '../shared/day';
import { against } from '../testing/against';
import { auditFacts as facts, competence, ISMS, member, person, QMS, SMS, TEAM } from '../testing/facts';

const propose = (patch: Partial<AuditFacts> = {}) => against(AUDIT_MACHINE, 'propose_team', facts(patch));
const confirm = (patch: Partial<AuditFacts> = {}) => against(AUDIT_MACHINE, 'confirm_team', facts(patch));
const withLead = (patch: Parameters<typeof member>[0]) => ({ team: [member(patch), ...TEAM.slice(1)] });

it('nothing stands against a good team', () => expect(propose()).toEqual([]));

describe('R-TEAM-01', () => {
  it('one lead auditor', () => {
    expect(propose({ team: TEAM.slice(1).map((each) => ({ ...each, underPersonId: 'aud' })), bookings: [] })).toContain('R-TEAM-01.no_lead');
    expect(propose({ team: TEAM.map((each) => ({ ...each, function: 'lead_auditor' })) })).toContain('R-TEAM-01.several_leads');
  });
  it.each(['technical_expert', 'interpreter', 'trainee'] as const)('a %s acts under an auditor of the team', (function_) => {
    const third = (underPersonId: string | null) => ({ team: [...TEAM.slice(0, 2), member({ personId: 'x', function: function_, underPersonId, competences: [competence('technical_expert')] })] });
    expect(propose(third(null))).toEqual(['R-TEAM-01.alone']);
    expect(propose(third('somebody else'))).toEqual(['R-TEAM-01.alone']);
    expect(propose(third('x'))).toEqual(['R-TEAM-01.alone']);
    expect(propose(third('aud'))).toEqual([]);
  });
  it('an observer needs nobody', () => expect(propose({ team: [...TEAM, member({ personId: 'obs', function: 'observer', competences: [] })] })).toEqual([]));
  it('a trainee may have an evaluator', () => {
    const team = [...TEAM, member({ personId: 'ev', function: 'evaluator', competences: [competence('audit')] }), member({ personId: 'tr', function: 'trainee', underPersonId: 'ev', competences: [] })];
    expect(propose({ team })).toEqual([]);
  });
});

describe('R-IMP-05', () => {
  const bound = (conflict: ConflictFacts) => propose(withLead({ conflicts: [conflict] }));
  it('two years after the end, the last day included, counted to the first day of the audit', () => {
    expect(bound({ kind: 'consultancy', endedOn: day('2024-05-04') })).toEqual(['R-IMP-05.bond']);
    expect(bound({ kind: 'consultancy', endedOn: day('2024-05-03') })).toEqual([]);
    expect(bound({ kind: 'management', endedOn: null })).toEqual(['R-IMP-05.bond_lasts']);
  });
  it('an audit without dates asks for today', () => {
    const asked = (endedOn: string) => memberFreeOfBonds({ member: member({ conflicts: [{ kind: 'other', endedOn: day(endedOn) }] }), fromOn: null, today: day('2026-06-01') });
    expect(asked('2024-06-01')).toHaveLength(1);
    expect(asked('2024-05-31')).toEqual([]);
  });
});

describe('R-IMP-06', () => {
  it('everybody declares, and a conflict is cleared', () => {
    expect(propose(withLead({ declaration: null }))).toEqual(['R-IMP-06.undeclared']);
    expect(propose(withLead({ declaration: 'conflict' }))).toEqual(['R-IMP-06.declared']);
    expect(propose(withLead({ declaration: 'conflict', cleared: true }))).toEqual([]);
  });
});

describe('competence', () => {
  it('R-COMP-01: each in the own function; a lead is no auditor by that', () => {
    expect(propose(withLead({ competences: [competence('audit')] }))).toEqual(['R-COMP-01.unqualified']);
    expect(propose(withLead({ competences: [competence('lead_audit', { standard: QMS })] }))).toEqual(['R-COMP-01.unqualified']);
    const auditorWith = (function_: 'lead_audit' | 'technical_expert') => propose({ team: [member(), member({ personId: 'aud', function: 'auditor', competences: [competence(function_)] })] });
    expect(auditorWith('lead_audit')).toEqual([]);
    expect(auditorWith('technical_expert')).toEqual(['R-COMP-01.unqualified']);
  });
  it('R-COMP-02: the uncovered areas by name', () => {
    expect(propose({ competenceNeeded: null })).toEqual(['R-COMP-02.not_fixed']);
    expect(propose({ competenceNeeded: { standards: [SMS], sectorCodes: [33, 28] } })).toEqual(['R-COMP-02.uncovered']);
    const guard = AUDIT_MACHINE.moves.propose_team.guards?.find(({ rule }) => rule === 'R-COMP-02');
    expect(guard?.refuse(facts({ competenceNeeded: { standards: [SMS], sectorCodes: [28] } }))).toMatchObject({ message: expect.stringContaining(`${SMS}, sector 28`) });
  });
  it('R-COMP-02: a sector may come from one member, the standard from another, an expert brings no standard', () => {
    const needed = { standards: [SMS], sectorCodes: [33] };
    const lead = member({ competences: [competence('lead_audit', { sectorCodes: [28] })] });
    const expert = member({ personId: 'e', function: 'technical_expert', competences: [competence('technical_expert', { sectorCodes: [33] })] });
    const on = day('2026-05-04');
    expect(uncoveredAreas([lead], needed, on)).toEqual([{ standard: SMS, sectorCode: 33 }]);
    expect(uncoveredAreas([lead, expert], needed, on)).toEqual([]);
    expect(uncoveredAreas([expert], needed, on)).toEqual([{ standard: SMS, sectorCode: null }]);
    expect(uncoveredAreas([member({ function: 'evaluator', competences: [competence('lead_audit')] })], needed, on)).toEqual([{ standard: SMS, sectorCode: null }]);
    expect(uncoveredAreas([member({ competences: [competence('technical_review')] })], needed, on)).toEqual([{ standard: SMS, sectorCode: null }]);
    expect(uncoveredAreas([member({ competences: [competence('lead_audit', { validTo: day('2026-05-03') })] })], needed, on)).toEqual([{ standard: SMS, sectorCode: null }]);
    expect(uncoveredAreas([member({ competences: [competence('lead_audit')] })], needed, on)).toEqual([]);
    expect(uncoveredAreas([member({ function: 'trainee' })], needed, on)).toEqual([{ standard: SMS, sectorCode: null }]);
    expect(uncoveredAreas([lead, expert], { standards: [SMS, QMS], sectorCodes: [] }, on)).toEqual([{ standard: QMS, sectorCode: null }]);
    expect(areaName({ standard: QMS, sectorCode: null })).toEqual({ en: QMS, zh: QMS });
    expect(areaName({ standard: QMS, sectorCode: 7 }).zh).toContain('7');
  });
  it('R-COMP-03: valid through the last day of the audit', () => {
    const until = (validTo: string) => propose(withLead({ competences: [competence('lead_audit', { sectorCodes: [33], validTo: day(validTo) })] }));
    expect(until('2026-05-05')).toEqual([]);
    expect(until('2026-05-04')).toEqual(['R-COMP-03.ends']);
    expect(until('2026-05-03')).toEqual(['R-COMP-01.unqualified']);
    const renewed = [competence('lead_audit', { validTo: day('2026-05-04') }), competence('lead_audit', { validFrom: day('2026-05-04') })];
    expect(propose(withLead({ competences: renewed }))).toEqual([]);
  });
  it('a qualification counts on its first and last day', () => {
    const held = { validFrom: day('2026-05-04'), validTo: day('2026-05-05') };
    expect(['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06'].map((on) => validOn(held, day(on)))).toEqual([false, true, true, false]);
    expect(competentFor(person({ competences: [competence('audit')] }), ISMS, ['audit'], day('2026-05-04'))).toBe(false);
  });
});

describe('bookings', () => {
  const slot: BookingFacts = { personId: 'lead', onDay: day('2026-05-04'), half: 'morning', proper: true };
  it('R-TEAM-04: no half day twice, none on another audit, none while away', () => {
    const elsewhere = (patch: object) => propose({ heldElsewhere: [{ personId: 'lead', onDay: slot.onDay, half: 'afternoon', auditName: 'K-1 stage 1', ...patch }] });
    expect(elsewhere({})).toEqual(['R-TEAM-04.overlap']);
    expect(elsewhere({ personId: 'somebody' })).toEqual([]);
    expect(elsewhere({ onDay: day('2026-05-06') })).toEqual([]);
    expect(propose({ bookings: [...facts().bookings, slot] })).toEqual(['R-TEAM-04.twice']);
    const away = (fromOn: string, toOn: string) => propose({ absences: [{ personId: 'aud', fromOn: day(fromOn), toOn: day(toOn) }] });
    expect(away('2026-05-05', '2026-05-09')).toEqual(['R-TEAM-04.absent', 'R-TEAM-04.absent']);
    expect(away('2026-05-01', '2026-05-04')).toEqual(['R-TEAM-04.absent', 'R-TEAM-04.absent']);
    expect(away('2026-05-06', '2026-05-09')).toEqual([]);
    expect(away('2026-05-01', '2026-05-03')).toEqual([]);
    expect(propose({ absences: [{ personId: 'exp', fromOn: slot.onDay, toOn: slot.onDay }] })).toEqual([]);
  });
  it('R-TEAM-04: the same half of another day or person does not overlap', () => {
    const held = [slot, { ...slot, half: 'afternoon' as const }, { ...slot, onDay: day('2026-05-05') }, { ...slot, personId: 'aud' }];
    expect(overlapping([slot], held)).toEqual([slot]);
  });
  it('R-TEAM-06: as many auditor days as determined, most of them the audit itself', () => {
    expect(propose({ requiredDays: 4.5 })).toEqual(['R-TEAM-06.too_few']);
    const proper = (count: number, patch: Partial<AuditFacts> = {}) => propose({ bookings: facts().bookings.map((each, index) => ({ ...each, proper: index < count })), ...patch });
    expect(proper(6)).toEqual(['R-TEAM-06.too_few_proper']);
    expect(proper(7)).toEqual([]);
    expect(proper(0, { kind: 'stage1' })).toEqual([]);
  });
  it('R-TIME-00, R-TEAM-06: experts and travel are no audit time', () => {
    expect(propose({ bookings: facts().bookings.map((each) => (each.personId === 'aud' ? { ...each, personId: 'exp' } : each)) })).toContain('R-TEAM-06.too_few');
    expect(auditDays([slot, { ...slot, half: 'afternoon', travel: true }, { ...slot, personId: 'x' }, { ...slot, onDay: day('2026-05-05'), proper: false }], ['lead'])).toBe(1);
    expect(auditDays([slot, { ...slot, onDay: day('2026-05-05'), proper: false }], ['lead'], true)).toBe(0.5);
  });
  it('R-TEAM-06: 80 percent, for information security alone 70', () => {
    expect([[SMS], [ISMS], [ISMS, SMS], []].map(properShare)).toEqual([80, 70, 80, 80]);
  });
  it('lists half days and counts working days', () => {
    expect(slotsBetween(day('2026-05-04'), day('2026-05-05')).map(({ onDay, half }) => `${onDay} ${half}`)).toEqual([
      '2026-05-04 morning', '2026-05-04 afternoon', '2026-05-05 morning', '2026-05-05 afternoon',
    ]);
    expect(slotsBetween(day('2026-05-05'), day('2026-05-04'))).toEqual([]);
    expect(['2026-05-01', '2026-05-02', '2026-05-04'].map((on) => addWorkingDays(day(on), 5))).toEqual(['2026-05-08', '2026-05-08', '2026-05-11']);
    expect(addWorkingDays(day('2026-05-02'), 0)).toBe('2026-05-02');
  });
});

describe('R-TEAM-03', () => {
  it('the client has the names, five working days, and no open objection', () => {
    const sent = (on: string | null, patch: Partial<AuditFacts> = {}) => confirm({ teamSentOn: on === null ? null : day(on), today: day('2026-05-11'), ...patch });
    expect(sent(null)).toEqual(['R-TEAM-03.not_sent']);
    expect(sent('2026-05-04')).toEqual(['R-TEAM-03.time_to_object']);
    expect(sent('2026-05-01')).toEqual([]);
    expect(sent('2026-05-04', { objectionWorkingDays: 4 })).toEqual([]);
    expect(sent('2026-05-04', { teamObjection: 'knows us' })).toEqual(['R-TEAM-03.objection']);
    expect(sent('2026-05-04', { teamObjection: 'knows us', objectionAnswer: ' ' })).toEqual(['R-TEAM-03.objection']);
    expect(sent('2026-05-04', { teamObjection: 'knows us', objectionAnswer: 'no conflict found' })).toEqual([]);
    expect(sent(null, { kind: 'short_notice' })).toEqual([]);
  });
});
