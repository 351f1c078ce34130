import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditPlanningService, AuditsQueries, AuditsService } from '@cb/casework';
import type { Actor, AuditPlan } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { AuditDto, AuditPageDto, AuditRowDto } from './audit-answer.dto';
import { AuditQueryDto, AuditVersionDto, ChangeAuditDto, ProposeAuditDto, ReasonDto, ReasonedDto, RequestPlanChangeDto, SendPlanDto } from './audit.dto';

/** Audits from the proposed dates to dates that the client agreed to. */
@ApiTags('audits')
@Controller()
export class AuditsController {
  constructor(private readonly audits: AuditsService, private readonly planning: AuditPlanningService, private readonly queries: AuditsQueries) {}

  /** Proposes an audit for a route of the case, with dates and sites; the rest comes from programme, application and standards. */
  @Post('cases/:id/audits')
  @Allow('planner')
  async proposeAudit(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: ProposeAuditDto): Promise<AuditDto> {
    return AuditDto.from(await this.audits.propose(actor, id, body));
  }

  @Get('cases/:id/audits')
  @Allow('client', 'staff', 'auditor')
  async listCaseAudits(@CurrentActor() actor: Actor, @PathId() id: string, @Query() query: AuditQueryDto): Promise<AuditPageDto> {
    const { items, next } = await this.queries.ofCase(actor, id, query);
    return { items: items.map(AuditRowDto.from), next };
  }

  @Get('audits')
  @Allow('client', 'staff', 'auditor')
  async listAudits(@CurrentActor() actor: Actor, @Query() query: AuditQueryDto): Promise<AuditPageDto> {
    const { items, next } = await this.queries.list(actor, query);
    return { items: items.map(AuditRowDto.from), next };
  }

  @Get('audits/:id')
  @Allow('client', 'staff', 'auditor')
  async readAudit(@CurrentActor() actor: Actor, @PathId() id: string): Promise<AuditDto> {
    return AuditDto.from(await this.audits.read(actor, id));
  }

  /** Dates and sites until a team is proposed; objectives, scope and criteria until the start. */
  @Put('audits/:id')
  @Allow('planner')
  async changeAudit(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...basis }: ChangeAuditDto): Promise<AuditDto> {
    return AuditDto.from(await this.audits.change(actor, id, basis, version));
  }

  @Post('audits/:id/plan')
  @HttpCode(200)
  @Allow('auditor', 'planner')
  async sendPlan(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { items, companions, ...rest }: SendPlanDto): Promise<AuditDto> {
    const plan: AuditPlan = {
      items: items.map((item) => ({ ...item, siteId: item.siteId ?? null, remote: item.remote ?? false, clauses: item.clauses ?? [] })), ...(companions === undefined ? {} : { companions }),
    };
    return AuditDto.from(await this.planning.sendPlan(actor, id, { plan, ...rest }));
  }

  /** The client agrees to plan and dates; the case is planned with it. */
  @Post('audits/:id/plan-acceptance')
  @HttpCode(200)
  @Allow('client_representative')
  async acceptPlan(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: AuditVersionDto): Promise<AuditDto> {
    return AuditDto.from(await this.planning.acceptPlan(actor, id, version));
  }

  @Post('audits/:id/plan-change-request')
  @HttpCode(200)
  @Allow('client_representative')
  async requestPlanChange(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { wish, version }: RequestPlanChangeDto): Promise<AuditDto> {
    return AuditDto.from(await this.planning.requestPlanChange(actor, id, wish, version));
  }

  /** For audits without a formal plan: stage 1, short notice, transfer visit (R-PLAN-04). */
  @Post('audits/:id/dates-agreement')
  @HttpCode(200)
  @Allow('planner', 'client_representative')
  async agreeDates(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: ReasonedDto): Promise<AuditDto> {
    return AuditDto.from(await this.planning.agreeDates(actor, id, body));
  }

  @Post('audits/:id/cancellation')
  @HttpCode(200)
  @Allow('planner')
  async cancelAudit(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { reason, version }: ReasonDto): Promise<AuditDto> {
    return AuditDto.from(await this.planning.cancel(actor, id, reason, version));
  }

  @Post('audits/:id/postponement')
  @HttpCode(200)
  @Allow('planner')
  async postponeAudit(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { reason, version }: ReasonDto): Promise<AuditDto> {
    return AuditDto.from(await this.planning.postpone(actor, id, reason, version));
  }

  /** Plans a postponed audit anew, from its dates on. */
  @Post('audits/:id/replanning')
  @HttpCode(200)
  @Allow('planner')
  async replanAudit(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: AuditVersionDto): Promise<AuditDto> {
    return AuditDto.from(await this.planning.replan(actor, id, version));
  }
}
