import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions, verifyTrail } from '@cb/persistence';
import { ScriptFailure } from '../../scripts/script';
import { type PlayResult, playStory } from '../../scripts/story/player';
import { loadStory } from '../../scripts/story/story';
import { temporaryFolder } from '../support/folder';
import { readPdf } from '../support/read-pdf';
import { SmtpInbox } from '../support/smtp';
import { waitFor } from '../support/wait';
import { WorkerProcess } from '../support/worker-process';
import { DEMO_KEY, signedInStaff, signIn, useApi } from './support';

const STORY_PASSWORD = 'demonstration-2026';
const STORIES = path.join(__dirname, '../../demo/stories');
const api = useApi();
const progressFolder = temporaryFolder('stories');
const inbox = new SmtpInbox();
let worker: WorkerProcess;
let base = '';

beforeAll(async () => {
  await api.app.listen(0, '127.0.0.1');
  base = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  worker = new WorkerProcess({ ...api.database.env, DATA_DIR: api.config.dataDirectory, BASE_URL: api.config.baseUrl, SMTP_URL: await inbox.start(), RECOVERY_SECONDS: '1', DAILY_SWEEP_AT: '23:59' });
  await worker.start();
});
afterAll(async () => {
  await worker.stop();
  await inbox.stop();
});

const play = (name: string, say: (line: string) => void = () => undefined): Promise<PlayResult> =>
  playStory(loadStory(path.join(STORIES, `${name}.json`)), { base, demoKey: DEMO_KEY, progressFolder, say });

interface Certificate { id: string; number: string; versions: { effectiveOn: string; expiryOn: string; printedIn: string[] }[] }
const certificateOf = ({ saved }: PlayResult): Certificate => saved['certificate'] as Certificate;
const emailOf = ({ saved }: PlayResult, key: string): string => (saved[key] as { email: string }).email;

describe('the three-site case', () => {
  let first: PlayResult;

  it('is interrupted and goes on where it stopped; every step is answered as told', async () => {
    const lines: string[] = [];
    const interrupt = (line: string) => { lines.push(line); if (line.startsWith(' 40')) throw new Error('the power goes'); };
    await expect(play('iso20000-three-sites', interrupt)).rejects.toThrow('the power goes');
    const resumed: string[] = [];
    first = await play('iso20000-three-sites', (line) => resumed.push(line));
    expect(resumed[0]).toContain('goes on after step 39');
    const [applications] = await api.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM certification_application`);
    expect(applications?.count).toBe(1);
  });

  it('R-SURV-02: the reminder of the first surveillance is a mail row, and arrives in the inbox', async () => {
    const address = emailOf(first, 'lena');
    const { number } = certificateOf(first);
    const [row] = await waitFor('the reminder to be sent', async () => {
      const rows = await api.database.query<{ id: string; message_id: string }>(`SELECT id, message_id FROM mail WHERE template = 'surveillance_due' AND address = $1 AND state = 'sent'`, [address]);
      return rows.length > 0 && rows;
    });
    const arrived = inbox.to(address).map(({ mail }) => mail).find((mail) => mail.messageId === row?.message_id);
    expect(arrived?.subject).toContain(number);
    const [obligation] = await api.database.query<{ latest: string; limit: string }>(
      `SELECT obligation.latest_on::text AS latest, (decision.decided_on + interval '12 months')::date::text AS limit
         FROM obligation JOIN certificate ON certificate.id = obligation.subject_id JOIN certification_decision decision ON decision.certification_id = certificate.certification_id
        WHERE obligation.kind = 'first_surveillance' AND certificate.number = $1`, [number]);
    expect(obligation?.latest).toBe(obligation?.limit);
  });

  it('the certificate can be checked by anybody: valid, three years less a day', async () => {
    const { number, versions } = certificateOf(first);
    const page = await fetch(`${base}/verify/${number}`, { headers: { 'accept-language': 'en' } });
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('<h1>Valid</h1>');
    const [version] = versions;
    const dayAfterExpiry = new Date(Date.parse(`${version?.expiryOn}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(Number(dayAfterExpiry.slice(0, 4)) - Number(version?.effectiveOn.slice(0, 4))).toBe(3);
    expect(dayAfterExpiry.slice(5)).toBe(version?.effectiveOn.slice(5));
    expect(html).toContain(`datetime="${version?.expiryOn}"`);
  });

  it('the PDF says what the certificate says, and its QR code leads to the public page', async () => {
    const { id, number } = certificateOf(first);
    const client = await signIn(api, emailOf(first, 'lena'), STORY_PASSWORD);
    const file = await waitFor('the printed certificate', async () => {
      const answer = await api.app.inject({ method: 'GET', url: `/api/certificates/${id}/file/zh`, headers: { cookie: client.cookie } });
      return answer.statusCode === 200 && answer.rawPayload;
    });
    const { pages, code } = await readPdf(file);
    expect(code).toBe(`${api.config.baseUrl}/verify/${number}`);
    expect(pages.join('\n').replaceAll(/\s/g, '')).toContain('港湾云有限公司');
  });

  it('R-PROG-01: the history says which audit of which year the decision anchored', async () => {
    const anchored = await api.database.query<{ what: string; of: string }>(`SELECT after->>'kind' || ' ' || (after->>'year') AS what, subject_id AS of FROM case_event WHERE move = 'programme.anchor'`);
    expect(anchored.length).toBeGreaterThan(2);
    expect(new Set(anchored.map(({ what, of }) => `${what} ${of}`)).size).toBe(anchored.length);
  });

  it('played again it makes a new case', async () => {
    const second = await play('iso20000-three-sites');
    expect(certificateOf(second).number).not.toBe(certificateOf(first).number);
  });
});

it('R-APP-03: the application that comes too early is declined, with its reasons in a mail', async () => {
  const result = await play('refused-application');
  const declined = await waitFor('the mail', () => inbox.to(emailOf(result, 'noah')).map(({ mail }) => mail).find(({ subject }) => subject?.includes('declined')));
  expect(declined.text).toContain('more than three months before the application');
});

it('one site goes all the way through its first surveillance, which is then met', async () => {
  const result = await play('single-site-to-surveillance');
  const rows = await api.database.query<{ kind: string; state: string }>(`SELECT kind, state FROM obligation WHERE subject_id = $1 AND kind LIKE '%surveillance' ORDER BY latest_on`, [certificateOf(result).id]);
  expect(rows[0]).toEqual({ kind: 'first_surveillance', state: 'met' });
});

it('R-DEC-06: a major that is verified too late leads to another stage 2', async () => {
  const { saved } = await play('late-major');
  expect(saved['case']).toMatchObject({ routes: [expect.objectContaining({ state: 'stage2_repeat_required' })] });
});

it('a refusal that the story did not expect stops it with the step and the rule', async () => {
  const loaded = loadStory(path.join(STORIES, 'refused-application.json'));
  const steps = loaded.story.steps.map((step) => ({ ...step, ...(step.do === 'acceptApplication' ? { expect: {} } : {}) }));
  const played = playStory({ ...loaded, file: path.join(STORIES, 'late-major.json'), story: { ...loaded.story, steps } }, { base, demoKey: DEMO_KEY, progressFolder, say: () => undefined });
  await expect(played).rejects.toThrow(/^Step \d+ \(acceptApplication by reviewer on .*R-APP-03/);
  await expect(played).rejects.toBeInstanceOf(ScriptFailure);
});

it('afterwards the kept standing of every case is what its status line says', async () => {
  const planner = await signedInStaff(api, 'planner');
  const { items } = (await planner.get<{ items: { id: string; status: { step: string; who: string; byOn: string | null }; nextDueOn: string | null }[] }>('/api/cases?limit=200')).body;
  const kept = await api.database.query(`SELECT case_id, step, who, due_on::text FROM case_standing ORDER BY case_id DESC`);
  expect(kept).toEqual(items.map(({ id, status, nextDueOn }) => ({ case_id: id, step: status.step, who: status.who, due_on: status.byOn ?? nextDueOn ?? 'infinity' })));
  expect(new Set(items.map(({ status }) => status.step)).size).toBeGreaterThan(3);
});

it('afterwards the whole trail verifies', async () => {
  const dataSource = await new DataSource(dataSourceOptions(api.database.url)).initialize();
  const report = await verifyTrail(dataSource);
  await dataSource.destroy();
  expect(report.faults).toEqual([]);
  expect(report.events).toBeGreaterThan(500);
});
