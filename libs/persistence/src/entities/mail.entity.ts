import { Column, Entity, Index } from 'typeorm';
import { Instant } from './instant';
import type { Language } from '@cb/domain';
import { Row } from './row';

/** `written`: no mail server is set, the message lies as a file in the mail folder. `dead`: given up, shown to staff. */
export const MAIL_STATES = ['queued', 'sending', 'sent', 'written', 'retrying', 'dead'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A message is a row before it is a mail. Unique by reason, occurrence and address; the Message-ID is fixed here. */
@Entity('mail')
@Index('mail_once', ['reason', 'occurrence', 'address'], { unique: true })
@Index('mail_case', ['caseId'])
@Index('mail_state', ['state', 'id'])
@Index('mail_due', ['nextAttemptAt', 'id'], { where: "state IN ('queued', 'sending', 'retrying')" })
export class MailEntity extends Row {
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid', { nullable: true }) recipientId!: string | null;
  @Column('text') address!: string;
  @Column('text') language!: Language;
  /** Why it is sent, such as `certificate.granted`. */
  @Column('text') reason!: string;
  /** Which time: a row id, a due day … */
  @Column('text') occurrence!: string;
  @Column('text') template!: string;
  /** Parameters of the template. Never a token. */
  @Column('jsonb', { default: {} }) params!: Record<string, unknown>;
  @Column('text', { default: 'queued' }) state!: MailState;
  @Column('int', { default: 0 }) attempts!: number;
  @Column('text') messageId!: string;
  @Instant() nextAttemptAt!: Date;
  @Instant({ nullable: true }) leasedUntil!: Date | null;
  @Column('text', { nullable: true }) providerAnswer!: string | null;
  @Instant({ nullable: true }) sentAt!: Date | null;
}

@Entity('mail_attempt')
@Index('mail_attempt_mail', ['mailId', 'number'], { unique: true })
export class MailAttemptEntity {
  @Column('uuid', { primary: true }) id!: string;
  @Column('uuid') mailId!: string;
  @Column('int') number!: number;
  @Instant() at!: Date;
  @Column('boolean') succeeded!: boolean;
  @Column('text') answer!: string;
}
