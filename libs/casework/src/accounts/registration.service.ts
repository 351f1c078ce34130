import { Injectable } from '@nestjs/common';
import { type Language, RuleViolation } from '@cb/domain';
import { type Actor, type Address, OrganisationEntity, PersonEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { v7 as uuidv7 } from 'uuid';
import type { LocalText } from '@cb/domain';
import { MailWriter } from '../mails/mail-writer';
import { accountClerk } from './account-roles';
import { normalEmail } from './identities';
import { InvitationsService } from './invitations.service';
import { useMailToken } from './mail-tokens';

export interface NewOrganisation {
  id?: string; legalName: LocalText; tradingName?: LocalText | null; registerNumber: string; country: string; address: Address; website?: string | null; language: Language;
}

/** `de HRB 1234` and `HRB1234` are the same entry of a register. */
export const sameRegisterNumber = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/[\s.\-/]/g, '');

/**
 * How a client comes in by itself (DECISIONS 16): name and address, then the link in the mail, where the password is chosen,
 * so that nobody can prepare an account for somebody else's address; then the organisation.
 */
@Injectable()
export class RegistrationService {
  constructor(private readonly uow: UnitOfWork, private readonly mails: MailWriter, private readonly invitations: InvitationsService) {}

  /** The same silence for a known address: its owner gets a mail that helps them in. */
  register(input: { name: string; email: string; language: Language }, requestId?: string): Promise<void> {
    const email = normalEmail(input.email);
    return this.uow.run({ ...SYSTEM_ACTOR, ...(requestId === undefined ? {} : { requestId }) }, async (tx) => {
      const known = await tx.findOne(PersonEntity, { email });
      if (known) return known.active ? this.orderMail(tx, known) : undefined;
      const id = uuidv7();
      const self: Actor = { ...tx.actor, personId: id, name: input.name.trim() };
      await tx.as(self, async (own) => {
        const person = await own.add(PersonEntity, { id, name: self.name, email, language: input.language, roles: [], organisationId: null, record: {} }, { subject: { type: 'person', id }, move: 'person.register' });
        await this.orderMail(own, person);
      });
    });
  }

  /** Uses the link up, which proves the address, and sets the password. @throws RuleViolation `invalid_input` */
  verify(token: string, password: string): Promise<PersonEntity> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const person = await tx.visible(PersonEntity, await useMailToken(tx, token, 'verify_email'));
      return this.invitations.activate(tx, person, password, 'person.verify_email');
    });
  }

  /**
   * The organisation of somebody who has none yet; they become its representative.
   * @throws RuleViolation `move_not_allowed` for who has one, `already_exists` when the register number is taken: staff are told and answer
   */
  async registerOrganisation(actor: Actor, input: NewOrganisation): Promise<OrganisationEntity> {
    const outcome = await this.uow.run(accountClerk(actor), (tx) => this.addOrganisation(tx, actor, input));
    if (outcome) return outcome;
    // The attempt is told to staff although it is refused: its own transaction has committed the record and the mail.
    throw new RuleViolation(null, 'already_exists',
      'An organisation with this register number is known already. We have told our office; they will contact you by e-mail.', [], [{ path: 'registerNumber', message: 'known already' }]);
  }

  private async addOrganisation(tx: Tx, actor: Actor, input: NewOrganisation): Promise<OrganisationEntity | null> {
    const person = await tx.locked(PersonEntity, actor.personId ?? '');
    if (input.id !== undefined && person.organisationId === input.id) return tx.visible(OrganisationEntity, input.id); // sent again after a lost answer
    if (person.organisationId !== null || person.roles.length > 0) throw new RuleViolation(null, 'move_not_allowed', 'You belong to an organisation already.');
    const country = input.country.toUpperCase();
    const registerNumber = sameRegisterNumber(input.registerNumber);
    const taken = await tx.findOne(OrganisationEntity, { country, registerNumber });
    if (taken) {
      await this.tellStaff(tx, taken, person);
      return null;
    }
    const id = input.id ?? uuidv7();
    const organisation = await tx.add(OrganisationEntity, {
      id, legalName: input.legalName, tradingName: input.tradingName ?? null, registerNumber, country,
      address: input.address, website: input.website ?? null, language: input.language, isCertificationBody: false,
    }, { subject: { type: 'organisation', id }, move: 'organisation.register' });
    await tx.change(PersonEntity, person, { organisationId: id, roles: ['client_representative'] }, { subject: { type: 'person', id: person.id }, move: 'person.represent' });
    return organisation;
  }

  private async tellStaff(tx: Tx, taken: OrganisationEntity, person: PersonEntity): Promise<void> {
    tx.record({ subject: { type: 'organisation', id: taken.id }, move: 'organisation.second_registration', reason: `${person.name} <${person.email}>` }, { personId: person.id });
    await this.mails.toRole(tx, 'application_reviewer', {
      template: 'notice', path: `/organisations/${taken.id}`, reason: 'organisation.second_registration', occurrence: `${taken.id} ${person.id}`, caseId: null,
      params: {
        title: { en: 'Second registration of an organisation', zh: '同一机构重复注册' },
        text: {
          en: `${person.name} (${person.email}) tried to register an organisation with the register number ${taken.registerNumber}, which is known already. Please find out whether they belong to it and invite them.`,
          zh: `${person.name}（${person.email}）尝试以已存在的注册号 ${taken.registerNumber} 注册机构。请核实其是否属于该机构，并发出邀请。`,
        },
      },
    });
  }

  private async orderMail(tx: Tx, person: PersonEntity): Promise<void> {
    const order = { params: { validUntilAt: '' }, occurrence: uuidv7(), caseId: null };
    if (person.userId) await this.mails.toPerson(tx, person.id, { ...order, template: 'password_reset', path: '/reset-password', reason: 'account.password_reset' });
    else await this.mails.toPerson(tx, person.id, { ...order, template: 'verification', path: '/verify-email', reason: 'account.verification' });
  }
}
