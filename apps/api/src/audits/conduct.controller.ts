import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditConductService } from '@cb/casework';
import type { Actor, AuditMeeting } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { AuditDto } from './audit-answer.dto';
import { AuditVersionDto, CloseAuditDto, MeetingDto, ReasonDto, ReasonedDto, ResultsDto, VisitDto } from './audit.dto';

/** The audit while it runs. */
@ApiTags('audits')
@Controller('audits')
export class ConductController {
  constructor(private readonly conduct: AuditConductService) {}

  @Post(':id/start')
  @HttpCode(200)
  @Allow('auditor')
  async startAudit(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: ReasonedDto): Promise<AuditDto> {
    return AuditDto.from(await this.conduct.start(actor, id, body));
  }

  /** R-AUD-01. */
  @Put(':id/opening-meeting')
  @Allow('auditor')
  async recordOpeningMeeting(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: MeetingDto): Promise<AuditDto> {
    return AuditDto.from(await this.conduct.recordOpening(actor, id, meetingOf(body)));
  }

  /** Results with evidence by point (R-STAGE2-02, R-SURV-03, R-RECERT-02). */
  @Put(':id/results')
  @Allow('auditor')
  async recordAuditResults(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { results, deviations }: ResultsDto): Promise<AuditDto> {
    return AuditDto.from(await this.conduct.recordResults(actor, id, results, deviations));
  }

  /** R-STAGE2-03. */
  @Put(':id/sites/:siteId')
  @Allow('auditor')
  async recordSiteVisit(@CurrentActor() actor: Actor, @PathId() id: string, @PathId('siteId') siteId: string, @Body() { visitedOn }: VisitDto): Promise<AuditDto> {
    return AuditDto.from(await this.conduct.recordVisit(actor, id, siteId, visitedOn ?? null));
  }

  /** The closing meeting: publishes the findings to the client. */
  @Post(':id/closing')
  @HttpCode(200)
  @Allow('auditor')
  async closeAudit(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { closingMeeting, ...rest }: CloseAuditDto): Promise<AuditDto> {
    return AuditDto.from(await this.conduct.close(actor, id, { ...rest, ...(closingMeeting ? { closingMeeting: meetingOf(closingMeeting) } : {}) }));
  }

  /** Stopped on site (R-AUD-04). */
  @Post(':id/termination')
  @HttpCode(200)
  @Allow('auditor', 'planner')
  async terminateAudit(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { reason, version }: ReasonDto): Promise<AuditDto> {
    return AuditDto.from(await this.conduct.terminate(actor, id, reason, version));
  }

  /** Nothing is left to do at this audit. */
  @Post(':id/completion')
  @HttpCode(200)
  @Allow('auditor', 'planner')
  async completeAudit(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: AuditVersionDto): Promise<AuditDto> {
    return AuditDto.from(await this.conduct.complete(actor, id, version));
  }
}

const meetingOf = ({ points, ...meeting }: MeetingDto): AuditMeeting => ({ ...meeting, points: points ?? [] });
