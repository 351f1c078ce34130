import { ApiProperty } from '@nestjs/swagger';
import type { ApplicationRow, ApplicationView } from '@cb/casework';
import { APPLICATION_STATES, type ApplicationState, type Day, type LocalText, type PossibleMove } from '@cb/domain';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MoveDto, RefusalDto, toMoveDtos } from '../http/moves.dto';
import { SiteDto } from '../sites/site.dto';
import { ApplicationDescriptionDto, CompetenceNeededDto, ConsultancyDto, ProcessOperatorDto, RepresentativeDto, ReviewAnswerDto, SystemRecordDto } from './application.dto';

/** The certification body's review; the client does not see it. */
export class ApplicationReviewDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  reviewerId!: string;
  answers!: ReviewAnswerDto[];
  @ApiProperty({ type: CompetenceNeededDto, nullable: true }) competenceNeeded!: CompetenceNeededDto | null;
  conclusion!: string | null;
  reasons!: string | null;
  concludedAt!: string | null;
}

export class ApplicationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  @ApiProperty({ format: 'uuid' }) caseId!: string;
  /** Given at submission. */
  caseNumber!: string | null;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) organisation!: LocalText;
  @ApiProperty({ enum: APPLICATION_STATES }) state!: ApplicationState;
  standards!: string[];
  @ApiProperty({ type: RepresentativeDto, nullable: true }) representative!: RepresentativeDto | null;
  signedById!: string | null;
  signedAt!: string | null;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, nullable: true }) scope!: LocalText | null;
  description!: ApplicationDescriptionDto;
  processOperators!: ProcessOperatorDto[];
  @ApiProperty({ type: ConsultancyDto, nullable: true }) consultancy!: ConsultancyDto | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) operationStartOn!: Day | null;
  @ApiProperty({ type: SystemRecordDto, nullable: true }) internalAudit!: SystemRecordDto | null;
  @ApiProperty({ type: SystemRecordDto, nullable: true }) managementReview!: SystemRecordDto | null;
  totalPeople!: number | null;
  previouslyCertified!: boolean;
  /** The application day, in the certification body's zone. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) submittedOn!: Day | null;
  requestedInformation!: string | null;
  declineReasons!: string | null;
  sites!: SiteDto[];
  @ApiProperty({ type: ApplicationReviewDto, nullable: true }) review!: ApplicationReviewDto | null;
  moves!: MoveDto[];
  /** What the client still has to mend, with the path of each field. */
  gaps!: RefusalDto[];

  static from({ application, case: ofCase, organisation, sites, review, moves, gaps }: ApplicationView): ApplicationDto {
    const {
      id, version, caseId, state, standards, representative, signedById, signedAt, scope, description, processOperators, consultancy, operationStartOn,
      internalAudit, managementReview, totalPeople, previouslyCertified, submittedOn, requestedInformation, declineReasons,
    } = application;
    return {
      id, version, caseId, caseNumber: ofCase.number, organisationId: organisation.id, organisation: organisation.legalName, state, standards, representative,
      signedById, signedAt: signedAt?.toISOString() ?? null, scope, description, processOperators, consultancy, operationStartOn, internalAudit, managementReview,
      totalPeople, previouslyCertified, submittedOn, requestedInformation, declineReasons, sites: sites.map(SiteDto.from),
      review: review && reviewDto(review), moves: toMoveDtos(moves), gaps: gapsOf(gaps),
    };
  }
}

const reviewDto = ({ id, version, reviewerId, checklist, competenceNeeded, conclusion, reasons, concludedAt }: NonNullable<ApplicationView['review']>): ApplicationReviewDto => ({
  id, version, reviewerId, competenceNeeded, conclusion, reasons, concludedAt: concludedAt?.toISOString() ?? null,
  answers: Object.entries(checklist).map(([item, answer]) => ({ item, ...answer })),
});

const gapsOf = (gaps: PossibleMove['blockedBy']): RefusalDto[] => toMoveDtos([{ name: '', allowed: false, blockedBy: gaps, warnings: [] }])[0]?.blockedBy ?? [];

export class ApplicationRowDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  @ApiProperty({ format: 'uuid' }) caseId!: string;
  caseNumber!: string | null;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) organisation!: LocalText;
  @ApiProperty({ enum: APPLICATION_STATES }) state!: ApplicationState;
  standards!: string[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) submittedOn!: Day | null;
  ownerName!: string | null;
  static from({ id, version, caseId, caseNumber, organisationId, organisation, state, standards, submittedOn, ownerName }: ApplicationRow): ApplicationRowDto {
    return { id, version, caseId, caseNumber, organisationId, organisation, state, standards, submittedOn, ownerName };
  }
}
export class ApplicationPageDto { items!: ApplicationRowDto[]; next!: string | null }
