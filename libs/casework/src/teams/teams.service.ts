import { Injectable } from '@nestjs/common';
import { type AuditFacts, dayOf, type FieldError, invalidInput, nobodyDoubleBooked, objectionUntil, passGuards, type Reasons, RuleViolation, TEAM_GUARDS } from '@cb/domain';
import { type Actor, AuditEntity, caseSubject, type Tx, UnitOfWork } from '@cb/persistence';
import type { ProposedTeam } from '../audits/audit-facts';
import { AuditMoves } from '../audits/audit-moves';
import { standingTeam } from '../audits/audit-team';
import { type AuditView, AuditViews } from '../audits/audit-view';
import { refuseAuditMove } from '../audits/refusals';
import { type HalfDay, holdBookings, releaseBookings } from './bookings';
import { TeamMails } from './team-mails';
import { type MemberInput, replaceMembers } from './team-members';

export interface TeamProposal {
  version?: number;
  /** Left out: the team as it was named. */
  members?: MemberInput[];
  bookings: HalfDay[];
  reasons?: Reasons;
}

/** What already stands against a person when the name is written down; the rest is judged when the team is proposed. */
const NAMING_GUARDS = TEAM_GUARDS.filter(({ rule }) => rule === 'R-IMP-05' || rule === 'R-COMP-01');

/** The audit team: named, proposed to the client with half days, accepted or objected to (17021-1, 9.2.2 and 9.2.3.5). */
@Injectable()
export class TeamsService {
  constructor(
    private readonly uow: UnitOfWork, private readonly moves: AuditMoves, private readonly views: AuditViews, private readonly mails: TeamMails,
  ) {}

  /**
   * Names the team with its functions, before the client sees it; each member is asked to declare conflicts (R-IMP-06).
   * Naming again replaces: who is not named any more leaves without a trace in the team, the trail keeps it.
   * @throws RuleViolation `not_found`, `move_not_allowed`, `rule_blocked` (R-IMP-05, R-COMP-01), `invalid_input`, `stale_version`
   */
  name(actor: Actor, auditId: string, members: readonly MemberInput[], { version, reasons }: { version?: number; reasons?: Reasons } = {}): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.locked(AuditEntity, auditId);
      await this.nameIn(tx, audit, members, reasons);
      await tx.change(AuditEntity, audit, { teamConfirmedAt: null }, { subject: caseSubject(audit.caseId), move: 'audit.name_team' }, version);
      return this.views.one(tx, auditId);
    });
  }

  /**
   * Proposes the team to the client and holds its half days.
   * @throws RuleViolation `booking_overlap` (R-TEAM-04), `rule_blocked` (R-TEAM, R-COMP, R-IMP), `reason_missing`, `move_not_allowed`, `stale_version`
   */
  propose(actor: Actor, auditId: string, { version, members, bookings, reasons }: TeamProposal): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.locked(AuditEntity, auditId);
      if (members) await this.nameIn(tx, audit, members, reasons);
      const proposed = { members: await standingTeam(tx, auditId), bookings };
      refuseMisplaced(audit, proposed);
      refuseOverlap(await this.moves.facts(tx, audit, proposed));
      // Held before the other rules are asked: of two planners at the same moment the second waits here and meets the index.
      await releaseBookings(tx, audit);
      await holdBookings(tx, audit, bookings);
      const patch = { teamSentAt: tx.now(), teamObjection: null, objectionAnswer: null, teamConfirmedAt: null };
      const moved = await this.moves.move(tx, audit, 'propose_team', { patch, proposed, version, ...(reasons ? { reasons } : {}) });
      await this.mails.teamProposed(tx, moved);
      return this.views.one(tx, auditId);
    });
  }

  /** The client has nothing against the team. @throws RuleViolation those of the move */
  accept(actor: Actor, auditId: string, version?: number): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      await this.moves.move(tx, audit, 'accept_team', { patch: { teamConfirmedAt: tx.now() }, version });
      return this.views.one(tx, auditId);
    });
  }

  /** The client objects within its time. @throws RuleViolation `rule_blocked` (R-TEAM-03) when the time is over, those of the move */
  object(actor: Actor, auditId: string, objection: string, version?: number): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      await this.refuseLateObjection(tx, audit);
      const moved = await this.moves.move(tx, audit, 'object_to_team', { patch: { teamObjection: objection }, reason: objection, version });
      await this.mails.teamObjected(tx, moved);
      return this.views.one(tx, auditId);
    });
  }

  /**
   * The planner takes the team as accepted: the time to object is over, or the objection is answered as not valid.
   * @throws RuleViolation `rule_blocked` (R-TEAM-03), those of the move
   */
  confirm(actor: Actor, auditId: string, { version, objectionAnswer }: { version?: number; objectionAnswer?: string }): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      const patch = { teamConfirmedAt: tx.now(), ...(objectionAnswer === undefined ? {} : { objectionAnswer }) };
      const moved = await this.moves.move(tx, audit, 'confirm_team', { patch, reason: objectionAnswer ?? null, version });
      if (audit.teamObjection && objectionAnswer) await this.mails.objectionAnswered(tx, moved);
      return this.views.one(tx, auditId);
    });
  }

  private async nameIn(tx: Tx, audit: AuditEntity, members: readonly MemberInput[], reasons?: Reasons): Promise<void> {
    if (audit.state !== 'proposed' && audit.state !== 'team_objected') throw refuseAuditMove('The team is with the client already. Postpone the audit to change the team.');
    const proposed = { members: members.map((member) => ({ underPersonId: null, ...member, declaration: null, clearedAt: null })), bookings: [] };
    passGuards(NAMING_GUARDS, tx.actor.roles, await this.moves.facts(tx, audit, proposed), reasons);
    const added = await replaceMembers(tx, audit, members);
    await this.mails.askToDeclare(tx, audit, added);
  }

  private async refuseLateObjection(tx: Tx, { teamSentAt }: AuditEntity): Promise<void> {
    if (!teamSentAt) return;
    const { timeZone } = await this.moves.settings.value(tx, 'body');
    const { teamObjectionWorkingDays } = await this.moves.settings.value(tx, 'periods');
    const until = objectionUntil(dayOf(teamSentAt, timeZone), teamObjectionWorkingDays);
    if (dayOf(tx.now(), timeZone) <= until) return;
    const message = `The time to object to this team ended on ${until}.`;
    throw new RuleViolation('R-TEAM-03', 'rule_blocked', message, [{ rule: 'R-TEAM-03', message, fix: 'Write to us; we look into it all the same.' }]);
  }
}

/** Half days are those of members; the audit itself takes place on its dates, planning and report may lie around them. */
function refuseMisplaced({ fromOn, toOn }: AuditEntity, { members, bookings }: ProposedTeam): void {
  const errors = bookings.flatMap(({ personId, onDay, proper }): FieldError[] => {
    if (!members.some((member) => member.personId === personId)) return [{ path: 'bookings', message: `${personId} is not in the team` }];
    const outside = proper && ((fromOn !== null && onDay < fromOn) || (toOn !== null && onDay > toOn));
    return outside ? [{ path: 'bookings', message: `${onDay} lies outside the audit, ${fromOn ?? ''} to ${toOn ?? ''}` }] : [];
  });
  if (errors.length > 0) throw invalidInput(errors);
}

/** A half day held elsewhere is a lost race whoever came first: 409, before any other rule is asked (DECISIONS 18). */
function refuseOverlap(facts: AuditFacts): void {
  const overlaps = nobodyDoubleBooked(facts).filter(({ key }) => key === 'R-TEAM-04.overlap').map((refused) => ({ rule: 'R-TEAM-04' as const, ...refused }));
  const [first] = overlaps;
  if (first) throw new RuleViolation('R-TEAM-04', 'booking_overlap', first.message, overlaps);
}
