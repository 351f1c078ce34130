import { assertSchemaCompatibility, createPostgresBackend, createRedisBackend, type Job, type JobsOptions, Queue, Worker, type WorkerOptions } from 'bullmq';
import Redis from 'ioredis';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config } from '../config/config';
import type { JobData, JobName, QueueName } from './queue-names';

type QueueSettings = Pick<Config, 'redisUrl' | 'queueDatabaseUrl' | 'queuePrefix'>;
export type JobHandler<Q extends QueueName> = (job: Job<JobData[Q], void, JobName<Q>>) => Promise<void>;
export interface OutgoingJob { name: string; data: object; options?: JobsOptions }

/** A job that failed is retried by its own table, not for ever by the queue. */
const JOB_DEFAULTS: JobsOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 7 * 86_400, count: 5_000 },
};
/** A killed worker's job comes back after the lock's time and one look for stalled jobs. */
const WORKER_DEFAULTS: Omit<WorkerOptions, 'connection'> = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 10 };
const POSTGRES_SCHEMA = 'bullmq';
const POSTGRES_CONNECTIONS = 20;

/**
 * The queues of this process on one shared connection: PostgreSQL, or Redis where `REDIS_URL` is set.
 * Same calls on both. Everything here may be lost: the facts stand in our tables.
 */
export class Queues {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];

  private constructor(private readonly backend: Backend, private readonly log: Logger) {}

  /** Connects. On PostgreSQL the schema `bullmq` must be there already (npm run migrate). */
  static async open(settings: QueueSettings, log: Logger): Promise<Queues> {
    const backend = settings.redisUrl ? redisBackend(settings.redisUrl, settings.queuePrefix, log) : postgresBackend(settings.queueDatabaseUrl, log);
    await backend.prepare();
    return new Queues(backend, log);
  }

  get kind(): 'postgres' | 'redis' {
    return this.backend.kind;
  }

  async add<Q extends QueueName>(queue: Q, name: JobName<Q>, data: JobData[Q], options: JobsOptions = {}): Promise<void> {
    await this.queue(queue).add(name, data, options);
  }

  async addBulk(queue: QueueName, jobs: readonly OutgoingJob[]): Promise<void> {
    await this.queue(queue).addBulk(jobs.map(({ name, data, options = {} }) => ({ name, data, opts: options })));
  }

  /** Repeats a job by cron in a zone. Does nothing where it is set like this already, so it may be called again and again. */
  async schedule<Q extends QueueName>(queue: Q, name: JobName<Q>, repeat: { pattern: string; tz: string }): Promise<void> {
    const known = await this.queue(queue).getJobScheduler(name);
    if (known?.pattern === repeat.pattern && known.tz === repeat.tz) return;
    await this.queue(queue).upsertJobScheduler(name, repeat, { name, data: {}, opts: { attempts: 1, removeOnComplete: 20, removeOnFail: 100 } });
  }

  /** The timers of a queue. */
  async timers(queue: QueueName): Promise<{ name: string; pattern: string | undefined; tz: string | undefined }[]> {
    return (await this.queue(queue).getJobSchedulers()).map(({ name, pattern, tz }) => ({ name, pattern, tz }));
  }

  /** Starts to work on a queue. */
  work<Q extends QueueName>(queue: Q, handler: JobHandler<Q>, options: Partial<WorkerOptions> = {}): void {
    const worker = this.backend.worker(queue, handler as JobHandler<QueueName>, { ...WORKER_DEFAULTS, ...options });
    worker.on('error', (error: Error) => this.log.warn({ err: error, queue }, 'queue connection'));
    worker.on('failed', (job, error) => this.log.error({ err: error, queue, job: job?.name, jobId: job?.id, attempt: job?.attemptsMade }, 'job failed'));
    this.workers.push(worker);
  }

  /** Jobs by state, for health and metrics. */
  async counts(queue: QueueName): Promise<Record<string, number>> {
    return this.queue(queue).getJobCounts('waiting', 'active', 'delayed', 'failed', 'completed');
  }

  /** True when the backend answers. */
  async isReachable(): Promise<boolean> {
    return this.backend.ping().then(() => true, (error: unknown) => { this.log.warn({ err: error }, 'queue unreachable'); return false; });
  }

  /** Waits for the running jobs, takes no new ones. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  private queue(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.backend.queue(name);
    queue.on('error', (error: Error) => this.log.warn({ err: error, queue: name }, 'queue connection'));
    this.queues.set(name, queue);
    return queue;
  }
}

interface Backend {
  kind: 'postgres' | 'redis';
  prepare(): Promise<void>;
  ping(): Promise<void>;
  queue(name: QueueName): Queue;
  worker(name: QueueName, handler: JobHandler<QueueName>, options: Omit<WorkerOptions, 'connection'>): Worker;
  close(): Promise<void>;
}

function postgresBackend(url: string | null, log: Logger): Backend {
  if (!url) throw new Error('QUEUE_DATABASE_URL is not set');
  const pool = new Pool({ connectionString: url, options: `-c search_path=${POSTGRES_SCHEMA}`, max: POSTGRES_CONNECTIONS, keepAlive: true });
  pool.setMaxListeners(100);
  pool.on('error', (error) => log.warn({ err: error }, 'queue database connection'));
  return {
    kind: 'postgres',
    async prepare() { await assertSchemaCompatibility(pool, POSTGRES_SCHEMA); },
    async ping() { await pool.query('SELECT 1'); },
    // The library's types know a Redis connection only; the PostgreSQL backend takes a pool.
    queue: (name) => new Queue(name, { connection: pool, defaultJobOptions: JOB_DEFAULTS }, createPostgresBackend) as unknown as Queue,
    worker: (name, handler, options) => new Worker(name, handler, { ...options, connection: pool }, createPostgresBackend) as unknown as Worker,
    close: () => pool.end(),
  };
}

function redisBackend(url: string, prefix: string, log: Logger): Backend {
  const connection = new Redis(url, { maxRetriesPerRequest: null, connectionName: prefix });
  connection.on('error', (error) => log.warn({ err: error }, 'queue connection'));
  return {
    kind: 'redis',
    async prepare() { await connection.ping(); },
    async ping() { await connection.ping(); },
    queue: (name) => new Queue(name, { connection, prefix, defaultJobOptions: JOB_DEFAULTS }, createRedisBackend) as Queue,
    worker: (name, handler, options) => new Worker(name, handler, { ...options, connection, prefix }, createRedisBackend) as Worker,
    async close() { await connection.quit(); },
  };
}
