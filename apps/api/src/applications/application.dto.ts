import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { ApplicationContent } from '@cb/casework';
import { APPLICATION_STATES, type ApplicationState, type Day, type LocalText, type Reasons, SCHEME_PACKS } from '@cb/domain';
import { IsCalendarDay } from '../http/calendar-day';
import { IsLocalText, TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';
import { PageQueryDto } from '../http/paging.dto';
import { AreReasons } from '../http/reasons';

export const STANDARD_IDS: readonly string[] = SCHEME_PACKS.map(({ id }) => id);
const OPERATORS = ['own', 'other_party', 'shared'] as const;

export class CreateApplicationDto {
  @MayBeLeftOut() @IsUUID() id?: string;
  /** Ids of standards, such as `iso20000-1-2018`. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5) @IsIn(STANDARD_IDS, { each: true }) standards!: string[];
}
export class RepresentativeDto {
  @IsString() @MaxLength(200) name!: string;
  @IsString() @MaxLength(200) position!: string;
  /** What entitles the person to apply for the organisation. */
  @IsString() @MaxLength(1000) mandate!: string;
}
export class ApplicationDescriptionDto {
  @MayBeLeftOut() @IsString() @MaxLength(10_000) services?: string;
  @MayBeLeftOut() @IsString() @MaxLength(10_000) processes?: string;
  @MayBeLeftOut() @IsString() @MaxLength(10_000) technicalMeans?: string;
  @MayBeLeftOut() @IsString() @MaxLength(10_000) relations?: string;
  @MayBeLeftOut() @IsString() @MaxLength(10_000) legalDuties?: string;
  @MayBeLeftOut() @IsString() @MaxLength(10_000) outsourced?: string;
  @MayBeLeftOut() @IsString() @MaxLength(10_000) wishes?: string;
}
export class ProcessOperatorDto {
  @IsString() @Length(1, 20) clause!: string;
  @ApiProperty({ enum: OPERATORS }) @IsIn(OPERATORS) operator!: (typeof OPERATORS)[number];
  @MayBeLeftOut() @IsString() @MaxLength(300) party?: string;
}
/** `given: false`: there was none (R-IMP-04). */
export class ConsultancyDto {
  @IsBoolean() given!: boolean;
  @MayBeLeftOut() @IsString() @MaxLength(300) provider?: string;
  /** The consultant is a body related to the certification body (R-IMP-03). */
  @MayBeLeftOut() @IsBoolean() relatedToCb?: boolean;
  @IsOptional() @IsCalendarDay() endedOn?: Day | null;
}
/** An internal audit or a management review that is finished (R-APP-04, R-APP-05). */
export class SystemRecordDto {
  @IsCalendarDay() finishedOn!: Day;
  @MayBeLeftOut() @IsString() @MaxLength(2000) scope?: string;
  @MayBeLeftOut() @IsString() @MaxLength(300) provider?: string;
  @MayBeLeftOut() @IsBoolean() providerRelatedToCb?: boolean;
  @IsOptional() @IsUUID() documentId?: string | null;
}
/** Fields left out stay as they are; null empties one. */
export class SaveApplicationDto {
  @IsInt() @Min(1) version!: number;
  @MayBeLeftOut() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5) @IsIn(STANDARD_IDS, { each: true }) standards?: string[];
  @IsOptional() @ValidateNested() @Type(() => RepresentativeDto) representative?: RepresentativeDto | null;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, selfRequired: false, nullable: true }) @IsOptional() @IsLocalText() scope?: LocalText | null;
  /** Replaced as a whole. */
  @MayBeLeftOut() @ValidateNested() @Type(() => ApplicationDescriptionDto) description?: ApplicationDescriptionDto;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => ProcessOperatorDto) processOperators?: ProcessOperatorDto[];
  @IsOptional() @ValidateNested() @Type(() => ConsultancyDto) consultancy?: ConsultancyDto | null;
  /** The day from which the whole system has been in operation. */
  @IsOptional() @IsCalendarDay() operationStartOn?: Day | null;
  @IsOptional() @ValidateNested() @Type(() => SystemRecordDto) internalAudit?: SystemRecordDto | null;
  @IsOptional() @ValidateNested() @Type(() => SystemRecordDto) managementReview?: SystemRecordDto | null;
  /** Everybody in the scope; equals the sum over the sites (R-APP-06). */
  @IsOptional() @IsInt() @Min(1) @Max(10_000_000) totalPeople?: number | null;
  @MayBeLeftOut() @IsBoolean() previouslyCertified?: boolean;
}
/** Only what was given, as plain values; null where it empties a field that may be empty. */
export function applicationContent({ version: _, description, processOperators, standards, previouslyCertified, ...rest }: SaveApplicationDto): Partial<ApplicationContent> {
  const always = { description, processOperators, standards, previouslyCertified };
  const given = [...Object.entries(rest).filter(([, value]) => value !== undefined), ...Object.entries(always).filter(([, value]) => value !== undefined && value !== null)];
  return JSON.parse(JSON.stringify(Object.fromEntries(given))) as Partial<ApplicationContent>;
}

export class VersionDto { @IsInt() @Min(1) version!: number }
export class AskInformationDto extends VersionDto { @IsString() @Length(1, 4000) question!: string }
export class ProvideInformationDto extends VersionDto { @IsString() @Length(1, 4000) answer!: string }
export class AcceptApplicationDto extends VersionDto {
  /** Written reasons for warnings, by rule id. */
  @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}
export class DeclineApplicationDto extends VersionDto {
  /** The client receives them (R-REV-02). */
  @IsString() @MaxLength(4000) declineReasons!: string;
}
export class WithdrawApplicationDto extends VersionDto { @IsString() @Length(1, 4000) reason!: string }

export class ReviewAnswerDto {
  /** Such as `information_sufficient`, `personnel_credible`, `without_accreditation`, `remote_foreseen`. */
  @IsString() @Length(1, 60) item!: string;
  @IsBoolean() answer!: boolean;
  @MayBeLeftOut() @IsString() @MaxLength(4000) remark?: string;
}
export class CompetenceNeededDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5) @IsIn(STANDARD_IDS, { each: true }) standards!: string[];
  @IsArray() @ArrayMaxSize(39) @IsInt({ each: true }) @Min(1, { each: true }) @Max(39, { each: true }) sectorCodes!: number[];
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @Length(2, 40, { each: true }) languages!: string[];
}
export class SaveReviewDto {
  /** Of the review, not of the application. */
  @IsInt() @Min(1) version!: number;
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ReviewAnswerDto) answers!: ReviewAnswerDto[];
  /** R-REV-03: for the team and for the decision. */
  @IsOptional() @ValidateNested() @Type(() => CompetenceNeededDto) competenceNeeded?: CompetenceNeededDto | null;
}
export class ApplicationQueryDto extends PageQueryDto {
  @ApiProperty({ enum: APPLICATION_STATES, required: false }) @MayBeLeftOut() @IsIn(APPLICATION_STATES) state?: ApplicationState;
  @MayBeLeftOut() @IsUUID() organisationId?: string;
}
