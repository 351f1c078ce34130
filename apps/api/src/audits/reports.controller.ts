import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecommendationsService, ReportsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { AuditDto } from './audit-answer.dto';
import { AuditVersionDto, ReasonedDto } from './audit.dto';
import { RecommendDto, ReportDto, WriteReportDto } from './report.dto';

/** The written report and the lead auditor's conclusion. */
@ApiTags('audits')
@Controller('audits')
export class ReportsController {
  constructor(private readonly reports: ReportsService, private readonly recommendations: RecommendationsService) {}

  /** Begins the report with what the system knows. */
  @Post(':id/report')
  @Allow('auditor')
  async draftReport(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: AuditVersionDto): Promise<ReportDto> {
    return ReportDto.from(await this.reports.draft(actor, id, version));
  }

  /** The client sees it once it is issued. */
  @Get(':id/report')
  @Allow('client', 'staff', 'auditor')
  async readReport(@CurrentActor() actor: Actor, @PathId() id: string): Promise<ReportDto> {
    return ReportDto.from(await this.reports.read(actor, id));
  }

  /** `version` is the report's. */
  @Put(':id/report')
  @Allow('auditor')
  async writeReport(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { content, version }: WriteReportDto): Promise<ReportDto> {
    return ReportDto.from(await this.reports.write(actor, id, content, version));
  }

  /** The lead auditor answers for the content (R-REP-01); the recommendation takes its effect. */
  @Post(':id/report-issue')
  @HttpCode(200)
  @Allow('auditor')
  async issueReport(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: ReasonedDto): Promise<ReportDto> {
    return ReportDto.from(await this.reports.issue(actor, id, body));
  }

  /** Before the report is issued, and again when open findings are settled (R-STAGE2-04). */
  @Post(':id/recommendation')
  @HttpCode(200)
  @Allow('auditor')
  async recommendCertification(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: RecommendDto): Promise<AuditDto> {
    return AuditDto.from(await this.recommendations.recommend(actor, id, body));
  }
}
