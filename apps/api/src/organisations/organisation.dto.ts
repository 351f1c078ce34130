import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsISO31661Alpha2, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { type Language, LANGUAGES, type LocalText } from '@cb/domain';
import type { OrganisationEntity } from '@cb/persistence';
import { IsLocalText, TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';

export class PostalAddressDto {
  @IsLocalText() street!: LocalText;
  @IsLocalText() city!: LocalText;
  @MayBeLeftOut() @IsLocalText() region?: LocalText;
  @MayBeLeftOut() @IsString() @MaxLength(20) postcode?: string;
  @IsISO31661Alpha2() country!: string;
}
export class OrganisationQueryDto {
  @MayBeLeftOut() @IsString() @MaxLength(100) text?: string;
  @MayBeLeftOut() @IsUUID() after?: string;
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}
export class ChangeOrganisationDto {
  @IsInt() @Min(1) version!: number;
  @MayBeLeftOut() @IsLocalText() legalName?: LocalText;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, selfRequired: false, nullable: true }) @IsOptional() @IsLocalText() tradingName?: LocalText | null;
  @MayBeLeftOut() @ValidateNested() @Type(() => PostalAddressDto) address?: PostalAddressDto;
  @IsOptional() @IsString() @MaxLength(300) website?: string | null;
  @ApiProperty({ enum: LANGUAGES, required: false }) @MayBeLeftOut() @IsIn(LANGUAGES) language?: Language;
}
export class ChangeOrganisationByStaffDto extends ChangeOrganisationDto {
  /** R-IMP-01. */
  @MayBeLeftOut() @IsBoolean() isCertificationBody?: boolean;
}
export class OrganisationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  @ApiProperty(TEXT_BY_LANGUAGE) legalName!: LocalText;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, nullable: true }) tradingName!: LocalText | null;
  registerNumber!: string;
  country!: string;
  address!: PostalAddressDto;
  website!: string | null;
  @ApiProperty({ enum: LANGUAGES }) language!: Language;
  /** R-IMP-01: another certification body is not certified for its quality system. */
  isCertificationBody!: boolean;
  static from({ id, version, legalName, tradingName, registerNumber, country, address, website, language, isCertificationBody }: OrganisationEntity): OrganisationDto {
    return { id, version, legalName, tradingName, registerNumber, country, address, website, language, isCertificationBody };
  }
}
export class OrganisationPageDto { items!: OrganisationDto[]; next!: string | null }
