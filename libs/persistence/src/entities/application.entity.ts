import { Column, Entity, Index } from 'typeorm';
import type { ApplicationState, Day, LocalText } from '@cb/domain';
import type { AgreementTerms } from './agreement-terms';
import type { CalculationPurpose, FrozenInputs, TimeResult } from './frozen-calculation';
import { Instant } from './instant';
import { Row } from './row';

export interface Representative { name: string; position: string; mandate: string }
/** R-IMP-02..04: `given: false` says "none". */
export interface ConsultancyStatement { given: boolean; provider?: string; relatedToCb?: boolean; endedOn?: Day | null }
/** R-APP-04, R-APP-05: a record with the day it was finished and the document that shows it. */
export interface SystemRecord { finishedOn: Day; scope?: string; provider?: string; providerRelatedToCb?: boolean; documentId?: string | null }
/** R-APP-10: who operates a process of the standard. */
export interface ProcessOperator { clause: string; operator: 'own' | 'other_party' | 'shared'; party?: string }

@Entity('certification_application')
@Index('certification_application_case', ['caseId'])
@Index('certification_application_state', ['state', 'id'])
export class CertificationApplicationEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('text') state!: ApplicationState;
  @Column('text', { array: true }) standards!: string[];
  @Column('jsonb', { nullable: true }) representative!: Representative | null;
  @Column('uuid', { nullable: true }) signedById!: string | null;
  @Instant({ nullable: true }) signedAt!: Date | null;
  @Column('jsonb', { nullable: true }) scope!: LocalText | null;
  /** Services and processes, technical means, functions and relations, legal duties: the client's own words. */
  @Column('jsonb', { default: {} }) description!: ApplicationDescription;
  @Column('jsonb', { default: [] }) processOperators!: ProcessOperator[];
  @Column('jsonb', { nullable: true }) consultancy!: ConsultancyStatement | null;
  @Column('date', { nullable: true }) operationStartOn!: Day | null;
  @Column('jsonb', { nullable: true }) internalAudit!: SystemRecord | null;
  @Column('jsonb', { nullable: true }) managementReview!: SystemRecord | null;
  /** Must equal the sum over the sites (R-APP-06). */
  @Column('int', { nullable: true }) totalPeople!: number | null;
  @Column('boolean', { default: false }) previouslyCertified!: boolean;
  /** Day of submission in the CB's zone (DECISIONS 9). */
  @Column('date', { nullable: true }) submittedOn!: Day | null;
  @Instant({ nullable: true }) submittedAt!: Date | null;
  @Column('text', { nullable: true }) requestedInformation!: string | null;
  @Column('text', { nullable: true }) declineReasons!: string | null;
  @Column('uuid', { nullable: true }) reviewerId!: string | null;
}
export interface ApplicationDescription {
  services?: string; processes?: string; technicalMeans?: string; relations?: string; legalDuties?: string; outsourced?: string; wishes?: string;
}

/** The application review: a checklist with named answers and the competence it asks for (R-REV-01, R-REV-03). */
@Entity('application_review')
@Index('application_review_application', ['applicationId'])
export class ApplicationReviewEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') applicationId!: string;
  @Column('uuid') reviewerId!: string;
  @Column('jsonb', { default: {} }) checklist!: Record<string, { answer: boolean; remark?: string }>;
  @Column('jsonb', { nullable: true }) competenceNeeded!: CompetenceNeeded | null;
  @Column('text', { nullable: true }) conclusion!: 'accept' | 'decline' | null;
  @Column('text', { nullable: true }) reasons!: string | null;
  @Instant({ nullable: true }) concludedAt!: Date | null;
}
export interface CompetenceNeeded { standards: string[]; sectorCodes: number[]; languages: string[] }

/** A calculation is never changed: a new one with the next number takes its place (audit-time 2, step 11). */
@Entity('calculation')
@Index('calculation_number', ['caseId', 'number'], { unique: true })
export class CalculationEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('int') number!: number;
  /** What it was for: the initial certification, a surveillance, a recertification. */
  @Column('text') purpose!: CalculationPurpose;
  @Column('jsonb') inputs!: FrozenInputs;
  /** Result with steps, warnings and table versions, as the domain gave it. */
  @Column('jsonb') result!: TimeResult;
  @Column('text') justification!: string;
  @Column('text') state!: 'draft' | 'fixed' | 'superseded';
  @Column('uuid') calculatedById!: string;
  @Column('uuid', { nullable: true }) fixedById!: string | null;
  @Instant({ nullable: true }) fixedAt!: Date | null;
}

/** R-AGR-01: the legally enforceable agreement, signed by both. */
@Entity('agreement')
@Index('agreement_number', ['caseId', 'number'], { unique: true })
export class AgreementEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('int') number!: number;
  @Column('jsonb') terms!: AgreementTerms;
  @Column('uuid', { nullable: true }) fileId!: string | null;
  @Instant({ nullable: true }) sentAt!: Date | null;
  @Column('uuid', { nullable: true }) signedByClientId!: string | null;
  @Instant({ nullable: true }) signedByClientAt!: Date | null;
  @Column('uuid', { nullable: true }) signedByBodyId!: string | null;
  @Instant({ nullable: true }) signedByBodyAt!: Date | null;
}
