import { Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Config } from '@cb/platform';

const PATIENCE_MS = 2_000;
const QUEUE_CHECK_EVERY_MS = 10_000;
type UpOrDown = 'up' | 'down';

export interface ReadyState { ready: boolean; database: UpOrDown; migrations: 'current' | 'missing' | 'unknown'; queue: UpOrDown }

const within = <T>(work: Promise<T>): Promise<T> => {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS).unref());
  return Promise.race([work, late]);
};
const succeeds = (work: Promise<unknown>): Promise<boolean> => within(work).then(() => true, () => false);

/**
 * May this process get requests? Database and migrations decide. A queue that is down is told but refuses nobody:
 * jobs wait in the outbox until it is back.
 */
@Injectable()
export class Readiness {
  private queue: { state: UpOrDown; checkedAt: number } = { state: 'down', checkedAt: 0 };

  constructor(private readonly dataSource: DataSource, private readonly config: Config) {}

  async check(): Promise<ReadyState> {
    const database = (await succeeds(this.dataSource.query('SELECT 1'))) ? 'up' : 'down';
    const migrations = database === 'up' ? await this.migrations() : 'unknown';
    return { ready: database === 'up' && migrations === 'current', database, migrations, queue: await this.queueState() };
  }

  private async migrations(): Promise<ReadyState['migrations']> {
    const done = await within(this.dataSource.query<{ name: string }[]>('SELECT name FROM migrations')).catch(() => null);
    if (done === null) return 'unknown';
    const names = new Set(done.map(({ name }) => name));
    return this.dataSource.migrations.every(({ name }) => name !== undefined && names.has(name)) ? 'current' : 'missing';
  }

  private async queueState(): Promise<UpOrDown> {
    if (Date.now() - this.queue.checkedAt < QUEUE_CHECK_EVERY_MS) return this.queue.state;
    const { redisUrl, queueDatabaseUrl } = this.config;
    const answers = redisUrl !== null ? await succeeds(pingRedis(redisUrl)) : await succeeds(pingPostgres(queueDatabaseUrl));
    this.queue = { state: answers ? 'up' : 'down', checkedAt: Date.now() };
    return this.queue.state;
  }
}

async function pingRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, connectTimeout: PATIENCE_MS, retryStrategy: () => null });
  // Without a listener a refused connection would end the process; the rejected connect() tells it.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } finally {
    redis.disconnect();
  }
}

async function pingPostgres(url: string | null): Promise<void> {
  const client = new Client({ connectionString: url ?? '', connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    await client.end();
  }
}
