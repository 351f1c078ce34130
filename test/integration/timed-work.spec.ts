import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { useDatabase } from '../support/database';
import { temporaryFolder } from '../support/folder';
import { describeOnEachBackend, queueSettings } from '../support/queue-backends';
import { waitFor } from '../support/wait';
import { WorkerProcess } from '../support/worker-process';

describeOnEachBackend('timed work', (backend) => {
  const database = useDatabase();
  const folder = temporaryFolder('timed');
  const workers: WorkerProcess[] = [];
  afterEach(() => Promise.all(workers.splice(0).map((each) => each.kill())));

  const startWorker = async (settings: Record<string, string> = {}): Promise<WorkerProcess> => {
    const worker = new WorkerProcess({ ...database.env, ...queueSettings(backend, database), DATA_DIR: folder, RECOVERY_SECONDS: '1', DAILY_SWEEP_AT: '00:00', ...settings });
    workers.push(worker);
    await worker.start();
    return worker;
  };
  const enqueue = (name: string) => database.query(`INSERT INTO outbox (id, queue, name, payload) VALUES ($1, 'sweep', $2, '{}')`, [uuidv7(), name]);
  const done = (worker: WorkerProcess, name: string): number => worker.log.split('\n').filter((line) => line.includes('sweep done') && line.includes(`"sweep":"${name}"`)).length;

  it('a machine that slept at the time of the daily sweep catches up, once per day whoever starts', async () => {
    const first = await startWorker();
    await waitFor('the sweep', () => done(first, 'daily') === 1);
    const second = await startWorker();
    await enqueue('clean');
    await waitFor('later work', () => done(first, 'clean') + done(second, 'clean') === 1);
    expect(done(first, 'daily') + done(second, 'daily')).toBe(1);
  });

  it('cleans up what has served, and only that', async () => {
    await database.query(`INSERT INTO idempotency_key (key, actor, request_hash, created_at) VALUES ('old', 'x', 'h', now() - interval '31 days'), ('young', 'x', 'h', now() - interval '29 days')`);
    const worker = await startWorker();
    await enqueue('clean');
    await waitFor('the clean-up', () => done(worker, 'clean') === 1);
    await expect(database.query('SELECT key FROM idempotency_key')).resolves.toEqual([{ key: 'young' }]);
  });

  it('takes the digest of the day once and mails it out of the house', async () => {
    await database.query(`INSERT INTO person (id, name, email, roles) VALUES ($1, 'Quinn', 'quality@cb.example', '{quality_manager}')`, [uuidv7()]);
    await database.query(`INSERT INTO trail_head (subject_type, subject_id, sequence, hash, recorded_at) VALUES ('case', $1, 1, repeat('a', 64), now())`, [uuidv7()]);
    const worker = await startWorker();
    await enqueue('digest');
    await enqueue('digest');
    await waitFor('both digests', () => done(worker, 'digest') === 2);
    const digests = await database.query<{ hash: string }>('SELECT hash FROM trail_digest');
    expect(digests).toHaveLength(1);
    await expect(database.query(`SELECT address, params->>'digest' AS hash FROM mail WHERE reason = 'trail.digest'`)).resolves.toEqual([{ address: 'quality@cb.example', hash: digests[0]?.hash }]);
  });

  it('touches its health file while it works', async () => {
    const file = join(folder, 'alive');
    await startWorker({ WORKER_HEALTH_FILE: file });
    const first = await waitFor('the file', () => existsSync(file) && statSync(file).mtimeMs);
    await waitFor('a later touch', () => statSync(file).mtimeMs > first);
    expect(statSync(file).mtimeMs).toBeGreaterThan(first);
  });
});
