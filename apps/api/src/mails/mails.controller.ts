import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MailsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { MailDto, MailFileDto, MailPageDto, MailQueryDto } from './mail.dto';

const PAGE_SIZE = 50;

@ApiTags('mails')
@Controller('mails')
export class MailsController {
  constructor(private readonly mails: MailsService) {}

  @Get()
  @Allow('staff')
  async listMails(@CurrentActor() actor: Actor, @Query() query: MailQueryDto): Promise<MailPageDto> {
    const { items, next } = await this.mails.list(actor, { ...query, limit: query.limit ?? PAGE_SIZE });
    return { items: items.map(MailDto.from), next };
  }

  @Get(':id')
  @Allow('staff')
  async readMail(@CurrentActor() actor: Actor, @PathId() id: string): Promise<MailFileDto> {
    return MailFileDto.fromFile(await this.mails.read(actor, id));
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Allow('administrator', 'planner', 'application_reviewer')
  async retryMail(@CurrentActor() actor: Actor, @PathId() id: string): Promise<MailDto> {
    return MailDto.from(await this.mails.retry(actor, id));
  }
}
