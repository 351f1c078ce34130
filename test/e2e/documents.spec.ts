import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { castOf, type Cast, done, submittedApplication } from './support/cases';
import { signedInClient, signedInStaff, useApi } from './support';

interface DocumentBody { id: string; version: number; kind: string; sha256: string; size: number; mediaType: string; publishedAt: string | null; uploadedAt: string; fileName: string }
interface ProblemBody { code: string; errors: { path: string }[] }

const LIMIT = 20_000;
const api = useApi({ UPLOAD_LIMIT_BYTES: String(LIMIT) });
let cast: Cast;
let caseId: string;
beforeAll(async () => { cast = await castOf(api); ({ caseId } = await submittedApplication(cast)); });

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const pdf = { name: 'Audit “2026”.pdf', type: 'application/pdf', content: PDF };
const fields = { kind: 'internal_audit_record', title: 'Internal audit 2026', datedOn: '2026-01-20' };
const upload = (by = cast.client, file = pdf, form: Record<string, string> = fields) => by.upload<DocumentBody & ProblemBody>(`/api/cases/${caseId}/documents`, file, form);

async function storedFiles(): Promise<string[]> {
  const entries = await readdir(api.config.filesDirectory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

it('takes a file with its hash and its kind by content; a client\'s is published at once', async () => {
  const document = await done(upload());
  expect(document).toMatchObject({ kind: 'internal_audit_record', mediaType: 'application/pdf', size: PDF.length, fileName: pdf.name });
  expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(document.publishedAt).not.toBeNull();
  const list = await done(cast.reviewer.get<{ items: DocumentBody[] }>(`/api/cases/${caseId}/documents?kind=internal_audit_record`));
  expect(list.items.map(({ id }) => id)).toContain(document.id);
  expect(await api.database.query(`SELECT 1 FROM case_event WHERE entity_id = $1 AND move = 'document.add'`, [document.id])).toHaveLength(1);
});

it('came in at the business time of its upload', async () => {
  cast.client.at = '2026-02-11T08:30:00Z';
  const uploaded = upload();
  cast.client.at = null;
  expect(await done(uploaded)).toMatchObject({ uploadedAt: '2026-02-11T08:30:00.000Z', publishedAt: '2026-02-11T08:30:00.000Z' });
});

it('gives it back as a download that no browser opens or guesses at', async () => {
  const { id } = await done(upload());
  const { text, headers } = await cast.client.get(`/api/documents/${id}/content`);
  expect(text).toBe(PDF.toString());
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-type': 'application/pdf' });
  expect(headers['content-disposition']).toBe(`attachment; filename="Audit _2026_.pdf"; filename*=UTF-8''Audit%20%E2%80%9C2026%E2%80%9D.pdf`);
});

it('the same upload under the same id is one document; another content under it is refused', async () => {
  const id = randomUUID();
  const [first, second] = [await done(upload(cast.client, pdf, { ...fields, id })), await done(upload(cast.client, pdf, { ...fields, id }))];
  expect(second).toEqual(first);
  const other = await upload(cast.client, { ...pdf, content: Buffer.concat([PDF, Buffer.from('\n')]) }, { ...fields, id });
  expect(other).toMatchObject({ status: 409, body: { code: 'already_exists' } });
});

it('what staff upload is internal until it is published, which is an event', async () => {
  const { id, version, publishedAt } = await done(upload(cast.planner));
  expect(publishedAt).toBeNull();
  expect((await cast.client.get(`/api/documents/${id}`)).status).toBe(404);
  expect((await cast.client.get(`/api/documents/${id}/content`)).status).toBe(404);
  await done(cast.planner.post(`/api/documents/${id}/publication`, { version }));
  expect((await cast.client.get(`/api/documents/${id}/content`)).status).toBe(200);
  expect((await cast.planner.post(`/api/documents/${id}/publication`, { version: version + 1 })).status).toBe(409);
  expect(await api.database.query(`SELECT 1 FROM case_event WHERE entity_id = $1 AND move = 'document.publish'`, [id])).toHaveLength(1);
});

it.each([
  ['a program called PDF', { ...pdf, content: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0x90)]) }, 415, 'unsupported_media_type'],
  ['a page with a script', { name: 'a.txt', type: 'text/plain', content: Buffer.from('<html><script>alert(1)</script></html>') }, 415, 'unsupported_media_type'],
  ['a file over the limit', { ...pdf, content: Buffer.concat([PDF, Buffer.alloc(LIMIT, 0x20)]) }, 413, 'payload_too_large'],
  ['an empty file', { ...pdf, content: Buffer.alloc(0) }, 400, 'malformed'],
])('refuses %s and keeps nothing of it', async (_, file, status, code) => {
  const before = await storedFiles();
  const answer = await upload(cast.client, file);
  expect(answer).toMatchObject({ status, body: { code } });
  expect(await storedFiles()).toEqual(before);
});

it('refuses wrong fields with their paths, and keeps nothing', async () => {
  const before = await storedFiles();
  expect(await upload(cast.client, pdf, { kind: 'Not A Kind', title: '', datedOn: '2026-13-01' })).toMatchObject({ status: 400, body: { errors: [{ path: 'kind' }, { path: 'title' }, { path: 'datedOn' }] } });
  expect(await upload(cast.client, pdf, { kind: 'certificate', title: 'Mine' })).toMatchObject({ status: 422, body: { errors: [{ path: 'kind' }] } });
  expect((await cast.client.post(`/api/cases/${caseId}/documents`, { kind: 'evidence' })).status).toBe(415);
  expect(await storedFiles()).toEqual(before);
});

it('is 404 to a stranger and to an auditor without a share, 403 to who only reads', async () => {
  const { id } = await done(upload());
  const stranger = await signedInClient(api, 'Stranger Ltd');
  expect((await stranger.get(`/api/documents/${id}/content`)).status).toBe(404);
  expect((await upload(stranger)).status).toBe(404);
  expect((await (await signedInStaff(api, 'auditor')).get(`/api/documents/${id}`)).status).toBe(404);
  expect((await upload(await signedInStaff(api, 'assessor'))).status).toBe(403);
  expect((await cast.client.post(`/api/documents/${id}/publication`, { version: 1 })).status).toBe(403);
});
