import {
  agreedStage1, auditCastOf, type AuditBody, type AuditCast, checkedRecords, closedStage1, closedStage2, freeEverybody, namedTeam, programmedCase, proposedAudit, recordedFinding, runningStage2, STAGE1_DAYS,
  trailOf, uploadedRecord,
} from './support/audits';
import { done, refusedFor, SMS } from './support/cases';
import { signedInClient, signedInStaff, useApi } from './support';

interface Mark { documentId: string | null; mark: string; note: string | null; markedBy: string }
interface Matrix { rows: { clause: string; heading: boolean; cover: string; marks: Mark[] }[]; documents: { id: string; title: string }[] }
interface Coverage {
  rows: { clause: string }[]; planned: { clause: string; siteId: string | null }[]; examined: { clause: string; siteId: string | null; note: string | null; examinedBy: string }[];
  findings: { number: number; clauses: { clause: string }[]; siteIds: string[] }[]; processes: { code: string; clauses: string[] }[]; sites: { siteId: string }[];
}
interface Problem { code: string; errors: { path: string }[] }

const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });
beforeEach(() => freeEverybody(api));

const rowOf = ({ rows }: Matrix, clause: string) => rows.find((each) => each.clause === clause);

describe('R-STAGE1-02: the matrix of stage 1', () => {
  const path = ({ id }: AuditBody): string => `/api/audits/${id}/document-matrix`;
  const mark = (audit: AuditBody, body: object, by = cast.lead) => by.put<Matrix & Problem>(path(audit), { standard: SMS, clauses: ['8.2.4'], documentId: null, mark: 'missing', ...body });

  it('a document is marked at several clauses, marked anew and taken away, each with its event', async () => {
    const audit = await agreedStage1(cast, await programmedCase(cast));
    const documentId = await uploadedRecord(cast, audit.caseId, 'sms_documentation');
    const empty = await done(cast.lead.get<Matrix>(path(audit)));
    expect(empty.documents.map(({ id }) => id)).toContain(documentId);
    expect(empty.rows.filter(({ heading }) => !heading).every(({ cover }) => cover === 'unmarked')).toBe(true);
    const first = await done(mark(audit, { clauses: ['5.2.1', '5.2.2'], documentId, mark: 'covers', note: 'Chapter 3' }));
    expect(rowOf(first, '5.2.2')).toMatchObject({ cover: 'covers', marks: [{ documentId, mark: 'covers', note: 'Chapter 3' }] });
    const second = await done(mark(audit, { clauses: ['5.2.2'], documentId, mark: 'partly' }, cast.auditor));
    expect(rowOf(second, '5.2.2')?.marks).toEqual([expect.objectContaining({ mark: 'partly', note: null })]);
    expect(rowOf(await done(mark(audit, { clauses: ['6.1'] })), '6.1')).toMatchObject({ cover: 'missing', marks: [{ documentId: null }] });
    expect(rowOf(await done(mark(audit, { clauses: ['5.2.2'], documentId, mark: null })), '5.2.2')).toMatchObject({ cover: 'unmarked', marks: [] });
    const moves = (await trailOf(api, audit.caseId)).map(({ move }) => move).filter((move) => /mark_document/.test(move));
    expect(moves).toEqual(['stage1.mark_document', 'stage1.mark_document', 'stage1.mark_document', 'stage1.mark_document', 'stage1.unmark_document']);
  });

  it('only the team marks, staff and team read, the client and strangers never', async () => {
    const audit = await agreedStage1(cast, await programmedCase(cast));
    expect(await refusedFor(api, path(audit), 'PUT', { standard: SMS, clauses: ['6.1'], documentId: null, mark: 'missing' }, ['planner', 'decision_maker', 'assessor'])).toEqual({ planner: 403, decision_maker: 403, assessor: 403, stranger: 404 });
    expect((await cast.planner.get(path(audit))).status).toBe(200);
    expect((await cast.client.get(path(audit))).status).toBe(403);
    const other = await signedInStaff(api, 'auditor');
    expect([(await other.get(path(audit))).status, (await mark(audit, {}, other)).status]).toEqual([404, 404]);
    expect((await (await signedInClient(api, 'Elsewhere Ltd')).get(path(audit))).status).toBe(404);
  });

  it('what cannot be is refused with its field', async () => {
    const audit = await agreedStage1(cast, await programmedCase(cast));
    const foreign = await uploadedRecord(cast, (await (await freeEverybody(api), agreedStage1(cast, await programmedCase(cast)))).caseId, 'evidence');
    const wrong: [object, string][] = [
      [{ clauses: ['8.2'] }, 'clauses[0]'], [{ clauses: ['6.1', '99.9'] }, 'clauses[1]'], [{ standard: 'iso9001-2015' }, 'standard'], [{ documentId: foreign, mark: 'covers' }, 'documentId'],
      [{ mark: 'covers' }, 'documentId'], [{ mark: undefined }, 'mark'], [{ mark: 'perhaps' }, 'mark'], [{ clauses: [] }, 'clauses'],
    ];
    for (const [body, field] of wrong) {
      const { status, body: problem } = await mark(audit, body);
      expect({ body, status: [400, 422].includes(status), fields: problem.errors.map(({ path: at }) => at) }).toEqual({ body, status: true, fields: [field] });
    }
    expect(await api.database.query('SELECT 1 FROM document_mark WHERE audit_id = $1', [audit.id])).toEqual([]);
  });

  it('before the team is confirmed and after the conclusion nothing is marked; it stays to be read', async () => {
    const early = await namedTeam(cast, await proposedAudit(cast, await programmedCase(cast), 'stage1', STAGE1_DAYS));
    expect((await mark(early, {})).status).toBe(409);
    await freeEverybody(api);
    const audit = await closedStage1(cast, await programmedCase(cast));
    await done(mark(audit, {}));
    await checkedRecords(cast, audit);
    await done(cast.lead.post(`/api/audits/${audit.id}/stage1-conclusion`, { conclusion: 'ready', result: 'Documents were seen' }));
    expect(await mark(audit, { mark: null })).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
    expect(rowOf(await done(cast.lead.get<Matrix>(path(audit))), '8.2.4')?.cover).toBe('missing');
  });
});

describe('R-PROG-02, R-STAGE2-05: what was looked at', () => {
  const examine = (audit: AuditBody, body: object, by = cast.lead) => by.put<Coverage & Problem>(`/api/audits/${audit.id}/examined-clauses`, { standard: SMS, clauses: ['8.5.1'], siteId: null, examined: true, ...body });
  const read = ({ id }: AuditBody, by = cast.lead) => by.get<Coverage>(`/api/audits/${id}/coverage`);

  it('holds the plan, what was looked at and the findings, by clause, process and site', async () => {
    const audit = await runningStage2(cast);
    const [site] = audit.sites;
    await recordedFinding(cast, audit.id, 'minor', { siteIds: [site?.siteId] });
    await done(examine(audit, { clauses: ['8.6.1', '8.7.1'], siteId: site?.siteId, note: 'Ten incidents sampled' }));
    const after = await done(examine(audit, { clauses: ['9.4'] }, cast.auditor));
    expect(after.examined).toEqual([
      expect.objectContaining({ clause: '8.6.1', siteId: site?.siteId, note: 'Ten incidents sampled' }), expect.objectContaining({ clause: '8.7.1' }), expect.objectContaining({ clause: '9.4', siteId: null, note: null }),
    ]);
    expect(after.findings).toEqual([expect.objectContaining({ clauses: [{ standard: SMS, clause: '8.5.1' }], siteIds: [site?.siteId] })]);
    expect(after.planned.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['8.2.1', '9.4']));
    expect(after.processes).toHaveLength(13);
    expect(after.sites).toHaveLength(audit.sites.length);
    const back = await done(examine(audit, { clauses: ['8.6.1'], siteId: site?.siteId, examined: false }));
    expect(back.examined.map(({ clause }) => clause)).toEqual(['8.7.1', '9.4']);
    expect((await trailOf(api, audit.caseId)).map(({ move }) => move).filter((move) => /examine/.test(move))).toEqual(['audit.examine_clause', 'audit.examine_clause', 'audit.examine_clause', 'audit.take_back_examined']);
    await closedStage2(cast, audit);
    expect((await examine(audit, { clauses: ['10.2'] })).status).toBe(200); // until the report is issued
  });

  it('only the team says it, staff and team read, the client and strangers never', async () => {
    const audit = await runningStage2(cast);
    expect(await refusedFor(api, `/api/audits/${audit.id}/examined-clauses`, 'PUT', { standard: SMS, clauses: ['8.5.1'], siteId: null, examined: true }, ['planner', 'decision_maker', 'assessor'])).toEqual({ planner: 403, decision_maker: 403, assessor: 403, stranger: 404 });
    expect([(await read(audit, cast.planner)).status, (await read(audit, cast.client)).status]).toEqual([200, 403]);
    const other = await signedInStaff(api, 'auditor');
    expect([(await read(audit, other)).status, (await examine(audit, {}, other)).status]).toEqual([404, 404]);
  });

  it('a site of another audit, a heading, a missing field and stage 1 are refused', async () => {
    const audit = await runningStage2(cast);
    const wrong: [object, string][] = [[{ siteId: audit.id }, 'siteId'], [{ clauses: ['8.5'] }, 'clauses[0]'], [{ siteId: undefined }, 'siteId'], [{ examined: undefined }, 'examined']];
    for (const [body, field] of wrong) expect({ body, fields: (await examine(audit, body)).body.errors.map(({ path }) => path) }).toEqual({ body, fields: [field] });
    await freeEverybody(api);
    const stage1 = await agreedStage1(cast, await programmedCase(cast));
    expect((await examine(stage1, {})).status).toBe(409);
    expect((await cast.lead.get(`/api/audits/${audit.id}/document-matrix`)).status).toBe(409);
  });
});
