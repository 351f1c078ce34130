import { Injectable } from '@nestjs/common';
import { inLanguage, type Language } from '@cb/domain';
import { SettingsService } from '@cb/casework';
import { type Actor, OrganisationEntity, UnitOfWork } from '@cb/persistence';
import { Config } from '@cb/platform';
import { csrfToken } from '../access/forgery';
import type { SignedInPerson } from '../access/signed-in';
import type { SessionDto } from './auth.dto';

/** What the portal knows of the person in front of it. */
@Injectable()
export class SessionView {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService, private readonly config: Config) {}

  /** @param language the one that the page shows, for the names */
  of(person: SignedInPerson, language: Language): Promise<SessionDto> {
    const actor: Actor = { personId: person.personId, name: person.name, roles: person.roles, organisationId: person.organisationId };
    return this.uow.run(actor, async (tx) => {
      const { name, shortName, timeZone } = await this.settings.value(tx, 'body');
      const organisation = person.organisationId === null ? null : await tx.findOne(OrganisationEntity, { id: person.organisationId });
      return {
        personId: person.personId, name: person.name, email: person.email, language: person.language, roles: person.roles,
        organisationId: person.organisationId, organisationName: organisation ? inLanguage(organisation.legalName, language) : null,
        twoFactorEnabled: person.hasSecondFactor, secondFactorMissing: person.secondFactorMissing,
        csrfToken: csrfToken(this.config.sessionSecret, person.sessionToken),
        body: { name: inLanguage(name, language), shortName, today: await this.settings.today(tx), timeZone, demo: this.config.demo },
      };
    });
  }
}
