import './request';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Clock, type Config, createLogger, NestLogger, withLogContext } from '@cb/platform';
import { roleRoutes } from '../access/role-routes';
import { AppModule } from '../app.module';
import { serveDocumentation } from '../openapi/document';
import { refuseMisshapenBodies } from './body-shape';
import { followDemoClock } from './demo-clock';
import { Metrics } from './metrics';
import { servePortal } from './portal';
import { prefixRoutes } from './prefix';
import { requestId } from './request';
import { RequestLog } from './request-log';
import { securityHeaders } from './security-headers';
import { toProblem } from './to-problem';
import { trustedProxies } from './trusted-proxy';

/** A JSON body; files come as multipart and have their own limit. */
const BODY_LIMIT_BYTES = 2 * 1_048_576;
const FILES_PER_REQUEST = 20;

export interface AppOptions {
  config: Config;
  logger?: Logger;
  /** The built portal; a folder without index.html leaves it out. */
  portalDirectory?: string;
}

/**
 * The whole API, ready to listen or to be called by `inject`: used by main.ts and by every end-to-end test.
 * @throws Error when a route does not say who may call it, or the database cannot be reached
 */
export async function createApp({ config, logger = createLogger(config, 'api'), portalDirectory = defaultPortal() }: AppOptions): Promise<NestFastifyApplication> {
  const metrics = new Metrics();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, logger, metrics), new FastifyAdapter(fastifyFor(config, logger)),
    { logger: new QuietNestLogger(logger), bodyParser: false, abortOnError: false },
  );
  prefixRoutes(app);
  const instance = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await addPlugins(instance, config, portalDirectory);
  metrics.observe(instance);
  followDemoClock(instance, config, app.get(Clock));
  roleRoutes(app);
  serveDocumentation(app as INestApplication);
  await app.init();
  await instance.ready();
  return app;
}

function fastifyFor(config: Config, logger: Logger): FastifyInstance {
  return fastify({
    loggerInstance: logger,
    genReqId: requestId,
    logController: new RequestLog(),
    // The log's own context names the request; a child would name it twice.
    childLoggerFactory: (parent) => parent,
    trustProxy: trustedProxies(config),
    bodyLimit: BODY_LIMIT_BYTES,
    routerOptions: { maxParamLength: 200 },
    // Addresses that no route ever sees, such as a broken percent sign.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const { problem } = toProblem(error, 'en', request.id);
      void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
    },
  }) as unknown as FastifyInstance;
}

async function addPlugins(instance: FastifyInstance, config: Config, portalDirectory: string): Promise<void> {
  // Only JSON and multipart are read; anything else is 415.
  instance.removeContentTypeParser('text/plain');
  instance.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // What a person was answered is nobody else's; what may be kept says so itself.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    withLogContext({ requestId: request.id }, done);
  });
  await instance.register(helmet, securityHeaders(config.baseUrl));
  await instance.register(compress, { global: true, threshold: 2_048, encodings: ['br', 'gzip'] });
  await instance.register(multipart, { limits: { fileSize: config.uploadLimitBytes, files: FILES_PER_REQUEST, fieldSize: 65_536, fields: 50 } });
  refuseMisshapenBodies(instance);
  await servePortal(instance, portalDirectory);
}

/** Nest tells each module and route at start; that is for who debugs the start. */
class QuietNestLogger extends NestLogger {
  override log(message: unknown, ...rest: unknown[]): void { this.debug(message, ...rest); }
}

const defaultPortal = (): string => join(process.cwd(), 'apps/web/dist');
