import { Type } from 'class-transformer';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsEmail, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES, type LocalText, type Role, ROLES } from '@cb/domain';
import type { Account } from '@cb/casework';
import type { PersonEntity } from '@cb/persistence';
import { IsLocalText } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';
import { AddressDto } from './registration.dto';

const GIVEN_ROLES = ROLES.filter((role) => role !== 'system');

export class InviteDto {
  /** May be made by the caller (UUID). */
  @MayBeLeftOut() @IsUUID() id?: string;
  @IsString() @Length(1, 200) name!: string;
  @IsEmail() @MaxLength(254) email!: string;
  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES) language!: Language;
  @ApiProperty({ enum: GIVEN_ROLES, isArray: true }) @IsArray() @ArrayNotEmpty() @ArrayUnique() @IsIn(GIVEN_ROLES, { each: true }) roles!: Role[];
  /** For a client's people; without it the person belongs to the certification body. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false }) @IsOptional() @IsUUID() organisationId?: string | null;
}

export class ChangeRolesDto {
  @ApiProperty({ enum: GIVEN_ROLES, isArray: true }) @IsArray() @ArrayNotEmpty() @ArrayUnique() @IsIn(GIVEN_ROLES, { each: true }) roles!: Role[];
  @IsInt() @Min(1) version!: number;
}
export class DeactivateAccountDto {
  @IsString() @Length(3, 2_000) reason!: string;
  @IsInt() @Min(1) version!: number;
}
export class AccountVersionDto {
  @IsInt() @Min(1) version!: number;
}
export class AccountReasonDto {
  @IsString() @Length(3, 2_000) reason!: string;
}

export class AccountDto {
  id!: string;
  version!: number;
  name!: string;
  email!: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: Role[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) organisationId!: string | null;
  active!: boolean;
  /** False until the invitation is accepted. */
  canSignIn!: boolean;

  static from(person: PersonEntity): AccountDto {
    const { id, version, name, email, roles, organisationId, active, userId } = person;
    return { id, version, name, email, roles, organisationId, active, canSignIn: userId !== null };
  }
}
export class ListedAccountDto extends AccountDto {
  hasSecondFactor!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastSeenAt!: Date | null;

  static listed(account: Account): ListedAccountDto {
    return { ...account };
  }
}
export class AccountPageDto {
  accounts!: ListedAccountDto[];
  /** Give it back as `after` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
export class AccountQueryDto {
  @MayBeLeftOut() @IsString() @MaxLength(400) after?: string;
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(200) size?: number;
}

export class FirstAdministratorDto {
  @IsString() @Length(1, 200) name!: string;
  @IsEmail() @MaxLength(254) email!: string;
  @IsString() @Length(12, 128) password!: string;
  @ApiProperty({ enum: LANGUAGES, required: false }) @MayBeLeftOut() @IsIn(LANGUAGES) language?: Language;
}
export class FirstBodyDto {
  @IsLocalText() name!: LocalText;
  @IsString() @Length(1, 20) shortName!: string;
  @ApiProperty({ type: AddressDto }) @IsObject() @ValidateNested() @Type(() => AddressDto) address!: AddressDto;
  @MayBeLeftOut() @IsEmail() @MaxLength(254) email?: string;
  @MayBeLeftOut() @IsString() @MaxLength(300) website?: string;
  /** IANA name, such as Europe/Berlin. */
  @IsString() @Length(3, 60) timeZone!: string;
  @MayBeLeftOut() @IsString() @MaxLength(60) caseNumberPattern?: string;
  @MayBeLeftOut() @IsString() @MaxLength(60) certificateNumberPattern?: string;
}
export class SetUpDto {
  /** Printed on the server's console. */
  @IsString() @Length(20, 100) key!: string;
  @ApiProperty({ type: FirstAdministratorDto }) @IsObject() @ValidateNested() @Type(() => FirstAdministratorDto) administrator!: FirstAdministratorDto;
  @ApiProperty({ type: FirstBodyDto }) @IsObject() @ValidateNested() @Type(() => FirstBodyDto) body!: FirstBodyDto;
}
export class SetUpStateDto {
  needed!: boolean;
}
