import { Injectable } from '@nestjs/common';
import type { Language, Role } from '@cb/domain';
import { OrganisationEntity, PersonEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { v7 as uuidv7 } from 'uuid';
import { checkRoles } from './account-roles';
import { identities, normalEmail } from './identities';
import { type NewOrganisation, sameRegisterNumber } from './registration.service';

export interface DemoPerson { name: string; email: string; language: Language; roles: Role[]; password: string; organisation: NewOrganisation | null }

/** People and organisations of a story, ready to sign in without mails. Reached in demonstration mode only, with the player's key. */
@Injectable()
export class DemoPeopleService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Makes the person, or brings the known one (by e-mail) to these roles and this password. @throws RuleViolation `invalid_input` */
  ensure({ organisation, password, ...given }: DemoPerson): Promise<PersonEntity> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const organisationId = organisation ? (await this.ensureOrganisation(tx, organisation)).id : null;
      checkRoles(given.roles, organisationId);
      const person = await this.ensurePerson(tx, { ...given, email: normalEmail(given.email), organisationId });
      if (person.userId) {
        await identities.setPassword(tx.manager, person.userId, password);
        return person;
      }
      await identities.create(tx.manager, person, { password, verified: true });
      return tx.change(PersonEntity, person, { userId: person.id }, null);
    });
  }

  private async ensurePerson(tx: Tx, wanted: Pick<PersonEntity, 'name' | 'email' | 'language' | 'roles' | 'organisationId'>): Promise<PersonEntity> {
    const known = await tx.findOne(PersonEntity, { email: wanted.email });
    const same = known && known.roles.length === wanted.roles.length && wanted.roles.every((role) => known.roles.includes(role)) && known.organisationId === wanted.organisationId;
    if (known && same) return known;
    if (known) return tx.change(PersonEntity, known, { roles: wanted.roles, organisationId: wanted.organisationId }, { subject: { type: 'person', id: known.id }, move: 'person.change_roles' });
    const id = uuidv7();
    return tx.add(PersonEntity, { id, ...wanted, record: {} }, { subject: { type: 'person', id }, move: 'person.demonstrate' });
  }

  private async ensureOrganisation(tx: Tx, input: NewOrganisation): Promise<OrganisationEntity> {
    const [country, registerNumber] = [input.country.toUpperCase(), sameRegisterNumber(input.registerNumber)];
    const known = await tx.findOne(OrganisationEntity, { country, registerNumber });
    if (known) return known;
    const id = input.id ?? uuidv7();
    return tx.add(OrganisationEntity, {
      id, legalName: input.legalName, tradingName: input.tradingName ?? null, registerNumber, country, address: input.address,
      website: input.website ?? null, language: input.language, isCertificationBody: false,
    }, { subject: { type: 'organisation', id }, move: 'organisation.register' });
  }
}
