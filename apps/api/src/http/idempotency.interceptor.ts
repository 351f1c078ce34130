import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { RuleViolation } from '@cb/domain';
import { type Actor, type Tx, UnitOfWork } from '@cb/persistence';
import { isUnsafe } from '../access/forgery';
import { HttpProblem } from './problem';

const NOT_REPLAYED = 'attesta:not-replayed';
/** Answers of this route are never kept: they hold secrets, or the effect is harmless to repeat. */
export const NotReplayed = (): MethodDecorator & ClassDecorator => SetMetadata(NOT_REPLAYED, true);

const KEY = /^[\x21-\x7e]{8,200}$/;
const KEPT_DAYS = 30;
const PATIENCE_SECONDS = 15;
/** Everybody without a session shares one name; their keys are random, and the request must be the same. */
const NOBODY = 'public';

/** The answer is kept as the text that was sent, so that a repeat is the same to the letter. */
interface Kept { request_hash: string; status: number | null; answer: string | null }

const hashOf = (request: FastifyRequest): string =>
  createHash('sha256').update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`).digest('hex');

/**
 * An unsafe request under an `Idempotency-Key` happens once: the key, the work and the answer commit in one transaction, and the same key
 * gives the same answer for 30 days. A twin that arrives meanwhile waits for the first. A refused request keeps nothing and may be repeated.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector, private readonly uow: UnitOfWork) {}

  /** @throws HttpProblem `malformed` for a bad key, RuleViolation `key_reused` */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const kept = !this.reflector.getAllAndOverride<boolean | undefined>(NOT_REPLAYED, [context.getHandler(), context.getClass()]);
    if (key === undefined || !kept || !isUnsafe(request) || !request.actor || request.isMultipart()) return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) throw new HttpProblem('malformed', 'Idempotency-Key must be 8 to 200 visible characters.', [{ path: 'idempotency-key', message: '8 to 200 visible characters' }]);
    return from(this.once(key, request.actor, request, context.switchToHttp().getResponse<FastifyReply>(), next));
  }

  private once(key: string, actor: Actor, request: FastifyRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const [who, requestHash] = [actor.personId ?? NOBODY, hashOf(request)];
    return this.uow.ambient(actor, async (tx) => {
      if (!(await this.claim(tx, key, who, requestHash))) return this.replay(tx, key, who, requestHash, reply);
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await tx.query(`UPDATE idempotency_key SET status = $3, answer = to_jsonb($4::text) WHERE key = $1 AND actor = $2`,
        [key, who, reply.statusCode, answer === undefined ? null : JSON.stringify(answer)]);
      return answer;
    });
  }

  /** True for the first. Waits while another request holds the same key. A key older than it is kept for counts as new. */
  private async claim(tx: Tx, key: string, who: string, requestHash: string): Promise<boolean> {
    // Twins that wait hold a connection each; none waits for ever.
    await tx.query(`SET LOCAL lock_timeout = '${PATIENCE_SECONDS}s'`);
    const rows = await tx.query<{ key: string }>(
      `WITH claimed AS (
         INSERT INTO idempotency_key (key, actor, request_hash, created_at) VALUES ($1, $2, $3, now())
         ON CONFLICT (key, actor) DO UPDATE SET request_hash = EXCLUDED.request_hash, status = NULL, answer = NULL, created_at = now()
           WHERE idempotency_key.created_at < now() - make_interval(days => $4)
         RETURNING key)
       SELECT key FROM claimed`, [key, who, requestHash, KEPT_DAYS]);
    return rows.length === 1;
  }

  private async replay(tx: Tx, key: string, who: string, requestHash: string, reply: FastifyReply): Promise<unknown> {
    const [kept] = await tx.query<Kept>('SELECT request_hash, status, answer FROM idempotency_key WHERE key = $1 AND actor = $2', [key, who]);
    if (!kept || kept.status === null) throw new RuleViolation(null, 'lost_race', 'The first request under this key has just failed. Please send it again.');
    if (kept.request_hash !== requestHash) throw new RuleViolation(null, 'key_reused', 'This Idempotency-Key was used for another request.');
    void reply.status(kept.status).header('idempotency-replayed', 'true');
    if (kept.answer === null) return undefined;
    void reply.type('application/json; charset=utf-8');
    return kept.answer;
  }
}
