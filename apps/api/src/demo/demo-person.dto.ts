import { Type } from 'class-transformer';
import { ArrayNotEmpty, IsArray, IsEmail, IsIn, IsObject, IsString, Length, ValidateNested } from 'class-validator';
import { type Language, LANGUAGES, type Role, ROLES } from '@cb/domain';
import { RegisterOrganisationDto } from '../auth/registration.dto';
import { MayBeLeftOut } from '../http/left-out';

export class DemoPersonDto {
  @IsString() @Length(1, 200) name!: string;
  @IsEmail() email!: string;
  @IsString() @Length(12, 128) password!: string;
  @IsArray() @ArrayNotEmpty() @IsIn(ROLES, { each: true }) roles!: Role[];
  @MayBeLeftOut() @IsIn(LANGUAGES) language?: Language;
  @MayBeLeftOut() @IsObject() @ValidateNested() @Type(() => RegisterOrganisationDto) organisation?: RegisterOrganisationDto;
}
