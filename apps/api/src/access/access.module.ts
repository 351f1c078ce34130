import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AuthModule } from '../auth/auth.module';
import { AccessGuard } from './access.guard';
import { PublicLimitGuard } from './public-limit.guard';
import { Seen } from './seen';

@Module({
  imports: [AuthModule, DiscoveryModule],
  providers: [Seen, { provide: APP_GUARD, useClass: PublicLimitGuard }, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class AccessModule {}
