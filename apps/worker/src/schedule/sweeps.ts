import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { type Day, dayOf } from '@cb/domain';
import { DailySweepService, MailWriter } from '@cb/casework';
import { SYSTEM_ACTOR, takeDigest, UnitOfWork } from '@cb/persistence';
import { type JobName, LOGGER } from '@cb/platform';

const IDEMPOTENCY_DAYS = 30;
const RELAYED_DAYS = 7;
/** Ended sessions, half-done sign-ins, counted failures. */
const ACCESS_DAYS = 1;
const TOKEN_DAYS = 30;

/** What happens by the clock. Each may run twice. */
@Injectable()
export class Sweeps {
  constructor(
    private readonly daily: DailySweepService, private readonly mails: MailWriter, private readonly uow: UnitOfWork,
    private readonly dataSource: DataSource, @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async run(name: JobName<'sweep'>): Promise<void> {
    const work: Record<JobName<'sweep'>, () => Promise<object>> = { daily: async () => ({ ...(await this.daily.run()) }), digest: () => this.digest(), clean: () => this.clean() };
    this.log.info({ sweep: name, ...(await work[name]()) }, 'sweep done');
  }

  /** The digest of the real day (UTC), mailed out of the house: a rewrite of everything shows only against it (DECISIONS 21). */
  private async digest(): Promise<object> {
    const now = new Date();
    const { number, onDay, hash, heads } = await takeDigest(this.dataSource, dayOf(now, 'UTC'), now);
    if (heads.length > 0) {
      await this.uow.run(SYSTEM_ACTOR, (tx) => this.mails.toRole(tx, 'quality_manager', {
        template: 'trail_digest', params: { digestOn: onDay as Day, digest: hash, chains: String(heads.length) }, path: '/trail', reason: 'trail.digest', occurrence: String(number), caseId: null,
      }));
    }
    return { number, chains: heads.length };
  }

  /** What has served: answers kept for repeats, relayed jobs, links that work no more. */
  private async clean(): Promise<object> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const removed = async (sql: string, days: number): Promise<number> =>
        (await tx.query<{ count: number }>(`WITH gone AS (${sql} RETURNING 1) SELECT count(*)::int AS count FROM gone`, [days]))[0]?.count ?? 0;
      return {
        keys: await removed(`DELETE FROM idempotency_key WHERE created_at < now() - $1 * interval '1 day'`, IDEMPOTENCY_DAYS),
        relayed: await removed(`DELETE FROM outbox WHERE sent_at < now() - $1 * interval '1 day'`, RELAYED_DAYS),
        tokens: await removed(`DELETE FROM mail_token WHERE expires_at < now() - $1 * interval '1 day'`, TOKEN_DAYS),
        sessions: await removed(`DELETE FROM auth.session WHERE "expiresAt" < now() - $1 * interval '1 day'`, ACCESS_DAYS),
        challenges: await removed(`DELETE FROM auth.verification WHERE "expiresAt" < now() - $1 * interval '1 day'`, ACCESS_DAYS),
        failures: await removed(`DELETE FROM auth.failure WHERE first_at < now() - $1 * interval '1 day'`, ACCESS_DAYS),
      };
    });
  }
}
