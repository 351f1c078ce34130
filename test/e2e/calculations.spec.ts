import { AdjustmentFactorEntity, SchemeTableEntity, SYSTEM_ACTOR, UnitOfWork } from '@cb/persistence';
import { acceptedApplication, type CalculationBody, castOf, type Cast, done, fixedTime, refusedFor, reviewedApplication, SMS, submittedApplication, THREE_SITES } from './support/cases';
import { signedInStaff, useApi } from './support';

interface ProblemBody { code: string; rule: string | null; errors: { path: string }[] }

const api = useApi();
let cast: Cast;
beforeAll(async () => {
  cast = await castOf(api);
  await api.app.get(UnitOfWork).run(SYSTEM_ACTOR, (tx) => tx.add(AdjustmentFactorEntity, { scheme: SMS, code: 'MATURE', label: { en: 'Mature system' }, minPct: -20, maxPct: 0, active: true }, null));
});

const calculate = (caseId: string, body: object = {}) => cast.planner.post<CalculationBody & ProblemBody>(`/api/cases/${caseId}/calculations`, body);
const preview = (caseId: string, body: object = {}) => cast.planner.post<CalculationBody & ProblemBody>(`/api/cases/${caseId}/calculations/preview`, body);
const branch = (number: number) => ({ name: { en: `Branch ${number}` }, address: THREE_SITES[0]?.address, scope: { en: 'Branch work' }, people: { fullTime: 5 }, activityGroup: 'branch' });
const CONDITIONS = ['one_system', 'central_function', 'central_authority', 'legal_link', 'internal_audit', 'management_review', 'central_data', 'one_organisation', 'similar_work', 'same_methods', 'scheme_allows'];

it('R-TIME-00, DECISIONS 26: three sites with different work take 5.0 + 3.0 + 3.0 = 11.0 days, every step kept, the table not confirmed', async () => {
  const { caseId } = await acceptedApplication(cast);
  const calculation = await done(calculate(caseId));
  expect(calculation).toMatchObject({ kind: 'multi_site', state: 'draft', number: 1, days: { initialDays: 11, stage1Days: 3.5, stage2Days: 7.5 } });
  expect(calculation.sites.map(({ initialDays }) => initialDays)).toEqual([5, 3, 3]);
  expect(calculation.warnings.map(({ code }) => code)).toContain('TABLE_NOT_CONFIRMED');
  expect(calculation.steps.map(({ sentence }) => sentence.en)).toContainEqual(expect.stringContaining('11 days'));
  expect(calculation.samples.find(({ audit }) => audit === 'initial')?.groups[0]).toMatchObject({ rule: 'all', size: 2 });
});

it('one site is calculated by itself, with factors of the list and their reasons', async () => {
  const { caseId } = await acceptedApplication(cast, { sites: [{ ...THREE_SITES[0], people: { fullTime: 58 } }] });
  const calculation = await done(calculate(caseId, { factors: [{ standard: SMS, code: 'MATURE', pct: -15, reason: 'Ten years in operation' }] }));
  expect(calculation).toMatchObject({ kind: 'single', days: { initialDays: 4.5, stage1Days: 1.5, stage2Days: 3, surveillanceDays: 1.5, recertificationDays: 3 } });
});

it('DECISIONS 30: refuses a factor that is not on the list, out of its range or without a reason, each with its path', async () => {
  const { caseId } = await acceptedApplication(cast);
  const factors = [{ standard: SMS, code: 'FRIEND', pct: -5, reason: 'x' }, { standard: SMS, code: 'MATURE', pct: -25, reason: '' }];
  const { status, body } = await calculate(caseId, { factors });
  expect(status).toBe(422);
  expect(body.errors.map(({ path }) => path)).toEqual(['factors[0].code', 'factors[1].pct', 'factors[1].reason']);
});

it('refuses what the calculation would not use, each with its path', async () => {
  const { caseId } = await acceptedApplication(cast);
  const factor = { standard: SMS, code: 'MATURE', pct: -10, reason: 'Ten years in operation' };
  const { status, body } = await calculate(caseId, { factors: [factor, factor], integration: { pct: 10, reason: 'One system' }, extraSites: [{ group: 'shops', count: 1, reason: 'Complaints' }] });
  expect(status).toBe(422);
  expect(body.errors.map(({ path }) => path)).toEqual(['factors[1].code', 'integration', 'extraSites[0].group']);
});

it('samples sites that do the same work, and visits all while a condition of MD1 is not confirmed', async () => {
  const sites = [{ ...THREE_SITES[0], people: { fullTime: 40 } }, ...Array.from({ length: 9 }, (_, index) => branch(index + 1))];
  const { caseId } = await acceptedApplication(cast, { sites });
  const all = await done(calculate(caseId));
  expect(all.samples[0]?.groups).toEqual([expect.objectContaining({ rule: 'all', size: 9 })]);
  expect(all.unmet).toEqual(CONDITIONS);
  const sampled = await done(calculate(caseId, { conditionsMet: CONDITIONS }));
  expect((await done(calculate(caseId, { conditionsMet: CONDITIONS }))).samples).toEqual(sampled.samples); // nobody calculates until the draw suits
  expect(sampled.samples.map(({ audit, groups }) => [audit, groups[0]?.rule, groups[0]?.picks.length])).toEqual([['initial', 'sample', 3], ['surveillance', 'sample', 2], ['recertification', 'sample', 3]]);
  expect(sampled.days['initialDays']).toBe(4 + 3 * 1.5);
});

it('R-TIME-00: a preview comes to what calculating then keeps, and keeps nothing itself: no calculation, no trail, no mail', async () => {
  const { caseId } = await acceptedApplication(cast, { sites: [{ ...THREE_SITES[0], people: { fullTime: 40 } }, ...Array.from({ length: 9 }, (_, index) => branch(index + 1))] });
  const body = { factors: [{ standard: SMS, code: 'MATURE', pct: -15, reason: 'Ten years in operation' }], conditionsMet: CONDITIONS };
  const kept = () => api.database.query(`SELECT (SELECT count(*) FROM calculation WHERE case_id = $1) AS calculations, (SELECT count(*) FROM case_event WHERE subject_id = $1) AS events, (SELECT count(*) FROM mail WHERE case_id = $1) AS mails, (SELECT count(*) FROM idempotency_key) AS keys`, [caseId]);
  const before = await kept();
  const shown = await done(preview(caseId, body));
  expect(await kept()).toEqual(before);
  const { kind, days, sites, samples, unmet, warnings, steps } = await done(calculate(caseId, body));
  expect(shown).toEqual({ kind, days, sites, samples, unmet, warnings, steps });
  expect(await kept()).not.toEqual(before);
  expect(samples[0]?.groups[0]?.picks).toHaveLength(3);
});

it('a preview is refused as calculating is, each fault with its path, and to the same people', async () => {
  const { caseId } = await acceptedApplication(cast);
  const faulty = await preview(caseId, { factors: [{ standard: SMS, code: 'MATURE', pct: -25, reason: '' }] });
  expect(faulty.status).toBe(422);
  expect(faulty.body.errors.map(({ path }) => path)).toEqual(['factors[0].pct', 'factors[0].reason']);
  expect(await refusedFor(api, `/api/cases/${caseId}/calculations/preview`, 'POST', {}, ['decision_maker', 'administrator', 'assessor', 'auditor'])).toEqual({ decision_maker: 403, administrator: 403, assessor: 403, auditor: 404, stranger: 404 });
  const { caseId: early } = await submittedApplication(cast);
  expect(await preview(early)).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
});

it('R-APP-08: is refused while a site has no people', async () => {
  const { caseId } = await submittedApplication(cast, { sites: [THREE_SITES[0] ?? {}, { ...THREE_SITES[1], people: undefined }] as never });
  expect(await calculate(caseId)).toMatchObject({ status: 409 });
  await api.database.query(`UPDATE certification_application SET state = 'in_review' WHERE case_id = $1`, [caseId]);
  expect(await calculate(caseId)).toMatchObject({ status: 422, body: { rule: 'R-APP-08', errors: [{ path: 'sites[1].people' }] } });
});

it('R-TIME-00: is fixed with its justification only; a later one takes its place', async () => {
  const { caseId } = await acceptedApplication(cast);
  const draft = await done(calculate(caseId));
  expect(await cast.planner.post<ProblemBody>(`/api/calculations/${draft.id}/fixing`, { version: draft.version })).toMatchObject({ status: 422, body: { rule: 'R-TIME-00', errors: [{ path: 'justification' }] } });
  const first = await done(cast.planner.post<CalculationBody>(`/api/calculations/${draft.id}/fixing`, { version: draft.version, justification: 'By the table' }));
  expect(first).toMatchObject({ state: 'fixed', justification: 'By the table' });
  const second = await fixedTime(cast, caseId);
  const list = await done(cast.client.get<CalculationBody[]>(`/api/cases/${caseId}/calculations`));
  expect(list.map(({ id, state }) => [id, state])).toEqual([[second.id, 'fixed'], [first.id, 'superseded']]);
  const moves = await api.database.query<{ move: string }>(`SELECT move FROM case_event WHERE subject_id = $1 AND move LIKE 'calculation.%' ORDER BY sequence`, [caseId]);
  expect(moves.map(({ move }) => move)).toEqual(['calculation.calculate', 'calculation.fix', 'calculation.calculate', 'calculation.supersede', 'calculation.fix']);
});

it('R-AGR-02: changed people are named, and fixing asks for a reason', async () => {
  const { caseId } = await acceptedApplication(cast);
  const draft = await done(calculate(caseId));
  const [, desk] = await done(cast.reviewer.get<{ id: string; version: number }[]>(`/api/cases/${caseId}/sites`));
  await done(cast.reviewer.put(`/api/sites/${desk?.id ?? ''}`, { version: desk?.version, people: { fullTime: 30 } }));
  const refused = await cast.planner.post<ProblemBody>(`/api/calculations/${draft.id}/fixing`, { version: draft.version, justification: 'By the table' });
  expect(refused).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-AGR-02' } });
  const [shown] = await done(cast.planner.get<CalculationBody[]>(`/api/cases/${caseId}/calculations`));
  expect(shown?.changedSince).toEqual(['people at Service desk']);
});

it('the table that the technical manager signed goes before the placeholder, and nothing warns', async () => {
  const days = [1.5, 2, 2.5, 3.5, 4.5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];
  await api.app.get(UnitOfWork).run(SYSTEM_ACTOR, (tx) => tx.add(SchemeTableEntity, {
    scheme: SMS, tableVersion: 'own-1', effectiveOn: '2026-01-01' as never, days, source: 'Licensed copy', signedById: cast.planner.personId, signedAt: tx.now(),
  }, null));
  const { caseId } = await acceptedApplication(cast);
  const calculation = await done(calculate(caseId));
  expect(calculation.inputs.tables).toEqual([expect.objectContaining({ tableVersion: 'own-1', confirmed: true })]);
  expect(calculation.days['initialDays']).toBe(6 + 3.5 + 3.5);
  expect(calculation.warnings.map(({ code }) => code)).not.toContain('TABLE_NOT_CONFIRMED');
  await api.database.query('DELETE FROM scheme_table');
});

it('several standards on one site are integrated: each by its own table, the reduction with its reason, at most 20 %', async () => {
  const { caseId } = await reviewedApplication(cast, { sites: [{ ...THREE_SITES[0], people: { fullTime: 120 } }] });
  await api.database.query(`UPDATE certification_case SET standards = '{iso9001-2015,iso20000-1-2018,iso27001-2022}' WHERE id = $1`, [caseId]);
  const calculation = await done(calculate(caseId, { integration: { pct: 25, reason: 'One system, one team' } }));
  expect(calculation).toMatchObject({ kind: 'integrated', days: { initialDays: 21 } }); // (7 + 7 + 12) × 0.8 = 20.8
  expect(calculation.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['INTEGRATION_REDUCTION_CLAMPED', 'TABLE_NOT_CONFIRMED']));
  expect((await calculate(caseId, { integration: { pct: 10, reason: '' } })).status).toBe(400);
});

it('more than 10,700 people need days set by hand, with their reason, before the time is fixed', async () => {
  const { caseId } = await acceptedApplication(cast, { sites: [{ ...THREE_SITES[0], people: { fullTime: 12_000 } }] });
  const open = await done(calculate(caseId));
  expect(open).toMatchObject({ days: { initialDays: null, stage1Days: null } });
  expect(await cast.planner.post<ProblemBody>(`/api/calculations/${open.id}/fixing`, { version: open.version, justification: 'Large' })).toMatchObject({ status: 422, body: { rule: 'R-TIME-00', errors: [{ path: 'manual' }] } });
  const byHand = await done(calculate(caseId, { manual: { initialDays: 23.5, reason: 'Progression of the table' } }));
  expect(byHand.days['initialDays']).toBe(23.5);
});

it('tells the technical manager of factors that go far below the limit', async () => {
  const manager = await signedInStaff(api, 'technical_manager');
  await api.app.get(UnitOfWork).run(SYSTEM_ACTOR, (tx) => tx.add(AdjustmentFactorEntity, { scheme: SMS, code: 'CERTIFIED', label: { en: 'Certified before' }, minPct: -30, maxPct: 0, active: true }, null));
  const { caseId } = await acceptedApplication(cast, { sites: [THREE_SITES[0] ?? {}] as never });
  const factors = [{ standard: SMS, code: 'MATURE', pct: -20, reason: 'Ten years' }, { standard: SMS, code: 'CERTIFIED', pct: -25, reason: 'Certificate of another body' }];
  const { id, version, warnings, days } = await done(calculate(caseId, { factors }));
  expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['REDUCTION_CLAMPED', 'OVERCOMPENSATING_FACTORS']));
  expect(days['initialDays']).toBe(3.5);
  expect(await api.database.query(`SELECT 1 FROM mail WHERE case_id = $1 AND recipient_id = $2 AND reason = 'calculation.overcompensating_factors'`, [caseId, manager.personId])).toHaveLength(1);
  const clamps = () => done(manager.get<{ files: number; clamped: number; percent: number }>('/api/factors/clamps'));
  const before = await clamps();
  await done(cast.planner.post(`/api/calculations/${id}/fixing`, { version, justification: 'Both hold, and 30 % is the limit' }));
  const after = await clamps(); // a draft does not count
  expect([after.files - before.files, after.clamped - before.clamped]).toEqual([1, 1]);
  expect(after.percent).toBe(Math.floor((after.clamped * 100) / after.files));
});

it('is for reviewer, planner and technical manager; the client sees no draft', async () => {
  const { caseId } = await acceptedApplication(cast);
  for (let count = 0; count < 2; count += 1) await done(calculate(caseId));
  expect(await done(cast.client.get<unknown[]>(`/api/cases/${caseId}/calculations`))).toEqual([]);
  expect(await refusedFor(api, `/api/cases/${caseId}/calculations`, 'POST', {}, ['decision_maker', 'administrator', 'assessor', 'auditor'])).toEqual({ decision_maker: 403, administrator: 403, assessor: 403, auditor: 404, stranger: 404 });
});
