import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { type CertificateFile, type CertificateRow, printedFilesOf } from '@cb/casework';
import {
  CERTIFICATE_STATES, type CertificateState, type Day, type Language, LANGUAGES, type LocalText, OBLIGATION_KINDS, OBLIGATION_STATES, type ObligationKind, type ObligationState, type Reasons, SHOWN_STATUSES, type ShownStatus,
  SUSPENSION_GROUNDS, type SuspensionGround,
} from '@cb/domain';
import type { CertificateVersionEntity, ObligationEntity } from '@cb/persistence';
import { DecisionDto } from '../decisions/decision.dto';
import { IsCalendarDay } from '../http/calendar-day';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { AreReasons } from '../http/reasons';
import { MayBeLeftOut } from '../http/left-out';
import { MoveDto, toMoveDtos } from '../http/moves.dto';

const GROUNDS = Object.keys(SUSPENSION_GROUNDS) as SuspensionGround[];

export class CertificateQueryDto {
  @MayBeLeftOut() @IsString() @MaxLength(100) text?: string;
  @MayBeLeftOut() @IsIn(CERTIFICATE_STATES) state?: CertificateState;
  @MayBeLeftOut() @IsUUID() caseId?: string;
  @MayBeLeftOut() @IsCalendarDay() expiresBefore?: Day;
  @MayBeLeftOut() @IsUUID() after?: string;
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}
export class CertificateRowDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  caseId!: string;
  caseNumber!: string | null;
  number!: string;
  standard!: string;
  @ApiProperty({ enum: SHOWN_STATUSES }) status!: ShownStatus;
  stateSinceOn!: Day;
  @ApiProperty(TEXT_BY_LANGUAGE) holder!: LocalText;
  effectiveOn!: Day;
  expiryOn!: Day;
  nextDueOn!: Day | null;
  @ApiProperty({ enum: OBLIGATION_KINDS, nullable: true }) nextDueKind!: ObligationKind | null;
  static from({ id, caseId, caseNumber, number, standard, status, stateSinceOn, holder, effectiveOn, expiryOn, nextDueOn, nextDueKind }: CertificateRow & { status: ShownStatus }): CertificateRowDto {
    return { id, caseId, caseNumber, number, standard, status, stateSinceOn, holder, effectiveOn, expiryOn, nextDueOn, nextDueKind };
  }
}
export class CertificatePageDto { items!: CertificateRowDto[]; next!: string | null }

export class CertifiedSiteDto {
  @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, nullable: true }) scope!: LocalText | null;
  central!: boolean;
}
/** Days on which no certificate was valid (R-RECERT-05). */
export class GapDto { fromOn!: Day; toOn!: Day }
export class CertificateVersionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  number!: number;
  edition!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) scope!: LocalText;
  sites!: CertifiedSiteDto[];
  firstCertifiedOn!: Day;
  cycleStartOn!: Day;
  decidedOn!: Day;
  effectiveOn!: Day;
  expiryOn!: Day;
  @ApiProperty({ type: GapDto, nullable: true }) gap!: GapDto | null;
  /** Languages in which the printed certificate is ready; empty while it is in preparation. */
  @ApiProperty({ enum: LANGUAGES, isArray: true }) printedIn!: Language[];
  superseded!: boolean;
  static from(version: CertificateVersionEntity): CertificateVersionDto {
    const { id, number, edition, scope, sites, firstCertifiedOn, cycleStartOn, decidedOn, effectiveOn, expiryOn, gap, supersededAt } = version;
    const printed = printedFilesOf(version);
    return {
      id, number, edition, scope, sites: sites.map(({ name, scope: of, central }) => ({ name, scope: of, central })), firstCertifiedOn, cycleStartOn, decidedOn, effectiveOn, expiryOn, gap,
      printedIn: LANGUAGES.filter((language) => printed?.[language]), superseded: supersededAt !== null,
    };
  }
}
export class ObligationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: OBLIGATION_KINDS }) kind!: ObligationKind;
  rule!: string;
  targetOn!: Day;
  latestOn!: Day;
  consequenceOn!: Day | null;
  @ApiProperty({ enum: OBLIGATION_STATES }) state!: ObligationState;
  metOn!: Day | null;
  @ApiProperty({ type: Object }) because!: object;
  static from({ id, kind, rule, targetOn, latestOn, consequenceOn, state, metOn, because }: ObligationEntity): ObligationDto {
    return { id, kind, rule, targetOn, latestOn, consequenceOn, state, metOn, because };
  }
}
export class CertificateDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  /** Of the row: to be given with a change. */
  version!: number;
  caseId!: string;
  number!: string;
  standard!: string;
  @ApiProperty({ enum: CERTIFICATE_STATES }) state!: CertificateState;
  @ApiProperty({ enum: SHOWN_STATUSES }) status!: ShownStatus;
  stateSinceOn!: Day;
  versions!: CertificateVersionDto[];
  decisions!: DecisionDto[];
  obligations!: ObligationDto[];
  moves!: MoveDto[];
  static from({ certificate, versions, decisions, obligations, status, moves }: CertificateFile): CertificateDto {
    const { id, version, caseId, number, standard, state, stateSinceOn } = certificate;
    return {
      id, version, caseId, number, standard, state, status, stateSinceOn, versions: versions.map(CertificateVersionDto.from), decisions: decisions.map(DecisionDto.from),
      obligations: obligations.map(ObligationDto.from), moves: toMoveDtos(moves),
    };
  }
}

export class ChangeStatusDto {
  @IsInt() @Min(1) version!: number;
  @IsString() @Length(1, 10_000) reasons!: string;
  /** Reasons for passing warnings, by rule. */
  @MayBeLeftOut() @AreReasons() overrule?: Reasons;
}
export class SuspendDto extends ChangeStatusDto {
  /** R-SUSP-01. */
  @ApiProperty({ enum: GROUNDS }) @IsIn(GROUNDS) ground!: SuspensionGround;
}
export class LiftSuspensionDto extends ChangeStatusDto {
  /** R-SUSP-05: how the cause was shown to be resolved. */
  @MayBeLeftOut() @IsString() @MaxLength(10_000) evidence?: string;
}
