import { Body, Controller, HttpCode, Param, ParseEnumPipe, Post, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Stage1Service } from '@cb/casework';
import { STAGE1_POINTS, type Stage1Point } from '@cb/domain';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { AuditDto } from './audit-answer.dto';
import { ConcernsDto, Stage1AnswerDto, Stage1ConclusionDto, Stage1RecordsDto } from './stage1.dto';

const POINTS = Object.keys(STAGE1_POINTS);
const POINT = new ParseEnumPipe(Object.fromEntries(POINTS.map((point) => [point, point])));

/** Documents and readiness (17021-1, 9.3.1.2). */
@ApiTags('audits')
@Controller('audits')
export class Stage1Controller {
  constructor(private readonly stage1: Stage1Service) {}

  /** One of the seven points, `a` to `g` (R-STAGE1-03). */
  @Put(':id/stage1-points/:point')
  @Allow('auditor')
  @ApiParam({ name: 'point', enum: POINTS })
  async answerStage1Point(@CurrentActor() actor: Actor, @PathId() id: string, @Param('point', POINT) point: Stage1Point, @Body() body: Stage1AnswerDto): Promise<AuditDto> {
    return AuditDto.from(await this.stage1.answerPoint(actor, id, point, body));
  }

  /** The real records of internal audit and management review (R-STAGE1-04). */
  @Put(':id/stage1-records')
  @Allow('auditor')
  async checkStage1Records(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { internalAudit, managementReview }: Stage1RecordsDto): Promise<AuditDto> {
    return AuditDto.from(await this.stage1.checkRecords(actor, id, { internalAudit: internalAudit ?? null, managementReview: managementReview ?? null }));
  }

  /** Areas of concern; with `send` the client receives them in writing (R-STAGE1-05). */
  @Put(':id/concerns')
  @Allow('auditor')
  async listStage1Concerns(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { concerns, send }: ConcernsDto): Promise<AuditDto> {
    return AuditDto.from(await this.stage1.listConcerns(actor, id, concerns, send ?? false));
  }

  /** Ends stage 1 (R-STAGE1-06). */
  @Post(':id/stage1-conclusion')
  @HttpCode(200)
  @Allow('auditor')
  async concludeStage1(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: Stage1ConclusionDto): Promise<AuditDto> {
    return AuditDto.from(await this.stage1.conclude(actor, id, body));
  }
}
