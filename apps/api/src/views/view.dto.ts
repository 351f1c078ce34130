import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsString, IsUUID, Length, Matches, MaxLength, Min } from 'class-validator';
import type { SavedViewEntity } from '@cb/persistence';
import { IsTextByName } from '../http/is-text-by-name';
import { MayBeLeftOut } from '../http/left-out';

/** Which list, as the portal names it: `cases`, `findings`. */
const LIST = /^[a-z][a-z-]{0,39}$/;

export class ViewQueryDto {
  @Matches(LIST) list!: string;
}
export class ViewContentDto {
  @IsString() @Length(1, 80) name!: string;
  /** Filters and order, as in the address of the list. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) @IsTextByName() search!: Record<string, string>;
  /** Columns that show, in their order. */
  @IsArray() @ArrayMaxSize(40) @ArrayUnique() @IsString({ each: true }) @MaxLength(40, { each: true }) columns!: string[];
}
export class SaveViewDto extends ViewContentDto {
  @MayBeLeftOut() @IsUUID() id?: string;
  @Matches(LIST) list!: string;
}
export class ChangeViewDto extends ViewContentDto { @IsInt() @Min(1) version!: number }
export class SavedViewDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  list!: string;
  name!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) search!: Record<string, string>;
  columns!: string[];
  static from({ id, version, list, name, search, columns }: SavedViewEntity): SavedViewDto { return { id, version, list, name, search, columns }; }
}
