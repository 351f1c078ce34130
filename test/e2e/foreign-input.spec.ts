import { type AuditCast, auditCastOf, type ProblemBody, programmedCase, uploadedRecord } from './support/audits';
import { done, filledApplication, SMS } from './support/cases';
import { useApi } from './support';

const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });

const pathsOf = ({ errors }: ProblemBody): string[] => [...new Set(errors.map(({ path }) => path))];

it('an application names no document of another case', async () => {
  const [mine, other] = [await filledApplication(cast), await filledApplication(cast)];
  const record = { finishedOn: '2026-01-20', scope: 'All clauses' };
  const save = (documentId: string) => cast.client.put<ProblemBody>(`/api/applications/${mine.id}`, { version: mine.version, internalAudit: { ...record, documentId } });
  expect(await save(await uploadedRecord(cast, other.caseId, 'internal_audit_record'))).toMatchObject({ status: 422, body: { errors: [{ path: 'internalAudit.documentId' }] } });
  expect((await save(await uploadedRecord(cast, mine.caseId, 'internal_audit_record'))).status).toBe(200);
});

it('null where a field has no null is bad input, named with its path', async () => {
  const draft = await filledApplication(cast);
  const [site] = await done(cast.client.get<{ id: string; version: number }[]>(`/api/cases/${draft.caseId}/sites`));
  const change = await cast.client.put<ProblemBody>(`/api/sites/${site?.id ?? ''}`, { version: site?.version, name: null, kind: null, people: { fullTime: 1, partTime: null, identicalGroups: null } });
  expect([change.status, pathsOf(change.body).sort()]).toEqual([400, ['kind', 'name', 'people.identicalGroups', 'people.partTime']]);
  const saved = await cast.client.put<ProblemBody>(`/api/applications/${draft.id}`, { version: draft.version, standards: null });
  expect([saved.status, pathsOf(saved.body)]).toEqual([400, ['standards']]);
  const emptied = await cast.client.put<ProblemBody>(`/api/applications/${draft.id}`, { version: draft.version, consultancy: null });
  expect(emptied.status).toBe(200);
  const caseId = await programmedCase(cast);
  const calculation = await cast.planner.post<ProblemBody>(`/api/cases/${caseId}/calculations`, { factors: null });
  expect([calculation.status, pathsOf(calculation.body)]).toEqual([400, ['factors']]);
});

it('clauses of a programme are lists of texts by standard', async () => {
  const caseId = await programmedCase(cast);
  const { cycle } = await done(cast.planner.get<{ cycle: { version: number } }>(`/api/cases/${caseId}/programme`));
  const set = (clauses: unknown) => cast.planner.put<ProblemBody>(`/api/cases/${caseId}/programme`, {
    version: cycle.version, plannedDecisionOn: '2026-07-10', stage1On: '2026-04-20', stage2On: '2026-06-01', changes: [{ kind: 'stage2', year: 1, clauses }],
  });
  for (const wrong of [{ [SMS]: 5 }, { [SMS]: [1] }, { [SMS]: ['x'.repeat(21)] }, { unknown: ['4.1'] }, { [SMS]: Array.from({ length: 501 }, () => '4.1') }, null]) {
    const { status, body } = await set(wrong);
    expect([status, pathsOf(body)]).toEqual([400, ['changes[0].clauses']]);
  }
});
