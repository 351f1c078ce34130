import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock } from './clock/clock';
import { Config } from './config/config';
import { FileStore } from './files/file-store';
import { fileStoreFor } from './files/file-store-for';
import { MailTransport, mailTransportFor } from './mail/mail-transport';
import { Queues } from './queue/queues';

/** Inject the process's log with `@Inject(LOGGER) log: Logger`. */
export const LOGGER = Symbol('logger');

/** The outside world for every other module: settings, clock, log, mail, files, queues. Who opens the queues closes them. */
@Module({})
export class PlatformModule {
  static for(config: Config, log: Logger): DynamicModule {
    const providers = [
      { provide: Config, useValue: config },
      { provide: LOGGER, useValue: log },
      Clock,
      { provide: MailTransport, useFactory: () => mailTransportFor(config) },
      { provide: FileStore, useFactory: () => fileStoreFor(config) },
      { provide: Queues, useFactory: () => Queues.open(config, log) },
    ];
    return { module: PlatformModule, global: true, providers, exports: providers.map((each) => ('provide' in each ? each.provide : each)) };
  }
}
