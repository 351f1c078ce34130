import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import type { AgreementView } from '@cb/casework';
import type { AgreementTerms } from '@cb/persistence';
import type { Reasons } from '@cb/domain';
import { MayBeLeftOut } from '../http/left-out';
import { AreReasons } from '../http/reasons';

export class DrawUpAgreementDto {
  @MayBeLeftOut() @IsUUID() id?: string;
  @IsOptional() @IsString() @MaxLength(10_000) fees?: string | null;
  @IsOptional() @IsString() @MaxLength(20_000) furtherTerms?: string | null;
}
export class SignAgreementDto { @IsInt() @Min(1) version!: number }
export class CountersignAgreementDto extends SignAgreementDto {
  /** R-TIME-00 where the audit time rests on a table that nobody has signed. */
  @ApiProperty({ type: Object, required: false }) @MayBeLeftOut() @AreReasons() reasons?: Reasons;
}
export class AgreementDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  @ApiProperty({ format: 'uuid' }) caseId!: string;
  number!: number;
  @ApiProperty({ type: Object }) terms!: AgreementTerms;
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
