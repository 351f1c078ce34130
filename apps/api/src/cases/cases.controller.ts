import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { CaseCountsQueries, CaseEndingService, type CaseFilter, CasesQueries, CasesService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { ObligationDto } from '../certificates/certificate.dto';
import { PathId } from '../http/ids';
import { pageRequest } from '../http/paging.dto';
import { HttpProblem } from '../http/problem';
import { CaseCountsDto, CaseDto, CasePageDto, CaseQueryDto, CaseRowDto, EndRouteDto, HistoryEventDto, HistoryPageDto, HistoryQueryDto, SetFeesClearedDto, SetOwnerDto } from './case.dto';

const PAGE_SIZE = 50;

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly cases: CasesService, private readonly endings: CaseEndingService, private readonly queries: CasesQueries, private readonly counting: CaseCountsQueries) {}

  @Get()
  @Allow('client', 'staff', 'auditor')
  async listCases(@CurrentActor() actor: Actor, @Query() query: CaseQueryDto): Promise<CasePageDto> {
    const { items, next } = await this.queries.list(actor, filterOf(actor, query), pageRequest(query));
    return { items: items.map(CaseRowDto.from), next };
  }

  /** How many cases stand where, and whose they are. */
  @Get('counts')
  @Allow('staff', 'auditor')
  async countCases(@CurrentActor() actor: Actor): Promise<CaseCountsDto> {
    return CaseCountsDto.from(await this.counting.counts(actor));
  }

  @Get(':id')
  @Allow('client', 'staff', 'auditor')
  async readCase(@CurrentActor() actor: Actor, @PathId() id: string): Promise<CaseDto> {
    return CaseDto.from(await this.cases.read(actor, id));
  }

  @Put(':id/owner')
  @Allow('application_reviewer', 'planner', 'technical_manager', 'quality_manager')
  async setCaseOwner(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { ownerId, standInId, version }: SetOwnerDto): Promise<CaseDto> {
    return CaseDto.from(await this.cases.setOwner(actor, id, { ownerId, standInId: standInId ?? null }, version));
  }

  /** Says whether the fees are paid (DECISIONS 14). */
  @Put(':id/fees')
  @Allow('application_reviewer', 'planner', 'technical_manager')
  async setFeesCleared(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { cleared, version }: SetFeesClearedDto): Promise<CaseDto> {
    return CaseDto.from(await this.cases.setFeesCleared(actor, id, cleared, version));
  }

  /** The client ends a procedure that runs. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @Allow('client_representative')
  async withdrawFromCertification(@CurrentActor() actor: Actor, @PathId() id: string, @Body() ending: EndRouteDto): Promise<CaseDto> {
    return CaseDto.from(await this.endings.withdraw(actor, id, ending));
  }

  /** The certification body ends a procedure that runs, with its reasons. */
  @Post(':id/termination')
  @HttpCode(200)
  @Allow('decision_maker', 'technical_manager')
  async terminateProcedure(@CurrentActor() actor: Actor, @PathId() id: string, @Body() ending: EndRouteDto): Promise<CaseDto> {
    return CaseDto.from(await this.endings.terminate(actor, id, ending));
  }

  /** The trail of the case, newest first. */
  @Get(':id/events')
  @Allow('staff', 'auditor')
  async readCaseHistory(@CurrentActor() actor: Actor, @PathId() id: string, @Query() { after, limit, ...filter }: HistoryQueryDto): Promise<HistoryPageDto> {
    const { items, next } = await this.queries.history(actor, id, filter, after ?? null, limit ?? PAGE_SIZE);
    return { items: items.map(HistoryEventDto.from), next };
  }

  @Get(':id/obligations')
  @Allow('client', 'staff', 'auditor')
  async listObligations(@CurrentActor() actor: Actor, @PathId() id: string): Promise<ObligationDto[]> {
    return (await this.cases.obligations(actor, id)).map(ObligationDto.from);
  }
}

function filterOf({ personId }: Actor, { owner, ...filter }: CaseQueryDto): CaseFilter {
  const wanted = owner === 'me' ? personId : owner;
  if (wanted !== undefined && wanted !== null && !isUUID(wanted)) throw new HttpProblem('malformed', 'owner must be the id of a person, or "me"', [{ path: 'owner', message: 'the id of a person, or "me"' }]);
  return { ...filter, ...(wanted && { owner: wanted }) };
}
