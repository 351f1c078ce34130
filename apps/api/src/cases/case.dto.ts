import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { CASE_DUE, type CaseCounts, type CaseDue, type CaseListRow, type CaseView, type HistoryRow } from '@cb/casework';
import { APPLICATION_STATES, type ApplicationState, CASE_STEPS, type Day, type Language, LANGUAGES, type LocalText, ROUTE_KINDS, type RouteKind, STATUS_HOLDERS, type StatusHolder, type StatusLine } from '@cb/domain';
import { TEXT_BY_LANGUAGE } from '../http/is-local-text';
import { MayBeLeftOut } from '../http/left-out';
import { MoveDto, toMoveDtos } from '../http/moves.dto';
import { PageQueryDto } from '../http/paging.dto';

const HANDS = [...STATUS_HOLDERS, 'me', 'anybody'] as const;

export class CaseQueryDto extends PageQueryDto {
  /** Cases that this person owns or stands in for; `me` for oneself. */
  @MayBeLeftOut() @IsString() @MaxLength(36) owner?: string;
  @MayBeLeftOut() @IsUUID() organisationId?: string;
  @MayBeLeftOut() @IsString() @MaxLength(60) standard?: string;
  /** Part of the number or of the client's name. */
  @MayBeLeftOut() @IsString() @MaxLength(100) text?: string;
  /** Where the case stands, as the counts name it: `initial.stage1_planned`. */
  @MayBeLeftOut() @IsIn([...CASE_STEPS.keys()]) step?: string;
  /** Who has the next step; `me` for oneself, `anybody` for all but those where nobody has. */
  @ApiProperty({ enum: HANDS, required: false }) @MayBeLeftOut() @IsIn(HANDS) who?: (typeof HANDS)[number];
  /** Only those whose day is over, or comes within a week or a month. */
  @ApiProperty({ enum: CASE_DUE, required: false }) @MayBeLeftOut() @IsIn(CASE_DUE) due?: CaseDue;
  /** `due`: the nearest day first; left out: the newest case first. */
  @ApiProperty({ enum: ['due'], required: false }) @MayBeLeftOut() @IsIn(['due']) sort?: 'due';
}
export class SetOwnerDto {
  @IsInt() @Min(1) version!: number;
  @IsUUID() ownerId!: string;
  @IsOptional() @IsUUID() standInId?: string | null;
}
export class SetFeesClearedDto {
  @IsInt() @Min(1) version!: number;
  @IsBoolean() cleared!: boolean;
}
export class EndRouteDto {
  /** Of the route. */
  @IsInt() @Min(1) version!: number;
  /** May be left out where only one procedure runs. */
  @MayBeLeftOut() @IsUUID() routeId?: string;
  @IsString() @Length(1, 4000) reason!: string;
}
export class HistoryQueryDto {
  @MayBeLeftOut() @IsString() @MaxLength(100) move?: string;
  @MayBeLeftOut() @IsUUID() entityId?: string;
  /** Sequence number of the last event seen. */
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) after?: number;
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

/** What happened, what is next, who has it, and by when. */
export class StatusLineDto {
  state!: string;
  /** As the counts and the filter of lists name it. */
  step!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) happened!: LocalText;
  @ApiProperty({ type: String, format: 'date', nullable: true }) happenedOn!: Day | null;
  @ApiProperty(TEXT_BY_LANGUAGE) next!: LocalText;
  @ApiProperty({ enum: STATUS_HOLDERS }) who!: StatusHolder;
  @ApiProperty({ type: String, format: 'date', nullable: true }) byOn!: Day | null;
}
const statusDto = ({ state, step, happened, happenedOn, next, who, byOn }: StatusLine): StatusLineDto => ({ state, step, happened, happenedOn, next, who, byOn });

export class PersonRefDto { @ApiProperty({ format: 'uuid' }) id!: string; name!: string }
export class RouteDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  @ApiProperty({ enum: ROUTE_KINDS }) kind!: RouteKind;
  state!: string;
  stateSince!: string;
  standards!: string[];
  cycleId!: string | null;
  moves!: MoveDto[];
}
export class CaseDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  version!: number;
  number!: string | null;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) organisation!: LocalText;
  standards!: string[];
  @ApiProperty({ enum: LANGUAGES }) language!: Language;
  status!: StatusLineDto;
  @ApiProperty({ type: PersonRefDto, nullable: true }) owner!: PersonRefDto | null;
  @ApiProperty({ type: PersonRefDto, nullable: true }) standIn!: PersonRefDto | null;
  applicationId!: string | null;
  @ApiProperty({ enum: APPLICATION_STATES, nullable: true }) applicationState!: ApplicationState | null;
  routes!: RouteDto[];
  feesCleared!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextDueOn!: Day | null;

  static from({ case: { id, version, number, organisationId, standards, language, feesCleared }, organisation, application, status, owner, standIn, routes, nextDueOn }: CaseView): CaseDto {
    return {
      id, version, number, organisationId, organisation: organisation.legalName, standards, language, feesCleared, status: statusDto(status), owner, standIn, nextDueOn,
      applicationId: application?.id ?? null, applicationState: application?.state ?? null,
      routes: routes.map(({ route, moves }) => ({
        id: route.id, version: route.version, kind: route.kind, state: route.state, stateSince: route.stateSince.toISOString(), standards: route.standards,
        cycleId: route.cycleId, moves: toMoveDtos(moves),
      })),
    };
  }
}
export class CaseRouteRowDto { @ApiProperty({ enum: ROUTE_KINDS }) kind!: RouteKind; state!: string }
export class CaseRowDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  number!: string | null;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) organisation!: LocalText;
  standards!: string[];
  version!: number;
  ownerId!: string | null;
  ownerName!: string | null;
  standInId!: string | null;
  standInName!: string | null;
  @ApiProperty({ enum: APPLICATION_STATES, nullable: true }) applicationState!: ApplicationState | null;
  routes!: CaseRouteRowDto[];
  status!: StatusLineDto;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextDueOn!: Day | null;
  static from({ id, number, organisationId, organisation, standards, version, ownerId, ownerName, standInId, standInName, applicationState, routes, status, nextDueOn }: CaseListRow): CaseRowDto {
    return { id, number, organisationId, organisation, standards, version, ownerId, ownerName, standInId, standInName, applicationState, routes, status: statusDto(status), nextDueOn };
  }
}
export class CasePageDto { items!: CaseRowDto[]; next!: string | null }

/** `who` has the next step of these cases. */
export class StepCountDto {
  step!: string;
  @ApiProperty(TEXT_BY_LANGUAGE) happened!: LocalText;
  @ApiProperty({ enum: STATUS_HOLDERS }) who!: StatusHolder;
  count!: number;
}
export class OwnerCountDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ownerId!: string | null;
  ownerName!: string | null;
  open!: number;
  overdue!: number;
}
/** `open`: cases in which somebody has something to do; `mine`: of them those that wait for who asks; `overdue`: those whose day is over. */
export class CaseCountsDto {
  steps!: StepCountDto[];
  owners!: OwnerCountDto[];
  open!: number;
  mine!: number;
  overdue!: number;
  static from({ steps, owners, open, mine, overdue }: CaseCounts): CaseCountsDto { return { steps, owners, open, mine, overdue }; }
}

/** One event of the trail of the case. */
export class HistoryEventDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  sequence!: number;
  at!: string;
  actorId!: string | null;
  actorName!: string;
  move!: string;
  entity!: string | null;
  entityId!: string | null;
  @ApiProperty({ type: Object, nullable: true }) before!: unknown;
  @ApiProperty({ type: Object, nullable: true }) after!: unknown;
  reason!: string | null;
  @ApiProperty({ type: Object, nullable: true }) overruled!: unknown;
  hash!: string;
  static from({ at, ...event }: HistoryRow): HistoryEventDto { return { ...event, at: at.toISOString() }; }
}
export class HistoryPageDto { items!: HistoryEventDto[]; next!: number | null }
