import { auditTimeTable, factorsFor, schemePack, STANDARD_FACTORS } from '@cb/domain';
import { done, refusedFor, SMS } from './support/cases';
import type { ProblemBody } from './support/audits';
import { signedInClient, signedInStaff, type SignedInUser, useApi } from './support';

const api = useApi();
let technical: SignedInUser;
let administrator: SignedInUser;
beforeAll(async () => {
  technical = await signedInStaff(api, 'technical_manager');
  administrator = await signedInStaff(api, 'administrator');
});
interface Versioned extends ProblemBody { id: string; version: number }
const movesOf = async (subjectId: string) => (await api.database.query<{ move: string; actor_id: string }>('SELECT move, actor_id FROM case_event WHERE subject_id = $1 ORDER BY sequence', [subjectId]));

describe('settings', () => {
  interface Setting extends ProblemBody { key: string; value: Record<string, unknown>; version: number }
  it('are read by staff and written by administrators, by version, with an event', async () => {
    expect(await done(technical.get<Setting>('/api/settings/periods'))).toMatchObject({ key: 'periods', version: 0, value: { findingPlanDays: 30 } });
    const value = { teamObjectionWorkingDays: 3 };
    expect(await administrator.put('/api/settings/periods', { value, version: 4 })).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    expect(await done(administrator.put<Setting>('/api/settings/periods', { value, version: 0 }))).toMatchObject({ version: 1, value: { teamObjectionWorkingDays: 3, findingPlanDays: 30 } });
    expect(await administrator.put('/api/settings/periods', { value, version: 0 })).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    expect((await done(administrator.put<Setting>('/api/settings/periods', { value: { findingPlanDays: 20 }, version: 1 }))).version).toBe(2);
    expect((await movesOf('00000000-0000-7000-8000-000000000002')).map(({ move }) => move)).toEqual(['setting.set', 'setting.change']);
    expect((await technical.put('/api/settings/periods', { value, version: 2 })).status).toBe(403);
    const client = await signedInClient(api, 'No settings Ltd');
    expect((await client.get('/api/settings/periods')).status).toBe(404);
    expect((await administrator.get('/api/settings/secrets')).status).toBe(404);
  });

  it('each field is checked and named', async () => {
    const write = async (key: string, value: object) => {
      const { version } = await done(administrator.get<Setting>(`/api/settings/${key}`));
      const { status, body } = await administrator.put<ProblemBody>(`/api/settings/${key}`, { value, version });
      return [status, body.errors.map(({ path }) => path)];
    };
    expect(await write('body', { timeZone: 'Mars/Olympus', name: {}, email: 'nobody', certificateNumberPattern: '{year}', caseNumberPattern: 'C' })).toEqual([422, ['value.timeZone', 'value.name', 'value.email', 'value.certificateNumberPattern', 'value.caseNumberPattern', 'value.shortName', 'value.address']]);
    const whole = { name: { en: 'CB' }, shortName: 'CB', timeZone: 'Asia/Shanghai', address: { street: { en: 'Road 1' }, city: { en: 'Shanghai' }, country: 'CN' } };
    expect(await write('body', { ...whole, caseNumberPattern: '{scheme}-{seq}', certificateNumberPattern: '{seq:0}' })).toEqual([422, ['value.caseNumberPattern', 'value.certificateNumberPattern']]);
    expect(await write('body', { caseNumberPattern: 'C-{seq}' })).toEqual([422, ['value.name', 'value.shortName', 'value.address', 'value.timeZone']]); // no certificate of a body without a name
    expect(await write('periods', { findingPlanDays: 0, stage2WarningMonths: '6' })).toEqual([422, ['value.findingPlanDays', 'value.stage2WarningMonths']]);
    expect(await write('practice', { staffSecondFactor: 'yes', defaultOwnerId: '019f0000-0000-7000-8000-00000000dead' })).toEqual([422, ['value.staffSecondFactor']]);
    expect(await write('practice', { defaultOwnerId: '019f0000-0000-7000-8000-00000000dead' })).toEqual([422, ['value.defaultOwnerId']]);
    expect(await write('practice', { colour: 'blue' })).toEqual([422, ['value.colour']]);
    expect(await administrator.put('/api/settings/practice', { value: 'x', version: 0 })).toMatchObject({ status: 400, body: { errors: [{ path: 'value' }] } });
  });

  it('of two administrators who set it first at the same moment one wins', async () => {
    const second = await signedInStaff(api, 'administrator');
    const answers = await Promise.all([administrator, second].map((person) => person.put<ProblemBody>('/api/settings/practice', { value: { feesClearedBeforeIssue: true }, version: 0 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('accreditations', () => {
  const ACCREDITATION = { standard: SMS, body: 'National accreditation body', number: 'D-ZM-1', sectorCodes: [33], validFrom: '2026-01-01', validTo: '2030-12-31' };
  it('R-REV-04: are entered and changed by the technical manager, with an event', async () => {
    expect(await refusedFor(api, '/api/accreditations', 'POST', ACCREDITATION, ['administrator', 'planner', 'quality_manager', 'auditor', 'assessor']))
      .toEqual({ administrator: 403, planner: 403, quality_manager: 403, auditor: 403, assessor: 403, stranger: 403 });
    const added = await done(technical.post<Versioned>('/api/accreditations', ACCREDITATION));
    const changed = await done(technical.put<Versioned>(`/api/accreditations/${added.id}`, { ...ACCREDITATION, version: added.version, number: 'D-ZM-2' }));
    expect(changed).toMatchObject({ number: 'D-ZM-2', version: 2 });
    expect(await technical.put(`/api/accreditations/${added.id}`, { ...ACCREDITATION, version: 1 })).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    expect((await movesOf(added.id)).map(({ move, actor_id }) => [move, actor_id])).toEqual([['accreditation.add', technical.personId], ['accreditation.change', technical.personId]]);
    expect(await done(administrator.get('/api/accreditations'))).toEqual([expect.objectContaining({ number: 'D-ZM-2' })]);
    expect(await technical.put(`/api/accreditations/${added.id}`, { ...ACCREDITATION, version: 2, validTo: '2025-01-01' })).toMatchObject({ status: 422, body: { errors: [{ path: 'validTo' }] } });
  });

  it('bad input names its field', async () => {
    const add = (more: object) => technical.post<ProblemBody>('/api/accreditations', { ...ACCREDITATION, ...more });
    expect(await add({ validTo: '2025-12-31' })).toMatchObject({ status: 422, body: { errors: [{ path: 'validTo' }] } });
    expect(await add({ sectorCodes: [0] })).toMatchObject({ status: 400, body: { errors: [{ path: 'sectorCodes' }] } });
    expect(await add({ body: '' })).toMatchObject({ status: 400, body: { errors: [{ path: 'body' }] } });
    expect((await add({ standard: 'iso1' })).status).toBe(404);
  });
});

describe('signed tables and factors', () => {
  const { bands } = auditTimeTable(schemePack(SMS).auditTime.tableId);
  const TABLE = { scheme: SMS, tableVersion: '2026-signed', effectiveOn: '2026-01-01', days: bands.map(({ days }) => days), source: 'Licensed copy no. 7' };

  it('a table is signed by the technical manager, whole, once per version', async () => {
    expect((await administrator.post('/api/scheme-tables', TABLE)).status).toBe(403);
    expect(await technical.post('/api/scheme-tables', { ...TABLE, days: TABLE.days.slice(1) })).toMatchObject({ status: 422, body: { errors: [{ path: 'days' }] } });
    expect(await technical.post('/api/scheme-tables', { ...TABLE, days: TABLE.days.map((days, index) => (index === 2 ? -1 : days)) })).toMatchObject({ status: 422, body: { errors: [{ path: expect.stringMatching(/^days\[\d+\]$/) }] } });
    expect(await technical.post('/api/scheme-tables', { ...TABLE, source: ' ', tableVersion: ' ' })).toMatchObject({ status: 422, body: { errors: [{ path: 'tableVersion' }, { path: 'source' }] } });
    const signed = await done(technical.post<Versioned & { signedById: string }>('/api/scheme-tables', TABLE));
    expect(signed.signedById).toBe(technical.personId);
    expect(await technical.post('/api/scheme-tables', TABLE)).toMatchObject({ status: 409, body: { code: 'already_exists', errors: [{ path: 'tableVersion', message: expect.stringContaining('was signed by') }] } });
    expect((await movesOf(signed.id)).map(({ move }) => move)).toEqual(['scheme_table.sign']);
  });

  it('DECISIONS 30: a new installation has the factors to start with, for each kind of system', async () => {
    const list = await done(technical.get<{ scheme: string; code: string; minPct: number; maxPct: number }[]>('/api/factors'));
    for (const kind of ['SMS', 'QMS', 'ISMS'] as const) {
      expect(list.filter(({ scheme }) => scheme === kind).map(({ code }) => code)).toEqual(factorsFor(STANDARD_FACTORS, kind).map(({ code }) => code).sort());
    }
    expect(list.find(({ scheme, code }) => scheme === 'SMS' && code === 'TWO_LANGUAGES')).toMatchObject({ minPct: 0, maxPct: 100 });
  });

  it('a factor is on the list once, its range in order, changed by version', async () => {
    const factor = { scheme: SMS, code: 'few_services', label: { en: 'Few services', zh: '服务少' }, minPct: -20, maxPct: 0, active: true };
    const added = await done(technical.post<Versioned>('/api/factors', factor));
    expect(await technical.post('/api/factors', factor)).toMatchObject({ status: 409, body: { code: 'already_exists', errors: [{ path: 'code' }] } });
    expect(await technical.post('/api/factors', { ...factor, scheme: 'iso1', code: 'x' })).toMatchObject({ status: 422, body: { errors: [{ path: 'scheme' }] } });
    expect((await technical.post('/api/factors', { ...factor, scheme: 'SMS' })).status).toBe(201);
    expect(await technical.post('/api/factors', { ...factor, code: 'x', minPct: 1 })).toMatchObject({ status: 422, body: { errors: [{ path: 'maxPct' }] } });
    expect(await technical.post('/api/factors', { ...factor, code: 'x', maxPct: 201 })).toMatchObject({ status: 400, body: { errors: [{ path: 'maxPct' }] } });
    const { label, minPct, maxPct } = factor;
    const change = { label, minPct, maxPct, active: false, version: added.version };
    expect(await done(technical.put<Versioned & { active: boolean }>(`/api/factors/${added.id}`, change))).toMatchObject({ active: false, version: 2 });
    expect(await technical.put(`/api/factors/${added.id}`, change)).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    expect((await administrator.put(`/api/factors/${added.id}`, change)).status).toBe(403);
    expect((await movesOf(added.id)).map(({ move }) => move)).toEqual(['factor.add', 'factor.change']);
  });
});

it('the name is told in the language that the page asks for, whatever the person\'s own', async () => {
  const { value, version } = await done(administrator.get<Versioned & { value: object }>('/api/settings/body'));
  await done(administrator.put('/api/settings/body', { version, value: { ...value, name: { en: 'Northlight', zh: '北辰认证' } } }));
  const told = async (language: string) => (await done(administrator.call<{ body: { name: string } }>('GET', '/api/auth/session', { headers: { 'accept-language': language } }))).body.name;
  expect([await told('zh-CN'), await told('en-GB')]).toEqual(['北辰认证', 'Northlight']);
});
