import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsNumber, IsObject, IsOptional, IsString, IsUUID, Length, Max, Min, ValidateIf } from 'class-validator';
import { type BodySetting, type PeriodsSetting, type PracticeSetting, SETTING_KEYS, type SettingKey, type SettingValues, type SettingView } from '@cb/casework';
import type { Day, LocalText } from '@cb/domain';
import type { AccreditationEntity, AdjustmentFactorEntity, SchemeTableEntity } from '@cb/persistence';
import { IsCalendarDay } from '../http/calendar-day';
import { IsLocalText, TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { PostalAddressDto } from '../organisations/organisation.dto';

/** Who the certification body is; printed on certificates, mails and pages. */
export class BodySettingDto implements BodySetting {
  @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText;
  shortName!: string;
  address!: PostalAddressDto;
  email!: string;
  website!: string;
  timeZone!: string;
  markFileId!: string | null;
  caseNumberPattern!: string;
  certificateNumberPattern!: string;
}
/** Periods that the norms leave to the certification body. */
export class PeriodsSettingDto implements PeriodsSetting {
  teamObjectionWorkingDays!: number;
  findingPlanDays!: number;
  findingEvidenceDays!: number;
  stage2WarningMonths!: number;
  informationRequestDays!: number;
}
export class PracticeSettingDto implements PracticeSetting {
  feesClearedBeforeIssue!: boolean;
  staffSecondFactor!: boolean;
  defaultOwnerId!: string | null;
}
const SETTING_VALUE = { oneOf: [BodySettingDto, PeriodsSettingDto, PracticeSettingDto].map((value) => ({ $ref: getSchemaPath(value) })) };

@ApiExtraModels(BodySettingDto, PeriodsSettingDto, PracticeSettingDto)
export class SettingDto {
  @ApiProperty({ enum: SETTING_KEYS }) key!: SettingKey;
  @ApiProperty(SETTING_VALUE) value!: SettingValues[SettingKey];
  /** 0: nothing was set yet, the value is the default. */
  version!: number;
  static from({ key, value, version }: SettingView): SettingDto { return { key, value, version }; }
}
export class WriteSettingDto {
  @ApiProperty(SETTING_VALUE) @IsObject() value!: object;
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
  @IsLocalText() label!: LocalText;
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
