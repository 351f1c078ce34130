import { Injectable } from '@nestjs/common';
import { invalidInput, type Role, RuleViolation } from '@cb/domain';
import { type Actor, PersonEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { accountClerk, checkRoles } from './account-roles';
import { identities } from './identities';

export interface Account { id: string; version: number; name: string; email: string; roles: Role[]; organisationId: string | null; active: boolean; canSignIn: boolean; hasSecondFactor: boolean; lastSeenAt: Date | null }

const LIST = `
  SELECT p.id, p.version, p.name, p.email, p.roles, p.organisation_id AS "organisationId", p.active, p.user_id IS NOT NULL AS "canSignIn",
         coalesce(u."twoFactorEnabled", false) AS "hasSecondFactor", (SELECT max(s."updatedAt") FROM auth.session s WHERE s."userId" = p.user_id) AS "lastSeenAt"
  FROM person p LEFT JOIN auth."user" u ON u.id = p.user_id
  WHERE ($1::uuid IS NULL OR p.organisation_id = $1) AND ($2::text IS NULL OR (lower(p.name), p.id) > ($2, $3::uuid))
  ORDER BY lower(p.name), p.id LIMIT $4`;

export interface AccountPage { accounts: Account[]; next: { name: string; id: string } | null }

/** Who may use the system, with which roles. Clients look after their own people; the administrator after everybody. */
@Injectable()
export class AccountsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** One page by name: the own organisation's people for a client, everybody for the administrator. */
  list(actor: Actor, after: { name: string; id: string } | null, size: number): Promise<AccountPage> {
    return this.uow.run(actor, async (tx) => {
      const rows = await tx.query<Account>(LIST, [actor.organisationId, after?.name.toLowerCase() ?? null, after?.id ?? null, size + 1]);
      const accounts = rows.slice(0, size);
      const last = accounts.at(-1);
      return { accounts, next: rows.length > size && last ? { name: last.name.toLowerCase(), id: last.id } : null };
    });
  }

  /** @throws RuleViolation `not_found`, `invalid_input`, `stale_version`, `rule_blocked` for the last administrator */
  changeRoles(actor: Actor, personId: string, roles: Role[], version: number): Promise<PersonEntity> {
    return this.onPerson(actor, personId, async (tx, person) => {
      checkRoles(roles, person.organisationId);
      if (person.roles.includes('administrator') && !roles.includes('administrator')) await this.keepAnAdministrator(tx, person.id);
      return tx.change(PersonEntity, person, { roles: [...new Set(roles)] }, { subject: { type: 'person', id: person.id }, move: 'person.change_roles' }, version);
    });
  }

  /** Ends every session at once. @throws RuleViolation `not_found`, `stale_version`, `invalid_input` for oneself and the last administrator */
  deactivate(actor: Actor, personId: string, reason: string, version: number): Promise<PersonEntity> {
    return this.onPerson(actor, personId, async (tx, person) => {
      if (person.id === actor.personId) throw invalidInput([{ path: 'id', message: 'Nobody deactivates their own account' }]);
      if (person.roles.includes('administrator')) await this.keepAnAdministrator(tx, person.id);
      if (person.userId) await identities.endSessions(tx.manager, person.userId);
      return tx.change(PersonEntity, person, { active: false }, { subject: { type: 'person', id: person.id }, move: 'person.deactivate', reason }, version);
    });
  }

  /** @throws RuleViolation `not_found`, `stale_version` */
  reactivate(actor: Actor, personId: string, version: number): Promise<PersonEntity> {
    return this.onPerson(actor, personId, (tx, person) =>
      tx.change(PersonEntity, person, { active: true }, { subject: { type: 'person', id: person.id }, move: 'person.reactivate' }, version));
  }

  /** For somebody who lost the device: signs the person out and asks for a new second factor. @throws RuleViolation `not_found` */
  dropSecondFactor(actor: Actor, personId: string, reason: string): Promise<void> {
    return this.onPerson(actor, personId, async (tx, person) => {
      if (!person.userId) throw invalidInput([{ path: 'id', message: 'This person has no account yet' }]);
      await identities.dropSecondFactor(tx.manager, person.userId);
      tx.record({ subject: { type: 'person', id: person.id }, move: 'person.drop_second_factor', reason });
    });
  }

  /** The person as the actor sees it, changed with the clerk's rights. A client representative reaches only its own organisation's people. */
  private onPerson<T>(actor: Actor, personId: string, work: (tx: Tx, person: PersonEntity) => Promise<T>): Promise<T> {
    return this.uow.run(actor, async (seen) => {
      const person = await seen.visible(PersonEntity, personId);
      if (actor.organisationId !== null && person.organisationId !== actor.organisationId) throw new RuleViolation(null, 'role_not_allowed', 'You look after the people of your own organisation.');
      return seen.as(accountClerk(actor), (tx) => work(tx, person));
    });
  }

  private async keepAnAdministrator(tx: Tx, butNot: string): Promise<void> {
    const others = await tx.query(`SELECT 1 FROM person WHERE active AND roles @> ARRAY['administrator'] AND user_id IS NOT NULL AND id <> $1 FOR UPDATE`, [butNot]);
    if (others.length === 0) throw invalidInput([{ path: 'roles', message: 'Somebody must stay administrator' }]);
  }
}
