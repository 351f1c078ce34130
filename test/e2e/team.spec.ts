import { type Day } from '@cb/domain';
import { PersonAbsenceEntity, PersonCompetenceEntity, PersonConflictEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import {
  agreedStage1, type AuditAnswer, auditCastOf, type AuditBody, type AuditCast, bookingsFor, freeEverybody, mailsOf, members, namedTeam, on, type ProblemBody, programmedCase, proposedAudit,
  proposedTeam, STAGE1_DAYS, trailOf,
} from './support/audits';
import { done, qualify, refusedFor, SMS } from './support/cases';
import { signedInStaff, useApi } from './support';

const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });
beforeEach(() => freeEverybody(api));

const write = (work: (tx: Tx) => Promise<unknown>): Promise<unknown> => api.app.get(UnitOfWork).run(SYSTEM_ACTOR, work);
const stage1 = async (): Promise<AuditBody> => proposedAudit(cast, await programmedCase(cast), 'stage1', STAGE1_DAYS);
const name = (audit: AuditBody, team: object[]) => cast.planner.put<AuditAnswer>(`/api/audits/${audit.id}/team`, { members: team });
const propose = (audit: AuditBody, bookings: object[] = bookingsFor(cast, STAGE1_DAYS)) => cast.planner.post<AuditAnswer>(`/api/audits/${audit.id}/team`, { bookings });

describe('naming the team', () => {
  it('asks each member to declare, lets them see the case, and takes the sight away from who is named no more', async () => {
    const audit = await stage1();
    await done(name(audit, members(cast)));
    expect((await cast.auditor.get(`/api/audits/${audit.id}`)).status).toBe(200);
    expect((await mailsOf(api, audit.caseId)).filter(({ reason }) => reason === 'audit.declaration_asked').map(({ recipient_id }) => recipient_id).sort())
      .toEqual([cast.lead.personId, cast.auditor.personId].sort());
    await done(name(audit, members(cast).slice(0, 1)));
    expect((await cast.auditor.get(`/api/audits/${audit.id}`)).status).toBe(404);
    expect((await trailOf(api, audit.caseId)).map(({ move }) => move)).toEqual(expect.arrayContaining(['audit.name_member', 'case.assign', 'audit.take_out_member', 'case.unassign']));
  });

  it('R-IMP-05: refuses who consulted for the client, until two years after it ended', async () => {
    const consultant = await signedInStaff(api, 'auditor');
    await qualify(api, consultant.personId, 'lead_audit');
    const organisationId = cast.client.organisationId;
    const conflict = { personId: consultant.personId, organisationId, kind: 'consultancy' as const, description: 'Wrote the handbook' };
    await write((tx) => tx.add(PersonConflictEntity, { ...conflict, endedOn: '2024-04-20' as Day }, null));
    const audit = await stage1();
    const team = [{ personId: consultant.personId, function: 'lead_auditor' }];
    expect(await name(audit, team)).toMatchObject({ status: 422, body: { rule: 'R-IMP-05' } }); // 2026-04-20 is the last barred day
    await done(cast.planner.put(`/api/audits/${audit.id}`, { fromOn: '2026-04-21', toOn: '2026-04-22' }));
    expect((await name(audit, team)).status).toBe(200);
    await write((tx) => tx.add(PersonConflictEntity, { ...conflict, kind: 'management', endedOn: null }, null));
    expect(await name(audit, team)).toMatchObject({ status: 422, body: { rule: 'R-IMP-05' } });
  });

  it('R-COMP-01: refuses who is not qualified on the first day; nobody is named twice, nobody of a client', async () => {
    const audit = await stage1();
    const newcomer = await signedInStaff(api, 'auditor');
    expect(await name(audit, [{ personId: newcomer.personId, function: 'auditor' }])).toMatchObject({ status: 422, body: { rule: 'R-COMP-01' } });
    expect(await name(audit, [...members(cast), ...members(cast).slice(0, 1)])).toMatchObject({ status: 422, body: { errors: [{ path: 'members[2].personId' }] } });
    expect(await name(audit, [{ personId: cast.client.personId, function: 'observer' }])).toMatchObject({ status: 422, body: { errors: [{ path: 'members[0].personId' }] } });
  });
});

describe('R-IMP-06: declarations', () => {
  it('the team is not proposed before everybody declared, nor with a conflict that nobody cleared', async () => {
    const audit = await stage1();
    await done(name(audit, members(cast)));
    expect((await propose(audit)).body.refusals.map(({ rule }) => rule)).toEqual(['R-IMP-06', 'R-IMP-06']);
    await done(cast.lead.put(`/api/audits/${audit.id}/declaration`, { declaration: 'none' }));
    expect((await cast.auditor.put(`/api/audits/${audit.id}/declaration`, { declaration: 'conflict' })).status).toBe(422);
    await done(cast.auditor.put(`/api/audits/${audit.id}/declaration`, { declaration: 'conflict', text: 'My sister works there' }));
    expect((await propose(audit)).body.rule).toBe('R-IMP-06');
    const clearance = `/api/audits/${audit.id}/declarations/${cast.auditor.personId}/clearance`;
    expect((await cast.planner.post(clearance, { reason: 'No' })).status).toBe(403);
    const alsoManages = (roles: string[]) => api.database.query('UPDATE person SET roles = $2 WHERE id = $1', [cast.lead.personId, roles]);
    await alsoManages(['auditor', 'technical_manager']);
    expect(await cast.lead.post(clearance, { reason: 'We are friends' })).toMatchObject({ status: 403, body: { rule: 'R-IMP-06' } });
    await alsoManages(['auditor']);
    await done(cast.manager.post(clearance, { reason: 'In another part of the group' }));
    expect((await propose(audit)).status).toBe(200);
    expect((await trailOf(api, audit.caseId)).find(({ move }) => move === 'audit.clear_conflict')?.reason).toBe('In another part of the group');
  });

  it('only a member declares, and only for the own person', async () => {
    const audit = await stage1();
    await done(name(audit, members(cast).slice(0, 1)));
    expect((await cast.planner.put(`/api/audits/${audit.id}/declaration`, { declaration: 'none' })).status).toBe(403);
    expect((await cast.auditor.put(`/api/audits/${audit.id}/declaration`, { declaration: 'none' })).status).toBe(404);
  });
});

describe('proposing the team', () => {
  it('R-TEAM-01, R-COMP-02, R-COMP-03, R-TEAM-06: names what is missing, all at once', async () => {
    const audit = await stage1();
    await done(name(audit, [{ personId: cast.auditor.personId, function: 'auditor' }]));
    await done(cast.auditor.put(`/api/audits/${audit.id}/declaration`, { declaration: 'none' }));
    const short = await propose(audit, [{ personId: cast.auditor.personId, onDay: '2026-04-20' }]);
    expect(short.status).toBe(422);
    expect(short.body.refusals.map(({ rule }) => rule)).toEqual(['R-TEAM-01', 'R-TEAM-06']);
    const expiring = await signedInStaff(api, 'auditor');
    await write((tx) => tx.add(PersonCompetenceEntity, { personId: expiring.personId, standard: SMS, function: 'lead_audit', sectorCodes: [29], validFrom: '2020-01-01' as Day, validTo: '2026-04-20' as Day, evidence: 'Certificate' }, null));
    expiring.at = '2026-03-12T09:00:00Z';
    await done(name(audit, [{ personId: expiring.personId, function: 'lead_auditor' }]));
    await done(expiring.put(`/api/audits/${audit.id}/declaration`, { declaration: 'none' }));
    const ends = await propose(audit, ['2026-04-20', '2026-04-21'].flatMap((onDay) => [{ personId: expiring.personId, onDay }]));
    expect(ends.body.refusals.map(({ rule }) => rule)).toEqual(['R-COMP-02', 'R-COMP-03', 'R-TEAM-06']);
  });

  it('books members only, and the audit itself on its dates; planning and report may lie around them', async () => {
    const audit = await namedTeam(cast, await stage1());
    const before = { personId: cast.lead.personId, onDay: '2026-04-17' };
    expect(await propose(audit, [before])).toMatchObject({ status: 422, body: { errors: [{ path: 'bookings', message: expect.stringContaining('2026-04-17') }, { path: 'bookings' }] } });
    expect(await propose(audit, [{ ...before, personId: cast.manager.personId }])).toMatchObject({ status: 422, body: { errors: [{ path: 'bookings' }, { path: 'bookings' }] } });
    expect((await propose(audit, [{ ...before, proper: false }, ...bookingsFor(cast, STAGE1_DAYS)])).status).toBe(200);
  });

  it('R-TEAM-04: a half day held elsewhere is 409 with the rule and the person; an absence blocks as well', async () => {
    await done(propose(await namedTeam(cast, await stage1())));
    const other = await namedTeam(cast, await stage1());
    const taken = await propose(other);
    expect(taken).toMatchObject({ status: 409, body: { code: 'booking_overlap', rule: 'R-TEAM-04' } });
    expect(taken.body.detail).toMatch(/booked for C-2026-\d+ stage1 on 2026-04-20/);
    await freeEverybody(api);
    await write((tx) => tx.add(PersonAbsenceEntity, { personId: cast.lead.personId, fromOn: '2026-04-21' as Day, toOn: '2026-04-24' as Day, reason: 'Holiday' }, null));
    expect(await propose(other)).toMatchObject({ status: 422, body: { rule: 'R-TEAM-04' } });
    await api.database.query('DELETE FROM person_absence');
    expect((await propose(other)).status).toBe(200);
  });

  it('R-TEAM-04: of two planners who book the same auditors at the same moment one wins, the other gets 409', async () => {
    const [one, two] = [await namedTeam(cast, await stage1()), await namedTeam(cast, await stage1())];
    const answers = await Promise.all([propose(one), propose(two)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'booking_overlap', rule: 'R-TEAM-04' });
    const held = await api.database.query(`SELECT DISTINCT audit_id FROM booking WHERE released_at IS NULL`);
    expect(held).toHaveLength(1);
  });

  it('R-TEAM-04: the database itself refuses the second half day', async () => {
    const audit = await stage1();
    const insert = `INSERT INTO booking (id, case_id, audit_id, person_id, on_day, half) VALUES (gen_random_uuid(), $1, $2, $3, '2026-05-05', 'morning')`;
    const values = [audit.caseId, audit.id, cast.lead.personId];
    await api.database.query(insert, values);
    await expect(api.database.query(insert, values)).rejects.toThrow(/booking_no_overlap/);
  });

  it('R-TEAM-03: the client gets the names, accepts or objects in time; after it the planner confirms', async () => {
    const audit = await proposedTeam(cast, await stage1());
    expect(audit.objectUntilOn).toBe('2026-03-19'); // five working days after Thursday, 12 March
    const [mail] = (await mailsOf(api, audit.caseId)).filter(({ reason }) => reason === 'audit.team_proposed');
    expect(mail?.params).toMatchObject({ objectUntilOn: '2026-03-19', team: expect.stringContaining('auditor') });
    expect(await cast.planner.post(`/api/audits/${audit.id}/team-confirmation`)).toMatchObject({ status: 422, body: { rule: 'R-TEAM-03' } });
    const objected = await done(cast.client.post<AuditBody>(`/api/audits/${audit.id}/team-objection`, { objection: 'The lead auditor worked for a competitor' }));
    expect(objected).toMatchObject({ state: 'team_objected', teamObjection: 'The lead auditor worked for a competitor' });
    expect((await mailsOf(api, audit.caseId)).map(({ reason }) => reason)).toContain('audit.team_objected');
    expect(await cast.planner.post(`/api/audits/${audit.id}/team-confirmation`)).toMatchObject({ status: 422, body: { rule: 'R-TEAM-03' } });
    const kept = await done(cast.planner.post<AuditBody>(`/api/audits/${audit.id}/team-confirmation`, { objectionAnswer: 'That ended nine years ago' }));
    expect(kept.state).toBe('team_confirmed');
    await freeEverybody(api);
    const silent = await proposedTeam(cast, await stage1());
    on(cast, '2026-03-20');
    expect(await cast.client.post<ProblemBody>(`/api/audits/${silent.id}/team-objection`, { objection: 'Too late' })).toMatchObject({ status: 422, body: { rule: 'R-TEAM-03' } });
    expect((await cast.planner.post(`/api/audits/${silent.id}/team-confirmation`)).status).toBe(200);
  });

  it('only a planner proposes; a stranger sees nothing', async () => {
    const audit = await stage1();
    const answers = await refusedFor(api, `/api/audits/${audit.id}/team`, 'POST', { bookings: [] }, ['application_reviewer', 'decision_maker', 'administrator']);
    expect(answers).toEqual({ application_reviewer: 403, decision_maker: 403, administrator: 403, stranger: 404 });
  });
});

it('lists candidates with reasons for and against, suitable people first', async () => {
  interface CandidateBody { personId: string; suitable: boolean; functions: string[]; freeHalfDays: number; losesIndependence: boolean; against: { rule: string; clause: string }[] }
  const busy = await proposedTeam(cast, await stage1());
  const both = await signedInStaff(api, 'auditor', 'decision_maker');
  await qualify(api, both.personId, 'lead_audit');
  const audit = await stage1();
  const list = await done(cast.planner.get<CandidateBody[]>(`/api/audits/${audit.id}/candidates`));
  const of = (personId: string) => list.find((each) => each.personId === personId);
  expect(of(both.personId)).toMatchObject({ suitable: true, losesIndependence: true, freeHalfDays: 4, functions: expect.arrayContaining(['lead_auditor', 'auditor']) });
  expect(of(cast.lead.personId)).toMatchObject({ suitable: false, freeHalfDays: 0 });
  expect(of(cast.lead.personId)?.against[0]).toMatchObject({ rule: 'R-TEAM-04', clause: expect.any(String) });
  expect(list.map(({ suitable }) => suitable)).toEqual([...list.map(({ suitable }) => suitable)].sort((a, b) => Number(b) - Number(a)));
  expect(busy.bookings).toHaveLength(8);
});

it('a member who leaves before the audit runs is gone; who leaves while it runs counts for independence (R-DEC-01)', async () => {
  const caseId = await programmedCase(cast);
  const { id } = await agreedStage1(cast, caseId);
  const leave = (personId: string) => cast.planner.post<AuditBody>(`/api/audits/${id}/team/${personId}/leaving`, { reason: 'Ill' });
  on(cast, '2026-04-20');
  await done(cast.lead.post(`/api/audits/${id}/start`));
  const left = await done(leave(cast.auditor.personId));
  expect(left.team.find(({ personId }) => personId === cast.auditor.personId)?.leftAt).not.toBeNull();
  expect(left.bookings.filter(({ personId }) => personId === cast.auditor.personId).map(({ onDay }) => onDay)).toEqual(['2026-04-20', '2026-04-20']);
  expect((await cast.auditor.get(`/api/audits/${id}`)).status).toBe(404);
  await freeEverybody(api);
  const early = await proposedTeam(cast, await stage1());
  const gone = await done(cast.planner.post<AuditBody>(`/api/audits/${early.id}/team/${cast.auditor.personId}/leaving`, { reason: 'Ill' }));
  expect(gone.team.map(({ personId }) => personId)).toEqual([cast.lead.personId]);
  expect(gone.bookings.map(({ personId }) => personId)).not.toContain(cast.auditor.personId);
});
