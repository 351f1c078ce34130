import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant } from './instant';

/** A job to be: written in the change's own transaction, relayed to the queue after it. */
@Entity('outbox')
@Index('outbox_pending', ['id'], { where: 'sent_at IS NULL' })
export class OutboxEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') queue!: string;
  @Column('text') name!: string;
  /** Ids only. */
  @Column('jsonb') payload!: Record<string, unknown>;
  @Column('jsonb', { default: {} }) options!: Record<string, unknown>;
  @Instant({ default: () => 'now()' }) createdAt!: Date;
  @Instant({ nullable: true }) sentAt!: Date | null;
}

/** The answer to an unsafe request, kept 30 days under the caller's key. */
@Entity('idempotency_key')
@Index('idempotency_key_age', ['createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('text') key!: string;
  /** Person id, or a fixed word for nobody. */
  @PrimaryColumn('text') actor!: string;
  /** SHA-256 over method, path and body. */
  @Column('text') requestHash!: string;
  @Column('int', { nullable: true }) status!: number | null;
  @Column('jsonb', { nullable: true }) answer!: unknown;
  @Instant({ default: () => 'now()' }) createdAt!: Date;
}
