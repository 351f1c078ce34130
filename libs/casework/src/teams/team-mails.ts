import { Injectable } from '@nestjs/common';
import { dayOf, objectionUntil } from '@cb/domain';
import { type AuditEntity, CertificationCaseEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { AUDIT_NAMES } from '../audits/audit-kinds';
import { MailWriter } from '../mails/mail-writer';
import { SettingsService } from '../settings/settings.service';

/** What is said about teams, and to whom. */
@Injectable()
export class TeamMails {
  constructor(private readonly mails: MailWriter, private readonly settings: SettingsService) {}

  /** To the client, with the names and the last day to object (R-TEAM-03). */
  async teamProposed(tx: Tx, audit: AuditEntity): Promise<void> {
    const { number, organisationId } = await this.caseOf(tx, audit);
    const { timeZone } = await this.settings.value(tx, 'body');
    const { teamObjectionWorkingDays } = await this.settings.value(tx, 'periods');
    await this.mails.toClient(tx, organisationId, {
      template: 'team_proposed', path: `/audits/${audit.id}`, reason: 'audit.team_proposed', occurrence: `${audit.id}:${audit.version}`, caseId: audit.caseId,
      params: { caseNumber: number, audit: AUDIT_NAMES[audit.kind], team: await this.names(tx, audit), objectUntilOn: objectionUntil(dayOf(tx.now(), timeZone), teamObjectionWorkingDays) },
    });
  }

  /** To the planners. */
  async teamObjected(tx: Tx, audit: AuditEntity): Promise<void> {
    const { number } = await this.caseOf(tx, audit);
    await this.mails.toRole(tx, 'planner', {
      template: 'notice', path: `/audits/${audit.id}`, reason: 'audit.team_objected', occurrence: `${audit.id}:${audit.version}`, caseId: audit.caseId,
      params: {
        title: { en: `Case ${number}: the client objects to the team`, zh: `案卷 ${number}：客户对审核组有异议` },
        text: { en: `The client objects to the team of the ${AUDIT_NAMES[audit.kind].en}: ${audit.teamObjection ?? ''}`, zh: `客户对${AUDIT_NAMES[audit.kind].zh}的审核组提出异议：${audit.teamObjection ?? ''}` },
      },
    });
  }

  /** To the client: why the objection is not followed. */
  async objectionAnswered(tx: Tx, audit: AuditEntity): Promise<void> {
    const { number, organisationId } = await this.caseOf(tx, audit);
    await this.mails.toClient(tx, organisationId, {
      template: 'notice', path: `/audits/${audit.id}`, reason: 'audit.objection_answered', occurrence: `${audit.id}:${audit.version}`, caseId: audit.caseId,
      params: {
        title: { en: `Case ${number}: your objection to the audit team`, zh: `案卷 ${number}：关于您对审核组的异议` },
        text: { en: `We have looked at your objection and keep the team. ${audit.objectionAnswer ?? ''}`, zh: `我们审查了您的异议，审核组保持不变。${audit.objectionAnswer ?? ''}` },
      },
    });
  }

  /** To each new member: the declaration of conflicts is asked for (R-IMP-06). */
  async askToDeclare(tx: Tx, audit: AuditEntity, personIds: readonly string[]): Promise<void> {
    const { number } = await this.caseOf(tx, audit);
    for (const personId of personIds) {
      await this.mails.toPerson(tx, personId, {
        template: 'notice', path: `/audits/${audit.id}`, reason: 'audit.declaration_asked', occurrence: `${audit.id}:${personId}:${audit.version}`, caseId: audit.caseId,
        params: {
          title: { en: `Case ${number}: please declare conflicts of interest`, zh: `案卷 ${number}：请声明利益冲突` },
          text: {
            en: `You are foreseen for the ${AUDIT_NAMES[audit.kind].en} of case ${number}. Please declare whether anything binds you to this client; the team is proposed only after that.`,
            zh: `您拟参加案卷 ${number} 的${AUDIT_NAMES[audit.kind].zh}。请声明您与该客户是否存在关联；之后才会向客户提出审核组。`,
          },
        },
      });
    }
  }

  private async names(tx: Tx, { id }: AuditEntity): Promise<string> {
    const team = await tx.as(SYSTEM_ACTOR, (system) => system.query<{ name: string }>(
      `SELECT person.name FROM audit_team_member member JOIN person ON person.id = member.person_id WHERE member.audit_id = $1 AND member.left_at IS NULL ORDER BY member.id`, [id]));
    return team.map(({ name }) => name).join(', ');
  }

  private async caseOf(tx: Tx, { caseId }: AuditEntity): Promise<{ number: string; organisationId: string }> {
    const { number, organisationId } = await tx.as(SYSTEM_ACTOR, (system) => system.visible(CertificationCaseEntity, caseId));
    return { number: number ?? '', organisationId };
  }
}
