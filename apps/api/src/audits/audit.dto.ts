import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { AUDIT_KINDS, AUDIT_STATES, type AuditKind, type AuditState, type Day, type LocalText, type Reasons, TEAM_FUNCTIONS, type TeamFunction } from '@cb/domain';
import { IsCalendarDay } from '../http/calendar-day';
import { IsLocalText } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';
import { PageQueryDto } from '../http/paging.dto';
import { AreReasons } from '../http/reasons';
import { AreResults } from './are-results';
import { AreTexts, TEXTS_BY_NAME } from './are-texts';

export const HALVES = ['morning', 'afternoon'] as const;

/** `version`: the one that was seen; left out, the newest is changed. */
export class AuditVersionDto {
  @MayBeLeftOut() @IsInt() @Min(1) version?: number;
}
export class ReasonedDto extends AuditVersionDto {
  @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}
export class ReasonDto extends AuditVersionDto {
  @IsString() @Length(1, 4000) reason!: string;
}

export class ChosenSiteDto {
  @IsUUID() siteId!: string;
  /** Days of 8 hours at this site. */
  @IsNumber() @Min(0) @Max(200) days!: number;
  /** Why this site; left out: from the sampling. */
  @MayBeLeftOut() @IsString() @Length(1, 1000) chosenBecause?: string;
}
/** R-PLAN-01. */
export class ObjectivesDto {
  @MayBeLeftOut() @IsBoolean() conformity?: boolean;
  @MayBeLeftOut() @IsBoolean() legalAndContractual?: boolean;
  @MayBeLeftOut() @IsBoolean() effectiveness?: boolean;
  @MayBeLeftOut() @IsBoolean() improvement?: boolean;
  @MayBeLeftOut() @IsString() @MaxLength(2000) other?: string;
}
export class AuditBasisDto {
  @MayBeLeftOut() @IsCalendarDay() fromOn?: Day;
  @MayBeLeftOut() @IsCalendarDay() toOn?: Day;
  /** Left out: the sites of the programme. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => ChosenSiteDto) sites?: ChosenSiteDto[];
  /** Left out: conformity, legal and contractual ability, effectiveness and improvement. */
  @MayBeLeftOut() @ValidateNested() @Type(() => ObjectivesDto) objectives?: ObjectivesDto;
  /** Left out: the scope of the application. */
  @MayBeLeftOut() @IsLocalText() scope?: LocalText;
  /** Left out: the standards with their editions. */
  @MayBeLeftOut() @IsString() @Length(1, 4000) criteria?: string;
  /** Remote parts: `risks`, `security`, `extent` (R-ICT-01); null: none. */
  @ApiProperty({ ...TEXTS_BY_NAME, selfRequired: false, nullable: true }) @IsOptional() @AreTexts() remoteTechniques?: Record<string, string> | null;
}
export class ProposeAuditDto extends AuditBasisDto {
  @ApiProperty({ enum: AUDIT_KINDS }) @IsIn(AUDIT_KINDS) kind!: AuditKind;
  /** Left out where only one route of the case takes this kind of audit. */
  @MayBeLeftOut() @IsUUID() routeId?: string;
  /** Left out: the next one of this kind in the programme. */
  @MayBeLeftOut() @IsUUID() programmeItemId?: string;
  /** Days of 8 hours; left out: those of the programme. */
  @MayBeLeftOut() @IsNumber() @Min(0) @Max(200) requiredDays?: number;
}
export class ChangeAuditDto extends AuditBasisDto {
  @MayBeLeftOut() @IsInt() @Min(1) version?: number;
}

export class MemberDto {
  @IsUUID() personId!: string;
  @ApiProperty({ enum: TEAM_FUNCTIONS }) @IsIn(TEAM_FUNCTIONS) function!: TeamFunction;
  /** For an expert, interpreter or trainee: the auditor of the team (R-TEAM-01). */
  @IsOptional() @IsUUID() underPersonId?: string | null;
}
export class NameTeamDto extends ReasonedDto {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => MemberDto) members!: MemberDto[];
}
export class BookingDto {
  @IsUUID() personId!: string;
  @IsCalendarDay() onDay!: Day;
  /** Left out: the whole day. */
  @ApiProperty({ enum: HALVES, required: false }) @MayBeLeftOut() @IsIn(HALVES) half?: (typeof HALVES)[number];
  /** True unless said otherwise: between opening and closing meeting, not planning or report. */
  @MayBeLeftOut() @IsBoolean() proper?: boolean;
}
export class ProposeTeamDto extends ReasonedDto {
  /** Left out: the team as it was named. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => MemberDto) members?: MemberDto[];
  @IsArray() @ArrayMaxSize(1000) @ValidateNested({ each: true }) @Type(() => BookingDto) bookings!: BookingDto[];
}
export class ObjectToTeamDto extends AuditVersionDto {
  @IsString() @Length(1, 4000) objection!: string;
}
export class ConfirmTeamDto extends AuditVersionDto {
  /** Why an objection of the client is not valid. */
  @MayBeLeftOut() @IsString() @Length(1, 4000) objectionAnswer?: string;
}
export const DECLARATIONS = ['none', 'conflict'] as const;
export class DeclareConflictsDto {
  @ApiProperty({ enum: DECLARATIONS }) @IsIn(DECLARATIONS) declaration!: (typeof DECLARATIONS)[number];
  /** What the conflict is; needed for `conflict`. */
  @MayBeLeftOut() @IsString() @MaxLength(4000) text?: string;
}

export class PlanItemDto {
  @IsCalendarDay() onDay!: Day;
  @ApiProperty({ enum: HALVES }) @IsIn(HALVES) half!: (typeof HALVES)[number];
  /** Null: at no certain place. */
  @IsOptional() @IsUUID() siteId?: string | null;
  @MayBeLeftOut() @IsBoolean() remote?: boolean;
  @IsString() @Length(1, 1000) subject!: string;
  /** Numbers as `8.6.1`; with several standards as `iso9001-2015 8.5.1`. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(300) @IsString({ each: true }) @MaxLength(60, { each: true }) clauses?: string[];
  @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) personIds!: string[];
}
export class SendPlanDto extends ReasonedDto {
  @IsArray() @ArrayMaxSize(1000) @ValidateNested({ each: true }) @Type(() => PlanItemDto) items!: PlanItemDto[];
  /** Observers and guides, agreed beforehand (R-TEAM-05). */
  @MayBeLeftOut() @IsString() @MaxLength(2000) companions?: string;
  @ApiProperty({ ...TEXTS_BY_NAME, selfRequired: false, nullable: true }) @IsOptional() @AreTexts() remoteTechniques?: Record<string, string> | null;
}
export class RequestPlanChangeDto extends AuditVersionDto {
  @IsString() @Length(1, 4000) wish!: string;
}

export class MeetingDto {
  /** As it was: `2026-05-04 09:00`, with place. */
  @IsString() @Length(1, 200) heldAt!: string;
  @IsArray() @ArrayMaxSize(200) @IsString({ each: true }) @MaxLength(200, { each: true }) attendance!: string[];
  /** At the closing: `sampling`, `reporting`, `findings_handling`, `response_time`, `later_steps`, `complaints_appeals` (R-AUD-02). */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(200, { each: true }) points?: string[];
  /** Opinions that could not be settled. */
  @MayBeLeftOut() @IsString() @MaxLength(4000) unresolved?: string;
}
export class ResultsDto {
  /** `{point: {result, evidence}}`; points left out keep what they had. */
  @AreResults() results!: Record<string, { result: string; evidence: string }>;
  /** Where the audit differed from its plan, and why (R-AUD-05). */
  @IsOptional() @IsString() @MaxLength(4000) deviations?: string | null;
}
export class VisitDto {
  /** Null takes the visit back. */
  @ApiProperty({ type: String, nullable: true, required: false }) @IsOptional() @IsCalendarDay() visitedOn?: Day | null;
}
export class CloseAuditDto extends ReasonedDto {
  /** Last day on site; left out: today. */
  @MayBeLeftOut() @IsCalendarDay() closedOn?: Day;
  @MayBeLeftOut() @ValidateNested() @Type(() => MeetingDto) closingMeeting?: MeetingDto;
  @MayBeLeftOut() @IsString() @MaxLength(4000) deviations?: string;
}

export class AuditQueryDto extends PageQueryDto {
  @MayBeLeftOut() @IsIn(AUDIT_STATES) state?: AuditState;
  @MayBeLeftOut() @IsIn(AUDIT_KINDS) kind?: AuditKind;
  /** Only audits with this person in the team. */
  @MayBeLeftOut() @IsUUID() personId?: string;
  /** Only audits that end on or after this day. */
  @MayBeLeftOut() @IsCalendarDay() fromOn?: Day;
  /** Only audits that begin on or before this day. */
  @MayBeLeftOut() @IsCalendarDay() untilOn?: Day;
}
