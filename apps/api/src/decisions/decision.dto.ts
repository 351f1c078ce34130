import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { DECISION_KINDS, type Day, type DecisionKind, type Reasons } from '@cb/domain';
import type { CertificationDecisionEntity, TechnicalReviewEntity } from '@cb/persistence';
import { ANSWERS_BY_POINT, IsChecklist } from '../http/is-checklist';
import { AreReasons } from '../http/reasons';
import { MayBeLeftOut } from '../http/left-out';

export class ReviewTechnicallyDto {
  @IsUUID() routeId!: string;
  /** By part of the decision package: `{"report": {"answer": true, "remark": "…"}}` (R-DEC-07). */
  @IsObject() @IsChecklist() checklist!: Record<string, { answer: boolean; remark?: string }>;
  @ApiProperty({ enum: ['sufficient', 'more_information'] }) @IsIn(['sufficient', 'more_information']) conclusion!: 'sufficient' | 'more_information';
  @IsOptional() @IsString() @MaxLength(10_000) remarks?: string | null;
  @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}
export class ResumeReviewDto {
  @IsUUID() routeId!: string;
  @IsString() @Length(1, 10_000) reason!: string;
}
export class RequireStage2RepeatDto extends ResumeReviewDto {
  /** Of the route. */
  @IsInt() @Min(1) version!: number;
}
export class TechnicalReviewDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  routeId!: string;
  reviewerId!: string;
  @ApiProperty(ANSWERS_BY_POINT) checklist!: Record<string, { answer: boolean; remark?: string }>;
  conclusion!: string;
  remarks!: string | null;
  concludedAt!: string;
  static from({ id, routeId, reviewerId, checklist, conclusion, remarks, concludedAt }: TechnicalReviewEntity): TechnicalReviewDto {
    return { id, routeId, reviewerId, checklist, conclusion, remarks, concludedAt: concludedAt.toISOString() };
  }
}

export class DecideDto {
  @IsUUID() routeId!: string;
  @ApiProperty({ enum: ['grant', 'refuse'] }) @IsIn(['grant', 'refuse']) decision!: 'grant' | 'refuse';
  /** Why, as it stays in the record (R-DEC-02). */
  @IsString() @MaxLength(10_000) reasons!: string;
  /** Reasons for passing warnings, by rule. */
  @MayBeLeftOut() @AreReasons() overrule?: Reasons;
}
export class DecisionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  routeId!: string | null;
  @ApiProperty({ enum: DECISION_KINDS }) kind!: DecisionKind;
  reasons!: string;
  decidedById!: string;
  decidedOn!: Day;
  decidedAt!: string;
  static from({ id, routeId, kind, reasons, decidedById, decidedOn, decidedAt }: CertificationDecisionEntity): DecisionDto {
    return { id, routeId, kind, reasons, decidedById, decidedOn, decidedAt: decidedAt.toISOString() };
  }
}
