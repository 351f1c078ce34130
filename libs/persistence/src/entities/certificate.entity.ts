import { Column, Entity, Index } from 'typeorm';
import { Instant } from './instant';
import type { CertificateState, Day, DecisionKind, LocalText } from '@cb/domain';
import type { Address } from './organisation.entity';
import { Row } from './row';

/** One standard of one case: its decisions and its certificate hang here. */
@Entity('certification')
@Index('certification_standard', ['caseId', 'standard'], { unique: true })
export class CertificationEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('text') standard!: string;
  @Column('date', { nullable: true }) firstCertifiedOn!: Day | null;
}

/** R-DEC-03: the review before the decision. Never seen by the client. */
@Entity('technical_review')
@Index('technical_review_route', ['routeId'])
export class TechnicalReviewEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') routeId!: string;
  @Column('uuid') cycleId!: string;
  @Column('uuid') reviewerId!: string;
  @Column('jsonb', { default: {} }) checklist!: Record<string, { answer: boolean; remark?: string }>;
  @Column('text') conclusion!: 'sufficient' | 'more_information';
  @Column('text', { nullable: true }) remarks!: string | null;
  @Instant() concludedAt!: Date;
}

/**
 * A decision on one standard (R-DEC-02). Never changed.
 * The database refuses one by somebody who was in a team of the cycle (trigger `decision_is_independent`, R-DEC-01).
 */
@Entity('certification_decision')
@Index('certification_decision_case', ['caseId'])
export class CertificationDecisionEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') certificationId!: string;
  /** Null for a decision outside a route: to suspend, lift, withdraw. */
  @Column('uuid', { nullable: true }) routeId!: string | null;
  @Column('uuid') cycleId!: string;
  @Column('text') kind!: DecisionKind;
  @Column('text') reasons!: string;
  @Column('uuid', { nullable: true }) reviewId!: string | null;
  @Column('uuid') decidedById!: string;
  @Column('date') decidedOn!: Day;
  @Instant() decidedAt!: Date;
  /** What lay before the decision maker, frozen (R-DEC-07). */
  @Column('jsonb', { default: {} }) basis!: Record<string, unknown>;
}

/** One certificate per standard, the same number over versions and renewals (DECISIONS 3). */
@Entity('certificate')
@Index('certificate_number', ['number'], { unique: true })
@Index('certificate_certification', ['certificationId'], { unique: true })
@Index('certificate_state', ['state', 'id'])
export class CertificateEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') certificationId!: string;
  @Column('text') standard!: string;
  @Column('text') number!: string;
  @Column('text') state!: CertificateState;
  @Column('date') stateSinceOn!: Day;
  /** The client asked, or a logged decision keeps it out of the register (17021-1, 8.1.2). */
  @Column('boolean', { default: false }) confidential!: boolean;
}

/** What one version of a certificate says. Drawn from the decision, never typed (R-CERT-14). */
@Entity('certificate_version')
@Index('certificate_version_number', ['certificateId', 'number'], { unique: true })
@Index('certificate_version_current', ['certificateId'], { unique: true, where: 'superseded_at IS NULL' })
@Index('certificate_version_expiry', ['expiryOn'], { where: 'superseded_at IS NULL' })
export class CertificateVersionEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') certificateId!: string;
  @Column('int') number!: number;
  @Column('uuid') decisionId!: string;
  @Column('uuid') cycleId!: string;
  @Column('jsonb') holder!: { legalName: LocalText; tradingName: LocalText | null; address: Address };
  /** Standard with its edition, as printed: `ISO/IEC 20000-1:2018`. */
  @Column('text') edition!: string;
  @Column('jsonb') scope!: LocalText;
  @Column('jsonb') sites!: { name: LocalText; address: Address | null; scope: LocalText | null; central: boolean }[];
  @Column('date') firstCertifiedOn!: Day;
  @Column('date') cycleStartOn!: Day;
  @Column('date') decidedOn!: Day;
  @Column('date') effectiveOn!: Day;
  /** The whole day still counts. */
  @Column('date') expiryOn!: Day;
  /** R-RECERT-08: first and last day without certification. */
  @Column('jsonb', { nullable: true }) gap!: { fromOn: Day; toOn: Day } | null;
  @Column('jsonb', { nullable: true }) schemeFields!: Record<string, string> | null;
  /** Stored file by language; null while in preparation. */
  @Column('jsonb', { nullable: true }) files!: Record<string, string> | null;
  @Instant({ nullable: true }) supersededAt!: Date | null;
  /** Copies marked as obsolete, by language; null until it is superseded and they are made (R-CERT-09). */
  @Column('jsonb', { nullable: true }) obsoleteFiles!: Record<string, string> | null;
}
