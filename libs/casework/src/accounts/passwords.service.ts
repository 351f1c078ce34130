import { Injectable } from '@nestjs/common';
import { type Actor, PersonEntity, SYSTEM_ACTOR, UnitOfWork } from '@cb/persistence';
import { v7 as uuidv7 } from 'uuid';
import { MailWriter } from '../mails/mail-writer';
import { identities, normalEmail } from './identities';
import { useMailToken } from './mail-tokens';

/** A forgotten password: a link by mail, then a new one. */
@Injectable()
export class PasswordsService {
  constructor(private readonly uow: UnitOfWork, private readonly mails: MailWriter) {}

  /** Orders the mail where the address is known and active; says nothing either way. */
  requestReset(email: string): Promise<void> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const person = await tx.findOne(PersonEntity, { email: normalEmail(email), active: true });
      if (!person?.userId) return;
      await this.mails.toPerson(tx, person.id, {
        template: 'password_reset', params: { validUntilAt: '' }, path: '/reset-password', reason: 'account.password_reset', occurrence: uuidv7(), caseId: null,
      });
    });
  }

  /** Uses the link up, sets the password and ends every session. @throws RuleViolation `invalid_input` */
  reset(token: string, password: string, requestId?: string): Promise<PersonEntity> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const person = await tx.visible(PersonEntity, await useMailToken(tx, token, 'reset_password'));
      const self: Actor = { personId: person.id, name: person.name, roles: ['system'], organisationId: null, ...(requestId === undefined ? {} : { requestId }) };
      return tx.as(self, async (own) => {
        await identities.setPassword(own.manager, person.userId ?? person.id, password);
        own.record({ subject: { type: 'person', id: person.id }, move: 'person.reset_password' });
        return person;
      });
    });
  }
}
