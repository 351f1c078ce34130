import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { RegistrationService, SignInThrottle } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { CurrentActor, Public, SignedIn } from '../access';
import { NotReplayed } from '../http/idempotency.interceptor';
import { acceptedLanguage, languageOf } from '../http/language';
import { RegisterDto, TokenAndPasswordDto } from './auth.dto';
import { RegisteredOrganisationDto, RegisterOrganisationDto } from './registration.dto';

/** How clients come in by themselves: address, link in the mail, password, organisation. */
@ApiTags('auth')
@Controller('auth')
@NotReplayed()
export class RegistrationController {
  constructor(private readonly registrations: RegistrationService, private readonly throttle: SignInThrottle) {}

  /** Sends the link. The same answer whether the address is known or not; asking again sends a new link. */
  @Post('registrations')
  @HttpCode(202)
  @Public()
  async register(@Body() { name, email, language }: RegisterDto, @Req() request: FastifyRequest): Promise<void> {
    if ((await this.throttle.secondsToWait('mail', email, request.ip)) > 0) return;
    await this.throttle.count('mail', email, request.ip);
    await this.registrations.register({ name, email, language: language ?? acceptedLanguage(request.headers['accept-language']) ?? 'en' }, request.id);
  }

  /** Proves the address and sets the password; then sign in. */
  @Post('registrations/verification')
  @HttpCode(204)
  @Public()
  async verify(@Body() { token, password }: TokenAndPasswordDto): Promise<void> {
    await this.registrations.verify(token, password);
  }

  /** The organisation of somebody who has none yet. A register number that is known already: 409, and the office is told. */
  @Post('organisation')
  @SignedIn()
  async organisation(@CurrentActor() actor: Actor, @Body() body: RegisterOrganisationDto, @Req() request: FastifyRequest): Promise<RegisteredOrganisationDto> {
    return RegisteredOrganisationDto.from(await this.registrations.registerOrganisation(actor, { ...body, language: body.language ?? languageOf(request) }));
  }
}
