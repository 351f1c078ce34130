import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DemoPeopleService } from '@cb/casework';
import { notFound } from '@cb/domain';
import { Config } from '@cb/platform';
import { Public } from '../access';
import { AccountDto } from '../auth/accounts.dto';
import { isDemoKey } from '../http/demo-clock';
import { NotReplayed } from '../http/idempotency.interceptor';
import { DemoPersonDto } from './demo-person.dto';

/** Lets the story player make the people of a story. Outside demonstration mode there is nothing here. */
@ApiExcludeController()
@Controller('demo/people')
@NotReplayed()
export class DemoPeopleController {
  constructor(private readonly people: DemoPeopleService, private readonly config: Config) {}

  @Post()
  @HttpCode(200)
  @Public({ counted: false })
  async ensure(@Body() { organisation, ...person }: DemoPersonDto, @Headers('x-attesta-demo-key') key?: string): Promise<AccountDto> {
    if (!isDemoKey(this.config, key)) throw notFound('this page');
    const language = person.language ?? 'en';
    return AccountDto.from(await this.people.ensure({ ...person, language, organisation: organisation ? { ...organisation, language: organisation.language ?? language } : null }));
  }
}
