import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import type { BookedDay, PersonFile, PersonRow } from '@cb/casework';
import { type Day, type Language, LANGUAGES, type Role, ROLES } from '@cb/domain';
import type { CompetenceFunction, ConflictKind, PersonAbsenceEntity, PersonCompetenceEntity, PersonConflictEntity } from '@cb/persistence';
import { IsCalendarDay } from '../http/calendar-day';
import { MayBeLeftOut } from '../http/left-out';

const FUNCTIONS = ['application_review', 'lead_audit', 'audit', 'technical_expert', 'technical_review', 'decision'] as const satisfies readonly CompetenceFunction[];
const CONFLICTS = ['consultancy', 'management', 'internal_audit', 'employment', 'other'] as const satisfies readonly ConflictKind[];

export class PeopleQueryDto {
  @MayBeLeftOut() @IsString() @MaxLength(100) text?: string;
  @MayBeLeftOut() @IsIn(ROLES) role?: Role;
  /** A client's people; without it those of the certification body. */
  @MayBeLeftOut() @IsUUID() organisationId?: string;
  @MayBeLeftOut() @IsString() @MaxLength(300) after?: string;
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class PersonRowDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  name!: string;
  email!: string;
  @ApiProperty({ enum: LANGUAGES }) language!: Language;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: Role[];
  organisationId!: string | null;
  active!: boolean;
  version!: number;
  static from({ id, name, email, language, roles, organisationId, active, version }: PersonRow): PersonRowDto { return { id, name, email, language, roles, organisationId, active, version }; }
}
export class PersonPageDto { items!: PersonRowDto[]; next!: string | null }

export class AddCompetenceDto {
  @IsString() @Length(1, 60) standard!: string;
  @ApiProperty({ enum: FUNCTIONS }) @IsIn(FUNCTIONS) function!: CompetenceFunction;
  /** IAF sector codes 1 to 39; empty: every sector. */
  @IsArray() @ArrayMaxSize(39) @IsInt({ each: true }) @Min(1, { each: true }) @Max(39, { each: true }) sectorCodes!: number[];
  @IsCalendarDay() validFrom!: Day;
  @ValidateIf((body: AddCompetenceDto) => body.validTo !== null && body.validTo !== undefined) @IsCalendarDay() validTo?: Day | null;
  @IsString() @Length(1, 4000) evidence!: string;
}
export class AddConflictDto {
  @IsOptional() @IsUUID() organisationId?: string | null;
  @ApiProperty({ enum: CONFLICTS }) @IsIn(CONFLICTS) kind!: ConflictKind;
  @IsString() @Length(1, 4000) description!: string;
  @ValidateIf((body: AddConflictDto) => body.endedOn !== null && body.endedOn !== undefined) @IsCalendarDay() endedOn?: Day | null;
}
export class AddAbsenceDto {
  @IsCalendarDay() fromOn!: Day;
  @IsCalendarDay() toOn!: Day;
  @IsString() @Length(1, 300) reason!: string;
}

export class PersonnelRecordDto {
  @MayBeLeftOut() @IsString() @MaxLength(10_000) qualification?: string;
  @MayBeLeftOut() @IsString() @MaxLength(10_000) training?: string;
  @MayBeLeftOut() @IsString() @MaxLength(10_000) experience?: string;
  @MayBeLeftOut() @IsString() @MaxLength(10_000) affiliations?: string;
}
export class ChangePersonDto {
  @IsInt() @Min(1) version!: number;
  @MayBeLeftOut() @IsString() @Length(1, 200) name?: string;
  @IsOptional() @IsString() @MaxLength(60) phone?: string | null;
  @MayBeLeftOut() @ValidateNested() @Type(() => PersonnelRecordDto) record?: PersonnelRecordDto;
  @ValidateIf((body: ChangePersonDto) => body.lastObservedOn !== null && body.lastObservedOn !== undefined) @IsCalendarDay() lastObservedOn?: Day | null;
}

export class CompetenceDto extends AddCompetenceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  static from({ id, standard, function: of, sectorCodes, validFrom, validTo, evidence }: PersonCompetenceEntity): CompetenceDto { return { id, standard, function: of, sectorCodes, validFrom, validTo, evidence }; }
}
export class ConflictDto extends AddConflictDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  static from({ id, organisationId, kind, description, endedOn }: PersonConflictEntity): ConflictDto { return { id, organisationId, kind, description, endedOn }; }
}
export class AbsenceDto extends AddAbsenceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  static from({ id, fromOn, toOn, reason }: PersonAbsenceEntity): AbsenceDto { return { id, fromOn, toOn, reason }; }
}
export class BookedDayDto {
  onDay!: Day;
  @ApiProperty({ enum: ['morning', 'afternoon'] }) half!: 'morning' | 'afternoon';
  auditId!: string;
  caseId!: string;
  caseNumber!: string | null;
  static from(booked: BookedDay): BookedDayDto { return { ...booked }; }
}

export class PersonDto extends PersonRowDto {
  phone!: string | null;
  record!: PersonnelRecordDto;
  lastObservedOn!: Day | null;
  competences!: CompetenceDto[];
  conflicts!: ConflictDto[];
  absences!: AbsenceDto[];
  booked!: BookedDayDto[];
  static fromFile({ person, competences, conflicts, absences, booked }: PersonFile): PersonDto {
    return {
      ...PersonRowDto.from(person), phone: person.phone, record: person.record, lastObservedOn: person.lastObservedOn,
      competences: competences.map(CompetenceDto.from), conflicts: conflicts.map(ConflictDto.from), absences: absences.map(AbsenceDto.from), booked: booked.map(BookedDayDto.from),
    };
  }
}
