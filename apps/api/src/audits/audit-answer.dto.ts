import { ApiProperty } from '@nestjs/swagger';
import type { AuditListItem, AuditView, Candidate } from '@cb/casework';
import { AUDIT_KINDS, AUDIT_STATES, type AuditKind, type AuditState, type LocalText, RECOMMENDATIONS, TEAM_FUNCTIONS, type TeamFunction } from '@cb/domain';
import { MoveDto, RefusalDto, toMoveDtos, toRefusalDto } from '../http/moves';

const instant = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString());

export class TeamMemberDto {
  personId!: string;
  name!: string;
  @ApiProperty({ enum: TEAM_FUNCTIONS }) function!: TeamFunction;
  underPersonId!: string | null;
  /** `none`, `conflict`, or null before the member declared; always null to the client. */
  declaration!: string | null;
  declarationText!: string | null;
  declaredAt!: string | null;
  clearedAt!: string | null;
  leftAt!: string | null;
}
export class AuditedSiteDto {
  siteId!: string;
  @ApiProperty({ type: Object }) name!: LocalText;
  isCentral!: boolean;
  days!: number;
  chosenBecause!: string;
  visitedOn!: string | null;
}
export class HeldHalfDayDto {
  personId!: string;
  name!: string;
  onDay!: string;
  half!: string;
  proper!: boolean;
}
export class Stage1PointDto {
  point!: string;
  result!: string;
  evidence!: string;
  documentIds!: string[];
}
export class Stage1Dto {
  points!: Stage1PointDto[];
  @ApiProperty({ type: Object, nullable: true }) records!: unknown;
  @ApiProperty({ type: Object, isArray: true }) concerns!: { clause: string; text: string; resolved?: boolean }[];
  concernsSentAt!: string | null;
  conclusion!: string | null;
}
export class FindingCountDto {
  grade!: string;
  state!: string;
  count!: number;
}
export class ReportStateDto {
  number!: number;
  issuedAt!: string | null;
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
  @ApiProperty({ type: Object }) objectives!: AuditView['objectives'];
  @ApiProperty({ type: Object, nullable: true }) scope!: LocalText | null;
  criteria!: string | null;
  @ApiProperty({ type: Object, nullable: true }) remoteTechniques!: Record<string, string> | null;
  sites!: AuditedSiteDto[];
  team!: TeamMemberDto[];
  bookings!: HeldHalfDayDto[];
  teamSentAt!: string | null;
  /** The client's last day to object to the team (R-TEAM-03). */
  objectUntilOn!: string | null;
  teamObjection!: string | null;
  objectionAnswer!: string | null;
  teamConfirmedAt!: string | null;
  @ApiProperty({ type: Object, nullable: true }) plan!: AuditView['plan'];
  planSentAt!: string | null;
  planAcceptedAt!: string | null;
  @ApiProperty({ type: Object, nullable: true }) openingMeeting!: AuditView['openingMeeting'];
  @ApiProperty({ type: Object, nullable: true }) closingMeeting!: AuditView['closingMeeting'];
  closedOn!: string | null;
  deviations!: string | null;
  @ApiProperty({ type: Object }) results!: Record<string, { result: string; evidence: string }>;
  stage1!: Stage1Dto;
  findings!: FindingCountDto[];
  @ApiProperty({ type: ReportStateDto, nullable: true }) report!: ReportStateDto | null;
  @ApiProperty({ enum: RECOMMENDATIONS, nullable: true }) recommendation!: string | null;
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
  @ApiProperty({ type: Object }) organisation!: LocalText;
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
