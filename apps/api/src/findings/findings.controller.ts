import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindingAnswersService, FindingDraftsService, FindingsQueries, FindingsService, FindingVerificationService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import {
  AnswerDraftDto, ClauseCountDto, DisputeDto, EscalateDto, FindingDto, FindingFilterDto, FindingPageDto, FindingQueryDto, FindingRowDto, FindingVersionDto, KeepDraftDto, RecordFindingDto, RespondDto, SendEvidenceDto, VerdictDto, VerifyDto,
} from './finding.dto';

/** Findings from their recording on site to their closure. */
@ApiTags('findings')
@Controller()
export class FindingsController {
  constructor(
    private readonly findings: FindingsService, private readonly answers: FindingAnswersService, private readonly verification: FindingVerificationService,
    private readonly queries: FindingsQueries, private readonly drafts: FindingDraftsService,
  ) {}

  /** Records a finding while the audit runs; the client sees it from the closing meeting on. */
  @Post('audits/:id/findings')
  @Allow('auditor')
  async recordFinding(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: RecordFindingDto): Promise<FindingDto> {
    return FindingDto.from(await this.findings.record(actor, id, { ...body, siteIds: body.siteIds ?? [] }));
  }

  @Get('audits/:id/findings')
  @Allow('client', 'staff', 'auditor')
  async listAuditFindings(@CurrentActor() actor: Actor, @PathId() id: string, @Query() query: FindingQueryDto): Promise<FindingPageDto> {
    const { items, next } = await this.queries.ofAudit(actor, id, query);
    return { items: items.map(FindingRowDto.from), next };
  }

  @Get('findings')
  @Allow('client', 'staff', 'auditor')
  async listFindings(@CurrentActor() actor: Actor, @Query() query: FindingQueryDto): Promise<FindingPageDto> {
    const { items, next } = await this.queries.list(actor, query);
    return { items: items.map(FindingRowDto.from), next };
  }

  /** How many stand against each clause. */
  @Get('findings/counts')
  @Allow('client', 'staff', 'auditor')
  async countFindings(@CurrentActor() actor: Actor, @Query() filter: FindingFilterDto): Promise<ClauseCountDto[]> {
    return (await this.queries.byClause(actor, filter)).map(ClauseCountDto.from);
  }

  @Get('findings/:id')
  @Allow('client', 'staff', 'auditor')
  async readFinding(@CurrentActor() actor: Actor, @PathId() id: string): Promise<FindingDto> {
    return FindingDto.from(await this.findings.read(actor, id));
  }

  /** Until the closing meeting. */
  @Put('findings/:id')
  @Allow('auditor')
  async changeFinding(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...body }: RecordFindingDto): Promise<FindingDto> {
    return FindingDto.from(await this.findings.change(actor, id, { ...body, siteIds: body.siteIds ?? [] }, version));
  }

  /** What the client's people have written of the answer so far; nobody else sees it. */
  @Get('findings/:id/answer-draft')
  @Allow('client')
  async readAnswerDraft(@CurrentActor() actor: Actor, @PathId() id: string): Promise<AnswerDraftDto> {
    return AnswerDraftDto.from(await this.drafts.read(actor, id));
  }

  @Put('findings/:id/answer-draft')
  @Allow('client')
  async keepAnswerDraft(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...draft }: KeepDraftDto): Promise<AnswerDraftDto> {
    return AnswerDraftDto.from(await this.drafts.keep(actor, id, draft, version));
  }

  /** Cause, correction and corrective action (R-NC-05). */
  @Post('findings/:id/response')
  @HttpCode(200)
  @Allow('client_representative')
  async respondToFinding(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: RespondDto): Promise<FindingDto> {
    return FindingDto.from(await this.answers.respond(actor, id, body));
  }

  /** What was done. */
  @Post('findings/:id/evidence')
  @HttpCode(200)
  @Allow('client_representative')
  async sendFindingEvidence(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: SendEvidenceDto): Promise<FindingDto> {
    return FindingDto.from(await this.answers.sendEvidence(actor, id, body));
  }

  @Post('findings/:id/acceptance')
  @HttpCode(200)
  @Allow('auditor')
  async acceptFindingPlan(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: VerdictDto): Promise<FindingDto> {
    return FindingDto.from(await this.answers.accept(actor, id, body));
  }

  /** The plan, or the evidence where that came last. */
  @Post('findings/:id/rejection')
  @HttpCode(200)
  @Allow('auditor')
  async rejectFindingAnswer(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: VerdictDto): Promise<FindingDto> {
    return FindingDto.from(await this.answers.reject(actor, id, body));
  }

  @Post('findings/:id/verification')
  @HttpCode(200)
  @Allow('auditor')
  async verifyFinding(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: VerifyDto): Promise<FindingDto> {
    return FindingDto.from(await this.verification.verify(actor, id, body));
  }

  /** A nonconformity after its verification, an improvement as noted. */
  @Post('findings/:id/closure')
  @HttpCode(200)
  @Allow('auditor', 'technical_reviewer')
  async closeFinding(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: FindingVersionDto): Promise<FindingDto> {
    return FindingDto.from(await this.verification.close(actor, id, version));
  }

  /** Raises a minor to a major; its clocks start again (R-NC-08). */
  @Post('findings/:id/escalation')
  @HttpCode(200)
  @Allow('auditor', 'technical_reviewer')
  async escalateFinding(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: EscalateDto): Promise<FindingDto> {
    return FindingDto.from(await this.verification.escalate(actor, id, body));
  }

  /** The finding is disputed; no clock stops. */
  @Post('findings/:id/dispute')
  @HttpCode(200)
  @Allow('client_representative')
  async disputeFinding(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: DisputeDto): Promise<FindingDto> {
    return FindingDto.from(await this.verification.dispute(actor, id, body));
  }

  /** An accepted minor is verified at the next audit. */
  @Post('findings/:id/carrying')
  @HttpCode(200)
  @Allow('auditor', 'technical_reviewer')
  async carryFinding(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: FindingVersionDto): Promise<FindingDto> {
    return FindingDto.from(await this.verification.carry(actor, id, version));
  }
}
