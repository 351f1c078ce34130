import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MessagesService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { PageQueryDto, pageRequest } from '../http/paging.dto';
import { MessageDto, MessagePageDto, MessagesReadDto, WriteTextDto } from './message.dto';

/** The conversation between the certification body and the client. */
@ApiTags('messages')
@Controller('cases/:id/messages')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  @Get()
  @Allow('client', 'staff', 'auditor')
  async listMessages(@CurrentActor() actor: Actor, @PathId() id: string, @Query() query: PageQueryDto): Promise<MessagePageDto> {
    const { items, next } = await this.messages.list(actor, id, pageRequest(query));
    return { items: items.map(MessageDto.from), next };
  }

  /** The other side is told by mail. */
  @Post()
  @Allow('client', 'auditor', 'application_reviewer', 'planner', 'technical_reviewer', 'decision_maker', 'technical_manager', 'quality_manager')
  async sendMessage(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { id: messageId, text }: WriteTextDto): Promise<MessageDto> {
    return MessageDto.from(await this.messages.send(actor, id, text, messageId));
  }

  /** Marks what the other side wrote as read. */
  @Post('reading')
  @HttpCode(200)
  @Allow('client', 'auditor', 'application_reviewer', 'planner', 'technical_reviewer', 'decision_maker', 'technical_manager', 'quality_manager')
  async markMessagesRead(@CurrentActor() actor: Actor, @PathId() id: string): Promise<MessagesReadDto> {
    return { markedRead: await this.messages.markRead(actor, id) };
  }
}
