import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import type { Config } from '@cb/platform';
import { AccessModule } from './access/access.module';
import { AccountsModule } from './auth/accounts.module';
import { AuthModule } from './auth/auth.module';
import { DemoModule } from './demo/demo.module';
import { HealthModule } from './health/health.module';
import { IdempotencyInterceptor } from './http/idempotency.interceptor';
import { Metrics } from './http/metrics';
import { ProblemFilter } from './http/problem.filter';
import { inputValidation } from './http/validation';
import { PeopleModule } from './people/people.module';
import { RegisterModule } from './register/register.module';
import { BodyModule } from './body/body.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { MailsModule } from './mails/mails.module';
import { CertificatesModule } from './certificates/certificates.module';
import { DecisionsModule } from './decisions/decisions.module';
import { AuditsModule } from './audits/audits.module';
import { FindingsModule } from './findings/findings.module';
import { AgreementsModule } from './agreements/agreements.module';
import { ApplicationsModule } from './applications/applications.module';
import { CalculationsModule } from './calculations/calculations.module';
import { CasesModule } from './cases/cases.module';
import { DocumentsModule } from './documents/documents.module';
import { MessagesModule } from './messages/messages.module';
import { ProgrammesModule } from './programmes/programmes.module';
import { SitesModule } from './sites/sites.module';
import { ViewsModule } from './views/views.module';
import { FoundationModule } from './foundation.module';

/**
 * One module per kind of resource, each in its own folder `apps/api/src/<plural>/` with `<plural>.module.ts`, `<plural>.controller.ts`,
 * `<singular>.dto.ts`. Add yours here, one line each, in the order of the alphabet.
 */
const RESOURCES = [
  AgreementsModule,
  ApplicationsModule,
  AuditsModule,
  CalculationsModule,
  CasesModule,
  DocumentsModule,
  FindingsModule,
  MessagesModule,
  ProgrammesModule,
  SitesModule,
  DecisionsModule,
  CertificatesModule,
  MailsModule,
  OrganisationsModule,
  BodyModule,
  RegisterModule,
  PeopleModule,
  AccountsModule,
  ViewsModule,
];

@Module({})
export class AppModule {
  static with(config: Config, logger: Logger, metrics: Metrics): DynamicModule {
    return {
      module: AppModule,
      imports: [FoundationModule.with(config, logger, metrics), AuthModule, AccessModule, HealthModule, ...(config.demo ? [DemoModule] : []), ...RESOURCES],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: inputValidation },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
    };
  }
}
