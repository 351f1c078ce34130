import { Global, Module } from '@nestjs/common';
import { AccessLog } from './accounts/access-log';
import { AccountsService } from './accounts/accounts.service';
import { InvitationsService } from './accounts/invitations.service';
import { PasswordsService } from './accounts/passwords.service';
import { ProfileService } from './accounts/profile.service';
import { RegistrationService } from './accounts/registration.service';
import { SetupService } from './accounts/setup.service';
import { SignInThrottle } from './accounts/sign-in-throttle';
import { MailWriter } from './mails/mail-writer';
import { SettingsService } from './settings/settings.service';

/** Every service of the case work, for api and worker alike. Add yours, in the order of the alphabet. */
const SERVICES = [
  AccessLog,
  AccountsService,
  InvitationsService,
  MailWriter,
  PasswordsService,
  ProfileService,
  RegistrationService,
  SettingsService,
  SetupService,
  SignInThrottle,
];

@Global()
@Module({ providers: SERVICES, exports: SERVICES })
export class CaseworkModule {}
