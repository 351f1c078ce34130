import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant } from './instant';

export const SUBJECT_TYPES = ['case', 'organisation', 'person', 'scheme_table', 'setting'] as const;
/** Whose chain an event belongs to (DECISIONS 21). */
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** One event of the trail. The application may insert and read, never change or delete. */
@Entity('case_event')
@Index('case_event_chain', ['subjectType', 'subjectId', 'sequence'], { unique: true })
@Index('case_event_recorded', ['recordedAt'])
export class CaseEventEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') subjectType!: SubjectType;
  @Column('uuid') subjectId!: string;
  /** 1, 2, 3 … within the subject's chain. */
  @Column('int') sequence!: number;
  /** Business time of the event. */
  @Instant() at!: Date;
  /** Real time of its writing. */
  @Instant() recordedAt!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  /** `application.submit`, `finding.verify` … */
  @Column('text') move!: string;
  @Column('text', { nullable: true }) entity!: string | null;
  @Column('uuid', { nullable: true }) entityId!: string | null;
  @Column('jsonb', { nullable: true }) before!: unknown;
  @Column('jsonb', { nullable: true }) after!: unknown;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Warnings that were passed, with the reason of each. */
  @Column('jsonb', { nullable: true }) overruled!: unknown;
  @Column('text', { nullable: true }) requestId!: string | null;
  @Column('text') previousHash!: string;
  /** SHA-256, hex, over the previous hash and the event in canonical form. */
  @Column('text') hash!: string;
}

/** The newest event of each chain. */
@Entity('trail_head')
export class TrailHeadEntity {
  @PrimaryColumn('text') subjectType!: SubjectType;
  @PrimaryColumn('uuid') subjectId!: string;
  @Column('int') sequence!: number;
  @Column('text') hash!: string;
  @Instant() recordedAt!: Date;
}

/** One per real day: the heads that moved since the last digest, chained. Can be exported and kept outside. */
@Entity('trail_digest')
export class TrailDigestEntity {
  @PrimaryColumn('int') number!: number;
  @Column('date') onDay!: string;
  @Instant() takenAt!: Date;
  @Column('jsonb') heads!: DigestHead[];
  @Column('text') previousHash!: string;
  @Column('text') hash!: string;
}
export interface DigestHead { subjectType: SubjectType; subjectId: string; sequence: number; hash: string }
