import { Column, Entity, Index } from 'typeorm';
import { Instant } from './instant';
import type { AuditKind, AuditState, Day, DocumentMark, LocalText, Recommendation, TeamFunction } from '@cb/domain';
import { Row } from './row';

/** R-PROG-01: one audit foreseen in the cycle, with its window. */
@Entity('programme_item')
@Index('programme_item_cycle', ['cycleId'])
@Index('programme_item_case', ['caseId'])
export class ProgrammeItemEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') cycleId!: string;
  @Column('text') kind!: AuditKind;
  /** 1, 2, 3 within the cycle. */
  @Column('int') year!: number;
  @Column('date') targetOn!: Day;
  @Column('date') latestOn!: Day;
  @Column('double precision') days!: number;
  @Column('uuid', { array: true, default: '{}' }) siteIds!: string[];
  @Column('jsonb', { default: {} }) clauses!: Record<string, string[]>;
  @Column('uuid', { nullable: true }) auditId!: string | null;
}

@Entity('audit')
@Index('audit_case', ['caseId'])
@Index('audit_state', ['state', 'fromOn', 'id'])
@Index('audit_kind', ['kind', 'id'])
export class AuditEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') cycleId!: string;
  @Column('uuid') routeId!: string;
  @Column('text') kind!: AuditKind;
  @Column('text') state!: AuditState;
  @Column('text', { array: true }) standards!: string[];
  @Column('date', { nullable: true }) fromOn!: Day | null;
  @Column('date', { nullable: true }) toOn!: Day | null;
  /** Determined audit time in days of 8 hours, in half-day steps. */
  @Column('double precision') requiredDays!: number;
  @Column('uuid') calculationId!: string;
  @Column('jsonb', { default: {} }) objectives!: AuditObjectives;
  @Column('jsonb', { nullable: true }) scope!: LocalText | null;
  @Column('text', { nullable: true }) criteria!: string | null;
  @Column('jsonb', { nullable: true }) plan!: AuditPlan | null;
  /** R-ICT-01. Null: no remote part. */
  @Column('jsonb', { nullable: true }) remoteTechniques!: Record<string, string> | null;
  @Instant({ nullable: true }) teamSentAt!: Date | null;
  @Column('text', { nullable: true }) teamObjection!: string | null;
  /** Why the objection is not valid; a valid one means a new team (R-TEAM-03). */
  @Column('text', { nullable: true }) objectionAnswer!: string | null;
  @Instant({ nullable: true }) teamConfirmedAt!: Date | null;
  @Instant({ nullable: true }) planSentAt!: Date | null;
  @Column('uuid', { nullable: true }) planAcceptedById!: string | null;
  @Instant({ nullable: true }) planAcceptedAt!: Date | null;
  @Column('jsonb', { nullable: true }) openingMeeting!: AuditMeeting | null;
  @Column('jsonb', { nullable: true }) closingMeeting!: AuditMeeting | null;
  /** Last day on site: R-DEC-06 counts from it. */
  @Column('date', { nullable: true }) closedOn!: Day | null;
  @Column('text', { nullable: true }) deviations!: string | null;
  /** Results of the points that the kind of audit demands (R-STAGE2-02, R-SURV-03), by point. */
  @Column('jsonb', { default: {} }) results!: Record<string, { result: string; evidence: string }>;
  @Column('text', { nullable: true }) stage1Conclusion!: 'ready' | 'ready_after_concerns' | 'not_ready' | 'repeat_stage1' | null;
  /** R-STAGE1-04: the real records that the application's dates were checked against. */
  @Column('jsonb', { nullable: true }) stage1Records!: Stage1Records | null;
  /** R-STAGE1-05. */
  @Column('jsonb', { default: [] }) concerns!: Stage1Concern[];
  @Instant({ nullable: true }) concernsSentAt!: Date | null;
  @Column('text', { nullable: true }) recommendation!: Recommendation | null;
  @Column('text', { nullable: true }) recommendationConditions!: string | null;
  @Column('uuid', { nullable: true }) recommendedById!: string | null;
  @Instant({ nullable: true }) recommendedAt!: Date | null;
}
export interface AuditObjectives { conformity?: boolean; legalAndContractual?: boolean; effectiveness?: boolean; improvement?: boolean; other?: string }
export interface AuditPlanItem { onDay: Day; half: 'morning' | 'afternoon'; siteId: string | null; remote: boolean; subject: string; clauses: string[]; personIds: string[] }
/** `reasons`: why warnings of the planning were passed when the plan was sent; they count once the client agrees. */
export interface AuditPlan { items: AuditPlanItem[]; companions?: string; reasons?: Record<string, string> }
export interface AuditMeeting { heldAt: string; attendance: string[]; points: string[]; unresolved?: string }
export interface CheckedRecord { documentId: string; finishedOn: Day; agrees: boolean; remark?: string }
/** `resolved` is left out while nobody has looked again. */
export interface Stage1Concern { clause: string; text: string; resolved?: boolean }
export interface Stage1Records { internalAudit: CheckedRecord | null; managementReview: CheckedRecord | null }

/** A site that the audit visits, with why it was chosen and, afterwards, when it was visited (R-STAGE2-03). */
@Entity('audit_site')
@Index('audit_site_audit', ['auditId', 'siteId'], { unique: true })
export class AuditSiteEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') auditId!: string;
  @Column('uuid') siteId!: string;
  @Column('double precision') days!: number;
  @Column('text') chosenBecause!: string;
  @Column('date', { nullable: true }) visitedOn!: Day | null;
}

/** R-TEAM-01; the declaration is R-IMP-06. A member who left stays, with `leftAt`. */
@Entity('audit_team_member')
@Index('audit_team_member_person', ['auditId', 'personId'], { unique: true })
@Index('audit_team_member_of', ['personId'])
export class AuditTeamMemberEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') auditId!: string;
  @Column('uuid') personId!: string;
  @Column('text') function!: TeamFunction;
  /** For an expert, interpreter or trainee: under which auditor. */
  @Column('uuid', { nullable: true }) underPersonId!: string | null;
  @Column('text', { nullable: true }) declaration!: 'none' | 'conflict' | null;
  @Column('text', { nullable: true }) declarationText!: string | null;
  @Instant({ nullable: true }) declaredAt!: Date | null;
  @Instant({ nullable: true }) clearedAt!: Date | null;
  @Column('uuid', { nullable: true }) clearedById!: string | null;
  @Instant({ nullable: true }) leftAt!: Date | null;
}

/** One half day of one person. The database refuses a second one that is held (R-TEAM-04, DECISIONS 8). */
@Entity('booking')
@Index('booking_no_overlap', ['personId', 'onDay', 'half'], { unique: true, where: 'released_at IS NULL' })
@Index('booking_audit', ['auditId'])
export class BookingEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') auditId!: string;
  @Column('uuid') personId!: string;
  @Column('date') onDay!: Day;
  @Column('text') half!: 'morning' | 'afternoon';
  /** On site or remote between opening and closing meeting; false: planning, document work, report. */
  @Column('boolean', { default: true }) proper!: boolean;
  @Instant({ nullable: true }) releasedAt!: Date | null;
}

/** One of the seven points of stage 1 (R-STAGE1-03). */
@Entity('stage1_point')
@Index('stage1_point_audit', ['auditId', 'point'], { unique: true })
export class Stage1PointEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') auditId!: string;
  @Column('text') point!: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
  @Column('text') result!: 'fulfilled' | 'concern' | 'not_fulfilled';
  @Column('text') evidence!: string;
  @Column('uuid', { array: true, default: '{}' }) documentIds!: string[];
}

/** Stage 1, clause by document: what an auditor says of both (R-STAGE1-02). Never seen by the client. */
@Entity('document_mark')
@Index('document_mark_audit', ['auditId'])
export class DocumentMarkEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') auditId!: string;
  @Column('text') standard!: string;
  @Column('text') clause!: string;
  /** Null: no document of the client is there for the clause. */
  @Column('uuid', { nullable: true }) documentId!: string | null;
  @Column('text') mark!: DocumentMark;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid') markedById!: string;
  @Instant() markedAt!: Date;
}

/** A clause that was looked at on site without a finding, for the audit as a whole or at one site. Never seen by the client. */
@Entity('examined_clause')
@Index('examined_clause_audit', ['auditId'])
export class ExaminedClauseEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') auditId!: string;
  @Column('text') standard!: string;
  @Column('text') clause!: string;
  @Column('uuid', { nullable: true }) siteId!: string | null;
  /** What was seen. */
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid') examinedById!: string;
  @Instant() examinedAt!: Date;
}

/** R-REP-01: one written report per audit, in versions; `content` by heading (R-REP-02, R-REP-03). */
@Entity('audit_report')
@Index('audit_report_number', ['auditId', 'number'], { unique: true })
export class AuditReportEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') auditId!: string;
  @Column('int') number!: number;
  @Column('jsonb', { default: {} }) content!: Record<string, string>;
  @Column('uuid', { nullable: true }) issuedById!: string | null;
  @Instant({ nullable: true }) issuedAt!: Date | null;
  @Column('uuid', { nullable: true }) fileId!: string | null;
}
