import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CalculationsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { NotReplayed } from '../http/idempotency.interceptor';
import { PathId } from '../http/ids';
import { AuditTimeDto, CalculateDto, CalculationDto, calculationRequest, ClampReportDto, FixTimeDto } from './calculation.dto';

@ApiTags('calculations')
@Controller()
export class CalculationsController {
  constructor(private readonly calculations: CalculationsService) {}

  /** Newest first; the client sees what was fixed. */
  @Get('cases/:id/calculations')
  @Allow('client', 'staff', 'auditor')
  async listCalculations(@CurrentActor() actor: Actor, @PathId() id: string): Promise<CalculationDto[]> {
    return (await this.calculations.list(actor, id)).map(CalculationDto.of);
  }

  /** How often the factors of a fixed time were cut off at -30 %: often means that the list overcompensates. */
  @Get('factors/clamps')
  @Allow('staff')
  countClamps(@CurrentActor() actor: Actor): Promise<ClampReportDto> {
    return this.calculations.clamps(actor);
  }

  /** From the sites of the case as they are now. */
  @Post('cases/:id/calculations')
  @Allow('application_reviewer', 'planner', 'technical_manager')
  async calculateAuditTime(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: CalculateDto): Promise<CalculationDto> {
    return CalculationDto.of(await this.calculations.calculate(actor, id, calculationRequest(body), body.id));
  }

  /** What the same request would come to; nothing is kept. */
  @Post('cases/:id/calculations/preview')
  @HttpCode(200)
  @NotReplayed()
  @Allow('application_reviewer', 'planner', 'technical_manager')
  async previewAuditTime(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: CalculateDto): Promise<AuditTimeDto> {
    return AuditTimeDto.from(await this.calculations.preview(actor, id, calculationRequest(body)));
  }

  @Post('calculations/:id/fixing')
  @HttpCode(200)
  @Allow('application_reviewer', 'planner', 'technical_manager')
  async fixAuditTime(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { justification, reasons, version }: FixTimeDto): Promise<CalculationDto> {
    return CalculationDto.of(await this.calculations.fix(actor, id, { justification: justification ?? '', reasons: reasons ?? {}, version }));
  }
}
