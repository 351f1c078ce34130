import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import type { AgreementView } from '@cb/casework';
import type { LocalText, Reasons } from '@cb/domain';
import type { AgreementTerms } from '@cb/persistence';
import { AuditDaysDto } from '../calculations/calculation.dto';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';
import { AreReasons } from '../http/reasons';
import { PostalAddressDto } from '../organisations/organisation.dto';

export class DrawUpAgreementDto {
  @MayBeLeftOut() @IsUUID() id?: string;
  @IsOptional() @IsString() @MaxLength(10_000) fees?: string | null;
  @IsOptional() @IsString() @MaxLength(20_000) furtherTerms?: string | null;
}
export class SignAgreementDto { @IsInt() @Min(1) version!: number }
export class CountersignAgreementDto extends SignAgreementDto {
  /** R-TIME-00 where the audit time rests on a table that nobody has signed. */
  @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}
export class AgreementStandardDto { id!: string; code!: string }
export class AgreementBodyDto {
  @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText;
  address!: PostalAddressDto;
}
export class AgreementClientDto extends AgreementBodyDto { registerNumber!: string }
export class AgreementSiteDto {
  id!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText;
  @ApiProperty({ type: PostalAddressDto, nullable: true }) address!: PostalAddressDto | null;
  people!: number;
}
/** What was agreed, as it stood when the agreement was drawn up. */
export class AgreementTermsDto implements AgreementTerms {
  body!: AgreementBodyDto;
  client!: AgreementClientDto;
  caseNumber!: string;
  standards!: AgreementStandardDto[];
  @ApiProperty(TEXT_BY_LANGUAGE) scope!: LocalText;
  sites!: AgreementSiteDto[];
  siteIds!: string[];
  calculationId!: string;
  /** Of the whole cycle, in days of 8 hours. */
  days!: AuditDaysDto;
  /** The audit time rests on a table that nobody has signed. */
  tableUnconfirmed!: boolean;
  duties!: string[];
  fees!: string | null;
  furtherTerms!: string | null;
}
export class AgreementDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  @ApiProperty({ format: 'uuid' }) caseId!: string;
  number!: number;
  terms!: AgreementTermsDto;
  /** What is signed, in the client's language. */
  text!: string;
  /** The text as a document of the case. */
  fileId!: string | null;
  sentAt!: string | null;
  signedByClientId!: string | null;
  signedByClientAt!: string | null;
  signedByBodyId!: string | null;
  signedByBodyAt!: string | null;
  static from({ agreement, text }: AgreementView): AgreementDto {
    const { id, version, caseId, number, terms, fileId, sentAt, signedByClientId, signedByClientAt, signedByBodyId, signedByBodyAt } = agreement;
    return {
      id, version, caseId, number, terms, text, fileId, sentAt: sentAt?.toISOString() ?? null, signedByClientId, signedByClientAt: signedByClientAt?.toISOString() ?? null,
      signedByBodyId, signedByBodyAt: signedByBodyAt?.toISOString() ?? null,
    };
  }
}
