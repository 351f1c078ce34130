import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import type { AnswerDraftView, ClauseCount, FindingListItem, FindingView } from '@cb/casework';
import { AUDIT_KINDS, type AuditKind, type Day, FINDING_GRADES, FINDING_STATES, type FindingGrade, type FindingState, type LocalText, type Reasons } from '@cb/domain';
import { IsCalendarDay } from '../http/calendar-day';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';
import { MoveDto, toMoveDtos } from '../http/moves.dto';
import { PageQueryDto } from '../http/paging.dto';
import { AreReasons } from '../http/reasons';

/** `version`: the one that was seen; left out, the newest is changed. */
export class FindingVersionDto {
  @MayBeLeftOut() @IsInt() @Min(1) version?: number;
}
export class NamedClauseDto {
  /** Id of the standard, such as `iso20000-1-2018`. */
  @IsString() @Length(1, 60) standard!: string;
  @IsString() @Length(1, 20) clause!: string;
}
export class RecordFindingDto extends FindingVersionDto {
  @ApiProperty({ enum: FINDING_GRADES }) @IsIn(FINDING_GRADES) grade!: FindingGrade;
  /** What does not conform; neither cause nor solution (R-NC-03). */
  @IsString() @Length(1, 10_000) statement!: string;
  /** Objective evidence: what was seen, where and when; an improvement may leave it empty. */
  @IsString() @MaxLength(10_000) evidence!: string;
  @IsArray() @ArrayMaxSize(50) @ArrayUnique((each: unknown) => JSON.stringify(each)) @ValidateNested({ each: true }) @Type(() => NamedClauseDto) clauses!: NamedClauseDto[];
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(500) @ArrayUnique() @IsUUID(undefined, { each: true }) siteIds?: string[];
  @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}
/** `draftVersion`: the draft that is sent; when somebody has written on since, nothing is sent. */
class SentAnswerDto extends FindingVersionDto {
  @MayBeLeftOut() @IsInt() @Min(0) draftVersion?: number;
}
export class RespondDto extends SentAnswerDto {
  @IsString() @MaxLength(10_000) cause!: string;
  @IsString() @MaxLength(10_000) correction!: string;
  @IsString() @MaxLength(10_000) correctiveAction!: string;
  /** How the other sites stand (R-NC-09). */
  @MayBeLeftOut() @IsString() @MaxLength(10_000) otherSites?: string;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) documentIds?: string[];
}
export class SendEvidenceDto extends SentAnswerDto {
  @MayBeLeftOut() @IsString() @MaxLength(10_000) evidence?: string;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) documentIds?: string[];
}
/** What is written of an answer so far; every part may be empty. */
export class AnswerTextsDto {
  @IsString() @MaxLength(10_000) cause!: string;
  @IsString() @MaxLength(10_000) correction!: string;
  @IsString() @MaxLength(10_000) correctiveAction!: string;
  @IsString() @MaxLength(10_000) otherSites!: string;
  @IsString() @MaxLength(10_000) evidence!: string;
  @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) documentIds!: string[];
}
export class KeepDraftDto extends AnswerTextsDto {
  /** The one that was seen; 0 before the first. */
  @IsInt() @Min(0) version!: number;
}
export class AnswerDraftDto extends AnswerTextsDto {
  version!: number;
  changedBy!: string | null;
  changedAt!: string | null;
  static from({ changedAt, ...draft }: AnswerDraftView): AnswerDraftDto { return { ...draft, changedAt: changedAt?.toISOString() ?? null }; }
}
export class VerdictDto extends FindingVersionDto {
  /** What was judged and why; the client receives it (R-NC-06). */
  @IsString() @MaxLength(10_000) text!: string;
  @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}
export class VerifyDto extends FindingVersionDto {
  @IsString() @MaxLength(10_000) evidence!: string;
  /** Left out: today. It counts for the six months of R-DEC-06. */
  @MayBeLeftOut() @IsCalendarDay() verifiedOn?: Day;
  @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}
export class EscalateDto extends FindingVersionDto {
  /** `R-NC-08`: why it is raised. */
  @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}
export class DisputeDto extends FindingVersionDto {
  /** Number of an appeal that was filed before; left out, one is opened. */
  @MayBeLeftOut() @IsString() @Length(1, 100) appealId?: string;
  @IsString() @Length(1, 10_000) reason!: string;
}
export class FindingFilterDto {
  @MayBeLeftOut() @IsUUID() caseId?: string;
  @MayBeLeftOut() @IsIn(FINDING_STATES) state?: FindingState;
  @MayBeLeftOut() @IsIn(FINDING_GRADES) grade?: FindingGrade;
  /** `true`: only those that still need something. */
  @ApiProperty({ type: Boolean, required: false }) @MayBeLeftOut() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean() open?: boolean;
  /** Only those whose next answer is due by this day. */
  @MayBeLeftOut() @IsCalendarDay() dueBy?: Day;
  /** Only those against this standard. */
  @MayBeLeftOut() @IsString() @MaxLength(60) standard?: string;
  /** Only those against this clause. */
  @MayBeLeftOut() @IsString() @MaxLength(20) clause?: string;
}
export class FindingQueryDto extends IntersectionType(FindingFilterDto, PageQueryDto) {}
/** Findings against one clause, by grade; `open` of them still need something. */
export class ClauseCountDto {
  standard!: string;
  clause!: string;
  total!: number;
  major!: number;
  minor!: number;
  improvement!: number;
  open!: number;
  static from({ standard, clause, total, major, minor, improvement, open }: ClauseCount): ClauseCountDto { return { standard, clause, total, major, minor, improvement, open }; }
}

const ANSWER_KINDS = ['plan', 'evidence'] as const;
const VERDICTS = ['accepted', 'rejected'] as const;
export class AnswerDto {
  number!: number;
  @ApiProperty({ enum: ANSWER_KINDS }) kind!: (typeof ANSWER_KINDS)[number];
  cause!: string | null;
  correction!: string | null;
  correctiveAction!: string | null;
  otherSites!: string | null;
  evidence!: string | null;
  documentIds!: string[];
  submittedAt!: string;
  @ApiProperty({ enum: VERDICTS, nullable: true }) verdict!: (typeof VERDICTS)[number] | null;
  verdictText!: string | null;
  judgedAt!: string | null;
}
export class FindingSiteDto {
  siteId!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText;
}
export class FindingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  caseId!: string;
  caseNumber!: string | null;
  auditId!: string;
  @ApiProperty({ enum: AUDIT_KINDS }) auditKind!: AuditKind;
  number!: number;
  @ApiProperty({ enum: FINDING_GRADES }) grade!: FindingGrade;
  @ApiProperty({ enum: FINDING_STATES }) state!: FindingState;
  statement!: string;
  evidence!: string;
  clauses!: NamedClauseDto[];
  sites!: FindingSiteDto[];
  raisedBy!: string;
  raisedAt!: string;
  /** The closing meeting; null before it. */
  publishedAt!: string | null;
  planDueOn!: string | null;
  evidenceDueOn!: string | null;
  escalatedOn!: string | null;
  disputedAt!: string | null;
  appealNumber!: string | null;
  carried!: boolean;
  verifiedBy!: string | null;
  verifiedOn!: string | null;
  verificationEvidence!: string | null;
  closedAt!: string | null;
  /** Every version of the answer, oldest first. */
  responses!: AnswerDto[];
  moves!: MoveDto[];

  static from(view: FindingView): FindingDto {
    const { id, version, caseId, caseNumber, auditId, auditKind, number, grade, state, statement, evidence, clauses, sites, raisedBy, planDueOn, evidenceDueOn, escalatedOn, carried, verifiedBy, verifiedOn, verificationEvidence } = view;
    return {
      id, version, caseId, caseNumber, auditId, auditKind, number, grade, state, statement, evidence, clauses, sites, raisedBy, planDueOn, evidenceDueOn, escalatedOn,
      carried, verifiedBy, verifiedOn, verificationEvidence, raisedAt: view.raisedAt.toISOString(), publishedAt: view.publishedAt?.toISOString() ?? null,
      disputedAt: view.disputedAt?.toISOString() ?? null, appealNumber: view.appealNumber, closedAt: view.closedAt?.toISOString() ?? null,
      responses: view.responses.map((answer) => ({
        number: answer.number, kind: answer.kind, cause: answer.cause, correction: answer.correction, correctiveAction: answer.correctiveAction, otherSites: answer.otherSites,
        evidence: answer.evidence, documentIds: answer.documentIds, submittedAt: answer.submittedAt.toISOString(), verdict: answer.verdict, verdictText: answer.verdictText,
        judgedAt: answer.judgedAt?.toISOString() ?? null,
      })),
      moves: toMoveDtos(view.moves),
    };
  }
}
export class FindingRowDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  caseId!: string;
  caseNumber!: string | null;
  @ApiProperty(TEXT_BY_LANGUAGE) organisation!: LocalText;
  auditId!: string;
  @ApiProperty({ enum: AUDIT_KINDS }) auditKind!: AuditKind;
  number!: number;
  @ApiProperty({ enum: FINDING_GRADES }) grade!: FindingGrade;
  @ApiProperty({ enum: FINDING_STATES }) state!: FindingState;
  statement!: string;
  clauses!: string[];
  publishedAt!: string | null;
  planDueOn!: string | null;
  evidenceDueOn!: string | null;
  carried!: boolean;
  disputedAt!: string | null;
  static from({ publishedAt, disputedAt, ...rest }: FindingListItem): FindingRowDto {
    return { ...rest, publishedAt: publishedAt?.toISOString() ?? null, disputedAt: disputedAt?.toISOString() ?? null };
  }
}
export class FindingPageDto {
  items!: FindingRowDto[];
  next!: string | null;
}
