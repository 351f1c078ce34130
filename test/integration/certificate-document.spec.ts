import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { v7 as uuidv7 } from 'uuid';
import { useDatabase } from '../support/database';
import { temporaryFolder } from '../support/folder';
import { readPdf } from '../support/read-pdf';
import { waitFor } from '../support/wait';
import { WorkerProcess } from '../support/worker-process';

const database = useDatabase();
const folder = temporaryFolder('documents');
const workers: WorkerProcess[] = [];
afterEach(() => Promise.all(workers.splice(0).map((each) => each.kill())));

const startWorker = async (): Promise<void> => {
  const worker = new WorkerProcess({ ...database.env, DATA_DIR: folder, RECOVERY_SECONDS: '1', BASE_URL: 'https://cb.example' });
  workers.push(worker);
  await worker.start();
};

const BODY = { name: { en: 'Northlight Certification', zh: '北光认证' }, address: { street: { en: '12 Harbour Street' }, city: { en: 'Rotterdam' }, country: 'NL' }, timeZone: 'Europe/Amsterdam' };
const HOLDER = { legalName: { en: 'Hanse Cloud GmbH' }, tradingName: null, address: { street: { en: 'Am Sandtorkai 50' }, city: { en: 'Hamburg' }, postcode: '20457', country: 'DE' } };
const SITES = [{ name: { en: 'Head office' }, address: HOLDER.address, scope: null, central: true }, { name: { en: 'Service desk' }, address: HOLDER.address, scope: { en: 'First line support' }, central: false }];

/** A granted certificate whose job was lost. References to what the document does not read are not followed. */
async function grant(number: string, holder: object = HOLDER): Promise<string> {
  const [versionId, certificateId, decisionId, personId, caseId, organisationId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await database.query(`
    SET session_replication_role = replica;
    INSERT INTO setting (id, key, value) VALUES (gen_random_uuid(), 'body', '${JSON.stringify(BODY)}') ON CONFLICT (key) DO NOTHING;
    INSERT INTO accreditation (id, standard, body, number, valid_from, valid_to) VALUES
      (gen_random_uuid(), 'iso20000-1-2018', 'RvA', 'C 123', '2020-01-01', NULL), (gen_random_uuid(), 'iso9001-2015', 'DAkkS', 'Q 9', '2020-01-01', NULL);
    INSERT INTO person (id, name, email, roles) VALUES ('${personId}', 'Marta Visser', '${number.toLowerCase()}@cb.example', '{decision_maker}');
    INSERT INTO person (id, name, email, roles, organisation_id, language) VALUES (gen_random_uuid(), '李娜', '${number.toLowerCase()}@client.example', '{client_representative}', '${organisationId}', 'zh');
    INSERT INTO certification_case (id, organisation_id, standards) VALUES ('${caseId}', gen_random_uuid(), '{iso20000-1-2018}');
    INSERT INTO certification_decision (id, case_id, certification_id, cycle_id, kind, reasons, decided_by_id, decided_on, decided_at)
      VALUES ('${decisionId}', '${caseId}', gen_random_uuid(), gen_random_uuid(), 'grant', 'meets', '${personId}', '2026-03-10', now());
    INSERT INTO certificate (id, case_id, organisation_id, certification_id, standard, number, state, state_since_on)
      VALUES ('${certificateId}', '${caseId}', '${organisationId}', gen_random_uuid(), 'iso20000-1-2018', '${number}', 'active', '2026-03-10');
    INSERT INTO certificate_version (id, created_at, case_id, certificate_id, number, decision_id, cycle_id, holder, edition, scope, sites, first_certified_on, cycle_start_on, decided_on, effective_on, expiry_on)
      VALUES ('${versionId}', now() - interval '1 minute', '${caseId}', '${certificateId}', 1, '${decisionId}', gen_random_uuid(), '${JSON.stringify(holder)}', 'ISO/IEC 20000-1:2018',
              '{"en": "Managed hosting"}', '${JSON.stringify(SITES)}', '2026-03-10', '2026-03-10', '2026-03-10', '2026-03-10', '2029-03-09');`);
  return versionId;
}
const filesOf = async (versionId: string): Promise<Record<string, string> | null> =>
  (await database.query<{ files: Record<string, string> | null }>('SELECT files FROM certificate_version WHERE id = $1', [versionId]))[0]?.files ?? null;

it('a certificate whose job was lost is found and printed in both languages of the certification body (R-CERT-01 to R-CERT-07)', async () => {
  const versionId = await grant('SMS-2026-0001');
  await startWorker();
  const files = await waitFor('the documents', () => filesOf(versionId));
  expect(Object.keys(files).sort()).toEqual(['en', 'zh']);
  const [row] = await database.query<{ storage_key: string; sha256: string; file_name: string; published: boolean }>(
    'SELECT storage_key, sha256, file_name, published_at IS NOT NULL AS published FROM stored_file WHERE id = $1', [files['en']]);
  expect(row).toMatchObject({ file_name: 'SMS-2026-0001-v1-en.pdf', published: true });
  const content = await readFile(join(folder, 'files', row?.storage_key ?? ''));
  expect(createHash('sha256').update(content).digest('hex')).toBe(row?.sha256);
  const { pages, code } = await readPdf(content);
  expect(code).toBe('https://cb.example/verify/SMS-2026-0001');
  for (const text of ['Hanse Cloud GmbH', 'ISO/IEC 20000-1:2018', 'Managed hosting', '9 March 2029', 'Northlight Certification', 'Marta Visser', 'Accredited by RvA, No. C 123', 'First line support']) {
    expect(pages.join(' ').replace(/\s+/g, ' ')).toContain(text);
  }
  expect(pages.join()).not.toContain('DAkkS');
  await expect(database.query(`SELECT move FROM case_event WHERE move = 'certificate.print'`)).resolves.toHaveLength(2);
  const mail = await waitFor('the mail to the client', async () => (await readdir(join(folder, 'mail')).catch(() => []))[0]);
  await expect(PostalMime.parse(await readFile(join(folder, 'mail', mail)))).resolves.toMatchObject({ subject: '您的认证证书 SMS-2026-0001', to: [{ address: 'sms-2026-0001@client.example' }] });
});

it('two workers print a certificate once', async () => {
  const versionId = await grant('SMS-2026-0002');
  await Promise.all([startWorker(), startWorker()]);
  await waitFor('the documents', () => filesOf(versionId));
  await expect(database.query(`SELECT 1 FROM stored_file WHERE file_name LIKE 'SMS-2026-0002%'`)).resolves.toHaveLength(2);
});

it('a name that cannot be printed leaves the certificate without a document and stops no other', async () => {
  const unprintable = await grant('SMS-2026-0003', { ...HOLDER, legalName: { en: 'บริษัท' } });
  const next = await grant('SMS-2026-0004');
  await startWorker();
  await waitFor('the other document', () => filesOf(next));
  await expect(filesOf(unprintable)).resolves.toBeNull();
  expect(workers[0]?.log).toContain('letters that cannot be printed');
});

it('R-CERT-09: of a superseded version a copy is made that is marked as obsolete; the first print stays, and the client is told nothing new', async () => {
  const versionId = await grant('SMS-2026-0009');
  await startWorker();
  const first = await waitFor('the documents', () => filesOf(versionId));
  await waitFor('the mail', async () => (await database.query(`SELECT 1 FROM mail WHERE occurrence = $1 AND reason = 'certificate.ready'`, [versionId]))[0]);
  await database.query(`UPDATE certificate_version SET superseded_at = '2027-05-04T10:00:00Z' WHERE id = $1`, [versionId]);
  const marked = await waitFor('the marked copies', async () =>
    (await database.query<{ files: Record<string, string> | null }>('SELECT obsolete_files AS files FROM certificate_version WHERE id = $1', [versionId]))[0]?.files ?? undefined);
  expect(Object.keys(marked).sort()).toEqual(['en', 'zh']);
  expect(await filesOf(versionId)).toEqual(first);
  const [row] = await database.query<{ storage_key: string; file_name: string }>('SELECT storage_key, file_name FROM stored_file WHERE id = $1', [marked['en']]);
  expect(row?.file_name).toBe('SMS-2026-0009-v1-en-obsolete.pdf');
  const text = (await readPdf(await readFile(join(folder, 'files', row?.storage_key ?? '')))).pages.join(' ').replace(/\s+/g, ' ');
  for (const said of ['OBSOLETE', 'superseded on 4 May 2027']) expect(text).toContain(said);
  expect(await database.query(`SELECT 1 FROM mail WHERE occurrence = $1`, [versionId])).toHaveLength(1);
});
