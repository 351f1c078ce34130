import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import Redis from 'ioredis';
import PostalMime from 'postal-mime';
import { v7 as uuidv7 } from 'uuid';
import { startRedis } from '../../scripts/lib/redis.mjs';
import { useDatabase } from '../support/database';
import { temporaryFolder } from '../support/folder';
import { describeOnEachBackend, queueSettings } from '../support/queue-backends';
import { SlowInbox } from '../support/slow-inbox';
import { waitFor } from '../support/wait';
import { WorkerProcess } from '../support/worker-process';

const MAILS = 200;
const IN_FLIGHT = 5;

describeOnEachBackend('mail delivery', (backend) => {
  const database = useDatabase();
  const folder = temporaryFolder('worker');
  const workers: WorkerProcess[] = [];
  let inbox: SlowInbox;
  beforeEach(async () => { inbox = await SlowInbox.open(); });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((each) => each.kill()));
    await inbox.close();
    await database.query('DELETE FROM mail_attempt; DELETE FROM mail; DELETE FROM outbox');
  });

  const startWorker = async (settings: Record<string, string> = {}): Promise<WorkerProcess> => {
    const worker = new WorkerProcess({
      ...database.env, ...queueSettings(backend, database), DATA_DIR: folder, SMTP_URL: inbox.url, MAIL_FROM: 'CB <no-reply@cb.example>',
      MAIL_CONCURRENCY: String(IN_FLIGHT), MAIL_LEASE_SECONDS: '3', MAIL_RETRY_SECONDS: '1', RECOVERY_SECONDS: '1', ...settings,
    });
    workers.push(worker);
    await worker.start();
    return worker;
  };

  /** Mail rows with their jobs in the outbox, as MailWriter leaves them. */
  const order = async (count: number, patch: { template?: string; params?: object } = {}): Promise<string[]> => {
    const ids = Array.from({ length: count }, () => uuidv7());
    const params = patch.params ?? { name: 'Li Na', caseNumber: 'C-1', from: 'Staff', link: 'https://cb.example/cases/1' };
    await database.query(
      `WITH written AS (
         INSERT INTO mail (id, address, language, reason, occurrence, template, params, message_id, next_attempt_at)
         SELECT id, 'p' || n || '@client.example', 'en', 'test', id::text, $2, $3::jsonb, '<' || id || '@cb.example>', now() FROM unnest($1::uuid[]) WITH ORDINALITY AS given (id, n) RETURNING id)
       INSERT INTO outbox (id, queue, name, payload) SELECT gen_random_uuid(), 'mail', 'deliver', jsonb_build_object('mailId', id) FROM written`,
      [ids, patch.template ?? 'message_received', JSON.stringify(params)]);
    await database.query(`SELECT pg_notify('outbox', '')`);
    return ids;
  };
  const states = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await database.query<{ state: string; count: number }>('SELECT state, count(*)::int AS count FROM mail GROUP BY state')).map(({ state, count }) => [state, count]));
  const allSent = (count: number) => waitFor(`${count} mails sent`, async () => (await states())['sent'] === count);
  const lostAndDoubled = (ids: readonly string[]) => {
    const copies = ids.map((id) => inbox.messageIds.filter((each) => each === `<${id}@cb.example>`).length);
    return { lost: copies.filter((count) => count === 0).length, doubled: copies.reduce((sum, count) => sum + Math.max(0, count - 1), 0), foreign: inbox.messageIds.length - copies.reduce((sum, count) => sum + count, 0) };
  };

  it('a worker killed in the middle of 200 mails: none is lost, a second copy bears the same Message-ID', async () => {
    inbox.answerAfter = 15;
    const ids = await order(MAILS);
    const first = await startWorker();
    await waitFor('a good part of the mails', () => inbox.messageIds.length >= MAILS / 4);
    await first.kill();
    const before = inbox.messageIds.length;
    expect(before).toBeLessThan(MAILS);
    await startWorker();
    await allSent(MAILS);
    const { lost, doubled, foreign } = lostAndDoubled(ids);
    console.info(`killed after ${before} of ${MAILS} mails: lost ${lost}, doubled ${doubled}, in flight at most ${IN_FLIGHT}`);
    expect(lost).toBe(0);
    expect(foreign).toBe(0);
    expect(doubled).toBeLessThanOrEqual(IN_FLIGHT);
  });

  it('two workers at once send each mail once', async () => {
    const ids = await order(60);
    await Promise.all([startWorker(), startWorker()]);
    await allSent(60);
    expect(lostAndDoubled(ids)).toEqual({ lost: 0, doubled: 0, foreign: 0 });
  });

  it('a worker that is asked to stop finishes what it holds', async () => {
    inbox.answerAfter = 50;
    await order(40);
    const worker = await startWorker();
    await waitFor('the first mails', () => inbox.messageIds.length >= 5);
    await worker.stop();
    expect((await states())['sending']).toBeUndefined();
    expect((await states())['sent']).toBe(inbox.messageIds.length);
  });

  it('keeps every attempt with the answer of the mail server', async () => {
    inbox.refuseFirst = { times: 2, code: 451, message: 'try again later' };
    const [id] = await order(1);
    await startWorker();
    await allSent(1);
    const attempts = await database.query('SELECT number, succeeded, answer FROM mail_attempt WHERE mail_id = $1 ORDER BY number', [id]);
    expect(attempts).toEqual([
      { number: 1, succeeded: false, answer: expect.stringContaining('451 try again later') },
      { number: 2, succeeded: false, answer: expect.stringContaining('451 try again later') },
      { number: 3, succeeded: true, answer: expect.stringMatching(/^250/) },
    ]);
  });

  it('an unknown mailbox is a dead letter at once and harms no other mail', async () => {
    inbox.refuse = { address: 'p1@client.example', code: 550, message: 'no such mailbox' };
    const ids = await order(5);
    await startWorker();
    await allSent(4);
    await expect(database.query('SELECT id, state, attempts, provider_answer FROM mail WHERE state <> $1', ['sent']))
      .resolves.toEqual([{ id: ids[0], state: 'dead', attempts: 1, provider_answer: expect.stringContaining('550 no such mailbox') }]);
  });

  it('a wrong mail server: tried again, then a dead letter that says why', async () => {
    const [id] = await order(1);
    await startWorker({ SMTP_URL: `smtp://127.0.0.1:${await closedPort()}`, MAIL_MAX_ATTEMPTS: '3' });
    await waitFor('the dead letter', async () => (await states())['dead'] === 1);
    await expect(database.query('SELECT attempts, provider_answer, sent_at FROM mail WHERE id = $1', [id]))
      .resolves.toEqual([{ attempts: 3, provider_answer: expect.stringContaining('ECONNREFUSED'), sent_at: null }]);
    await expect(database.query('SELECT 1 FROM mail_attempt WHERE mail_id = $1', [id])).resolves.toHaveLength(3);
  });

  it('a mail with a value missing is a dead letter, not a mail with a hole', async () => {
    await order(1, { params: { name: 'Li Na' } });
    await startWorker();
    await waitFor('the dead letter', async () => (await states())['dead'] === 1);
    await expect(database.query('SELECT provider_answer FROM mail')).resolves.toEqual([{ provider_answer: expect.stringContaining('could not be written') }]);
    expect(inbox.messageIds).toEqual([]);
  });

  it('a mail whose job never reached the queue is found from the table', async () => {
    const [id] = await order(1);
    await database.query('DELETE FROM outbox');
    await database.query(`UPDATE mail SET next_attempt_at = now() - interval '1 minute'`);
    await startWorker();
    await allSent(1);
    expect(inbox.messageIds).toEqual([`<${id}@cb.example>`]);
  });

  it('a link that works once is made when the mail is sent, and only its hash is kept', async () => {
    const personId = uuidv7();
    await database.query(`INSERT INTO person (id, name, email, roles) VALUES ($1, 'Li Na', 'li.na@client.example', '{auditor}')`, [personId]);
    await database.query(
      `INSERT INTO mail (id, recipient_id, address, language, reason, occurrence, template, params, message_id, next_attempt_at)
       VALUES ($1, $2, 'li.na@client.example', 'en', 'reset', '1', 'password_reset', '{"name":"Li Na","link":"unused"}', '<reset@cb.example>', now() - interval '1 minute')`, [uuidv7(), personId]);
    await startWorker();
    await allSent(1);
    const token = /reset-password\?token=([\w-]+)/.exec(inbox.texts[0] ?? '')?.[1] ?? '';
    expect(token.length).toBeGreaterThan(30);
    const [kept] = await database.query<{ all: string }>(`SELECT (SELECT string_agg(t::text, ' ') FROM mail_token t) || ' ' || (SELECT string_agg(m::text, ' ') FROM mail m) AS "all"`);
    expect(kept?.all).not.toContain(token);
    expect(inbox.texts[0]).toMatch(/valid until \d+ \w+ \d{4}/);
  });

  it('without a mail server the message is a file, and is not called sent', async () => {
    const [id] = await order(1);
    await startWorker({ SMTP_URL: '' });
    await waitFor('the file', async () => (await states())['written'] === 1);
    const mail = await PostalMime.parse(readFileSync(join(folder, 'mail', `_${id}_cb.example_.eml`)));
    expect(mail).toMatchObject({ messageId: `<${id}@cb.example>`, to: [{ address: 'p1@client.example' }], from: { address: 'no-reply@cb.example' } });
  });

  if (backend === 'redis') {
    it('Redis emptied in the middle loses nothing', async () => {
      inbox.answerAfter = 15;
      // One of its own where there is a program for it: the other spec files keep theirs.
      const own = await startRedis(folder);
      const redisUrl = own?.url ?? queueSettings(backend, database)['REDIS_URL'] ?? '';
      const ids = await order(MAILS);
      await startWorker({ REDIS_URL: redisUrl });
      await waitFor('a good part of the mails', () => inbox.messageIds.length >= MAILS / 4);
      const redis = new Redis(redisUrl);
      await redis.flushall();
      await redis.quit();
      expect(inbox.messageIds.length).toBeLessThan(MAILS);
      await allSent(MAILS);
      expect(lostAndDoubled(ids)).toEqual({ lost: 0, doubled: 0, foreign: 0 });
      await Promise.all(workers.map((each) => each.kill()));
      await own?.stop();
    });
  }
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => { server.once('listening', done); });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => { server.close(done); });
  return port;
}
