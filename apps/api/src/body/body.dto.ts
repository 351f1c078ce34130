import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsNumber, IsObject, IsOptional, IsString, IsUUID, Length, Max, Min, ValidateIf } from 'class-validator';
import type { SettingView } from '@cb/casework';
import type { Day, LocalText } from '@cb/domain';
import type { AccreditationEntity, AdjustmentFactorEntity, SchemeTableEntity } from '@cb/persistence';
import { IsCalendarDay } from '../http/calendar-day';
import { IsLocalText } from '../http/is-local-text';

export class SettingDto {
  key!: string;
  @ApiProperty({ type: Object }) value!: object;
  /** 0: nothing was set yet, the value is the default. */
  version!: number;
  static from({ key, value, version }: SettingView): SettingDto { return { key, value, version }; }
}
export class WriteSettingDto {
  @ApiProperty({ type: Object }) @IsObject() value!: object;
  @IsInt() @Min(0) version!: number;
}

export class AddAccreditationDto {
  @IsString() @Length(1, 60) standard!: string;
  @IsString() @Length(1, 200) body!: string;
  @IsString() @Length(1, 100) number!: string;
  /** IAF sector codes; empty: every sector. */
  @IsArray() @ArrayMaxSize(39) @IsInt({ each: true }) @Min(1, { each: true }) @Max(39, { each: true }) sectorCodes!: number[];
  @IsCalendarDay() validFrom!: Day;
  @ValidateIf((body: AddAccreditationDto) => body.validTo !== null && body.validTo !== undefined) @IsCalendarDay() validTo?: Day | null;
  @IsOptional() @IsUUID() symbolFileId?: string | null;
}
export class ChangeAccreditationDto extends AddAccreditationDto { @IsInt() @Min(1) version!: number }
export class AccreditationDto extends AddAccreditationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  static from({ id, version, standard, body, number, sectorCodes, validFrom, validTo, symbolFileId }: AccreditationEntity): AccreditationDto {
    return { id, version, standard, body, number, sectorCodes, validFrom, validTo, symbolFileId };
  }
}

/** Values of the certification body's own licensed copy of the table. */
export class SignTableDto {
  @IsString() @Length(1, 60) scheme!: string;
  @IsString() @Length(1, 60) tableVersion!: string;
  @IsCalendarDay() effectiveOn!: Day;
  /** Days of 8 hours, one for each band of people. */
  @IsArray() @ArrayMaxSize(60) @IsNumber({ maxDecimalPlaces: 2 }, { each: true }) days!: number[];
  @IsString() @Length(1, 1000) source!: string;
}
export class SignedTableDto extends SignTableDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  signedById!: string;
  signedAt!: string;
  static from({ id, scheme, tableVersion, effectiveOn, days, source, signedById, signedAt }: SchemeTableEntity): SignedTableDto {
    return { id, scheme, tableVersion, effectiveOn, days, source, signedById, signedAt: signedAt.toISOString() };
  }
}

export class FactorContentDto {
  @ApiProperty({ type: Object }) @IsLocalText() label!: LocalText;
  @IsInt() @Min(-100) @Max(200) minPct!: number;
  @IsInt() @Min(-100) @Max(200) maxPct!: number;
  @IsBoolean() active!: boolean;
}
export class AddFactorDto extends FactorContentDto {
  @IsString() @Length(1, 60) scheme!: string;
  @IsString() @Length(1, 60) code!: string;
}
export class ChangeFactorDto extends FactorContentDto { @IsInt() @Min(1) version!: number }
export class FactorDto extends AddFactorDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  static from({ id, version, scheme, code, label, minPct, maxPct, active }: AdjustmentFactorEntity): FactorDto { return { id, version, scheme, code, label, minPct, maxPct, active }; }
}
