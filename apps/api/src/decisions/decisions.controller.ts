import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DecisionsService, Stage2RepeatService, TechnicalReviewService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { DecideDto, DecisionDto, RequireStage2RepeatDto, ResumeReviewDto, ReviewTechnicallyDto, TechnicalReviewDto } from './decision.dto';

@ApiTags('decisions')
@Controller('cases/:id')
export class DecisionsController {
  constructor(private readonly reviews: TechnicalReviewService, private readonly decisions: DecisionsService, private readonly repeats: Stage2RepeatService) {}

  @Post('technical-review')
  @Allow('technical_reviewer', 'decision_maker')
  async reviewTechnically(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: ReviewTechnicallyDto): Promise<TechnicalReviewDto> {
    const { routeId, checklist, conclusion, remarks, reasons } = body;
    return TechnicalReviewDto.from(await this.reviews.review(actor, id, { routeId, checklist, conclusion, remarks: remarks ?? null, ...(reasons ? { reasons } : {}) }));
  }

  /** What the technical review asked for is there. */
  @Post('technical-review/information')
  @HttpCode(204)
  @Allow('auditor', 'planner')
  async provideReviewInformation(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { routeId, reason }: ResumeReviewDto): Promise<void> {
    await this.reviews.resume(actor, id, routeId, reason);
  }

  /** A major missed its six months: another stage 2 before any recommendation (R-DEC-06). */
  @Post('stage2-repeat')
  @HttpCode(204)
  @Allow('planner', 'technical_reviewer', 'decision_maker')
  async requireStage2Repeat(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { routeId, reason, version }: RequireStage2RepeatDto): Promise<void> {
    await this.repeats.require(actor, id, { routeId, reason, version });
  }

  @Get('decisions')
  @Allow('staff', 'client', 'auditor')
  async listDecisions(@CurrentActor() actor: Actor, @PathId() id: string): Promise<DecisionDto[]> {
    return (await this.decisions.list(actor, id)).map(DecisionDto.from);
  }

  /** The certification decision, one per standard of the route. A grant makes the certificate. */
  @Post('decisions')
  @Allow('decision_maker')
  async decideCertification(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { routeId, decision, reasons, overrule }: DecideDto): Promise<DecisionDto[]> {
    return (await this.decisions.decide(actor, id, { routeId, decision, reasons, ...(overrule ? { overrule } : {}) })).map(DecisionDto.from);
  }
}
