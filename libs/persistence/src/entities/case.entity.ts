import { Column, Entity, Index } from 'typeorm';
import { Instant } from './instant';
import type { Day, Language, LocalText, RouteKind, RouteState, StatusHolder } from '@cb/domain';
import type { Address } from './organisation.entity';
import { Row } from './row';

/** One client's certification over all its cycles. Has no status of its own: see its routes (DECISIONS 2). */
@Entity('certification_case')
@Index('certification_case_number', ['number'], { unique: true, where: 'number IS NOT NULL' })
@Index('certification_case_organisation', ['organisationId'])
@Index('certification_case_owner', ['ownerId', 'id'])
@Index('certification_case_stand_in', ['standInId', 'id'])
export class CertificationCaseEntity extends Row {
  /** Given at submission. */
  @Column('text', { nullable: true }) number!: string | null;
  @Column('uuid') organisationId!: string;
  @Column('text', { array: true }) standards!: string[];
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('uuid', { nullable: true }) standInId!: string | null;
  @Column('boolean', { default: false }) feesCleared!: boolean;
  @Column('text', { default: 'en' }) language!: Language;
}

/** One way through the process: the initial certification, a surveillance, a recertification … each with its own move table. */
@Entity('case_route')
@Index('case_route_case', ['caseId'])
@Index('case_route_state', ['kind', 'state', 'id'])
export class CaseRouteEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid', { nullable: true }) cycleId!: string | null;
  @Column('text') kind!: RouteKind;
  @Column('text') state!: RouteState;
  @Instant() stateSince!: Date;
  @Column('text', { array: true }) standards!: string[];
}

/**
 * Where a case stands, as its status line says, so that lists are counted, filtered and ordered by it with an index.
 * Follows from the other rows and is written by the software at the end of every transaction that touches the case.
 */
@Entity('case_standing')
@Index('case_standing_case', ['caseId'], { unique: true })
@Index('case_standing_step', ['step', 'who', 'caseId'])
@Index('case_standing_due', ['dueOn', 'caseId'])
export class CaseStandingEntity extends Row {
  @Column('uuid') caseId!: string;
  /** One of CASE_STEPS. */
  @Column('text') step!: string;
  @Column('text') who!: StatusHolder;
  /** The day by which something must be done; `infinity` where there is none, so that the order has an end. */
  @Column('date') dueOn!: Day | 'infinity';
}

/** Which auditors may see the case: kept by the team of its audits. */
@Entity('case_assignment')
@Index('case_assignment_person', ['personId', 'caseId'], { unique: true })
export class CaseAssignmentEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid') personId!: string;
}

/** A place or virtual place in the scope, as a tree; `isCentral` marks the central function (MD1). */
@Entity('site')
@Index('site_case', ['caseId'])
export class SiteEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('jsonb') name!: LocalText;
  @Column('jsonb', { nullable: true }) address!: Address | null;
  @Column('boolean', { default: false }) isCentral!: boolean;
  @Column('text', { default: 'permanent' }) kind!: SiteKind;
  /** What of the certification scope happens here. */
  @Column('jsonb', { nullable: true }) scope!: LocalText | null;
  @Column('text', { nullable: true }) activities!: string | null;
  /** Sites of one group do very similar work under the same methods and may be sampled. Null: unlike any other. */
  @Column('text', { nullable: true }) activityGroup!: string | null;
  @Column('int', { array: true, default: '{}' }) sectorCodes!: number[];
  /** R-APP-08; null until the client gave it. */
  @Column('jsonb', { nullable: true }) people!: SitePeople | null;
  @Column('int', { default: 1 }) shifts!: number;
  @Column('date', { nullable: true }) closedOn!: Day | null;
}
export type SiteKind = 'permanent' | 'temporary' | 'virtual';
/** Heads; hours per day. `identicalGroups`: heads of each group that does identical work. All parts are disjoint. */
export interface SitePeople {
  fullTime: number;
  partTime: { headcount: number; hoursPerDay: number; normalHours: number }[];
  contractors: number;
  identicalGroups: number[];
}

/** The three-year cycle: provisional from the planned decision until the decision anchors it (DECISIONS 12). */
@Entity('cycle')
@Index('cycle_number', ['caseId', 'number'], { unique: true })
export class CycleEntity extends Row {
  @Column('uuid') caseId!: string;
  @Column('int') number!: number;
  @Column('date') startOn!: Day;
  @Column('date', { nullable: true }) expiryOn!: Day | null;
  @Column('boolean') provisional!: boolean;
}

