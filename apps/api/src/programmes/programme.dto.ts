import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNumber, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import type { PlannedChange, ProgrammeRequest, ProgrammeView } from '@cb/casework';
import { AUDIT_KINDS, type AuditKind, type Day, isDay, type LocalText } from '@cb/domain';
import { IsCalendarDay } from '../http/calendar-day';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';
import { AreClauses, CLAUSES_BY_STANDARD } from './are-clauses';

/** What the planner sets otherwise for one audit of the cycle, named by kind and year. */
export class PlannedChangeDto {
  @ApiProperty({ enum: AUDIT_KINDS }) @IsIn(AUDIT_KINDS) kind!: AuditKind;
  @IsInt() @Min(1) @Max(3) year!: number;
  @MayBeLeftOut() @IsCalendarDay() targetOn?: Day;
  @MayBeLeftOut() @IsCalendarDay() latestOn?: Day;
  /** Days of 8 hours in half-day steps. */
  @MayBeLeftOut() @IsNumber() @Min(0.5) @Max(1000) days?: number;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(10_000) @IsUUID(undefined, { each: true }) siteIds?: string[];
  /** Clauses by standard: `{"iso20000-1-2018": ["4.1", "8.2.1"]}`. */
  @MayBeLeftOut() @AreClauses() clauses?: Record<string, string[]>;
}
export class SetProgrammeDto {
  /** Of the cycle; 0 before there is one. */
  @IsInt() @Min(0) version!: number;
  @IsCalendarDay() plannedDecisionOn!: Day;
  @MayBeLeftOut() @IsCalendarDay() stage1On?: Day;
  @MayBeLeftOut() @IsCalendarDay() stage2On?: Day;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => PlannedChangeDto) changes?: PlannedChangeDto[];
}
export const programmeRequest = ({ plannedDecisionOn, stage1On, stage2On, changes = [] }: SetProgrammeDto): ProgrammeRequest => ({
  plannedDecisionOn, ...(isDay(stage1On) && { stage1On }), ...(isDay(stage2On) && { stage2On }), changes: JSON.parse(JSON.stringify(changes)) as PlannedChange[],
});

export class CycleDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  number!: number;
  @ApiProperty({ type: String, format: 'date' }) startOn!: Day;
  @ApiProperty({ type: String, format: 'date', nullable: true }) expiryOn!: Day | null;
  /** From the planned decision day, until the decision anchors it. */
  provisional!: boolean;
}
export class ProgrammeItemDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: AUDIT_KINDS }) kind!: AuditKind;
  /** Counted from the decision. */
  year!: number;
  @ApiProperty({ type: String, format: 'date' }) targetOn!: Day;
  @ApiProperty({ type: String, format: 'date' }) latestOn!: Day;
  days!: number;
  siteIds!: string[];
  @ApiProperty(CLAUSES_BY_STANDARD) clauses!: Record<string, string[]>;
  auditId!: string | null;
}
export class CoveringAuditDto { @ApiProperty({ enum: AUDIT_KINDS }) kind!: AuditKind; year!: number }
export class CoverageRowDto {
  standard!: string;
  clause!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) title!: LocalText;
  /** Empty: no audit of the cycle covers the clause (R-PROG-02). */
  audits!: CoveringAuditDto[];
}
export class ProgrammeDto {
  @ApiProperty({ type: CycleDto, nullable: true }) cycle!: CycleDto | null;
  items!: ProgrammeItemDto[];
  coverage!: CoverageRowDto[];
  static from({ cycle, items, coverage }: ProgrammeView): ProgrammeDto {
    return {
      cycle: cycle && { id: cycle.id, version: cycle.version, number: cycle.number, startOn: cycle.startOn, expiryOn: cycle.expiryOn, provisional: cycle.provisional },
      items: items.map(({ id, kind, year, targetOn, latestOn, days, siteIds, clauses, auditId }) => ({ id, kind, year, targetOn, latestOn, days, siteIds, clauses, auditId })),
      coverage,
    };
  }
}
