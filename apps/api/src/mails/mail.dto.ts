import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import type { MailFile, MailLine } from '@cb/casework';
import type { LocalText } from '@cb/domain';
import { MAIL_STATES, type MailAttemptEntity, type MailState } from '@cb/persistence';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';

export class MailQueryDto {
  @MayBeLeftOut() @IsIn(MAIL_STATES) state?: MailState;
  @MayBeLeftOut() @IsUUID() caseId?: string;
  @MayBeLeftOut() @IsUUID() after?: string;
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}
export class MailDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  caseId!: string | null;
  /** Of the case that the mail is about. */
  caseNumber!: string | null;
  /** The client of that case. */
  @ApiProperty({ ...TEXT_BY_LANGUAGE, nullable: true }) organisation!: LocalText | null;
  address!: string;
  language!: string;
  reason!: string;
  template!: string;
  @ApiProperty({ enum: MAIL_STATES }) state!: MailState;
  attempts!: number;
  messageId!: string;
  providerAnswer!: string | null;
  nextAttemptAt!: string;
  sentAt!: string | null;
  createdAt!: string;
  static from({ mail, about: { caseNumber, organisation } }: MailLine): MailDto {
    const { id, caseId, address, language, reason, template, state, attempts, messageId, providerAnswer } = mail;
    return { id, caseId, caseNumber, organisation, address, language, reason, template, state, attempts, messageId, providerAnswer, nextAttemptAt: mail.nextAttemptAt.toISOString(), sentAt: mail.sentAt?.toISOString() ?? null, createdAt: mail.createdAt.toISOString() };
  }
}
export class MailPageDto { items!: MailDto[]; next!: string | null }
export class MailAttemptDto {
  number!: number;
  at!: string;
  succeeded!: boolean;
  answer!: string;
  static from({ number, at, succeeded, answer }: MailAttemptEntity): MailAttemptDto { return { number, at: at.toISOString(), succeeded, answer }; }
}
export class MailFileDto extends MailDto {
  history!: MailAttemptDto[];
  static fromFile({ attempts, ...line }: MailFile): MailFileDto { return { ...MailDto.from(line), history: attempts.map(MailAttemptDto.from) }; }
}
