import { Column, Entity, Index } from 'typeorm';
import type { Language, LocalText } from '@cb/domain';
import { Row } from './row';

export interface Address { street: LocalText; city: LocalText; region?: LocalText; postcode?: string; country: string }

/** A client organisation. The register number is unique per country: a second one with the same is stopped and shown to staff. */
@Entity('organisation')
@Index('organisation_register', ['country', 'registerNumber'], { unique: true })
export class OrganisationEntity extends Row {
  @Column('jsonb') legalName!: LocalText;
  @Column('jsonb', { nullable: true }) tradingName!: LocalText | null;
  @Column('text') registerNumber!: string;
  /** ISO 3166-1 alpha-2. */
  @Column('text') country!: string;
  @Column('jsonb') address!: Address;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { default: 'en' }) language!: Language;
  /** R-IMP-01: another certification body is never certified for its quality system. */
  @Column('boolean', { default: false }) isCertificationBody!: boolean;
}
