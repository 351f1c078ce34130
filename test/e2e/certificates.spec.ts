import { v7 as uuidv7 } from 'uuid';
import { MailWriter, SettingsService } from '@cb/casework';
import { SYSTEM_ACTOR, UnitOfWork } from '@cb/persistence';
import { FileStore } from '@cb/platform';
import { CertificateDocuments } from '../../apps/worker/src/document/certificate-documents';
import { CertificateSheets } from '../../apps/worker/src/document/certificate-sheets';
import { mailsOf, on, type ProblemBody, trailOf } from './support/audits';
import { done, qualify, refusedFor } from './support/cases';
import { type CertificateBody, certificateOf, DECIDED_ON, type DecidedCase, decisionCastOf, type DecisionCast, EXPIRES_ON, grantedCase } from './support/decisions';
import { DEMO_KEY } from './support/api';
import { type Answer, signedInClient, signedInStaff, useApi } from './support';
import { readPdf } from '../support/read-pdf';

const api = useApi();
let cast: DecisionCast;
let granted: DecidedCase & { certificate: CertificateBody };
const BODY = { name: { en: 'Northlight Certification', zh: '北光认证' }, shortName: 'NLC', address: { street: { en: '12 Harbour Street' }, city: { en: 'Shanghai', zh: '上海' }, country: 'CN' }, email: 'office@cb.example', website: 'https://cb.example', timeZone: 'Asia/Shanghai' };
beforeAll(async () => {
  await api.app.get(UnitOfWork).run(SYSTEM_ACTOR, (tx) => api.app.get(SettingsService).writeIn(tx, 'body', BODY, 0));
  cast = await decisionCastOf(api);
  granted = await grantedCase(api, cast);
});

const publicly = <T = Record<string, unknown>>(path: string, at: string, headers: Record<string, string> = {}): Promise<Answer<T>> =>
  api.call<T>('GET', path, { headers: { 'x-attesta-now': at, 'x-attesta-demo-key': DEMO_KEY, ...headers } });
const page = (at: string, language = 'en', headers: Record<string, string> = {}) => publicly(`/verify/${granted.certificate.number}?lang=${language}`, at, headers);
/** The big word on the page. */
const word = ({ text }: Answer): string => /role="status"><h1>([^<]*)</.exec(text)?.[1] ?? '';
const move = (name: string, body: object) => cast.decider.post<CertificateBody & ProblemBody>(`/api/certificates/${granted.certificate.id}/${name}`, body);
const current = () => certificateOf(cast, granted.caseId);
const NOON = `${DECIDED_ON}T04:00:00Z`;

describe('the public page', () => {
  it('says that the certificate is valid, in English and Chinese, with its dates three years apart less a day', async () => {
    const english = await page(NOON);
    expect([english.status, english.headers['content-type'], word(english)]).toEqual([200, 'text/html; charset=utf-8', 'Valid']);
    const chinese = await page(NOON, 'zh');
    expect([chinese.status, word(chinese)]).toEqual([200, '有效']);
    for (const { text } of [english, chinese]) {
      expect([...text.matchAll(/<time datetime="([\d-]+)"/g)].map((match) => match[1])).toEqual(expect.arrayContaining([DECIDED_ON, EXPIRES_ON]));
      expect(text).not.toMatch(/<script/i);
      expect(Buffer.byteLength(text)).toBeLessThan(20_000);
      expect(text).toContain(granted.certificate.number);
    }
    expect(english.text).toContain('14 July 2029');
    expect(english.text).toContain('Northlight Certification');
    expect(english.text).toContain('Operations centre');
    expect(chinese.text).toContain('2029年7月14日');
    expect(chinese.text).toContain('北光认证');
  });

  it('follows the language of the browser', async () => {
    expect(word(await publicly(`/verify/${granted.certificate.number}`, NOON, { 'accept-language': 'zh-CN,zh;q=0.9' }))).toBe('有效');
    expect(word(await publicly(`/verify/${granted.certificate.number}`, NOON, { 'accept-language': 'de' }))).toBe('Valid');
  });

  it('DECISIONS 5: is kept for minutes and never past midnight of the zone of the certification body', async () => {
    expect((await page(NOON)).headers['cache-control']).toBe('public, max-age=300');
    expect((await page('2027-01-10T15:59:15Z')).headers['cache-control']).toBe('public, max-age=45'); // 23:59:15 in Shanghai
    expect((await page('2027-01-10T16:00:00Z')).headers['cache-control']).toBe('public, max-age=300');
    const first = await page(NOON);
    const again = await page(NOON, 'en', { 'if-none-match': String(first.headers['etag']) });
    expect([again.status, again.text, again.headers['cache-control']]).toEqual([304, '', 'public, max-age=300']);
    expect((await page('2026-07-16T04:00:00Z', 'en', { 'if-none-match': String(first.headers['etag']) })).status).toBe(200); // another day stands on it
  });

  it('R-RECERT-06: is valid through its last day and expired the second after it, without any sweep having run', async () => {
    const before = '2029-07-14T15:59:59Z';
    const after = '2029-07-14T16:00:00Z';
    expect([word(await page(before)), word(await page(before, 'zh'))]).toEqual(['Valid', '有效']);
    expect([word(await page(after)), word(await page(after, 'zh'))]).toEqual(['Expired', '已过期']);
    expect((await page(after)).text).toContain('<time datetime="2029-07-15">');
    expect((await publicly<{ status: string }>(`/api/public/certificates/${granted.certificate.number}`, after)).body.status).toBe('expired');
    expect((await publicly<{ status: string }>(`/api/public/certificates/${granted.certificate.number}`, '2030-01-20T00:00:00Z')).body.status).toBe('lapsed');
    expect(await api.database.query('SELECT state FROM certificate')).toEqual([{ state: 'active' }]);
  });

  it('an unknown number is 404, with a page that says so and repeats nothing unescaped', async () => {
    const unknown = await publicly('/verify/SMS-1999-9999?lang=en', NOON);
    expect([unknown.status, word(unknown), unknown.headers['cache-control']]).toEqual([404, 'No certificate has this number', 'no-store']);
    expect(word(await publicly('/verify/SMS-1999-9999?lang=zh', NOON))).toBe('没有此编号的证书');
    const nasty = await publicly(`/verify/${encodeURIComponent('<script>alert(1)</script>')}`, NOON);
    expect([nasty.status, /<script/i.test(nasty.text)]).toEqual([404, false]);
    expect((await publicly('/api/public/certificates/SMS-1999-9999', NOON)).status).toBe(404);
  });

  it('a number with slashes is found as it is printed and as it is encoded', async () => {
    const rename = (number: string) => api.database.query('UPDATE certificate SET number = $1', [number]);
    await rename('SMS/2026/0001');
    for (const path of ['/verify/SMS/2026/0001?lang=en', '/verify/SMS%2F2026%2F0001?lang=en']) expect([path, word(await publicly(path, NOON))]).toEqual([path, 'Valid']);
    expect((await publicly<{ number: string }>('/api/public/certificates/SMS%2F2026%2F0001', NOON)).body.number).toBe('SMS/2026/0001');
    const [unknown, broken] = [await publicly('/verify/SMS/1999/0001?lang=en', NOON), await publicly('/verify/SMS/%ff', NOON)];
    expect([unknown.status, word(unknown), broken.status]).toEqual([404, 'No certificate has this number', 400]);
    await rename(granted.certificate.number);
  });

  it('shows names as text, and nothing of a certificate that is confidential', async () => {
    const [version] = await api.database.query<{ holder: object }>('SELECT holder FROM certificate_version');
    await api.database.query(`UPDATE certificate_version SET holder = jsonb_set(holder, '{legalName,en}', '"<script>alert(1)</script> & Sons"')`);
    expect((await page(NOON)).text).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; Sons');
    await api.database.query('UPDATE certificate_version SET holder = $1', [JSON.stringify(version?.holder)]);
    await api.database.query('UPDATE certificate SET confidential = true');
    expect((await page(NOON)).status).toBe(404);
    expect((await publicly<{ items: object[] }>('/api/public/certificates?q=SMS', NOON)).body.items).toEqual([]);
    await api.database.query('UPDATE certificate SET confidential = false');
  });
});

describe('the register', () => {
  it('tells what the public may know and no more', async () => {
    const { status, body } = await publicly(`/api/public/certificates/${granted.certificate.number}`, NOON);
    expect(status).toBe(200);
    expect(body).toEqual({
      number: granted.certificate.number, status: 'valid', statusSinceOn: DECIDED_ON, edition: 'ISO/IEC 20000-1:2018', version: 1, legalName: { en: 'Harbour Cloud Ltd' }, tradingName: null, city: { en: 'Hamburg' }, country: 'DE',
      scope: expect.any(Object), firstCertifiedOn: DECIDED_ON, effectiveOn: DECIDED_ON, expiryOn: EXPIRES_ON,
      sites: [expect.objectContaining({ central: true, city: { en: 'Hamburg' } }), expect.any(Object), expect.any(Object)],
      certificationBody: expect.any(Object), accreditation: { body: 'National accreditation body', number: 'D-ZM-1' }, statusHistory: [{ status: 'valid', sinceOn: DECIDED_ON }],
    });
    expect(JSON.stringify(body)).not.toContain('Harbour Street'); // no street
  });

  it('is searched by number, name or city; it is never listed as a whole', async () => {
    const search = async (query: string) => (await publicly<{ items: { number: string }[] }>(`/api/public/certificates?${query}`, NOON));
    for (const query of ['q=SMS-2026', 'q=harbour', 'q=Cloud', 'q=hamburg', 'q=harbour&country=DE&standard=iso20000-1-2018']) expect((await search(query)).body.items.map(({ number }) => number)).toEqual([granted.certificate.number]);
    for (const query of ['q=2026', 'q=%25', 'q=_', 'q=harbour&country=FR', 'q=harbour&standard=iso9001-2015', `q=harbour&after=${granted.certificate.number}`]) expect((await search(query)).body.items).toEqual([]);
    for (const query of ['', 'q=', 'q=%20', 'country=DE']) expect(await search(query)).toMatchObject({ status: 422, body: { errors: [{ path: 'q' }] } });
    expect(await search(`q=${'x'.repeat(101)}`)).toMatchObject({ status: 400, body: { errors: [{ path: 'q' }] } });
    expect(await search('q=harbour&country=Germany')).toMatchObject({ status: 400, body: { errors: [{ path: 'country' }] } });
  });

  it('has a page to search on', async () => {
    const empty = await publicly('/verify?lang=en', NOON);
    expect([empty.status, empty.text.includes(granted.certificate.number)]).toEqual([200, false]);
    const results = await publicly('/verify?q=harbour&lang=en', NOON);
    expect(results.text).toContain(`href="/verify/${granted.certificate.number}?lang=en"`);
    expect((await publicly('/verify?q=nobody&lang=en', NOON)).text).toContain('No certificate matches');
  });
});

describe('the list and the file of a certificate', () => {
  it('each sees their own: staff all, the holder its own, a stranger nothing', async () => {
    interface ListBody { items: { id: string; status: string; nextDueOn: string; nextDueKind: string }[]; next: string | null }
    const seen = await done(cast.client.get<ListBody>('/api/certificates?text=harbour'));
    expect(seen.items).toEqual([expect.objectContaining({ id: granted.certificate.id, status: 'valid', nextDueOn: '2027-07-15', nextDueKind: 'first_surveillance', expiryOn: EXPIRES_ON })]);
    const stranger = await signedInClient(api, 'Stranger of certificates Ltd');
    expect((await done(stranger.get<ListBody>('/api/certificates'))).items).toEqual([]);
    expect((await stranger.get(`/api/certificates/${granted.certificate.id}`)).status).toBe(404);
    expect((await stranger.get(`/api/certificates/${granted.certificate.id}/file/en`)).status).toBe(404);
    expect((await done(cast.planner.get<ListBody>('/api/certificates?state=suspended'))).items).toEqual([]);
    expect((await done(cast.planner.get<ListBody>(`/api/certificates?expiresBefore=${EXPIRES_ON}`))).items).toEqual([]);
    expect(await cast.planner.get('/api/certificates?expiresBefore=soon')).toMatchObject({ status: 400, body: { errors: [{ path: 'expiresBefore' }] } });
    expect((await api.call('GET', '/api/certificates')).status).toBe(401);
  });

  it('R-CERT-14: is in preparation, then the PDF that says what the record says, in both languages', async () => {
    const path = `/api/certificates/${granted.certificate.id}/file`;
    for (const language of ['en', 'zh', 'fr', 'constructor', 'toString']) expect((await cast.client.get(`${path}/${language}`)).status).toBe(404);
    const { app, config } = api;
    const [settings, files] = [app.get(SettingsService), app.get<FileStore>(FileStore)];
    const documents = new CertificateDocuments(app.get(UnitOfWork), new CertificateSheets(settings, files, config), settings, files, app.get(MailWriter), config);
    const versionId = granted.certificate.versions[0]?.id ?? '';
    await documents.make(versionId);
    await documents.make(versionId); // a job may come twice
    expect((await current()).versions[0]?.printedIn.sort()).toEqual(['en', 'zh']);
    expect((await cast.client.get(`${path}/constructor`)).status).toBe(404);
    for (const [language, says] of [['en', 'Harbour Cloud Ltd'], ['zh', '北光认证']] as const) {
      const response = await api.app.inject({ method: 'GET', url: `${path}/${language}`, headers: { cookie: cast.client.cookie } });
      expect(response.statusCode).toBe(200);
      expect(response.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-disposition': `attachment; filename="SMS-2026-0001-v1-${language}.pdf"`, 'content-length': String(response.rawPayload.length) });
      const { pages, code } = await readPdf(response.rawPayload);
      expect(code).toBe(`http://cb.example/verify/${granted.certificate.number}`);
      expect(pages.join(' ').replace(/\s+/g, ' ')).toContain(says);
    }
    expect((await mailsOf(api, granted.caseId)).filter(({ reason }) => reason === 'certificate.ready')).toHaveLength(1);
  });
});

describe('suspension, lifting, withdrawal', () => {
  const SUSPENDED_ON = '2027-01-10';
  const suspend = async (more: object = {}) => move('suspension', { version: (await current()).version, ground: 'serious_failure', reasons: 'Three majors in a row', ...more });

  it('are for decision makers alone', async () => {
    on(cast, SUSPENDED_ON);
    const body = { version: granted.certificate.version, ground: 'client_asked', reasons: 'Why not', evidence: 'x' };
    const roles = ['auditor', 'planner', 'technical_reviewer', 'technical_manager', 'quality_manager', 'administrator', 'assessor'] as const;
    const refused = { auditor: 404, planner: 403, technical_reviewer: 403, technical_manager: 403, quality_manager: 403, administrator: 403, assessor: 403, stranger: 404 };
    for (const name of ['suspension', 'suspension-lifting', 'withdrawal']) {
      expect(await refusedFor(api, `/api/certificates/${granted.certificate.id}/${name}`, 'POST', body, roles)).toEqual(refused);
      expect((await cast.client.post(`/api/certificates/${granted.certificate.id}/${name}`, body)).status).toBe(403);
    }
  });

  it('R-SUSP-01, R-DEC-02: a suspension has its ground and its reasons; an old version is refused', async () => {
    expect(await suspend({ ground: 'bad mood' })).toMatchObject({ status: 400, body: { errors: [{ path: 'ground' }] } });
    expect(await suspend({ reasons: '' })).toMatchObject({ status: 400, body: { errors: [{ path: 'reasons' }] } });
    expect(await suspend({ reasons: ' ' })).toMatchObject({ status: 422, body: { rule: 'R-DEC-02' } });
    expect(await suspend({ version: 99 })).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    expect(await move('suspension-lifting', { version: granted.certificate.version, reasons: 'x', evidence: 'x' })).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
    expect((await cast.decider.post(`/api/certificates/${uuidv7()}/suspension`, { version: 1, ground: 'client_asked', reasons: 'x' })).status).toBe(404);
  });

  it('R-DEC-01, R-COMP-01: by somebody qualified, who was in no team of the cycle', async () => {
    const outsider = await signedInStaff(api, 'decision_maker');
    const body = { version: granted.certificate.version, ground: 'serious_failure', reasons: 'Three majors in a row' };
    const path = `/api/certificates/${granted.certificate.id}/suspension`;
    expect(await outsider.post(path, body)).toMatchObject({ status: 422, body: { rule: 'R-COMP-01' } });
    await qualify(api, outsider.personId, 'decision');
    await api.database.query(`INSERT INTO audit_team_member (id, case_id, audit_id, person_id, function) VALUES (gen_random_uuid(), $1, $2, $3, 'technical_expert')`, [granted.caseId, granted.auditId, outsider.personId]);
    expect(await outsider.post(path, body)).toMatchObject({ status: 422, body: { rule: 'R-DEC-01' } });
    expect((await current()).state).toBe('active');
  });

  it('R-SUSP-03: suspended through the case, the page says so at once; the client is told, the review is due', async () => {
    const suspended = await done(suspend());
    expect(suspended).toMatchObject({ state: 'suspended', status: 'suspended', stateSinceOn: SUSPENDED_ON });
    expect(suspended.decisions.at(-1)).toMatchObject({ kind: 'suspend', reasons: 'Three majors in a row', decidedOn: SUSPENDED_ON });
    const at = `${SUSPENDED_ON}T10:00:00Z`;
    expect([word(await page(at)), word(await page(at, 'zh'))]).toEqual(['Suspended', '暂停']);
    expect((await page(at)).text).toContain(`since <time datetime="${SUSPENDED_ON}">`);
    expect((await mailsOf(api, granted.caseId)).filter(({ template }) => template === 'suspension_notice')).toEqual([expect.objectContaining({ recipient_id: cast.client.personId, params: expect.objectContaining({ suspendedOn: SUSPENDED_ON, reason: 'persistent or serious failure' }) })]);
    expect(suspended.obligations.find(({ kind }) => kind === 'suspension_review')).toMatchObject({ latestOn: '2027-07-10', state: 'open' });
    const events = await trailOf(api, granted.caseId);
    expect(events.slice(-3).map(({ move: name }) => name)).toEqual(['decision.suspend', 'certificate.suspend', 'obligation.open']);
    expect(await suspend()).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
    expect(suspended.moves.map(({ name }) => name).sort()).toEqual(['cancel', 'lift_suspension', 'withdraw']);
  });

  it('DECISIONS 5: an expiry outshines the suspension', async () => {
    expect(word(await page('2029-08-01T00:00:00Z'))).toBe('Expired');
  });

  it('R-SUSP-05: is lifted only on evidence that its cause is resolved', async () => {
    const { version } = await current();
    for (const evidence of [{}, { evidence: ' ' }]) expect(await move('suspension-lifting', { version, reasons: 'It is better now', ...evidence })).toMatchObject({ status: 422, body: { rule: 'R-SUSP-05', errors: [{ path: 'evidence' }] } });
    expect((await current()).state).toBe('suspended');
  });

  it('R-SUSP-04: after six months it asks for a reason, then the certificate is valid again', async () => {
    const lift = async (more: object = {}) => move('suspension-lifting', { version: (await current()).version, reasons: 'It is better now', evidence: 'Follow-up audit of June 2027', ...more });
    on(cast, '2027-07-11');
    expect(await lift()).toMatchObject({ status: 422, body: { code: 'reason_missing', rule: 'R-SUSP-04' } });
    const lifted = await done(lift({ overrule: { 'R-SUSP-04': 'The follow-up audit had to be postponed' } }));
    expect(lifted).toMatchObject({ state: 'active', status: 'valid', stateSinceOn: '2027-07-11' });
    expect(lifted.decisions.at(-1)).toMatchObject({ kind: 'restore' });
    expect(word(await page('2027-07-11T10:00:00Z'))).toBe('Valid');
    const shown = (await page('2027-07-11T10:00:00Z')).text;
    expect(shown).toContain('National accreditation body, D-ZM-1');
    expect(shown.split('Status over time')[1]?.match(/datetime="[\d-]+"|Valid|Suspended/g)?.slice(0, 6)).toEqual([`datetime="${DECIDED_ON}"`, 'Valid', `datetime="${SUSPENDED_ON}"`, 'Suspended', 'datetime="2027-07-11"', 'Valid']);
    expect((await trailOf(api, granted.caseId)).find(({ move: name }) => name === 'certificate.lift_suspension')?.overruled).toEqual([expect.objectContaining({ rule: 'R-SUSP-04', reason: 'The follow-up audit had to be postponed' })]);
    expect((await mailsOf(api, granted.caseId)).filter(({ reason }) => reason === 'certificate.lift_suspension')).toHaveLength(1);
    expect(lifted.obligations.find(({ kind }) => kind === 'suspension_review')).toMatchObject({ state: 'missed' }); // a day too late, and done
  });

  it('R-SUSP-06: withdrawn for good, and what was due is due no more', async () => {
    on(cast, '2027-07-12');
    const withdraw = async () => move('withdrawal', { version: (await current()).version, reasons: 'The certificate was misused' });
    const withdrawn = await done(withdraw());
    expect(withdrawn).toMatchObject({ state: 'withdrawn', status: 'withdrawn', moves: [] });
    const at = '2027-07-12T10:00:00Z';
    expect([word(await page(at)), word(await page(at, 'zh')), word(await page('2031-01-01T00:00:00Z'))]).toEqual(['Withdrawn', '撤销', 'Withdrawn']);
    expect(withdrawn.obligations.filter(({ state }) => state === 'open')).toEqual([]);
    expect(await withdraw()).toMatchObject({ status: 409, body: { code: 'move_not_allowed' } });
    expect((await mailsOf(api, granted.caseId)).map(({ reason }) => reason)).toContain('certificate.withdraw');
  });

  it('cancelled at the wish of the holder by the planner, without a decision', async () => {
    await api.database.query(`UPDATE certificate SET state = 'active'`);
    const decisions = (await current()).decisions.length;
    const path = `/api/certificates/${granted.certificate.id}/cancellation`;
    expect((await cast.manager.post(path, { version: 1, reasons: 'x' })).status).toBe(403);
    const cancelled = await done(cast.planner.post<CertificateBody>(path, { version: (await current()).version, reasons: 'They close the service' }));
    expect([cancelled.state, cancelled.decisions.length]).toEqual(['cancelled', decisions]);
    expect(word(await page('2027-07-12T10:00:00Z'))).toBe('Cancelled');
    expect((await trailOf(api, granted.caseId)).find(({ move: name }) => name === 'certificate.cancel')?.reason).toBe('They close the service');
  });
});
