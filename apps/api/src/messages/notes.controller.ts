import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NotesService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { PageQueryDto, pageRequest } from '../http/paging.dto';
import { NoteDto, NotePageDto, WriteTextDto } from './message.dto';

/** Between the people of the certification body; a client never sees them. */
@ApiTags('messages')
@Controller('cases/:id/notes')
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Get()
  @Allow('staff', 'auditor')
  async listNotes(@CurrentActor() actor: Actor, @PathId() id: string, @Query() query: PageQueryDto): Promise<NotePageDto> {
    const { items, next } = await this.notes.list(actor, id, pageRequest(query));
    return { items: items.map(NoteDto.from), next };
  }

  @Post()
  @Allow('auditor', 'application_reviewer', 'planner', 'technical_reviewer', 'decision_maker', 'technical_manager', 'quality_manager')
  async writeNote(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { id: noteId, text }: WriteTextDto): Promise<NoteDto> {
    return NoteDto.from(await this.notes.write(actor, id, text, noteId));
  }
}
