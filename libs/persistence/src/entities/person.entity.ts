import { Column, Entity, Index } from 'typeorm';
import { Instant } from './instant';
import type { Day, Language, Role } from '@cb/domain';
import { Row } from './row';

/** A person: member of staff, auditor, or somebody at a client. `userId` is set once the person can sign in. */
@Entity('person')
@Index('person_email', ['email'], { unique: true })
@Index('person_user', ['userId'], { unique: true, where: 'user_id IS NOT NULL' })
@Index('person_organisation', ['organisationId'])
export class PersonEntity extends Row {
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('text') name!: string;
  /** Lower case. */
  @Column('text') email!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { default: 'en' }) language!: Language;
  @Column('text', { array: true, default: '{}' }) roles!: Role[];
  @Column('boolean', { default: true }) active!: boolean;
  /** R-COMP-04: qualification, training, experience, affiliations. */
  @Column('jsonb', { default: {} }) record!: PersonnelRecord;
  @Column('date', { nullable: true }) lastObservedOn!: Day | null;
}
export interface PersonnelRecord { qualification?: string; training?: string; experience?: string; affiliations?: string }

/** R-COMP-01: what a person is qualified for: standard, function, technical areas (sector codes), from … to inclusive. */
@Entity('person_competence')
@Index('person_competence_person', ['personId'])
export class PersonCompetenceEntity extends Row {
  @Column('uuid') personId!: string;
  @Column('text') standard!: string;
  @Column('text') function!: CompetenceFunction;
  @Column('int', { array: true, default: '{}' }) sectorCodes!: number[];
  @Column('date') validFrom!: Day;
  @Column('date', { nullable: true }) validTo!: Day | null;
  @Column('text') evidence!: string;
}
export type CompetenceFunction = 'application_review' | 'lead_audit' | 'audit' | 'technical_expert' | 'technical_review' | 'decision';

/** R-IMP-05: consultancy, management or internal audits done for a client; bans until 24 months after its end. */
@Entity('person_conflict')
@Index('person_conflict_person', ['personId'])
export class PersonConflictEntity extends Row {
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('text') kind!: ConflictKind;
  @Column('text') description!: string;
  /** Null while it lasts. */
  @Column('date', { nullable: true }) endedOn!: Day | null;
}
export type ConflictKind = 'consultancy' | 'management' | 'internal_audit' | 'employment' | 'other';

@Entity('person_absence')
@Index('person_absence_person', ['personId'])
export class PersonAbsenceEntity extends Row {
  @Column('uuid') personId!: string;
  @Column('date') fromOn!: Day;
  @Column('date') toOn!: Day;
  @Column('text') reason!: string;
}

/** A list as a person wants it again: filters, order and columns under a name. Nobody else sees it. */
@Entity('saved_view')
@Index('saved_view_name', ['personId', 'list', 'name'], { unique: true })
export class SavedViewEntity extends Row {
  @Column('uuid') personId!: string;
  /** Which list, as the portal names it. */
  @Column('text') list!: string;
  @Column('text') name!: string;
  /** Filters and order, as in the address of the list. */
  @Column('jsonb') search!: Record<string, string>;
  /** In their order. */
  @Column('text', { array: true }) columns!: string[];
}

/** A token of a mail, stored only as a hash; made when the mail is sent (DECISIONS 23). */
@Entity('mail_token')
@Index('mail_token_hash', ['tokenHash'], { unique: true })
export class MailTokenEntity extends Row {
  @Column('uuid') personId!: string;
  @Column('text') purpose!: MailTokenPurpose;
  @Column('text') tokenHash!: string;
  @Instant() expiresAt!: Date;
  @Instant({ nullable: true }) usedAt!: Date | null;
}
export type MailTokenPurpose = 'verify_email' | 'reset_password' | 'invitation';

/** Sign-ins and their failures. Real time; the address is kept as a hash. */
@Entity('access_log')
@Index('access_log_account', ['account', 'at'])
export class AccessLogEntity {
  @Column('uuid', { primary: true }) id!: string;
  @Instant() at!: Date;
  @Column('uuid', { nullable: true }) personId!: string | null;
  /** SHA-256 of the account's e-mail address. */
  @Column('text') account!: string;
  @Column('text') addressHash!: string;
  @Column('text') what!: string;
  @Column('boolean') succeeded!: boolean;
}
