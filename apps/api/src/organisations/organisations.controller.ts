import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OrganisationsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { ChangeOrganisationByStaffDto, ChangeOrganisationDto, OrganisationDto, OrganisationPageDto, OrganisationQueryDto } from './organisation.dto';

const PAGE_SIZE = 50;

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get()
  @Allow('staff', 'auditor', 'client')
  async listOrganisations(@CurrentActor() actor: Actor, @Query() query: OrganisationQueryDto): Promise<OrganisationPageDto> {
    const { items, next } = await this.organisations.list(actor, { ...query, limit: query.limit ?? PAGE_SIZE });
    return { items: items.map(OrganisationDto.from), next };
  }

  @Get(':id')
  @Allow('staff', 'auditor', 'client')
  async readOrganisation(@CurrentActor() actor: Actor, @PathId() id: string): Promise<OrganisationDto> {
    return OrganisationDto.from(await this.organisations.read(actor, id));
  }

  @Put(':id')
  @Allow('client_representative')
  async changeOwnOrganisation(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...change }: ChangeOrganisationDto): Promise<OrganisationDto> {
    return OrganisationDto.from(await this.organisations.change(actor, id, change, version));
  }

  /** What the certification body knows of the client, such as that it is a certification body itself (R-IMP-01). */
  @Put(':id/record')
  @Allow('application_reviewer', 'administrator')
  async changeOrganisationRecord(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...change }: ChangeOrganisationByStaffDto): Promise<OrganisationDto> {
    return OrganisationDto.from(await this.organisations.change(actor, id, change, version));
  }
}
