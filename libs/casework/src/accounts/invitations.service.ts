import { Injectable } from '@nestjs/common';
import { CLIENT_ROLES, type Language, type LocalText, type Role, RuleViolation } from '@cb/domain';
import { type Actor, OrganisationEntity, PersonEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { v7 as uuidv7 } from 'uuid';
import { MailWriter } from '../mails/mail-writer';
import { SettingsService } from '../settings/settings.service';
import { accountClerk, checkRoles } from './account-roles';
import { identities, normalEmail } from './identities';
import { readMailToken, useMailToken } from './mail-tokens';

export interface Invitation { id?: string; name: string; email: string; language: Language; roles: Role[]; organisationId: string | null }

/** How people come in who were asked to: staff and auditors by the administrator, a client's people by the administrator or their own representative. */
@Injectable()
export class InvitationsService {
  constructor(private readonly uow: UnitOfWork, private readonly mails: MailWriter, private readonly settings: SettingsService) {}

  /**
   * Makes the person and orders the mail whose link lets them choose a password.
   * @throws RuleViolation `invalid_input`, `already_exists`, `role_not_allowed`, `not_found` for an organisation one cannot see
   */
  invite(actor: Actor, invitation: Invitation): Promise<PersonEntity> {
    const { organisationId, name, language } = invitation;
    const roles = [...new Set(invitation.roles)];
    checkRoles(roles, organisationId);
    this.refuseForeignSide(actor, roles, organisationId);
    const email = normalEmail(invitation.email);
    return this.uow.run(actor, async (seen) => {
      if (organisationId !== null) await seen.visible(OrganisationEntity, organisationId);
      return seen.as(accountClerk(actor), async (tx) => {
        if (await tx.findOne(PersonEntity, { email })) throw new RuleViolation(null, 'already_exists', 'Somebody with this e-mail address is known already.', [], [{ path: 'email', message: 'known already' }]);
        const id = invitation.id ?? uuidv7();
        const person = await tx.add(PersonEntity, { id, name: name.trim(), email, language, roles, organisationId, record: {} }, { subject: { type: 'person', id }, move: 'person.invite' });
        await this.orderMail(tx, actor, person);
        return person;
      });
    });
  }

  /** A new link for somebody who has not accepted yet; the old one stops working. @throws RuleViolation `not_found`, `move_not_allowed` */
  inviteAgain(actor: Actor, personId: string): Promise<void> {
    return this.uow.run(actor, async (seen) => {
      const person = await seen.visible(PersonEntity, personId);
      this.refuseForeignSide(actor, person.roles, person.organisationId);
      if (person.userId) throw new RuleViolation(null, 'move_not_allowed', 'This person has accepted already.');
      await seen.as(accountClerk(actor), async (tx) => {
        await this.orderMail(tx, actor, person);
        tx.record({ subject: { type: 'person', id: person.id }, move: 'person.invite_again' });
      });
    });
  }

  /** Whom a link was sent to, for the page that asks for the password. @throws RuleViolation `invalid_input` */
  preview(token: string): Promise<{ name: string; email: string; language: Language }> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const { name, email, language } = await tx.visible(PersonEntity, await readMailToken(tx, token, 'invitation'));
      return { name, email, language };
    });
  }

  /** Uses the link up and sets the password; the link proves the e-mail address. @throws RuleViolation `invalid_input` */
  accept(token: string, password: string): Promise<PersonEntity> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const person = await tx.visible(PersonEntity, await useMailToken(tx, token, 'invitation'));
      return this.activate(tx, person, password, 'person.accept_invitation');
    });
  }

  /** Gives the person an identity that can sign in, in the person's own name. */
  activate(tx: Tx, person: PersonEntity, password: string, move: 'person.accept_invitation' | 'person.verify_email'): Promise<PersonEntity> {
    const self: Actor = { personId: person.id, name: person.name, roles: ['system'], organisationId: null, ...(tx.actor.requestId ? { requestId: tx.actor.requestId } : {}) };
    return tx.as(self, async (own) => {
      if (person.userId) {
        await identities.markVerified(own.manager, person.userId);
        await identities.setPassword(own.manager, person.userId, password);
        own.record({ subject: { type: 'person', id: person.id }, move });
        return person;
      }
      await identities.create(own.manager, person, { password, verified: true });
      return own.change(PersonEntity, person, { userId: person.id }, { subject: { type: 'person', id: person.id }, move });
    });
  }

  private refuseForeignSide(actor: Actor, roles: readonly Role[], organisationId: string | null): void {
    if (actor.roles.includes('administrator') || actor.roles.includes('system')) return;
    const ownSide = actor.roles.includes('client_representative') && organisationId !== null && organisationId === actor.organisationId
      && roles.every((role) => (CLIENT_ROLES as readonly Role[]).includes(role));
    if (!ownSide) throw new RuleViolation(null, 'role_not_allowed', 'You may invite people of your own organisation only.');
  }

  private async orderMail(tx: Tx, actor: Actor, person: PersonEntity): Promise<void> {
    const organisation: LocalText = person.organisationId !== null
      ? (await tx.visible(OrganisationEntity, person.organisationId)).legalName : (await this.settings.value(tx, 'body')).name;
    await this.mails.toPerson(tx, person.id, {
      template: 'invitation', params: { organisation, invitedBy: actor.name, validUntilAt: '' }, path: '/invitation',
      reason: 'account.invitation', occurrence: uuidv7(), caseId: null,
    });
  }
}
