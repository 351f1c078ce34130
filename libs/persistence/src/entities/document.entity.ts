import { Column, Entity, Index } from 'typeorm';
import { Instant } from './instant';
import type { Day } from '@cb/domain';
import { Row } from './row';

/** A stored file. Its bytes lie in the file store under `storageKey`; internal and published are two states. */
@Entity('stored_file')
@Index('stored_file_case', ['caseId'])
export class StoredFileEntity extends Row {
  @Column('uuid', { nullable: true }) caseId!: string | null;
  /** What it is: `internal_audit_record`, `management_review_record`, `agreement`, `evidence`, `certificate` … */
  @Column('text') kind!: string;
  @Column('text') title!: string;
  /** As the sender called it; shown, never trusted. */
  @Column('text') fileName!: string;
  @Column('text') storageKey!: string;
  /** Hex. */
  @Column('text') sha256!: string;
  /** Bytes. */
  @Column('bigint', { transformer: { from: Number, to: (value: number) => value } }) size!: number;
  /** Sniffed from the content. */
  @Column('text') mediaType!: string;
  /** The document's own date, where it has one. */
  @Column('date', { nullable: true }) datedOn!: Day | null;
  /** True: came from or was shown to the client. */
  @Instant({ nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) uploadedById!: string | null;
  @Instant() uploadedAt!: Date;
}

/** Between staff of the case only. */
@Entity('internal_note')
@Index('internal_note_case', ['caseId', 'id'])
export class InternalNoteEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') authorId!: string;
  @Column('text') text!: string;
  @Instant() writtenAt!: Date;
}

/** Between the certification body and the client. */
@Entity('case_message')
@Index('case_message_case', ['caseId', 'id'])
export class CaseMessageEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') authorId!: string;
  @Column('boolean') fromClient!: boolean;
  @Column('text') text!: string;
  @Instant() writtenAt!: Date;
  @Instant({ nullable: true }) readAt!: Date | null;
}
