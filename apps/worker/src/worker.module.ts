import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { CaseworkModule } from '@cb/casework';
import { PersistenceModule } from '@cb/persistence';
import { Clock, type Config, PlatformModule } from '@cb/platform';
import { CertificateDocuments } from './document/certificate-documents';
import { CertificateSheets } from './document/certificate-sheets';
import { MailContent } from './mail/mail-content';
import { MailDelivery } from './mail/mail-delivery';
import { OutboxRelay } from './outbox/outbox-relay';
import { Recovery } from './recovery/recovery';
import { Schedule } from './schedule/schedule';
import { Sweeps } from './schedule/sweeps';
import { WorkerRuntime } from './worker-runtime';

@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.for(config, logger),
        PersistenceModule.forRootAsync({ inject: [Clock], useFactory: (clock: Clock) => ({ url: config.databaseUrl, poolSize: config.databasePoolSize, now: () => clock.now() }) }),
        CaseworkModule,
      ],
      providers: [CertificateDocuments, CertificateSheets, MailContent, MailDelivery, OutboxRelay, Recovery, Schedule, Sweeps, WorkerRuntime],
    };
  }
}
