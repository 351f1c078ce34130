import { Column, Entity, Index } from 'typeorm';
import type { Because, Consequence, Day, ObligationKind, ObligationState } from '@cb/domain';
import { Row } from './row';

/** Something that must be done by a day, as the cycle engine found it, with why (DECISIONS 11). */
@Entity('obligation')
@Index('obligation_subject', ['kind', 'subjectId', 'latestOn'], { unique: true })
@Index('obligation_case', ['caseId'])
@Index('obligation_open', ['latestOn', 'id'], { where: "state = 'open'" })
@Index('obligation_reminder', ['nextReminderOn', 'id'], { where: 'next_reminder_on IS NOT NULL' })
export class ObligationEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('text') kind!: ObligationKind;
  /** What it hangs on: certificate, audit or finding. */
  @Column('uuid') subjectId!: string;
  @Column('text') rule!: string;
  @Column('date') targetOn!: Day;
  @Column('date') latestOn!: Day;
  @Column('date') consequenceOn!: Day;
  @Column('text') consequence!: Consequence;
  @Column('text') state!: ObligationState;
  @Column('date', { nullable: true }) metOn!: Day | null;
  /** Day of the earliest reminder that was not sent; null: none to come. The daily sweep looks here. */
  @Column('date', { nullable: true }) nextReminderOn!: Day | null;
  @Column('jsonb', { default: {} }) because!: Because;
}

/** A reminder is a row first; unique by kind, subject, due day, step and recipient (DECISIONS 23). */
@Entity('reminder')
@Index('reminder_once', ['kind', 'subjectId', 'dueOn', 'step', 'recipientId'], { unique: true })
@Index('reminder_case', ['caseId'])
export class ReminderEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') obligationId!: string;
  @Column('text') kind!: string;
  @Column('uuid') subjectId!: string;
  @Column('date') dueOn!: Day;
  /** Days before (negative) or after the due day at which this step falls. */
  @Column('int') step!: number;
  @Column('uuid') recipientId!: string;
  @Column('uuid') mailId!: string;
}
