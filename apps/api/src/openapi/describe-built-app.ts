import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Config, createLogger } from '@cb/platform';
import { AppModule } from '../app.module';
import { prefixRoutes } from '../http/prefix';
import { Metrics } from '../http/metrics';
import { describeApi } from './document';

/** Never connected to: the modules are only read. */
const NOWHERE = 'postgres://nobody@127.0.0.1:1/none';

/** The contract without a database: Nest reads the modules and makes nothing. Complete only in the build, whose plugin describes the fields. */
export async function describeBuiltApp(): Promise<OpenAPIObject> {
  const config = new Config({ DATABASE_URL: NOWHERE, QUEUE_DATABASE_URL: NOWHERE, SESSION_SECRET: 'x'.repeat(32), LOG_LEVEL: 'silent' });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, createLogger(config, 'script'), new Metrics()), new FastifyAdapter(), { preview: true, logger: false, abortOnError: false },
  );
  prefixRoutes(app);
  return describeApi(app);
}
