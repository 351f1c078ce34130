import { type DynamicModule, type FactoryProvider, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './data-source';
import { BUSINESS_TIME, type BusinessTime, UnitOfWork } from './unit-of-work';

export interface PersistenceSettings { url: string; poolSize?: number; now: BusinessTime }

/** The database of one process: connection as the application's role, unit of work, business time. */
@Global()
@Module({})
export class PersistenceModule {
  /** `inject` names what the factory of the settings needs: configuration and clock. */
  static forRootAsync(settings: { inject: FactoryProvider['inject']; useFactory: (...parts: never[]) => PersistenceSettings }): DynamicModule {
    const inject = settings.inject ?? [];
    const made = (...parts: unknown[]): PersistenceSettings => (settings.useFactory as (...given: unknown[]) => PersistenceSettings)(...parts);
    return {
      module: PersistenceModule,
      imports: [TypeOrmModule.forRootAsync({ inject, useFactory: (...parts: unknown[]) => { const { url, poolSize } = made(...parts); return { ...dataSourceOptions(url, poolSize), retryAttempts: 0 }; } })],
      providers: [{ provide: BUSINESS_TIME, inject, useFactory: (...parts: unknown[]) => made(...parts).now }, UnitOfWork],
      exports: [UnitOfWork, BUSINESS_TIME, TypeOrmModule],
    };
  }
}
