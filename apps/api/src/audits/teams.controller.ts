import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CandidatesService, type HalfDay, MembershipService, TeamsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { AuditDto, CandidateDto } from './audit-answer.dto';
import { AuditVersionDto, type BookingDto, ConfirmTeamDto, DeclareConflictsDto, NameTeamDto, ObjectToTeamDto, ProposeTeamDto, ReasonDto } from './audit.dto';

/** Who audits: candidates, the named team, its declarations, the client's say. */
@ApiTags('audits')
@Controller('audits')
export class TeamsController {
  constructor(private readonly teams: TeamsService, private readonly membership: MembershipService, private readonly candidates: CandidatesService) {}

  /** Everybody who could audit here, with reasons for and against. */
  @Get(':id/candidates')
  @Allow('staff')
  async listCandidates(@CurrentActor() actor: Actor, @PathId() id: string): Promise<CandidateDto[]> {
    return (await this.candidates.list(actor, id)).map(CandidateDto.from);
  }

  /** Names the team before the client sees it; each member is asked to declare conflicts (R-IMP-06). */
  @Put(':id/team')
  @Allow('planner')
  async nameTeam(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { members, reasons, version }: NameTeamDto): Promise<AuditDto> {
    return AuditDto.from(await this.teams.name(actor, id, members, { version, reasons }));
  }

  /** Proposes the team to the client and holds its half days. */
  @Post(':id/team')
  @HttpCode(200)
  @Allow('planner')
  async proposeTeam(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { bookings, ...rest }: ProposeTeamDto): Promise<AuditDto> {
    return AuditDto.from(await this.teams.propose(actor, id, { ...rest, bookings: bookings.flatMap(halfDaysOf) }));
  }

  @Post(':id/team-acceptance')
  @HttpCode(200)
  @Allow('client_representative')
  async acceptTeam(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: AuditVersionDto): Promise<AuditDto> {
    return AuditDto.from(await this.teams.accept(actor, id, version));
  }

  @Post(':id/team-objection')
  @HttpCode(200)
  @Allow('client_representative')
  async objectToTeam(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { objection, version }: ObjectToTeamDto): Promise<AuditDto> {
    return AuditDto.from(await this.teams.object(actor, id, objection, version));
  }

  /** The time to object is over, or the objection is answered as not valid (R-TEAM-03). */
  @Post(':id/team-confirmation')
  @HttpCode(200)
  @Allow('planner')
  async confirmTeam(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: ConfirmTeamDto): Promise<AuditDto> {
    return AuditDto.from(await this.teams.confirm(actor, id, body));
  }

  /** A member leaves; once the audit runs the member stays on record for independence. */
  @Post(':id/team/:personId/leaving')
  @HttpCode(200)
  @Allow('planner')
  async leaveTeam(@CurrentActor() actor: Actor, @PathId() id: string, @PathId('personId') personId: string, @Body() { reason }: ReasonDto): Promise<AuditDto> {
    return AuditDto.from(await this.membership.leave(actor, id, personId, reason));
  }

  /** The own declaration for this audit (R-IMP-06). */
  @Put(':id/declaration')
  @Allow('auditor', 'staff')
  async declareConflicts(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { declaration, text }: DeclareConflictsDto): Promise<AuditDto> {
    return AuditDto.from(await this.membership.declare(actor, id, declaration, text ?? null));
  }

  /** A declared conflict does not stand in the way, and why. */
  @Post(':id/declarations/:personId/clearance')
  @HttpCode(200)
  @Allow('technical_manager', 'quality_manager')
  async clearConflict(@CurrentActor() actor: Actor, @PathId() id: string, @PathId('personId') personId: string, @Body() { reason }: ReasonDto): Promise<AuditDto> {
    return AuditDto.from(await this.membership.clear(actor, id, personId, reason));
  }
}

const halfDaysOf = ({ personId, onDay, half, proper = true }: BookingDto): HalfDay[] =>
  (half ? [half] : (['morning', 'afternoon'] as const)).map((each) => ({ personId, onDay, half: each, proper }));
