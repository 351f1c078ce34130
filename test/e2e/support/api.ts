import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../../apps/api/src/http/create-app';
import { Config, createLogger } from '@cb/platform';
import { type TestDatabase, useDatabase } from '../../support/database';
import { temporaryFolder } from '../../support/folder';

export const DEMO_KEY = 'test-demonstration-key';

export interface Answer<T = Record<string, unknown>> { status: number; body: T; headers: Record<string, unknown>; text: string }

/** The real API of one spec file, called in-process, on a database of its own. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  readonly database: TestDatabase;
  /** One request as it stands; cookies, tokens and keys are the caller's. */
  call<T = Record<string, unknown>>(method: string, path: string, options?: CallOptions): Promise<Answer<T>>;
}
export interface CallOptions { body?: unknown; headers?: Record<string, string>; raw?: string }

/**
 * Starts the real application before the tests of this file or block and stops it after them.
 * The demonstration clock is on and the portal is left out; `settings` add to the environment, such as `{STAFF_SECOND_FACTOR_REQUIRED: '1'}`.
 */
export function useApi(settings: Record<string, string> = {}, portalDirectory?: string): TestApi {
  const database = useDatabase();
  const folder = temporaryFolder('e2e');
  const api = new StartedApi(database);
  beforeAll(async () => {
    const config = new Config({
      NODE_ENV: 'test', LOG_LEVEL: 'silent', ...database.env, SESSION_SECRET: 'a-session-secret-for-tests-only-1', DATA_DIR: folder,
      BASE_URL: 'http://cb.example', ATTESTA_DEMO: '1', DEMO_KEY, ...settings,
    });
    await api.start(config, portalDirectory ?? join(folder, 'no-portal'));
  });
  afterAll(() => api.stop());
  return api;
}

class StartedApi implements TestApi {
  private started: { app: NestFastifyApplication; config: Config } | null = null;

  constructor(readonly database: TestDatabase) {}

  get app(): NestFastifyApplication { return this.running().app; }
  get config(): Config { return this.running().config; }

  async start(config: Config, portalDirectory: string): Promise<void> {
    const app = await createApp({ config, logger: createLogger(config, 'api'), portalDirectory });
    this.started = { app, config };
  }

  async stop(): Promise<void> { await this.started?.app.close(); }

  async call<T>(method: string, path: string, { body, headers = {}, raw }: CallOptions = {}): Promise<Answer<T>> {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await this.app.inject({
      method: method as 'GET', url: path,
      headers: { ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = String(response.headers['content-type'] ?? '').includes('json');
    return { status: response.statusCode, body: (isJson && response.payload !== '' ? JSON.parse(response.payload) : null) as T, headers: response.headers, text: response.payload };
  }

  private running() {
    if (!this.started) throw new Error('the API runs from beforeAll on');
    return this.started;
  }
}

export const newKey = (): string => randomUUID();
