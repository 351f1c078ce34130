import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Length, Matches, MaxLength, IsInt, Min } from 'class-validator';
import type { Day } from '@cb/domain';
import type { StoredFileEntity } from '@cb/persistence';
import { IsCalendarDay } from '../http/calendar-day';
import { MayBeLeftOut } from '../http/left-out';
import { PageQueryDto } from '../http/paging.dto';

/** The fields beside the file of an upload. */
export class DocumentFieldsDto {
  /** Made by the caller: the same upload again answers with the first. */
  @MayBeLeftOut() @IsUUID() id?: string;
  /** Such as `internal_audit_record`, `management_review_record`, `service_catalogue`, `evidence`, `other`. */
  @IsString() @Length(1, 60) @Matches(/^[a-z][a-z0-9_]*$/, { message: 'kind must be words in lower case joined by _' }) kind!: string;
  @IsString() @Length(1, 300) title!: string;
  /** The document's own date. */
  @MayBeLeftOut() @IsCalendarDay() datedOn?: Day;
}
/** An upload as a form: the fields first, then the file. */
export class UploadDocumentDto extends DocumentFieldsDto {
  @ApiProperty({ type: 'string', format: 'binary' }) file!: unknown;
}
export class DocumentQueryDto extends PageQueryDto {
  @MayBeLeftOut() @IsString() @MaxLength(60) kind?: string;
}
export class PublishDocumentDto { @IsInt() @Min(1) version!: number }

export class DocumentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  caseId!: string | null;
  kind!: string;
  title!: string;
  fileName!: string;
  /** Hex. */
  sha256!: string;
  /** Bytes. */
  size!: number;
  mediaType!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) datedOn!: Day | null;
  /** Since when the client sees it; null: internal. */
  publishedAt!: string | null;
  uploadedById!: string | null;
  uploadedAt!: string;
  static from({ id, version, caseId, kind, title, fileName, sha256, size, mediaType, datedOn, publishedAt, uploadedById, uploadedAt }: StoredFileEntity): DocumentDto {
    return { id, version, caseId, kind, title, fileName, sha256, size, mediaType, datedOn, publishedAt: publishedAt?.toISOString() ?? null, uploadedById, uploadedAt: uploadedAt.toISOString() };
  }
}
export class DocumentPageDto { items!: DocumentDto[]; next!: string | null }
