import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller';
import { InvitationsController } from './invitations.controller';
import { SetupController } from './setup.controller';

/** Users, invitations and the first set-up. */
@Module({ controllers: [AccountsController, InvitationsController, SetupController] })
export class AccountsModule {}
