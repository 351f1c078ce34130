import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import type { ReportView } from '@cb/casework';
import { type Recommendation, RECOMMENDATIONS } from '@cb/domain';
import { MayBeLeftOut } from '../http/left-out';
import { MoveDto, toMoveDtos } from '../http/moves.dto';
import { AreTexts, TEXTS_BY_NAME } from './are-texts';
import { AuditVersionDto } from './audit.dto';

export class WriteReportDto extends AuditVersionDto {
  /** By heading and statement; those left out keep their text. */
  @AreTexts() content!: Record<string, string>;
}
export class RecommendDto extends AuditVersionDto {
  @ApiProperty({ enum: RECOMMENDATIONS }) @IsIn(RECOMMENDATIONS) recommendation!: Recommendation;
  @MayBeLeftOut() @IsString() @MaxLength(4000) conditions?: string;
}
export class ReportDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  auditId!: string;
  caseId!: string;
  number!: number;
  @ApiProperty(TEXTS_BY_NAME) content!: Record<string, string>;
  issuedAt!: string | null;
  issuedById!: string | null;
  /** The printed report among the documents of the case; null until it is issued. */
  fileId!: string | null;
  moves!: MoveDto[];
  static from({ issuedAt, moves, ...rest }: ReportView): ReportDto {
    return { ...rest, issuedAt: issuedAt?.toISOString() ?? null, moves: toMoveDtos(moves) };
  }
}
