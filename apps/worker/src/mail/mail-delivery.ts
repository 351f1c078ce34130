import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { MailEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { Config, LOGGER, MailRefused, MailTransport, type OutgoingMail } from '@cb/platform';
import { MailContent, MailUnwritable } from './mail-content';
import { nextAttemptIn } from './mail-retry';

/** What an attempt came to. `final`: no further attempt. */
type Outcome = { state: 'sent' | 'written'; answer: string } | { state: 'refused'; final: boolean; answer: string };
interface ClaimedMail { mail: MailEntity; message: OutgoingMail | Outcome }

const UNANSWERED = 'no answer recorded: the worker was stopped while sending';

/**
 * Hands mails over, each by one worker at a time. The row is the truth: a job only says that there may be something to do.
 * Times here are real times.
 */
@Injectable()
export class MailDelivery {
  constructor(
    private readonly uow: UnitOfWork, private readonly transport: MailTransport, private readonly content: MailContent,
    private readonly config: Config, @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Does nothing for a mail that is done, not due yet, or in another worker's hands. */
  async deliver(mailId: string): Promise<void> {
    const claimed = await this.uow.run(SYSTEM_ACTOR, (tx) => this.claim(tx, mailId));
    if (!claimed) return;
    const { mail, message } = claimed;
    const outcome = 'state' in message ? message : await this.handOver(message);
    await this.uow.run(SYSTEM_ACTOR, (tx) => this.record(tx, mail, outcome));
    this.log.info({ mailId, template: mail.template, attempt: mail.attempts, outcome: outcome.state }, 'mail attempt');
  }

  /** Takes the mail for the length of the lease and counts the attempt, then writes its words. */
  private async claim(tx: Tx, mailId: string): Promise<ClaimedMail | null> {
    const [before] = await tx.query<{ state: string; attempts: number }>(
      `SELECT state, attempts FROM mail WHERE id = $1 AND state IN ('queued', 'retrying', 'sending') AND next_attempt_at <= now() FOR UPDATE SKIP LOCKED`, [mailId]);
    if (!before) return null;
    if (before.state === 'sending') await this.note(tx, mailId, false, UNANSWERED);
    if (before.attempts >= this.config.mailMaxAttempts) return this.bury(tx, mailId);
    await tx.query(
      `UPDATE mail SET state = 'sending', attempts = attempts + 1, leased_until = now() + $2 * interval '1 second', next_attempt_at = now() + $2 * interval '1 second', version = version + 1 WHERE id = $1`,
      [mailId, this.config.mailLeaseSeconds]);
    const mail = await tx.visible(MailEntity, mailId);
    try {
      const { subject, text, html } = await this.content.of(tx, mail);
      return { mail, message: { messageId: mail.messageId, to: mail.address, subject, text, html } };
    } catch (error) {
      if (!(error instanceof MailUnwritable)) throw error;
      return { mail, message: { state: 'refused', final: true, answer: `the mail could not be written: ${error.message}` } };
    }
  }

  /** For a mail that takes its worker down each time. */
  private async bury(tx: Tx, mailId: string): Promise<null> {
    await tx.query(`UPDATE mail SET state = 'dead', provider_answer = $2, leased_until = NULL, version = version + 1 WHERE id = $1`, [mailId, UNANSWERED]);
    return null;
  }

  /** Ends well before the lease does, so that no second worker sends at the same time. */
  private async handOver(message: OutgoingMail): Promise<Outcome> {
    try {
      return await this.transport.send(message, AbortSignal.timeout(this.config.mailLeaseSeconds * 750));
    } catch (error) {
      if (error instanceof MailRefused) return { state: 'refused', final: error.permanent, answer: error.answer };
      this.log.error({ err: error }, 'a mail could not be handed over');
      return { state: 'refused', final: false, answer: `not handed over: ${error instanceof Error ? error.message : String(error)}` };
    }
  }

  /** Only for the attempt that was claimed: a mail taken over by another worker meanwhile is theirs. */
  private async record(tx: Tx, { id, attempts }: MailEntity, outcome: Outcome): Promise<void> {
    await this.note(tx, id, outcome.state !== 'refused', outcome.answer);
    const done = outcome.state !== 'refused';
    const dead = outcome.state === 'refused' && (outcome.final || attempts >= this.config.mailMaxAttempts);
    await tx.query(
      `UPDATE mail SET state = $3, provider_answer = $4, leased_until = NULL, sent_at = CASE WHEN $5 THEN now() ELSE sent_at END,
              next_attempt_at = now() + $6 * interval '1 second', version = version + 1
        WHERE id = $1 AND attempts = $2 AND state = 'sending'`,
      [id, attempts, done ? outcome.state : dead ? 'dead' : 'retrying', outcome.answer, done, nextAttemptIn(attempts, this.config.mailRetrySeconds)]);
  }

  /** Numbered on over a second try of a dead letter, which starts the count of attempts again. */
  private async note(tx: Tx, mailId: string, succeeded: boolean, answer: string): Promise<void> {
    await tx.query(
      `INSERT INTO mail_attempt (id, mail_id, number, at, succeeded, answer)
       SELECT $1, $2, coalesce(max(number), 0) + 1, now(), $3, $4 FROM mail_attempt WHERE mail_id = $2`, [uuidv7(), mailId, succeeded, answer.slice(0, 500)]);
  }
}
