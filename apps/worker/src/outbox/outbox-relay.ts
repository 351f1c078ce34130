import { Inject, Injectable } from '@nestjs/common';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { Config, LOGGER, QUEUE_NAMES, type QueueName, Queues } from '@cb/platform';

const BATCH = 200;
const POLL_MS = 1_000;
/** A queue that is down must not hold the rows locked for ever. */
const HANDOVER_MS = 10_000;

interface OutboxRow { id: string; queue: QueueName; name: string; payload: Record<string, unknown>; options: { delay?: number } }

/**
 * Takes committed jobs from the outbox to the queue: at once on NOTIFY, and by looking every second. Any number of workers may do so.
 * The job's id comes from the row, so a row relayed twice is one job where the queue still knows the first.
 */
@Injectable()
export class OutboxRelay {
  private listener: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(private readonly dataSource: DataSource, private readonly queues: Queues, private readonly config: Config, @Inject(LOGGER) private readonly log: Logger) {}

  async start(): Promise<void> {
    await this.listen();
    this.timer = setInterval(() => {
      if (!this.listener) void this.listen();
      this.wake();
    }, POLL_MS);
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.listener?.end();
    await this.running;
  }

  private wake(): void {
    this.again = true;
    this.running ??= this.relayAll().finally(() => { this.running = null; });
  }

  private async relayAll(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        while (!this.stopped && await this.dataSource.transaction((manager) => this.relayBatch(manager)) === BATCH);
      } catch (error) {
        this.log.warn({ err: error }, 'the outbox could not be relayed; it is tried again');
      }
    }
  }

  /** @returns how many rows were relayed */
  private async relayBatch(manager: EntityManager): Promise<number> {
    const rows = await manager.query<OutboxRow[]>(
      'SELECT id, queue, name, payload, options FROM outbox WHERE sent_at IS NULL AND queue = ANY($1) ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED', [QUEUE_NAMES, BATCH]);
    if (rows.length === 0) return 0;
    for (const queue of QUEUE_NAMES) {
      const jobs = rows.filter((row) => row.queue === queue).map(({ id, name, payload, options }) => ({ name, data: payload, options: { ...options, jobId: `ob-${id}` } }));
      if (jobs.length > 0) await within(HANDOVER_MS, this.queues.addBulk(queue, jobs));
    }
    await manager.query('UPDATE outbox SET sent_at = now() WHERE id = ANY($1)', [rows.map((row) => row.id)]);
    return rows.length;
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.config.databaseUrl, application_name: 'attesta outbox', keepAlive: true });
    this.listener = client;
    const lost = (error?: Error): void => {
      if (this.listener !== client) return;
      this.listener = null;
      if (!this.stopped) this.log.warn({ err: error }, 'the outbox is looked at every second until the database answers again');
    };
    client.on('error', lost);
    client.on('end', () => lost());
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query('LISTEN outbox');
    } catch (error) {
      lost(error instanceof Error ? error : new Error(String(error)));
      await client.end();
    }
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`the queue did not answer within ${milliseconds} ms`)), milliseconds); });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
