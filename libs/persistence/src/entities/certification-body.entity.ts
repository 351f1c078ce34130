import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant } from './instant';
import type { Day, LocalText } from '@cb/domain';
import { Row } from './row';

/** One setting of the certification body, by key; its value is checked by the service that owns the key. */
@Entity('setting')
@Index('setting_key', ['key'], { unique: true })
export class SettingEntity extends Row {
  @Column('text') key!: string;
  @Column('jsonb') value!: unknown;
}

/** R-REV-04: what the CB is accredited for. */
@Entity('accreditation')
export class AccreditationEntity extends Row {
  @Column('text') standard!: string;
  @Column('text') body!: string;
  @Column('text') number!: string;
  /** Empty: every sector. */
  @Column('int', { array: true, default: '{}' }) sectorCodes!: number[];
  @Column('date') validFrom!: Day;
  @Column('date', { nullable: true }) validTo!: Day | null;
  @Column('uuid', { nullable: true }) symbolFileId!: string | null;
}

/** A version of an audit time table that the technical manager entered and signed from the CB's licensed copy. */
@Entity('scheme_table')
@Index('scheme_table_version', ['scheme', 'tableVersion'], { unique: true })
export class SchemeTableEntity extends Row {
  @Column('text') scheme!: string;
  @Column('text') tableVersion!: string;
  @Column('date') effectiveOn!: Day;
  /** Days per band of 8 hours, in the order of the bands. */
  @Column('jsonb') days!: number[];
  @Column('text') source!: string;
  @Column('uuid') signedById!: string;
  @Instant() signedAt!: Date;
}

/** A factor of audit time on the CB's list (audit-time section 4). Percent, whole numbers. */
@Entity('adjustment_factor')
@Index('adjustment_factor_code', ['scheme', 'code'], { unique: true })
export class AdjustmentFactorEntity extends Row {
  @Column('text') scheme!: string;
  @Column('text') code!: string;
  @Column('jsonb') label!: LocalText;
  @Column('int') minPct!: number;
  @Column('int') maxPct!: number;
  @Column('boolean', { default: true }) active!: boolean;
}

/** The last number given in a series such as `case 2026`; numbers are never reused (R-CERT-04). */
@Entity('number_series')
export class NumberSeriesEntity {
  @PrimaryColumn('text') name!: string;
  @Column('int') last!: number;
}
