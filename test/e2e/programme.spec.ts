import { acceptedApplication, castOf, type Cast, contractedCase, done, refusedFor, SMS } from './support/cases';
import { useApi } from './support';

interface ItemBody { id: string; kind: string; year: number; targetOn: string; latestOn: string; days: number; siteIds: string[]; clauses: Record<string, string[]>; auditId: string | null }
interface ProgrammeBody { cycle: { id: string; version: number; startOn: string; expiryOn: string; provisional: boolean } | null; items: ItemBody[]; coverage: { clause: string; audits: { kind: string; year: number }[] }[] }
interface ProblemBody { code: string; rule: string | null; errors: { path: string }[] }

const api = useApi();
let cast: Cast;
beforeAll(async () => { cast = await castOf(api); });

const PLAN = { version: 0, plannedDecisionOn: '2026-07-10', stage1On: '2026-04-20', stage2On: '2026-06-01' };
const set = (caseId: string, body: object = PLAN) => cast.planner.put<ProgrammeBody & ProblemBody>(`/api/cases/${caseId}/programme`, body);

it('R-PROG-01, DECISIONS 12: spans the cycle from the planned decision, provisional, and moves the route to programmed', async () => {
  const { caseId } = await contractedCase(cast);
  expect(await done(cast.planner.get<ProgrammeBody>(`/api/cases/${caseId}/programme`))).toEqual({ cycle: null, items: [], coverage: [] });
  const { cycle, items } = await done(set(caseId));
  expect(cycle).toMatchObject({ startOn: '2026-07-10', expiryOn: '2029-07-09', provisional: true });
  expect(items.map(({ kind, year, targetOn, latestOn, days, siteIds }) => [kind, year, targetOn, latestOn, days, siteIds.length])).toEqual([
    ['stage1', 1, '2026-04-20', '2026-05-31', 3.5, 1],
    ['stage2', 1, '2026-06-01', '2026-07-10', 7.5, 3],
    ['surveillance', 1, '2027-06-10', '2027-07-10', 2.5, 2],
    ['surveillance', 2, '2028-07-10', '2028-12-31', 2.5, 2],
    ['recertification', 3, '2029-04-09', '2029-07-09', 7.5, 3],
  ]);
  const { routes, status } = await done(cast.planner.get<{ routes: { state: string; cycleId: string }[]; status: { state: string } }>(`/api/cases/${caseId}`));
  expect(routes).toEqual([expect.objectContaining({ state: 'programmed', cycleId: cycle?.id })]);
  expect(status.state).toBe('initial.programmed');
});

it('visits another site in the second surveillance than in the first', async () => {
  const { caseId } = await contractedCase(cast);
  const { items } = await done(set(caseId));
  const [first, second] = items.filter(({ kind }) => kind === 'surveillance').map(({ siteIds }) => siteIds);
  expect(first?.[0]).toBe(second?.[0]); // the central function, each year
  expect(first?.[1]).not.toBe(second?.[1]);
});

it('R-PROG-02: every clause is covered by stage 2 and once more by the surveillances; a gap is shown', async () => {
  const { caseId } = await contractedCase(cast);
  const { coverage, cycle } = await done(set(caseId));
  expect(coverage.length).toBeGreaterThan(40);
  expect(coverage.filter(({ audits }) => !audits.some(({ kind }) => kind === 'surveillance'))).toEqual([]);
  const changes = ['stage1', 'stage2', 'recertification'].map((kind) => ({ kind, year: kind === 'recertification' ? 3 : 1, clauses: { [SMS]: ['4.1'] } }));
  const surveillances = [1, 2].map((year) => ({ kind: 'surveillance', year, clauses: { [SMS]: ['9.2'] } }));
  const thin = await done(set(caseId, { ...PLAN, version: cycle?.version, changes: [...changes, ...surveillances] }));
  expect(thin.coverage.find(({ clause }) => clause === '8.6.1')?.audits).toEqual([]);
});

it('is set again while it is provisional; an audit that is proposed keeps its item', async () => {
  const { caseId } = await contractedCase(cast);
  const { cycle, items } = await done(set(caseId));
  const stage1 = items[0];
  expect((await set(caseId, { ...PLAN, plannedDecisionOn: '2026-08-10' })).status).toBe(409);
  const moved = await done(set(caseId, { ...PLAN, version: cycle?.version, plannedDecisionOn: '2026-08-10', changes: [{ kind: 'stage2', year: 1, targetOn: '2026-06-15', days: 8 }] }));
  expect(moved.cycle).toMatchObject({ id: cycle?.id, startOn: '2026-08-10', version: 2 });
  expect(moved.items.find(({ kind }) => kind === 'stage2')).toMatchObject({ targetOn: '2026-06-15', days: 8 });
  expect(moved.items.find(({ kind }) => kind === 'stage1')?.id).not.toBe(stage1?.id);
  const moves = await api.database.query<{ move: string }>(`SELECT DISTINCT move FROM case_event WHERE subject_id = $1 AND move ~ '^(programme|initial)[.]' ORDER BY move`, [caseId]);
  expect(moves.map(({ move }) => move)).toEqual(['initial.set_programme', 'initial.start', 'programme.drop', 'programme.foresee', 'programme.set']);
});

it('refuses stages in the wrong order, audits and sites that are not there', async () => {
  const { caseId } = await contractedCase(cast);
  expect(await set(caseId, { ...PLAN, stage1On: '2026-06-02' })).toMatchObject({ status: 422, body: { errors: [{ path: 'stage2On' }] } });
  expect(await set(caseId, { ...PLAN, changes: [{ kind: 'surveillance', year: 3 }] })).toMatchObject({ status: 422, body: { errors: [{ path: 'changes[0].kind' }] } });
  expect(await set(caseId, { ...PLAN, changes: [{ kind: 'stage1', year: 1, siteIds: [caseId] }] })).toMatchObject({ status: 422, body: { errors: [{ path: 'changes[0].siteIds[0]' }] } });
});

it('comes after the contract, and is the planner\'s', async () => {
  const { caseId } = await acceptedApplication(cast);
  expect((await set(caseId)).status).toBe(409);
  expect(await refusedFor(api, `/api/cases/${caseId}/programme`, 'PUT', PLAN, ['application_reviewer', 'decision_maker', 'administrator', 'assessor', 'auditor'])).toEqual({ application_reviewer: 403, decision_maker: 403, administrator: 403, assessor: 403, auditor: 404, stranger: 404 });
});
