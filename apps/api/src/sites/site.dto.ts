import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { SiteContent } from '@cb/casework';
import { type Day, type LocalText, MAX_PEOPLE } from '@cb/domain';
import type { SiteEntity, SiteKind, SitePeople } from '@cb/persistence';
import { IsCalendarDay } from '../http/calendar-day';
import { IsLocalText, TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';
import { PostalAddressDto } from '../organisations/organisation.dto';

const KINDS = ['permanent', 'temporary', 'virtual'] as const satisfies readonly SiteKind[];

export class PartTimeGroupDto {
  @IsInt() @Min(1) @Max(MAX_PEOPLE) headcount!: number;
  /** Hours a day, above 0. */
  @IsNumber() @Min(0.1) @Max(24) hoursPerDay!: number;
  @IsNumber() @Min(0.1) @Max(24) normalHours!: number;
}
/** Heads that work for the scope at a site; everybody is counted in one place only (R-APP-08). */
export class SitePeopleDto {
  @IsInt() @Min(0) @Max(MAX_PEOPLE) fullTime!: number;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => PartTimeGroupDto) partTime?: PartTimeGroupDto[];
  /** Contractors under the organisation's control. */
  @MayBeLeftOut() @IsInt() @Min(0) @Max(MAX_PEOPLE) contractors?: number;
  /** Heads of each group that does identical work. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @IsInt({ each: true }) @Min(1, { each: true }) @Max(MAX_PEOPLE, { each: true }) identicalGroups?: number[];
}
/** Fields left out stay as they are; null empties one. */
export class SiteContentDto {
  @IsOptional() @IsUUID() parentId?: string | null;
  @IsOptional() @ValidateNested() @Type(() => PostalAddressDto) address?: PostalAddressDto | null;
  /** The central function: the place from which the system is controlled. */
  @MayBeLeftOut() @IsBoolean() isCentral?: boolean;
  @ApiProperty({ enum: KINDS, required: false }) @MayBeLeftOut() @IsIn(KINDS) kind?: SiteKind;
  /** What of the scope happens here. */
  @ApiProperty({ ...TEXT_BY_LANGUAGE, selfRequired: false, nullable: true }) @IsOptional() @IsLocalText() scope?: LocalText | null;
  @IsOptional() @IsString() @MaxLength(4000) activities?: string | null;
  /** Sites of one group do very similar work under the same methods and may be sampled. Empty: unlike any other. */
  @IsOptional() @IsString() @MaxLength(100) activityGroup?: string | null;
  /** IAF sector codes 1 to 39. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(39) @IsInt({ each: true }) @Min(1, { each: true }) @Max(39, { each: true }) sectorCodes?: number[];
  @IsOptional() @ValidateNested() @Type(() => SitePeopleDto) people?: SitePeopleDto | null;
  @MayBeLeftOut() @IsInt() @Min(1) @Max(24) shifts?: number;
}
export class AddSiteDto extends SiteContentDto {
  @MayBeLeftOut() @IsUUID() id?: string;
  @IsLocalText() name!: LocalText;
}
export class ChangeSiteDto extends SiteContentDto {
  @IsInt() @Min(1) version!: number;
  @MayBeLeftOut() @IsLocalText() name?: LocalText;
  /** The day on which the site leaves the scope; what was visited stays in the records. Staff only. */
  @IsOptional() @IsCalendarDay() closedOn?: Day | null;
}

const wholePeople = ({ fullTime, partTime = [], contractors = 0, identicalGroups = [] }: SitePeopleDto) => ({ fullTime, partTime: partTime.map((group) => ({ ...group })), contractors, identicalGroups });

/** What the service takes: people with every part, nothing that was left out. */
export function siteContent({ people, ...content }: SiteContentDto & { name?: LocalText }): SiteContent {
  const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as SiteContent;
  return people === undefined ? given : { ...given, people: people && wholePeople(people) };
}

/** People with every part; what nobody gave is nothing. */
export class CountedPeopleDto implements SitePeople {
  fullTime!: number;
  partTime!: PartTimeGroupDto[];
  contractors!: number;
  identicalGroups!: number[];
}
export class SiteDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  @ApiProperty({ format: 'uuid' }) caseId!: string;
  parentId!: string | null;
  @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText;
  @ApiProperty({ type: PostalAddressDto, nullable: true }) address!: PostalAddressDto | null;
  isCentral!: boolean;
  @ApiProperty({ enum: KINDS }) kind!: SiteKind;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, nullable: true }) scope!: LocalText | null;
  activities!: string | null;
  activityGroup!: string | null;
  sectorCodes!: number[];
  @ApiProperty({ type: CountedPeopleDto, nullable: true }) people!: CountedPeopleDto | null;
  shifts!: number;
  static from({ id, version, caseId, parentId, name, address, isCentral, kind, scope, activities, activityGroup, sectorCodes, people, shifts }: SiteEntity): SiteDto {
    return { id, version, caseId, parentId, name, address, isCentral, kind, scope, activities, activityGroup, sectorCodes, people, shifts };
  }
}
