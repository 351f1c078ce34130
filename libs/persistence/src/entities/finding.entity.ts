import { Column, Entity, Index } from 'typeorm';
import { Instant } from './instant';
import type { Day, FindingGrade, FindingState } from '@cb/domain';
import { Row } from './row';

/** A finding on one or several clauses and sites. The client sees it from the closing meeting on (`publishedAt`). */
@Entity('finding')
@Index('finding_number', ['caseId', 'number'], { unique: true })
@Index('finding_audit', ['auditId'])
@Index('finding_state', ['state', 'id'])
@Index('finding_grade', ['grade', 'id'])
export class FindingEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') auditId!: string;
  @Column('int') number!: number;
  @Column('text') grade!: FindingGrade;
  @Column('text') state!: FindingState;
  @Column('text') statement!: string;
  @Column('text') evidence!: string;
  @Column('uuid') raisedById!: string;
  @Instant() raisedAt!: Date;
  @Instant({ nullable: true }) publishedAt!: Date | null;
  /** Cause, correction and corrective action are due (R-NC-05). */
  @Column('date', { nullable: true }) planDueOn!: Day | null;
  /** Evidence of a major is due. */
  @Column('date', { nullable: true }) evidenceDueOn!: Day | null;
  @Column('date', { nullable: true }) escalatedOn!: Day | null;
  @Instant({ nullable: true }) disputedAt!: Date | null;
  /** Of the appeal that the dispute opened (R-APL-01). */
  @Column('text', { nullable: true }) appealNumber!: string | null;
  @Column('boolean', { default: false }) carried!: boolean;
  @Column('uuid', { nullable: true }) verifiedById!: string | null;
  /** Calendar day of the verification: R-DEC-06 compares it. */
  @Column('date', { nullable: true }) verifiedOn!: Day | null;
  @Column('text', { nullable: true }) verificationEvidence!: string | null;
  @Instant({ nullable: true }) closedAt!: Date | null;
}

/** A requirement that the finding names: standard (scheme pack id) and clause. */
@Entity('finding_clause')
@Index('finding_clause_finding', ['findingId', 'standard', 'clause'], { unique: true })
@Index('finding_clause_clause', ['standard', 'clause'])
export class FindingClauseEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') findingId!: string;
  @Column('text') standard!: string;
  @Column('text') clause!: string;
}

@Entity('finding_site')
@Index('finding_site_finding', ['findingId', 'siteId'], { unique: true })
export class FindingSiteEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') findingId!: string;
  @Column('uuid') siteId!: string;
}

/** One version of the client's answer, with the CB's judgement on it (R-NC-05, R-NC-06). */
@Entity('finding_response')
@Index('finding_response_number', ['findingId', 'number'], { unique: true })
export class FindingResponseEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') findingId!: string;
  @Column('int') number!: number;
  /** `plan`: cause, correction, corrective action; `evidence`: what was done. */
  @Column('text') kind!: 'plan' | 'evidence';
  @Column('text', { nullable: true }) cause!: string | null;
  @Column('text', { nullable: true }) correction!: string | null;
  @Column('text', { nullable: true }) correctiveAction!: string | null;
  /** R-NC-09: what was found at the other sites. */
  @Column('text', { nullable: true }) otherSites!: string | null;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('uuid', { array: true, default: '{}' }) documentIds!: string[];
  @Column('uuid') submittedById!: string;
  @Instant() submittedAt!: Date;
  @Column('text', { nullable: true }) verdict!: 'accepted' | 'rejected' | null;
  @Column('text', { nullable: true }) verdictText!: string | null;
  @Column('uuid', { nullable: true }) judgedById!: string | null;
  @Instant({ nullable: true }) judgedAt!: Date | null;
}

/** What the client has written of its answer so far; emptied when it is sent. Row-level security shows it to the client's people alone. */
@Entity('finding_answer_draft')
@Index('finding_answer_draft_once', ['findingId'], { unique: true })
export class FindingAnswerDraftEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') findingId!: string;
  @Column('text', { default: '' }) cause!: string;
  @Column('text', { default: '' }) correction!: string;
  @Column('text', { default: '' }) correctiveAction!: string;
  @Column('text', { default: '' }) otherSites!: string;
  @Column('text', { default: '' }) evidence!: string;
  @Column('uuid', { array: true, default: '{}' }) documentIds!: string[];
  @Column('uuid') changedById!: string;
  @Instant() changedAt!: Date;
}
