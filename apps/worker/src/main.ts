import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { createLogger, errorCodeOf, loadConfigOrExit, NestLogger } from '@cb/platform';
import { WorkerModule } from './worker.module';

const STOP_WITHIN_MS = 20_000;

/** Starts the worker; SIGTERM and SIGINT let the running jobs finish. A `kill -9` loses nothing: see recovery/. */
async function start(): Promise<void> {
  const config = loadConfigOrExit();
  const logger = createLogger(config, 'worker');
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, logger), { logger: new NestLogger(logger), abortOnError: false });
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping: running jobs are finished first');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
  logger.info('working');
}

start().catch((error: unknown) => {
  const why = errorCodeOf(error) === 'ECONNREFUSED' ? 'the database does not answer; is it running?' : error instanceof Error ? error.stack ?? error.message : String(error);
  process.stderr.write(`The worker could not start: ${why}\n`);
  process.exit(1);
});
