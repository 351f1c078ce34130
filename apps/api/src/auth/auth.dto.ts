import { IsEmail, IsIn, IsString, Length, MaxLength, ValidateIf } from 'class-validator';
import { type Language, LANGUAGES, type Role, ROLES } from '@cb/domain';
import { ApiProperty } from '@nestjs/swagger';
import { MayBeLeftOut } from '../http/left-out';

export class SignInDto {
  @IsEmail() @MaxLength(254) email!: string;
  @IsString() @Length(1, 128) password!: string;
}

/** One of the two. */
export class SecondFactorProofDto {
  /** The six digits of the authenticator. */
  @ValidateIf((body: SecondFactorProofDto) => body.backupCode === undefined) @IsString() @Length(6, 6) code?: string;
  @MayBeLeftOut() @IsString() @Length(8, 32) backupCode?: string;
}

export class PasswordDto {
  @IsString() @Length(1, 128) password!: string;
}
export class ConfirmSecondFactorDto {
  @IsString() @Length(6, 6) code!: string;
}
export class ChangePasswordDto {
  @IsString() @Length(1, 128) currentPassword!: string;
  @IsString() @Length(12, 128) newPassword!: string;
}
export class EmailDto {
  @IsEmail() @MaxLength(254) email!: string;
}
export class TokenAndPasswordDto {
  @IsString() @Length(20, 100) token!: string;
  @IsString() @Length(12, 128) password!: string;
}
export class TokenDto {
  @IsString() @Length(20, 100) token!: string;
}
export class LanguageDto {
  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES) language!: Language;
}
export class RegisterDto {
  @IsString() @Length(1, 200) name!: string;
  @IsEmail() @MaxLength(254) email!: string;
  @ApiProperty({ enum: LANGUAGES, required: false }) @MayBeLeftOut() @IsIn(LANGUAGES) language?: Language;
}

export class BodyNameDto {
  /** The certification body's name in the language that is asked for. */
  name!: string;
  shortName!: string;
  /** Today in the certification body's zone, YYYY-MM-DD. */
  today!: string;
  timeZone!: string;
  demo!: boolean;
}

export class SessionDto {
  personId!: string;
  name!: string;
  email!: string;
  @ApiProperty({ enum: LANGUAGES }) language!: Language;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: Role[];
  @ApiProperty({ type: String, nullable: true }) organisationId!: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationName!: string | null;
  twoFactorEnabled!: boolean;
  /** A second factor is demanded and not set up yet: only the routes of the own account are open. */
  secondFactorMissing!: boolean;
  /** Goes into the header x-csrf-token of every unsafe request of this session. */
  csrfToken!: string;
  body!: BodyNameDto;
}

export class SignInAnswerDto {
  /** True: send the code of the second factor next. */
  secondFactorNeeded!: boolean;
  @ApiProperty({ type: () => SessionDto, nullable: true }) session!: SessionDto | null;
}

export class SecondFactorEnrolmentDto {
  /** For the authenticator, as a QR code or typed in. */
  uri!: string;
  /** Shown once. */
  backupCodes!: string[];
}
export class BackupCodesDto {
  backupCodes!: string[];
}
export class OwnSessionDto {
  id!: string;
  current!: boolean;
  @ApiProperty({ type: String, nullable: true }) browser!: string | null;
  startedAt!: Date;
  lastSeenAt!: Date;
}
export class InvitationPreviewDto {
  name!: string;
  email!: string;
  @ApiProperty({ enum: LANGUAGES }) language!: Language;
}
