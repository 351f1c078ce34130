import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { CaseworkModule } from '@cb/casework';
import { PersistenceModule } from '@cb/persistence';
import { Clock, Config, FileStore, fileStoreFor, LOGGER } from '@cb/platform';
import { Metrics } from './http/metrics';

/**
 * What every controller may ask for: settings, log, business clock, files, the database and the services of the case work.
 * No queue and no mail server: the API writes rows, the worker does the rest, so either may be down without harm here.
 */
@Global()
@Module({})
export class FoundationModule {
  static with(config: Config, logger: Logger, metrics: Metrics): DynamicModule {
    const clock = new Clock();
    return {
      module: FoundationModule,
      imports: [
        PersistenceModule.forRootAsync({ inject: [], useFactory: () => ({ url: config.databaseUrl, poolSize: config.databasePoolSize, now: () => clock.now() }) }),
        CaseworkModule,
      ],
      providers: [
        { provide: Config, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: Clock, useValue: clock },
        { provide: FileStore, useFactory: () => fileStoreFor(config) },
        { provide: Metrics, useValue: metrics },
      ],
      exports: [Config, LOGGER, Clock, FileStore, Metrics],
    };
  }
}
