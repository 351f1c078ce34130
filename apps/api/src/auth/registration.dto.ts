import { Type } from 'class-transformer';
import { IsIn, IsISO31661Alpha2, IsObject, IsString, IsUrl, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES, type LocalText } from '@cb/domain';
import type { OrganisationEntity } from '@cb/persistence';
import { IsLocalText, TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';

export class AddressDto {
  @IsLocalText() street!: LocalText;
  @IsLocalText() city!: LocalText;
  @MayBeLeftOut() @IsLocalText() region?: LocalText;
  @MayBeLeftOut() @IsString() @Length(1, 20) postcode?: string;
  /** ISO 3166-1, two letters. */
  @IsISO31661Alpha2() country!: string;
}

export class RegisterOrganisationDto {
  /** May be made by the caller (UUID). */
  @MayBeLeftOut() @IsUUID() id?: string;
  @IsLocalText() legalName!: LocalText;
  @MayBeLeftOut() @IsLocalText() tradingName?: LocalText;
  @IsString() @Length(2, 60) registerNumber!: string;
  /** ISO 3166-1, two letters: whose register. */
  @IsISO31661Alpha2() country!: string;
  @ApiProperty({ type: AddressDto }) @IsObject() @ValidateNested() @Type(() => AddressDto) address!: AddressDto;
  @MayBeLeftOut() @IsUrl() @MaxLength(300) website?: string;
  @ApiProperty({ enum: LANGUAGES, required: false }) @MayBeLeftOut() @IsIn(LANGUAGES) language?: Language;
}

export class RegisteredOrganisationDto {
  id!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) legalName!: LocalText;
  registerNumber!: string;
  country!: string;

  static from({ id, legalName, registerNumber, country }: OrganisationEntity): RegisteredOrganisationDto {
    return { id, legalName, registerNumber, country };
  }
}
