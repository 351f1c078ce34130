import { ApiProperty } from '@nestjs/swagger';
import type { AuditListItem, AuditView, Candidate } from '@cb/casework';
import {
  AUDIT_KINDS, AUDIT_STATES, type AuditKind, type AuditState, FINDING_GRADES, FINDING_STATES, type FindingGrade, type FindingState, type LocalText, type Recommendation, RECOMMENDATIONS,
  STAGE1_CONCLUSIONS, STAGE1_POINTS, type Stage1Conclusion, type Stage1Point, TEAM_FUNCTIONS, type TeamFunction,
} from '@cb/domain';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MoveDto, RefusalDto, toMoveDtos, toRefusalDto } from '../http/moves.dto';
import { RESULTS_BY_POINT } from './are-results';
import { TEXTS_BY_NAME } from './are-texts';
import { DECLARATIONS, HALVES, ObjectivesDto } from './audit.dto';
import { CheckedRecordDto, ConcernDto, STAGE1_RESULTS, type Stage1Result } from './stage1.dto';

const instant = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString());

export class TeamMemberDto {
  personId!: string;
  name!: string;
  @ApiProperty({ enum: TEAM_FUNCTIONS }) function!: TeamFunction;
  underPersonId!: string | null;
  /** `none`, `conflict`, or null before the member declared; always null to the client. */
  @ApiProperty({ enum: DECLARATIONS, nullable: true }) declaration!: (typeof DECLARATIONS)[number] | null;
  declarationText!: string | null;
  declaredAt!: string | null;
  clearedAt!: string | null;
  leftAt!: string | null;
}
export class AuditedSiteDto {
  siteId!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) name!: LocalText;
  isCentral!: boolean;
  days!: number;
  chosenBecause!: string;
  visitedOn!: string | null;
}
export class HeldHalfDayDto {
  personId!: string;
  name!: string;
  onDay!: string;
  @ApiProperty({ enum: HALVES }) half!: (typeof HALVES)[number];
  proper!: boolean;
}
export class Stage1PointDto {
  @ApiProperty({ enum: Object.keys(STAGE1_POINTS) }) point!: Stage1Point;
  @ApiProperty({ enum: STAGE1_RESULTS }) result!: Stage1Result;
  evidence!: string;
  documentIds!: string[];
}
export class CheckedRecordsDto {
  @ApiProperty({ type: CheckedRecordDto, nullable: true }) internalAudit!: CheckedRecordDto | null;
  @ApiProperty({ type: CheckedRecordDto, nullable: true }) managementReview!: CheckedRecordDto | null;
}
export class Stage1Dto {
  points!: Stage1PointDto[];
  @ApiProperty({ type: CheckedRecordsDto, nullable: true }) records!: CheckedRecordsDto | null;
  concerns!: ConcernDto[];
  concernsSentAt!: string | null;
  @ApiProperty({ enum: STAGE1_CONCLUSIONS, nullable: true }) conclusion!: Stage1Conclusion | null;
}
export class FindingCountDto {
  @ApiProperty({ enum: FINDING_GRADES }) grade!: FindingGrade;
  @ApiProperty({ enum: FINDING_STATES }) state!: FindingState;
  count!: number;
}
export class ReportStateDto {
  number!: number;
  issuedAt!: string | null;
}

export class PlannedHalfDayDto {
  onDay!: string;
  @ApiProperty({ enum: HALVES }) half!: (typeof HALVES)[number];
  /** Null: at no certain place. */
  siteId!: string | null;
  remote!: boolean;
  subject!: string;
  clauses!: string[];
  personIds!: string[];
}
export class AuditPlanDto {
  items!: PlannedHalfDayDto[];
  companions?: string;
  /** Why warnings of the planning were passed. */
  @ApiProperty({ ...TEXTS_BY_NAME, selfRequired: false }) reasons?: Record<string, string>;
}
export class HeldMeetingDto {
  heldAt!: string;
  attendance!: string[];
  points!: string[];
  unresolved?: string;
}

/** One audit as this person may see it; what was not published to the client yet is null or empty for the client. */
export class AuditDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  caseId!: string;
  caseNumber!: string | null;
  routeId!: string;
  cycleId!: string;
  @ApiProperty({ enum: AUDIT_KINDS }) kind!: AuditKind;
  @ApiProperty({ enum: AUDIT_STATES }) state!: AuditState;
  standards!: string[];
  fromOn!: string | null;
  toOn!: string | null;
  /** Determined audit time in days of 8 hours. */
  requiredDays!: number;
  objectives!: ObjectivesDto;
  @ApiProperty({ ...TEXT_BY_LANGUAGE, nullable: true }) scope!: LocalText | null;
  criteria!: string | null;
  @ApiProperty({ ...TEXTS_BY_NAME, nullable: true }) remoteTechniques!: Record<string, string> | null;
  sites!: AuditedSiteDto[];
  team!: TeamMemberDto[];
  bookings!: HeldHalfDayDto[];
  teamSentAt!: string | null;
  /** The client's last day to object to the team (R-TEAM-03). */
  objectUntilOn!: string | null;
  teamObjection!: string | null;
  objectionAnswer!: string | null;
  teamConfirmedAt!: string | null;
  @ApiProperty({ type: AuditPlanDto, nullable: true }) plan!: AuditPlanDto | null;
  planSentAt!: string | null;
  planAcceptedAt!: string | null;
  @ApiProperty({ type: HeldMeetingDto, nullable: true }) openingMeeting!: HeldMeetingDto | null;
  @ApiProperty({ type: HeldMeetingDto, nullable: true }) closingMeeting!: HeldMeetingDto | null;
  closedOn!: string | null;
  deviations!: string | null;
  @ApiProperty(RESULTS_BY_POINT) results!: Record<string, { result: string; evidence: string }>;
  stage1!: Stage1Dto;
  findings!: FindingCountDto[];
  @ApiProperty({ type: ReportStateDto, nullable: true }) report!: ReportStateDto | null;
  @ApiProperty({ enum: RECOMMENDATIONS, nullable: true }) recommendation!: Recommendation | null;
  recommendationConditions!: string | null;
  recommendedAt!: string | null;
  moves!: MoveDto[];

  static from(view: AuditView): AuditDto {
    const { teamSentAt, teamConfirmedAt, planSentAt, planAcceptedAt, recommendedAt, team, stage1, report, moves, ...rest } = view;
    return {
      ...rest, teamSentAt: instant(teamSentAt), teamConfirmedAt: instant(teamConfirmedAt), planSentAt: instant(planSentAt), planAcceptedAt: instant(planAcceptedAt),
      recommendedAt: instant(recommendedAt), report: report && { number: report.number, issuedAt: instant(report.issuedAt) },
      team: team.map((member) => ({ ...member, declaredAt: instant(member.declaredAt), clearedAt: instant(member.clearedAt), leftAt: instant(member.leftAt) })),
      stage1: { ...stage1, concernsSentAt: instant(stage1.concernsSentAt) },
      moves: toMoveDtos(moves),
    };
  }
}

export class AuditRowDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  caseId!: string;
  caseNumber!: string | null;
  @ApiProperty(TEXT_BY_LANGUAGE) organisation!: LocalText;
  @ApiProperty({ enum: AUDIT_KINDS }) kind!: AuditKind;
  @ApiProperty({ enum: AUDIT_STATES }) state!: AuditState;
  standards!: string[];
  fromOn!: string | null;
  toOn!: string | null;
  leadAuditor!: string | null;
  openFindings!: number;
  /** What the asking person does in it; null: not in the team. */
  @ApiProperty({ enum: TEAM_FUNCTIONS, nullable: true }) myFunction!: TeamFunction | null;
  static from(row: AuditListItem): AuditRowDto { return { ...row }; }
}
export class AuditPageDto {
  items!: AuditRowDto[];
  next!: string | null;
}

export class QualificationDto {
  standard!: string;
  function!: string;
  sectorCodes!: number[];
  validTo!: string | null;
}
/** A person as a possible member of the team, with what speaks for and against. */
export class CandidateDto {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  name!: string;
  suitable!: boolean;
  @ApiProperty({ enum: TEAM_FUNCTIONS, isArray: true }) functions!: TeamFunction[];
  qualifications!: QualificationDto[];
  /** Sectors of this audit that the person covers. */
  coveredSectors!: number[];
  freeHalfDays!: number;
  against!: RefusalDto[];
  /** Reviews or decides too, and could not do so in this cycle any more (R-DEC-01). */
  losesIndependence!: boolean;
  static from({ qualifications, against, ...rest }: Candidate): CandidateDto {
    return { ...rest, qualifications: qualifications.map((each) => ({ ...each, sectorCodes: [...each.sectorCodes] })), against: against.map(toRefusalDto) };
  }
}
