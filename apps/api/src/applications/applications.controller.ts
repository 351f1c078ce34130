import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationReviewService, ApplicationsQueries, ApplicationsService, SubmissionService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { pageRequest } from '../http/paging.dto';
import { ApplicationDto, ApplicationPageDto, ApplicationRowDto } from './application-answer.dto';
import {
  AcceptApplicationDto, applicationContent, ApplicationQueryDto, AskInformationDto, CreateApplicationDto, DeclineApplicationDto, ProvideInformationDto,
  SaveApplicationDto, SaveReviewDto, VersionDto, WithdrawApplicationDto,
} from './application.dto';

@ApiTags('applications')
@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly submission: SubmissionService,
    private readonly review: ApplicationReviewService,
    private readonly queries: ApplicationsQueries,
  ) {}

  /** Opens a case with a draft application for the own organisation. */
  @Post()
  @Allow('client')
  async createApplication(@CurrentActor() actor: Actor, @Body() body: CreateApplicationDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.applications.create(actor, body));
  }

  @Get()
  @Allow('client', 'staff', 'auditor')
  async listApplications(@CurrentActor() actor: Actor, @Query() query: ApplicationQueryDto): Promise<ApplicationPageDto> {
    const { items, next } = await this.queries.list(actor, query, pageRequest(query));
    return { items: items.map(ApplicationRowDto.from), next };
  }

  @Get(':id')
  @Allow('client', 'staff', 'auditor')
  async readApplication(@CurrentActor() actor: Actor, @PathId() id: string): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.applications.read(actor, id));
  }

  /** Keeps the draft as far as it is filled in. */
  @Put(':id')
  @Allow('client')
  async saveApplication(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: SaveApplicationDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.applications.save(actor, id, applicationContent(body), body.version));
  }

  /** Signs and hands in (R-APP-01). */
  @Post(':id/submission')
  @HttpCode(200)
  @Allow('client_representative')
  async submitApplication(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: VersionDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.submission.submit(actor, id, version));
  }

  @Post(':id/review')
  @HttpCode(200)
  @Allow('application_reviewer')
  async startApplicationReview(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: VersionDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.review.start(actor, id, version));
  }

  /** Answers of the checklist and the competence needed; `version` is the review's. */
  @Put(':id/review')
  @Allow('application_reviewer')
  async saveApplicationReview(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...content }: SaveReviewDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.review.save(actor, id, content, version));
  }

  @Post(':id/information-request')
  @HttpCode(200)
  @Allow('application_reviewer')
  async requestInformation(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { question, version }: AskInformationDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.review.requestInformation(actor, id, question, version));
  }

  @Post(':id/information')
  @HttpCode(200)
  @Allow('client')
  async provideInformation(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { answer, version }: ProvideInformationDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.submission.provideInformation(actor, id, answer, version));
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @Allow('application_reviewer')
  async acceptApplication(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { reasons, version }: AcceptApplicationDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.review.accept(actor, id, reasons ?? {}, version));
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @Allow('application_reviewer')
  async declineApplication(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { declineReasons, version }: DeclineApplicationDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.review.decline(actor, id, declineReasons, version));
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Allow('client_representative')
  async withdrawApplication(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { reason, version }: WithdrawApplicationDto): Promise<ApplicationDto> {
    return ApplicationDto.from(await this.submission.withdraw(actor, id, reason, version));
  }
}
