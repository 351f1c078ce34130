import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import type { CoverageView, ExaminedView, MarkView, MatrixView } from '@cb/casework';
import { type ClauseRow, DOCUMENT_MARKS, type DocumentMark, FINDING_GRADES, FINDING_STATES, type FindingGrade, type FindingState, type LocalText, type PlannedClause } from '@cb/domain';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut, MayBeNull } from '../http/left-out';

const MOST_CLAUSES = 200;

/** Clauses of one standard, each a line that is looked at by itself. */
export class NamedClausesDto {
  @IsString() @Length(1, 60) standard!: string;
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(MOST_CLAUSES) @IsString({ each: true }) @MaxLength(30, { each: true }) clauses!: string[];
  @MayBeLeftOut() @IsString() @MaxLength(4000) note?: string;
}
export class MarkDocumentDto extends NamedClausesDto {
  /** Null: no document of the client is there. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @MayBeNull() @IsUUID() documentId!: string | null;
  /** Null takes the mark away. */
  @ApiProperty({ enum: DOCUMENT_MARKS, nullable: true }) @MayBeNull() @IsIn(DOCUMENT_MARKS) mark!: DocumentMark | null;
}
export class ExamineClausesDto extends NamedClausesDto {
  /** Null: for the audit as a whole. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @MayBeNull() @IsUUID() siteId!: string | null;
  /** False takes it back. */
  @IsBoolean() examined!: boolean;
}

export class ClauseRowDto implements ClauseRow {
  standard!: string;
  clause!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) title!: LocalText;
  heading!: boolean;
}
export class DocumentMarkDto {
  documentId!: string | null;
  @ApiProperty({ enum: DOCUMENT_MARKS }) mark!: DocumentMark;
  note!: string | null;
  markedBy!: string;
  markedAt!: string;
  static from({ documentId, mark, note, markedBy, markedAt }: MarkView): DocumentMarkDto {
    return { documentId, mark, note, markedBy, markedAt: new Date(markedAt).toISOString() };
  }
}
export class MatrixRowDto extends ClauseRowDto {
  /** The best that is said of the clause; `unmarked` while nothing is. */
  @ApiProperty({ enum: [...DOCUMENT_MARKS, 'unmarked'] }) cover!: DocumentMark | 'unmarked';
  marks!: DocumentMarkDto[];
}
export class MatrixDocumentDto { @ApiProperty({ format: 'uuid' }) id!: string; title!: string; kind!: string }
export class DocumentMatrixDto {
  @ApiProperty({ format: 'uuid' }) auditId!: string;
  rows!: MatrixRowDto[];
  documents!: MatrixDocumentDto[];
  static from({ auditId, rows, documents }: MatrixView): DocumentMatrixDto {
    return { auditId, documents, rows: rows.map((row) => ({ ...row, marks: row.marks.map(DocumentMarkDto.from) })) };
  }
}

export class PlannedClauseDto implements PlannedClause { standard!: string; clause!: string; siteId!: string | null }
export class ExaminedClauseDto extends PlannedClauseDto {
  note!: string | null;
  examinedBy!: string;
  examinedAt!: string;
  static of(examined: ExaminedView): ExaminedClauseDto {
    return { ...examined, examinedAt: new Date(examined.examinedAt).toISOString() };
  }
}
export class FindingClauseDto { standard!: string; clause!: string }
export class CoveredFindingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  number!: number;
  @ApiProperty({ enum: FINDING_GRADES }) grade!: FindingGrade;
  @ApiProperty({ enum: FINDING_STATES }) state!: FindingState;
  statement!: string;
  clauses!: FindingClauseDto[];
  siteIds!: string[];
}
export class CoveredProcessDto {
  standard!: string;
  code!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText;
  @ApiProperty(TEXT_BY_LANGUAGE) group!: LocalText;
  clauses!: string[];
}
export class CoveredSiteDto { siteId!: string; @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText }
export class CoverageDto {
  @ApiProperty({ format: 'uuid' }) auditId!: string;
  rows!: ClauseRowDto[];
  planned!: PlannedClauseDto[];
  examined!: ExaminedClauseDto[];
  findings!: CoveredFindingDto[];
  processes!: CoveredProcessDto[];
  sites!: CoveredSiteDto[];
  static from({ auditId, rows, planned, examined, findings, processes, sites }: CoverageView): CoverageDto {
    return {
      auditId, processes, sites, rows: [...rows], planned: [...planned], examined: examined.map(ExaminedClauseDto.of),
      findings: findings.map(({ clauses, siteIds, ...rest }) => ({ ...rest, clauses: [...clauses], siteIds: [...siteIds] })),
    };
  }
}
