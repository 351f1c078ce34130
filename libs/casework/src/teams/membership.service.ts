import { Injectable } from '@nestjs/common';
import { dayOf, notFound, RuleViolation } from '@cb/domain';
import { type Actor, AuditEntity, AuditTeamMemberEntity, caseSubject, UnitOfWork } from '@cb/persistence';
import { actingPerson } from '../acting-person';
import { standingTeam } from '../audits/audit-team';
import { type AuditView, AuditViews } from '../audits/audit-view';
import { refuseAuditMove } from '../audits/refusals';
import { SettingsService } from '../settings/settings.service';
import { releaseBookings } from './bookings';
import { keepAssignments } from './case-assignments';

const BEFORE_START = ['proposed', 'team_proposed', 'team_objected', 'team_confirmed', 'plan_sent', 'dates_agreed', 'postponed'];
const UNDER_WAY = ['running', 'closed_on_site', 'report_draft', 'report_issued'];

/** What one member of a team says and does: the declaration of conflicts (R-IMP-06), and leaving. */
@Injectable()
export class MembershipService {
  constructor(private readonly uow: UnitOfWork, private readonly views: AuditViews, private readonly settings: SettingsService) {}

  /**
   * A member declares for this audit; a new declaration takes the place of the old one and of its clearance.
   * @throws RuleViolation `not_found`, `role_not_allowed` for who is no member, `move_not_allowed` once the audit is over, `invalid_input`
   */
  declare(actor: Actor, auditId: string, declaration: 'none' | 'conflict', text: string | null): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      const member = await tx.findOne(AuditTeamMemberEntity, { auditId, personId: actingPerson(actor) });
      if (!member || member.leftAt) throw new RuleViolation(null, 'role_not_allowed', 'Only a member of this team declares.');
      if (![...BEFORE_START, ...UNDER_WAY].includes(audit.state)) throw refuseAuditMove('The audit is over.');
      if (declaration === 'conflict' && !text?.trim()) throw new RuleViolation('R-IMP-06', 'invalid_input', 'Describe the conflict.', [], [{ path: 'text', message: 'describe the conflict' }]);
      await tx.change(AuditTeamMemberEntity, member, {
        declaration, declarationText: text, declaredAt: tx.now(), clearedAt: null, clearedById: null,
      }, { subject: caseSubject(audit.caseId), move: 'audit.declare' });
      return this.views.one(tx, auditId);
    });
  }

  /**
   * Somebody who is not in the team looked at a declared conflict and found that it does not stand in the way.
   * @throws RuleViolation `not_found`, `move_not_allowed` when nothing is to be cleared, `role_not_allowed` for anybody of the team (R-IMP-06)
   */
  clear(actor: Actor, auditId: string, personId: string, reason: string): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      const team = await standingTeam(tx, auditId);
      const member = team.find((each) => each.personId === personId);
      if (!member) throw notFound('team member');
      if (team.some((each) => each.personId === actor.personId)) throw new RuleViolation('R-IMP-06', 'role_not_allowed', 'Nobody of the team clears a conflict in it.');
      if (member.declaration !== 'conflict' || member.clearedAt) throw refuseAuditMove('There is no declared conflict to clear.');
      await tx.change(AuditTeamMemberEntity, member, { clearedAt: tx.now(), clearedById: actor.personId },
        { subject: caseSubject(audit.caseId), move: 'audit.clear_conflict', reason });
      return this.views.one(tx, auditId);
    });
  }

  /**
   * Before the audit runs a member leaves without having been part of it. Once it runs, the member stays on record and
   * counts for independence (R-DEC-01); the half days still to come are given back.
   * @throws RuleViolation `not_found`, `move_not_allowed`
   */
  leave(actor: Actor, auditId: string, personId: string, reason: string): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.locked(AuditEntity, auditId);
      const member = await tx.findOne(AuditTeamMemberEntity, { auditId, personId });
      if (!member || member.leftAt) throw notFound('team member');
      const event = { subject: caseSubject(audit.caseId), move: 'audit.leave_team', reason };
      if (BEFORE_START.includes(audit.state)) {
        await tx.remove(AuditTeamMemberEntity, member, event);
        await releaseBookings(tx, audit, { personId });
      } else if (UNDER_WAY.includes(audit.state)) {
        await tx.change(AuditTeamMemberEntity, member, { leftAt: tx.now() }, event);
        const { timeZone } = await this.settings.value(tx, 'body');
        await releaseBookings(tx, audit, { personId, after: dayOf(tx.now(), timeZone) });
      } else {
        throw refuseAuditMove('The audit is over; its team stays as it was.');
      }
      await keepAssignments(tx, audit.caseId, [personId]);
      return this.views.one(tx, auditId);
    });
  }
}
