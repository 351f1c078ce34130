import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProgrammesService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { ProgrammeDto, programmeRequest, SetProgrammeDto } from './programme.dto';

@ApiTags('programme')
@Controller('cases/:id/programme')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  /** Of the newest cycle, with which audit covers which clause. */
  @Get()
  @Allow('client', 'staff', 'auditor')
  async readProgramme(@CurrentActor() actor: Actor, @PathId() id: string): Promise<ProgrammeDto> {
    return ProgrammeDto.from(await this.programmes.read(actor, id));
  }

  /** Sets it up from the planned decision day; again as long as it is provisional. */
  @Put()
  @Allow('planner')
  async setProgramme(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: SetProgrammeDto): Promise<ProgrammeDto> {
    return ProgrammeDto.from(await this.programmes.set(actor, id, programmeRequest(body), body.version));
  }
}
