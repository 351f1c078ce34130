import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { Config, type JobHandler, LOGGER, type QueueName, Queues, withLogContext } from '@cb/platform';
import { CertificateDocuments } from './document/certificate-documents';
import { MailDelivery } from './mail/mail-delivery';
import { OutboxRelay } from './outbox/outbox-relay';
import { Recovery } from './recovery/recovery';
import { Sweeps } from './schedule/sweeps';

/** Starts and stops the parts of the worker in order. */
@Injectable()
export class WorkerRuntime implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly config: Config, @Inject(LOGGER) private readonly log: Logger, private readonly queues: Queues,
    private readonly mails: MailDelivery, private readonly documents: CertificateDocuments, private readonly sweeps: Sweeps,
    private readonly relay: OutboxRelay, private readonly recovery: Recovery,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.work('mail', ({ data }) => this.mails.deliver(data.mailId), this.config.mailConcurrency);
    this.work('document', ({ data }) => this.documents.make(data.certificateVersionId), 1);
    this.work('sweep', ({ name }) => this.sweeps.run(name), 1);
    await this.relay.start();
    this.recovery.start();
    this.log.info({ queues: this.queues.kind }, 'queues open');
  }

  /** New work stops first, then the running jobs end; the database closes after this. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.recovery.stop()]);
    await this.queues.close();
  }

  private work<Q extends QueueName>(queue: Q, handler: JobHandler<Q>, concurrency: number): void {
    this.queues.work(queue, (job) => withLogContext({ jobId: job.id ?? '' }, () => handler(job)), { concurrency });
  }
}
