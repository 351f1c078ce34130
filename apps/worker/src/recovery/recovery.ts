import { utimes, writeFile } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CaseStandings } from '@cb/casework';
import { SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { Config, LOGGER, Queues } from '@cb/platform';
import { Schedule } from '../schedule/schedule';

const MAILS_AT_ONCE = 500;
const DOCUMENTS_AT_ONCE = 20;
const DOCUMENT_RETRY_SECONDS = 600;
/** Failed and finished repeats leave no trace in the queue: their id must be free for the next repeat. */
const LEAVES_NO_TRACE = { removeOnComplete: true, removeOnFail: true } as const;

/**
 * Finds unfinished work from the tables and puts it into the queue again: the queue may lose everything at any time (DECISIONS 23).
 * Runs by the worker's own timer, as a queue that lost its jobs has lost its timers as well.
 * A repeat bears the attempt in its id, so one that still waits is not added twice.
 */
@Injectable()
export class Recovery {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly uow: UnitOfWork, private readonly queues: Queues, private readonly schedule: Schedule,
    private readonly standings: CaseStandings, private readonly config: Config, @Inject(LOGGER) private readonly log: Logger,
  ) {}

  start(): void {
    const look = (): void => { this.running ??= this.look().finally(() => { this.running = null; }); };
    this.timer = setInterval(look, this.config.recoverySeconds * 1_000);
    look();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private async look(): Promise<void> {
    try {
      await this.schedule.ensure();
      await this.uow.run(SYSTEM_ACTOR, async (tx) => {
        await this.repeatMails(tx);
        await this.repeatDocuments(tx);
      });
      await this.standings.catchUp();
      await this.showAlive();
    } catch (error) {
      this.log.warn({ err: error }, 'the look for unfinished work failed; it is made again');
    }
  }

  /** Mails whose next attempt is due, those of a worker that died included; a new one gets the outbox's own time first. */
  private async repeatMails(tx: Tx): Promise<void> {
    const due = await tx.query<{ id: string; attempts: number }>(
      `SELECT id, attempts FROM mail WHERE state IN ('queued', 'sending', 'retrying') AND next_attempt_at <= now()
          AND (state <> 'queued' OR next_attempt_at <= now() - $1 * interval '1 second') ORDER BY next_attempt_at, id LIMIT $2`,
      [this.config.recoverySeconds, MAILS_AT_ONCE]);
    if (due.length === 0) return;
    await this.queues.addBulk('mail', due.map(({ id, attempts }) => ({ name: 'deliver', data: { mailId: id }, options: { ...LEAVES_NO_TRACE, attempts: 1, jobId: `mail-${id}-${attempts}` } })));
  }

  /** Certificates still without their PDF, superseded ones without their marked copy (R-CERT-09); one that cannot be made is tried again every ten minutes and logged each time. */
  private async repeatDocuments(tx: Tx): Promise<void> {
    const unmade = await tx.query<{ id: string; superseded: boolean; attempt: number }>(
      `SELECT id, superseded_at IS NOT NULL AS superseded, floor(extract(epoch FROM now() - coalesce(superseded_at, created_at)) / $2)::int AS attempt FROM certificate_version
        WHERE (files IS NULL AND superseded_at IS NULL AND created_at <= now() - $1 * interval '1 second') OR (superseded_at IS NOT NULL AND obsolete_files IS NULL) ORDER BY id LIMIT $3`,
      [this.config.recoverySeconds, DOCUMENT_RETRY_SECONDS, DOCUMENTS_AT_ONCE]);
    if (unmade.length === 0) return;
    await this.queues.addBulk('document', unmade.map(({ id, superseded, attempt }) => ({ name: 'certificate', data: { certificateVersionId: id }, options: { attempts: 1, jobId: `document-${id}-${superseded ? 'obsolete-' : ''}${attempt}` } })));
  }

  private async showAlive(): Promise<void> {
    const file = this.config.workerHealthFile;
    if (!file) return;
    await writeFile(file, '', { flag: 'a' });
    await utimes(file, new Date(), new Date());
  }
}
