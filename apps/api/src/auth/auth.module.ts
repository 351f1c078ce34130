import { Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { Config, LOGGER } from '@cb/platform';
import { AuthController } from './auth.controller';
import { createAuthPool, createSignInLibrary } from './better-auth';
import { RegistrationController } from './registration.controller';
import { SecondFactorController } from './second-factor.controller';
import { SessionsController } from './sessions.controller';
import { Sessions } from './sessions';
import { SessionView } from './session-view';
import { SignIn } from './sign-in';
import { AUTH_POOL, SIGN_IN_LIBRARY } from './tokens';

@Injectable()
class AuthPoolShutdown implements OnApplicationShutdown {
  constructor(@Inject(AUTH_POOL) private readonly pool: Pool) {}
  onApplicationShutdown(): Promise<void> { return this.pool.end(); }
}

@Module({
  controllers: [AuthController, SecondFactorController, SessionsController, RegistrationController],
  providers: [
    {
      provide: AUTH_POOL, inject: [Config, LOGGER],
      useFactory: (config: Config, log: Logger) => createAuthPool(config).on('error', (error) => log.warn({ err: error }, 'idle sign-in connection lost')),
    },
    { provide: SIGN_IN_LIBRARY, inject: [Config, AUTH_POOL], useFactory: createSignInLibrary },
    AuthPoolShutdown, Sessions, SessionView, SignIn,
  ],
  exports: [Sessions],
})
export class AuthModule {}
