import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SavedViewsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { ChangeViewDto, SavedViewDto, SaveViewDto, ViewQueryDto } from './view.dto';

/** Work lists as a person wants them again. Everybody has their own; nobody sees another's. */
@ApiTags('saved views')
@Controller('saved-views')
export class ViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  @Allow('staff', 'auditor')
  async listSavedViews(@CurrentActor() actor: Actor, @Query() { list }: ViewQueryDto): Promise<SavedViewDto[]> {
    return (await this.views.list(actor, list)).map(SavedViewDto.from);
  }

  @Post()
  @Allow('staff', 'auditor')
  async saveView(@CurrentActor() actor: Actor, @Body() body: SaveViewDto): Promise<SavedViewDto> {
    return SavedViewDto.from(await this.views.add(actor, body));
  }

  @Put(':id')
  @Allow('staff', 'auditor')
  async changeSavedView(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...content }: ChangeViewDto): Promise<SavedViewDto> {
    return SavedViewDto.from(await this.views.change(actor, id, content, version));
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('staff', 'auditor')
  async removeSavedView(@CurrentActor() actor: Actor, @PathId() id: string): Promise<void> {
    await this.views.remove(actor, id);
  }
}
