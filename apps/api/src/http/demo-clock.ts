import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Clock, Config } from '@cb/platform';
import { HttpProblem } from './problem';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

const sameText = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** True in demonstration mode for whoever holds the player's key. */
export const isDemoKey = ({ demo, demoKey }: Pick<Config, 'demo' | 'demoKey'>, given: unknown): boolean =>
  demo && demoKey !== null && typeof given === 'string' && sameText(given, demoKey);

/** The instant a demonstration request asks for. @throws HttpProblem `malformed` when it is none */
function instantOf(text: string): Date {
  const instant = INSTANT.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new HttpProblem('malformed', 'x-attesta-now must be an instant such as 2026-03-10T09:00:00Z.', [{ path: 'x-attesta-now', message: 'an instant in UTC' }]);
  return instant;
}

/**
 * In demonstration mode a request with the player's key happens at the business instant that it names (DECISIONS 24).
 * The hook runs after the body was read, so that the instant holds for everything the handler awaits.
 */
export function followDemoClock(instance: FastifyInstance, config: Config, clock: Clock): void {
  if (!config.demo) return;
  instance.addHook('preHandler', (request, _reply, done) => {
    const { 'x-attesta-now': at, 'x-attesta-demo-key': key } = request.headers;
    if (typeof at !== 'string') { done(); return; }
    if (!isDemoKey(config, key)) { done(new HttpProblem('forged_request', 'x-attesta-now needs the demonstration key.')); return; }
    try {
      clock.runAt(instantOf(at), done);
    } catch (error) {
      done(error as Error);
    }
  });
}
