import { Body, Controller, Delete, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BeforeSecondFactor, SignedIn } from '../access';
import { NotReplayed } from '../http/idempotency.interceptor';
import { BackupCodesDto, ConfirmSecondFactorDto, PasswordDto, SecondFactorEnrolmentDto } from './auth.dto';
import type { SignInLibrary } from './better-auth';
import { libraryAnswer, libraryHeaders } from './library-http';
import { SIGN_IN_LIBRARY } from './tokens';

/** The second factor of one's own account: time-based codes (RFC 6238) and backup codes. */
@ApiTags('auth')
@Controller('auth/second-factor')
@NotReplayed()
export class SecondFactorController {
  constructor(@Inject(SIGN_IN_LIBRARY) private readonly library: SignInLibrary) {}

  /** Gives the secret; it counts once a code of it was confirmed. */
  @Post()
  @SignedIn()
  @BeforeSecondFactor()
  async enrol(@Body() { password }: PasswordDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SecondFactorEnrolmentDto> {
    const response = await this.library.api.enableTwoFactor({ body: { password }, headers: libraryHeaders(request), asResponse: true });
    const { totpURI, backupCodes } = await libraryAnswer<{ totpURI: string; backupCodes: string[] }>(response, reply);
    return { uri: totpURI, backupCodes };
  }

  /** The session goes on under a new token: read it, and its csrfToken, again. */
  @Post('confirmation')
  @HttpCode(204)
  @SignedIn()
  @BeforeSecondFactor()
  async confirm(@Body() { code }: ConfirmSecondFactorDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await libraryAnswer(await this.library.api.verifyTOTP({ body: { code }, headers: libraryHeaders(request), asResponse: true }), reply);
  }

  @Post('backup-codes')
  @SignedIn()
  async backupCodes(@Body() { password }: PasswordDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<BackupCodesDto> {
    const response = await this.library.api.generateBackupCodes({ body: { password }, headers: libraryHeaders(request), asResponse: true });
    const { backupCodes } = await libraryAnswer<{ backupCodes: string[] }>(response, reply);
    return { backupCodes };
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  async drop(@Body() { password }: PasswordDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await libraryAnswer(await this.library.api.disableTwoFactor({ body: { password }, headers: libraryHeaders(request), asResponse: true }), reply);
  }
}
