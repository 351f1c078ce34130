import { AsyncLocalStorage } from 'node:async_hooks';
import { isNativeError } from 'node:util/types';
import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import type { Config } from '../config/config';
import { errorCodeOf } from '../errors';

/** What every line of a request or job bears. Ids only: no names, addresses or content. */
export interface LogContext { requestId?: string; jobId?: string }

const context = new AsyncLocalStorage<LogContext>();

/** Lines written inside `work` bear these ids. */
export const withLogContext = <T>(ids: LogContext, work: () => T): T => context.run(ids, work);

/** The request id of the running request, if there is one. */
export const currentRequestId = (): string | undefined => context.getStore()?.requestId;

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;
const withoutAddresses = (text: string): string => text.replace(ADDRESS, '[address]');

const SECRETS = ['password', 'token', 'secret', 'cookie', 'authorization', 'email', 'to', 'phone'];
const REDACTED = [...SECRETS, ...SECRETS.map((name) => `*.${name}`), 'req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'];

/** Only what finds a bug: a driver's error would bring the values of the row with it. */
function describeError(error: unknown): object {
  if (!isNativeError(error)) return { message: withoutAddresses(String(error)) };
  const code = errorCodeOf(error) === null ? {} : { code: errorCodeOf(error) };
  return { type: error.name, message: withoutAddresses(error.message), ...code, stack: error.stack && withoutAddresses(error.stack), ...(error.cause ? { cause: describeError(error.cause) } : {}) };
}

/** One structured log for the process: JSON lines on stdout, secrets and e-mail addresses taken out. */
export function createLogger(config: Pick<Config, 'logLevel'>, name: 'api' | 'worker' | 'script', destination?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    name,
    level: config.logLevel,
    timestamp: pino.stdTimeFunctions.isoTime,
    base: { pid: process.pid },
    redact: { paths: REDACTED, censor: '[redacted]' },
    serializers: { err: describeError, error: describeError },
    mixin: () => ({ ...context.getStore() }),
    hooks: { logMethod(args, method) { method.apply(this, args.map((arg) => (typeof arg === 'string' ? withoutAddresses(arg) : arg)) as typeof args); } },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Lets Nest write its own lines through the same log; what it tells of its start is detail. */
export class NestLogger implements LoggerService {
  constructor(private readonly sink: Logger) {}

  log(message: unknown, ...rest: unknown[]): void { this.write('debug', message, rest); }
  warn(message: unknown, ...rest: unknown[]): void { this.write('warn', message, rest); }
  error(message: unknown, ...rest: unknown[]): void { this.write('error', message, rest); }
  debug(message: unknown, ...rest: unknown[]): void { this.write('debug', message, rest); }
  verbose(message: unknown, ...rest: unknown[]): void { this.write('trace', message, rest); }
  fatal(message: unknown, ...rest: unknown[]): void { this.write('fatal', message, rest); }

  private write(level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace', message: unknown, rest: unknown[]): void {
    const area = typeof rest.at(-1) === 'string' ? { area: rest.at(-1) } : {};
    if (isNativeError(message)) this.sink[level]({ ...area, err: message }, message.message);
    else this.sink[level](area, String(message));
  }
}
