import 'reflect-metadata';
import { createLogger, loadConfigOrExit } from '@cb/platform';
import { announceSetup } from './auth/announce-setup';
import { createApp } from './http/create-app';

const STOP_WITHIN_MS = 10_000;

async function start(): Promise<void> {
  const config = loadConfigOrExit();
  const logger = createLogger(config, 'api');
  const app = await createApp({ config, logger });
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping: running requests are finished first');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
  // Fastify's own listen: Nest's would log the error that the sentence below tells.
  // Before anybody can ask whether it runs: the launcher prints the key as soon as it does.
  await announceSetup(app, config);
  await app.getHttpAdapter().getInstance().listen({ port: config.port, host: config.host });
  logger.info({ port: config.port, host: config.host, baseUrl: config.baseUrl }, 'serving');
}

start().catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const port = process.env['PORT'] ?? '3000';
  if (code === 'EADDRINUSE') process.stderr.write(`Port ${port} is in use by another program; stop that program or set PORT to a free one.\n`);
  else if (code === 'EACCES') process.stderr.write(`Port ${port} may not be used by this account; set PORT to one above 1023.\n`);
  else if (code === 'ECONNREFUSED') process.stderr.write('The database does not answer at DATABASE_URL; is it running?\n');
  else process.stderr.write(`The API could not start: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(1);
});
