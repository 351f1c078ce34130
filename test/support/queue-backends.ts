import type { TestDatabase } from './database';

export type QueueBackend = 'postgres' | 'redis';

/** Settings that put the product's queues on this backend. */
export function queueSettings(backend: QueueBackend, database: TestDatabase): Record<string, string> {
  const redisUrl = process.env['ATTESTA_TEST_REDIS_URL'];
  if (backend === 'postgres') return { QUEUE_DATABASE_URL: database.queueUrl };
  if (!redisUrl) throw new Error('There is no Redis in this run: write the tests with describeOnEachBackend.');
  return { REDIS_URL: redisUrl, QUEUE_PREFIX: database.name };
}

/** The same tests on PostgreSQL and on Redis; on Redis they are skipped, and counted as such, when the run has none. */
export function describeOnEachBackend(subject: string, tests: (backend: QueueBackend) => void): void {
  describe(`${subject} (queues on PostgreSQL)`, () => tests('postgres'));
  const describeRedis = process.env['ATTESTA_TEST_REDIS_URL'] ? describe : describe.skip;
  describeRedis(`${subject} (queues on Redis)`, () => tests('redis'));
}
