import { Injectable } from '@nestjs/common';
import type { Language } from '@cb/domain';
import { type Actor, PersonEntity, UnitOfWork } from '@cb/persistence';
import { accountClerk } from './account-roles';

/** What people change of themselves. */
@Injectable()
export class ProfileService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The language of the portal, of mails and of refusals. */
  speak(actor: Actor, language: Language): Promise<PersonEntity> {
    return this.uow.run(accountClerk(actor), async (tx) => {
      const person = await tx.visible(PersonEntity, actor.personId ?? '');
      return tx.change(PersonEntity, person, { language }, { subject: { type: 'person', id: person.id }, move: 'person.speak' });
    });
  }
}
