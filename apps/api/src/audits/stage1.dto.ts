import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { type Day, STAGE1_CONCLUSIONS, type Stage1Conclusion } from '@cb/domain';
import { IsCalendarDay } from '../http/calendar-day';
import { MayBeLeftOut } from '../http/left-out';
import { ReasonedDto } from './audit.dto';

export const STAGE1_RESULTS = ['fulfilled', 'concern', 'not_fulfilled'] as const;
export type Stage1Result = (typeof STAGE1_RESULTS)[number];

export class Stage1AnswerDto {
  @ApiProperty({ enum: STAGE1_RESULTS }) @IsIn(STAGE1_RESULTS) result!: Stage1Result;
  @IsString() @Length(1, 10_000) evidence!: string;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) documentIds?: string[];
}
/** A real record of the client, as stage 1 saw it. */
export class CheckedRecordDto {
  @IsUUID() documentId!: string;
  @IsCalendarDay() finishedOn!: Day;
  /** The record bears out what the application says. */
  @IsBoolean() agrees!: boolean;
  /** Needed where the days differ and yet agree. */
  @MayBeLeftOut() @IsString() @MaxLength(2000) remark?: string;
}
export class Stage1RecordsDto {
  @ApiProperty({ type: CheckedRecordDto, nullable: true, required: false }) @IsOptional() @ValidateNested() @Type(() => CheckedRecordDto) internalAudit?: CheckedRecordDto | null;
  @ApiProperty({ type: CheckedRecordDto, nullable: true, required: false }) @IsOptional() @ValidateNested() @Type(() => CheckedRecordDto) managementReview?: CheckedRecordDto | null;
}
export class ConcernDto {
  @IsString() @Length(1, 60) clause!: string;
  @IsString() @Length(1, 4000) text!: string;
  /** Left out while nobody has looked again. */
  @MayBeLeftOut() @IsBoolean() resolved?: boolean;
}
export class ConcernsDto {
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => ConcernDto) concerns!: ConcernDto[];
  /** Tell the client in writing now (R-STAGE1-05). */
  @MayBeLeftOut() @IsBoolean() send?: boolean;
}
export class Stage1ConclusionDto extends ReasonedDto {
  @ApiProperty({ enum: STAGE1_CONCLUSIONS }) @IsIn(STAGE1_CONCLUSIONS) conclusion!: Stage1Conclusion;
  /** The short written result (R-STAGE1-06). */
  @IsString() @Length(1, 10_000) result!: string;
}
