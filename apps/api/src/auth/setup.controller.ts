import { rm } from 'node:fs/promises';
import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SetupService, SignInThrottle } from '@cb/casework';
import { Config } from '@cb/platform';
import { Public } from '../access';
import { NotReplayed } from '../http/idempotency.interceptor';
import { languageOf } from '../http/language';
import { HttpProblem } from '../http/problem';
import { AccountDto, SetUpDto, SetUpStateDto } from './accounts.dto';
import { setupKeyFile } from './announce-setup';

/** The first administrator and the certification body's name, once, with the key from the server's console. */
@ApiTags('setup')
@Controller('setup')
@NotReplayed()
export class SetupController {
  constructor(private readonly setups: SetupService, private readonly throttle: SignInThrottle, private readonly config: Config) {}

  @Get()
  @Public()
  async state(): Promise<SetUpStateDto> {
    return { needed: await this.setups.needed() };
  }

  @Post()
  @Public()
  async setUp(@Body() { key, administrator, body }: SetUpDto, @Req() request: FastifyRequest): Promise<AccountDto> {
    const wait = await this.throttle.secondsToWait('setup', '', request.ip);
    if (wait > 0) throw new HttpProblem('too_many_requests', 'Too many wrong keys. Please wait a quarter of an hour.', [], { 'retry-after': String(wait) });
    await this.throttle.count('setup', '', request.ip);
    const person = await this.setups.setUp({ key, body, administrator: { ...administrator, language: administrator.language ?? languageOf(request) } });
    await this.throttle.forget('setup', '', request.ip);
    await rm(setupKeyFile(this.config), { force: true });
    return AccountDto.from(person);
  }
}
