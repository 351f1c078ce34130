import { Body, Controller, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessLog, PasswordsService, ProfileService, SignInThrottle } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { BeforeSecondFactor, CurrentActor, Public, SignedIn } from '../access';
import { signedInPerson } from '../access/signed-in';
import { NotReplayed } from '../http/idempotency.interceptor';
import { acceptedLanguage, languageOf } from '../http/language';
import { HttpProblem } from '../http/problem';
import { ChangePasswordDto, EmailDto, LanguageDto, SecondFactorProofDto, SessionDto, SignInAnswerDto, SignInDto, TokenAndPasswordDto } from './auth.dto';
import type { SignInLibrary } from './better-auth';
import { libraryAnswer, libraryHeaders } from './library-http';
import { SessionView } from './session-view';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { SIGN_IN_LIBRARY } from './tokens';

/** Signing in and out, and the own password. */
@ApiTags('auth')
@Controller('auth')
@NotReplayed()
export class AuthController {
  constructor(
    @Inject(SIGN_IN_LIBRARY) private readonly library: SignInLibrary,
    private readonly signIns: SignIn,
    private readonly sessions: Sessions,
    private readonly view: SessionView,
    private readonly passwords: PasswordsService,
    private readonly profiles: ProfileService,
    private readonly throttle: SignInThrottle,
    private readonly log: AccessLog,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  async signIn(@Body() body: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignInAnswerDto> {
    return this.answer(request, await this.signIns.withPassword(request, reply, body));
  }

  @Post('sign-in/second-factor')
  @HttpCode(200)
  @Public()
  async secondFactor(@Body() body: SecondFactorProofDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignInAnswerDto> {
    return this.answer(request, await this.signIns.withSecondFactor(request, reply, body));
  }

  @Post('sign-out')
  @HttpCode(204)
  @SignedIn()
  @BeforeSecondFactor()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { personId, email } = signedInPerson(request);
    await libraryAnswer(await this.library.api.signOut({ headers: libraryHeaders(request), asResponse: true }), reply);
    await this.log.write({ what: 'sign_out', succeeded: true, personId, email, address: request.ip });
  }

  /** Who am I? 401 when nobody is signed in. */
  @Get('session')
  @SignedIn()
  @BeforeSecondFactor()
  session(@Req() request: FastifyRequest): Promise<SessionDto> {
    return this.view.of(signedInPerson(request), languageOf(request));
  }

  @Put('language')
  @HttpCode(204)
  @SignedIn()
  @BeforeSecondFactor()
  async language(@CurrentActor() actor: Actor, @Body() { language }: LanguageDto): Promise<void> {
    await this.profiles.speak(actor, language);
  }

  /** The same answer whether the address is known or not. */
  @Post('password-reset-request')
  @HttpCode(202)
  @Public()
  async requestReset(@Body() { email }: EmailDto, @Req() request: FastifyRequest): Promise<void> {
    if ((await this.throttle.secondsToWait('mail', email, request.ip)) > 0) return;
    await this.throttle.count('mail', email, request.ip);
    await this.passwords.requestReset(email);
  }

  /** Ends every session of the person. */
  @Post('password-reset')
  @HttpCode(204)
  @Public()
  async reset(@Body() { token, password }: TokenAndPasswordDto, @Req() request: FastifyRequest): Promise<void> {
    const person = await this.passwords.reset(token, password, request.id);
    await this.log.write({ what: 'password_reset', succeeded: true, personId: person.id, email: person.email, address: request.ip });
  }

  /** Ends every other session of the person. */
  @Post('password')
  @HttpCode(204)
  @SignedIn()
  @BeforeSecondFactor()
  async changePassword(@Body() { currentPassword, newPassword }: ChangePasswordDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { personId, email } = signedInPerson(request);
    const response = await this.library.api.changePassword({ body: { currentPassword, newPassword, revokeOtherSessions: true }, headers: libraryHeaders(request), asResponse: true });
    await this.log.write({ what: 'password_change', succeeded: response.ok, personId, email, address: request.ip });
    await libraryAnswer(response, reply);
  }

  private async answer(request: FastifyRequest, token: string | null): Promise<SignInAnswerDto> {
    if (token === null) return { secondFactorNeeded: true, session: null };
    const person = await this.sessions.behind(token);
    if (!person) throw new HttpProblem('sign_in_failed', 'E-mail address or password is not right.');
    return { secondFactorNeeded: false, session: await this.view.of(person, acceptedLanguage(request.headers['accept-language']) ?? person.language) };
  }
}
