import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { type Environment, SettingsReader } from './settings-reader';

const MEGABYTE = 1_048_576;
const SECRET_LENGTH = 32;
const POSTGRES = ['postgres', 'postgresql'] as const;

/** An S3 bucket or a compatible service; without keys the usual AWS credential chain applies. */
export interface S3Settings {
  bucket: string;
  region: string;
  endpoint: string | null;
  accessKeyId: string | null;
  secretAccessKey: string | null;
  forcePathStyle: boolean;
}

/** Every setting of the product, checked once at start. `.env.example` explains each one. */
export class Config {
  readonly environment: 'development' | 'production' | 'test';
  readonly host: string;
  readonly port: number;
  /** The address people use, without a slash at the end; printed on certificates and in mails. */
  readonly baseUrl: string;
  /** How many reverse proxies stand in front, or their addresses and networks; 0: none, nobody's X-Forwarded-For is believed. */
  readonly trustProxy: number | readonly string[];
  /** Requests that one address may make each minute where nobody has to sign in; 0: any number. */
  readonly publicRequestsPerMinute: number;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** The application's role: owns nothing, row policies apply. */
  readonly databaseUrl: string;
  /** The owner's role, for migrations only. */
  readonly databaseOwnerUrl: string | null;
  readonly databasePoolSize: number;
  /** The role that owns only the schema `bullmq`. Null when queues live in Redis. */
  readonly queueDatabaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly queuePrefix: string;
  /** Null: mails are written as files into `mailDirectory`. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly mailMaxAttempts: number;
  /** Seconds. */
  readonly mailRetrySeconds: number;
  readonly mailConcurrency: number;
  /** Seconds for which a worker holds a mail while it hands it over; a worker that was killed gives it back after them. */
  readonly mailLeaseSeconds: number;
  /** Seconds between two looks at the tables for unfinished work. */
  readonly recoverySeconds: number;
  /** Touched at each of these looks, for a container's health check; null: none. */
  readonly workerHealthFile: string | null;
  readonly dataDirectory: string;
  readonly mailDirectory: string;
  readonly filesDirectory: string;
  readonly s3: S3Settings | null;
  readonly uploadLimitBytes: number;
  readonly sessionSecret: string;
  readonly staffSecondFactorRequired: boolean;
  readonly demo: boolean;
  /** Lets the story player move the business clock; null outside demonstration mode. */
  readonly demoKey: string | null;
  /** Local time at which the daily sweep runs, `HH:MM` in the certification body's zone. */
  readonly dailySweepAt: string;

  /** @throws ConfigError with one sentence per wrong setting */
  constructor(env: Environment, read = new SettingsReader(env)) {
    this.environment = read.oneOf('NODE_ENV', 'development', ['development', 'production', 'test']);
    this.host = read.text('HOST', '127.0.0.1');
    this.port = read.integer('PORT', 3000, { min: 0, max: 65_535 });
    this.baseUrl = (read.url('BASE_URL', ['http', 'https']) ?? `http://localhost:${this.port}`).replace(/\/+$/, '');
    this.trustProxy = readProxies(read);
    this.publicRequestsPerMinute = read.integer('PUBLIC_REQUESTS_PER_MINUTE', 600, { min: 0, max: 1_000_000 });
    this.logLevel = read.oneOf('LOG_LEVEL', 'info', ['trace', 'debug', 'info', 'warn', 'error', 'silent']);

    this.databaseUrl = read.requireUrl('DATABASE_URL', POSTGRES);
    this.databaseOwnerUrl = read.url('DATABASE_OWNER_URL', POSTGRES);
    this.databasePoolSize = read.integer('DATABASE_POOL_SIZE', 10, { min: 2, max: 200 });
    this.redisUrl = read.url('REDIS_URL', ['redis', 'rediss']);
    this.queueDatabaseUrl = read.url('QUEUE_DATABASE_URL', POSTGRES);
    if (!this.redisUrl && !this.queueDatabaseUrl) read.refuse('Set QUEUE_DATABASE_URL (queues in PostgreSQL) or REDIS_URL (queues in Redis); neither is set.');
    this.queuePrefix = read.text('QUEUE_PREFIX', 'attesta');

    this.smtpUrl = read.url('SMTP_URL', ['smtp', 'smtps']);
    this.mailFrom = read.text('MAIL_FROM', 'Attesta <no-reply@localhost>');
    if (!/^[^@\s<>]+@[^@\s<>]+$|<[^@\s<>]+@[^@\s<>]+>$/.test(this.mailFrom)) read.refuse('MAIL_FROM must be an e-mail address, or a name followed by one in angle brackets.');
    this.mailMaxAttempts = read.integer('MAIL_MAX_ATTEMPTS', 8, { min: 1, max: 50 });
    this.mailRetrySeconds = read.integer('MAIL_RETRY_SECONDS', 30, { min: 1, max: 86_400 });
    this.mailConcurrency = read.integer('MAIL_CONCURRENCY', 5, { min: 1, max: 50 });
    this.mailLeaseSeconds = read.integer('MAIL_LEASE_SECONDS', 60, { min: 2, max: 3_600 });
    this.recoverySeconds = read.integer('RECOVERY_SECONDS', 5, { min: 1, max: 3_600 });
    this.workerHealthFile = read.optional('WORKER_HEALTH_FILE');

    this.dataDirectory = resolve(read.text('DATA_DIR', './.data'));
    this.mailDirectory = resolve(this.dataDirectory, 'mail');
    this.filesDirectory = resolve(read.text('FILES_DIR', resolve(this.dataDirectory, 'files')));
    this.s3 = readS3(read);
    this.uploadLimitBytes = read.integer('UPLOAD_LIMIT_BYTES', 100 * MEGABYTE, { min: 1_024, max: 10_000 * MEGABYTE });

    this.sessionSecret = readSecret(read);
    this.staffSecondFactorRequired = read.flag('STAFF_SECOND_FACTOR_REQUIRED', false);
    this.dailySweepAt = read.text('DAILY_SWEEP_AT', '02:00');
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(this.dailySweepAt)) read.refuse(`DAILY_SWEEP_AT must be a time of day such as 02:00, not "${this.dailySweepAt}".`);
    this.demo = read.flag('ATTESTA_DEMO', false);
    this.demoKey = readDemoKey(read, this.demo, this.environment);
    read.finish();
  }
}

function readS3(read: SettingsReader): S3Settings | null {
  const bucket = read.optional('S3_BUCKET');
  const settings = {
    region: read.text('S3_REGION', 'us-east-1'),
    endpoint: read.url('S3_ENDPOINT', ['http', 'https']),
    accessKeyId: read.optional('S3_ACCESS_KEY_ID'),
    secretAccessKey: read.optional('S3_SECRET_ACCESS_KEY'),
    forcePathStyle: read.flag('S3_FORCE_PATH_STYLE', false),
  };
  if ((settings.accessKeyId === null) !== (settings.secretAccessKey === null)) read.refuse('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY go together: set both or neither.');
  return bucket === null ? null : { bucket, ...settings };
}

function readProxies(read: SettingsReader): number | readonly string[] {
  const text = read.text('TRUST_PROXY', '0');
  if (/^\d$/.test(text)) return Number(text);
  const networks = text.split(',').map((each) => each.trim());
  const isNetwork = (network: string) => isIP(network.replace(/\/\d{1,3}$/, '')) > 0;
  if (!networks.every(isNetwork)) read.refuse(`TRUST_PROXY must be the number of reverse proxies in front (0 to 9), or their addresses or networks, such as 192.0.2.7,2001:db8::/32; not "${text}".`);
  return networks;
}

function readSecret(read: SettingsReader): string {
  const secret = read.text('SESSION_SECRET', '');
  if (secret.length < SECRET_LENGTH) read.refuse(`SESSION_SECRET must be a random text of at least ${SECRET_LENGTH} characters.`);
  return secret;
}

function readDemoKey(read: SettingsReader, demo: boolean, environment: string): string | null {
  const key = read.optional('DEMO_KEY');
  if (!demo) return null;
  if (environment === 'production') read.refuse('ATTESTA_DEMO=1 is not allowed when NODE_ENV=production: anybody with the demonstration key could move the clock.');
  if (key === null || key.length < 16) read.refuse('DEMO_KEY must be a random text of at least 16 characters when ATTESTA_DEMO=1.');
  return key;
}
