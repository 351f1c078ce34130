import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPdf } from '../support/read-pdf';
import { auditCastOf, type AuditCast, closedStage2, freeEverybody, recordedFinding, runningStage2, trailOf, writtenReport } from './support/audits';
import { done } from './support/cases';
import { signedInClient, signedInStaff, useApi } from './support';

interface ReportBody { content: Record<string, string>; issuedAt: string | null; fileId: string | null }
interface DocumentBody { id: string; kind: string; mediaType: string; fileName: string; publishedAt: string | null; title: string }

const REASONS = { 'R-STAGE2-05': 'Every group was examined', 'R-AUD-02': 'Covered' };
const flat = (text: string): string => text.replace(/[\s\u200B]+/g, '');
const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });
beforeEach(() => freeEverybody(api));

/** Issued, in the language of the case. */
async function issuedReport(language: 'en' | 'zh'): Promise<{ auditId: string; caseId: string; report: ReportBody }> {
  const running = await runningStage2(cast);
  await api.database.query('UPDATE certification_case SET language = $1 WHERE id = $2', [language, running.caseId]);
  await recordedFinding(cast, running.id, 'minor');
  const { id: auditId, caseId } = await closedStage2(cast, running);
  await writtenReport(cast, auditId);
  await done(cast.lead.post(`/api/audits/${auditId}/recommendation`, { recommendation: 'recommend_after_closing_findings' }));
  const report = await done(cast.lead.post<ReportBody>(`/api/audits/${auditId}/report-issue`, { reasons: REASONS }));
  return { auditId, caseId, report };
}

const pagesOf = async (fileId: string): Promise<string> => {
  const [row] = await api.database.query<{ key: string }>('SELECT storage_key AS key FROM stored_file WHERE id = $1', [fileId]);
  return flat((await readPdf(await readFile(join(api.config.filesDirectory, row?.key ?? '')))).pages.join(''));
};

it('R-REP-01: the issued report is a PDF that staff, team and client download, and nobody else', async () => {
  const { auditId, caseId, report } = await issuedReport('en');
  expect(report.fileId).not.toBeNull();
  const path = `/api/documents/${report.fileId}/content`;
  for (const person of [cast.client, cast.lead, cast.planner]) {
    const { status, headers } = await person.get(path);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/pdf' });
  }
  const strangers = [await signedInClient(api, 'Elsewhere Ltd'), await signedInStaff(api, 'auditor')];
  for (const stranger of strangers) expect((await stranger.get(path)).status).toBe(404);
  const { items } = await done(cast.client.get<{ items: DocumentBody[] }>(`/api/cases/${caseId}/documents?kind=audit_report`));
  expect(items).toEqual([expect.objectContaining({ id: report.fileId, mediaType: 'application/pdf', title: 'Report of the stage 2 audit' })]);
  expect((await trailOf(api, caseId)).map(({ move }) => move)).toContain('report.print');
  const all = await pagesOf(report.fileId ?? '');
  for (const text of ['Audit report', 'Harbour Cloud Ltd', '(lead auditor)', 'NC 1 (minor nonconformity), ISO/IEC 20000-1:2018 8.5.1', 'Operational control', 'minor nonconformity: 1']) expect(all).toContain(flat(text));
  expect((await done(cast.client.get<ReportBody>(`/api/audits/${auditId}/report`))).fileId).toBe(report.fileId);
});

it('a report that is not issued has no file, and nobody uploads one in its place', async () => {
  const { id, caseId } = await closedStage2(cast, await runningStage2(cast));
  await writtenReport(cast, id);
  expect((await done(cast.lead.get<ReportBody>(`/api/audits/${id}/report`))).fileId).toBeNull();
  const own = { name: 'report.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4\n%%EOF\n') };
  const { status, body } = await cast.lead.upload<{ errors: { path: string }[] }>(`/api/cases/${caseId}/documents`, own, { kind: 'audit_report', title: 'Mine' });
  expect({ status, body }).toMatchObject({ status: 422, body: { errors: [{ path: 'kind' }] } });
});

it('R-REP-02: what the system writes into a Chinese report is Chinese: criteria, functions, states of earlier findings', async () => {
  const { report } = await issuedReport('zh');
  const written = ['criteria', 'team', 'objectives', 'audit_type', 'findings', 'recommendation', 'earlier_actions'].map((part) => report.content[part] ?? '');
  expect(written[0]).toBe('ISO/IEC 20000-1:2018；管理体系文件');
  expect(written[1]).toMatch(/（审核组长）；.*（审核员）/);
  for (const text of written) expect(text).not.toMatch(/lead auditor|documents of the|stage 2|nonconformity|recommended|Evidence/);
  const all = await pagesOf(report.fileId ?? '');
  for (const text of ['审核报告', '（审核组长）', '轻微不符合：1', '逐项审核结果', '第 1 页']) expect(all).toContain(flat(text));
});
