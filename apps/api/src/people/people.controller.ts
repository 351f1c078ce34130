import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PeopleService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { AbsenceDto, AddAbsenceDto, AddCompetenceDto, AddConflictDto, ChangePersonDto, CompetenceDto, ConflictDto, PeopleQueryDto, PersonDto, PersonPageDto, PersonRowDto } from './person.dto';

const PAGE_SIZE = 50;

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get('people')
  @Allow('staff', 'auditor', 'client_representative')
  async listPeople(@CurrentActor() actor: Actor, @Query() query: PeopleQueryDto): Promise<PersonPageDto> {
    const { items, next } = await this.people.list(actor, { ...query, limit: query.limit ?? PAGE_SIZE });
    return { items: items.map(PersonRowDto.from), next };
  }

  /** The person's file: competence, conflicts, absences and the half days that are held. */
  @Get('people/:id')
  @Allow('staff', 'auditor')
  async readPerson(@CurrentActor() actor: Actor, @PathId() id: string): Promise<PersonDto> {
    return PersonDto.fromFile(await this.people.read(actor, id));
  }

  @Put('people/:id')
  @Allow('technical_manager', 'quality_manager', 'administrator', 'auditor')
  async changePerson(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...change }: ChangePersonDto): Promise<PersonDto> {
    await this.people.change(actor, id, change, version);
    return PersonDto.fromFile(await this.people.read(actor, id));
  }

  @Post('people/:id/competences')
  @Allow('technical_manager')
  async addCompetence(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: AddCompetenceDto): Promise<CompetenceDto> {
    return CompetenceDto.from(await this.people.addCompetence(actor, id, { ...body, validTo: body.validTo ?? null }));
  }

  @Post('people/:id/conflicts')
  @Allow('technical_manager', 'quality_manager', 'planner', 'auditor')
  async addConflict(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: AddConflictDto): Promise<ConflictDto> {
    return ConflictDto.from(await this.people.addConflict(actor, id, { ...body, organisationId: body.organisationId ?? null, endedOn: body.endedOn ?? null }));
  }

  @Post('people/:id/absences')
  @Allow('planner', 'technical_manager', 'auditor')
  async addAbsence(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: AddAbsenceDto): Promise<AbsenceDto> {
    return AbsenceDto.from(await this.people.addAbsence(actor, id, body));
  }

  @Delete('competences/:id')
  @HttpCode(204)
  @Allow('technical_manager')
  removeCompetence(@CurrentActor() actor: Actor, @PathId() id: string): Promise<void> { return this.people.removeCompetence(actor, id); }

  @Delete('conflicts/:id')
  @HttpCode(204)
  @Allow('technical_manager', 'quality_manager')
  removeConflict(@CurrentActor() actor: Actor, @PathId() id: string): Promise<void> { return this.people.removeConflict(actor, id); }

  @Delete('absences/:id')
  @HttpCode(204)
  @Allow('planner', 'technical_manager', 'auditor')
  removeAbsence(@CurrentActor() actor: Actor, @PathId() id: string): Promise<void> { return this.people.removeAbsence(actor, id); }
}
