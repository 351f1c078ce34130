import Redis from 'ioredis';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { dataSourceOptions } from '@cb/persistence';
import { Config, createLogger, type Queues as OpenQueues, Queues } from '@cb/platform';
import { OutboxRelay } from '../../apps/worker/src/outbox/outbox-relay';
import { useDatabase } from '../support/database';
import { describeOnEachBackend, queueSettings } from '../support/queue-backends';
import { waitFor } from '../support/wait';

describeOnEachBackend('outbox and queue', (backend) => {
  const database = useDatabase();
  const log = createLogger({ logLevel: 'silent' }, 'worker');
  const closing: (() => Promise<unknown>)[] = [];
  let config: Config;
  let pool: Pool;
  beforeAll(() => {
    config = new Config({ ...database.env, ...queueSettings(backend, database), SESSION_SECRET: 'x'.repeat(32), NODE_ENV: 'test' });
    pool = new Pool({ connectionString: database.url });
    pool.on('error', () => undefined); // one test cuts every connection on purpose
  });
  afterAll(() => pool.end());
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
    await database.query('DELETE FROM outbox');
  });

  const open = async (): Promise<OpenQueues> => {
    const queues = await Queues.open(config, log);
    closing.push(() => queues.close());
    return queues;
  };
  const relay = async (queues: OpenQueues): Promise<void> => {
    const dataSource = await new DataSource(dataSourceOptions(database.url)).initialize();
    const started = new OutboxRelay(dataSource, queues, config, log);
    await started.start();
    closing.push(async () => { await started.stop(); await dataSource.destroy(); });
  };
  /** Ids of the mails that a worker on this queue was told of. */
  const collect = (queues: OpenQueues): string[] => {
    const seen: string[] = [];
    queues.work('mail', async ({ data }) => { seen.push(data.mailId); }, { concurrency: 10 });
    return seen;
  };
  const INSERT = `INSERT INTO outbox (id, queue, name, payload) SELECT id, $2, 'deliver', jsonb_build_object('mailId', id) FROM unnest($1::uuid[]) AS given (id)`;
  const enqueue = async (count: number, queue = 'mail', end: 'COMMIT' | 'ROLLBACK' = 'COMMIT'): Promise<string[]> => {
    const ids = Array.from({ length: count }, () => uuidv7());
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(INSERT, [ids, queue]);
      await client.query(`SELECT pg_notify('outbox', '')`);
      await client.query(end);
    } finally {
      client.release();
    }
    return ids;
  };
  const unsent = async (): Promise<number> => (await database.query('SELECT 1 FROM outbox WHERE sent_at IS NULL')).length;

  it('a committed job arrives at once, one that was rolled back never', async () => {
    const queues = await open();
    const seen = collect(queues);
    await relay(queues);
    await enqueue(1, 'mail', 'ROLLBACK');
    const start = Date.now();
    const [id] = await enqueue(1);
    await waitFor('the job', () => seen.length > 0);
    console.info(`from commit to worker: ${Date.now() - start} ms (${backend})`);
    expect(seen).toEqual([id]);
  });

  it('two relays at once hand each of 500 jobs over once', async () => {
    const [first, second] = [await open(), await open()];
    const seen = collect(first);
    const ids = await enqueue(500);
    await Promise.all([relay(first), relay(second)]);
    await waitFor('all jobs', () => seen.length >= 500);
    await waitFor('all rows marked', async () => (await unsent()) === 0);
    expect(seen.sort()).toEqual(ids.sort());
  });

  it('a row handed over twice, because the relay was killed before it marked it, is one job while the first waits', async () => {
    const queues = await open();
    const [id] = await enqueue(1);
    await relay(queues);
    await waitFor('the row to be marked', async () => (await unsent()) === 0);
    await database.query('UPDATE outbox SET sent_at = NULL');
    await waitFor('the row to be marked again', async () => (await unsent()) === 0);
    await expect(queues.counts('mail')).resolves.toMatchObject({ waiting: 1 });
    const seen = collect(queues);
    await waitFor('the job', () => seen.length > 0);
    expect(seen).toEqual([id]);
  });

  it('a row for a queue that does not exist stays where it is and stops no other', async () => {
    const queues = await open();
    const seen = collect(queues);
    await enqueue(1, 'nonsense');
    const [id] = await enqueue(1);
    await relay(queues);
    await waitFor('the job', () => seen.length > 0);
    expect(seen).toEqual([id]);
    await waitFor('the relay to mark the other row', async () => (await unsent()) === 1); // a fast worker is there first
  });

  it('cut connections: work goes on by itself', async () => {
    const queues = await open();
    const seen = collect(queues);
    await relay(queues);
    await enqueue(1);
    await waitFor('the first job', () => seen.length === 1);
    await database.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
    await waitFor('the test to notice that its own connection is cut too', () => pool.totalCount === 0);
    if (config.redisUrl) await cutOwnConnections(config.redisUrl, config.queuePrefix);
    const [id] = await enqueue(1);
    await waitFor('the second job', () => seen.length === 2);
    expect(seen[1]).toBe(id);
  });

  it('a job that fails is tried again', async () => {
    const queues = await open();
    let attempts = 0;
    queues.work('mail', async () => { attempts += 1; if (attempts < 2) throw new Error('first time'); });
    await queues.add('mail', 'deliver', { mailId: uuidv7() }, { attempts: 2, backoff: { type: 'fixed', delay: 50 } });
    await waitFor('the second attempt', () => attempts === 2);
    await waitFor('its end', async () => (await queues.counts('mail'))['active'] === 0);
    expect(attempts).toBe(2);
  });

  it('a timer set twice is one timer; another zone replaces it', async () => {
    const queues = await open();
    await queues.schedule('sweep', 'clean', { pattern: '0 3 * * *', tz: 'UTC' });
    await queues.schedule('sweep', 'clean', { pattern: '0 3 * * *', tz: 'UTC' });
    await expect(queues.timers('sweep')).resolves.toEqual([{ name: 'clean', pattern: '0 3 * * *', tz: 'UTC' }]);
    await queues.schedule('sweep', 'clean', { pattern: '0 3 * * *', tz: 'Asia/Shanghai' });
    await expect(queues.timers('sweep')).resolves.toEqual([{ name: 'clean', pattern: '0 3 * * *', tz: 'Asia/Shanghai' }]);
  });
});

/** Those of this spec file only: others use the same Redis at the same time. */
async function cutOwnConnections(redisUrl: string, prefix: string): Promise<void> {
  const redis = new Redis(redisUrl);
  const list = String(await redis.call('CLIENT', 'LIST')).split('\n').filter((line) => line.includes(`name=${prefix}`));
  expect(list.length).toBeGreaterThan(1);
  for (const line of list) await redis.call('CLIENT', 'KILL', 'ID', /^id=(\d+)/.exec(line)?.[1] ?? '');
  await redis.quit();
}
