import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { inLanguage, type Language, type LocalText, notFound, type Role } from '@cb/domain';
import { PersonEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { Config, type MailParams, type MailTemplate } from '@cb/platform';

/** Values that differ by the reader's language are given as text by language. */
type Values<T extends MailTemplate> = { [Name in keyof Omit<MailParams[T], 'name' | 'link'>]: string | LocalText };

export interface MailOrder<T extends MailTemplate = MailTemplate> {
  template: T;
  params: Values<T>;
  /** Where the button leads, from the portal's root: `/cases/…`. */
  path: string;
  /** With `occurrence` and the address this makes the mail unique: sent once, however often it is ordered. */
  reason: string;
  occurrence: string;
  caseId: string | null;
}

/** Orders mails inside the transaction of what they tell: the row, and the job that sends it, commit with the change. */
@Injectable()
export class MailWriter {
  constructor(private readonly config: Config) {}

  /** To one person, who need not be visible to the actor; whose account has ended gets none. @throws RuleViolation `not_found` */
  toPerson<T extends MailTemplate>(tx: Tx, personId: string, order: MailOrder<T>): Promise<string[]> {
    return this.toAll(tx, order, async (system) => {
      const person = await system.findOne(PersonEntity, { id: personId });
      if (!person) throw notFound('recipient');
      return person.active ? [person] : [];
    });
  }

  /** To everybody at the client who may sign. */
  toClient<T extends MailTemplate>(tx: Tx, organisationId: string, order: MailOrder<T>): Promise<string[]> {
    return this.toAll(tx, order, (system) => this.holders(system, 'client_representative', organisationId));
  }

  /** To everybody of the certification body with this role. */
  toRole<T extends MailTemplate>(tx: Tx, role: Role, order: MailOrder<T>): Promise<string[]> {
    return this.toAll(tx, order, (system) => this.holders(system, role, null));
  }

  private async holders(tx: Tx, role: Role, organisationId: string | null): Promise<PersonEntity[]> {
    const people = await tx.query<{ id: string }>(
      `SELECT id FROM person WHERE active AND roles @> ARRAY[$1] AND organisation_id IS NOT DISTINCT FROM $2::uuid ORDER BY id`, [role, organisationId]);
    return people.length === 0 ? [] : tx.find(PersonEntity, people.map(({ id }) => ({ id })), { id: 'ASC' });
  }

  /** @returns ids of the mails that are new */
  private toAll<T extends MailTemplate>(tx: Tx, order: MailOrder<T>, find: (system: Tx) => Promise<PersonEntity[]>): Promise<string[]> {
    return tx.as(SYSTEM_ACTOR, async (system) => {
      const written: string[] = [];
      for (const person of await find(system)) {
        const id = await this.writeRow(system, person, order);
        if (id) written.push(id);
      }
      return written;
    });
  }

  private async writeRow<T extends MailTemplate>(tx: Tx, person: PersonEntity, order: MailOrder<T>): Promise<string | null> {
    const id = uuidv7();
    const params = { ...inReadersLanguage(order.params, person.language), name: person.name, link: `${this.config.baseUrl}${order.path}` };
    const rows = await tx.query<{ id: string }>(
      `WITH written AS (
         INSERT INTO mail (id, case_id, recipient_id, address, language, reason, occurrence, template, params, message_id, next_attempt_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, now())
         ON CONFLICT (reason, occurrence, address) DO NOTHING RETURNING id)
       SELECT id FROM written`,
      [id, order.caseId, person.id, person.email, person.language, order.reason, order.occurrence, order.template, JSON.stringify(params), this.messageId(id)]);
    if (rows.length === 0) return null;
    await tx.enqueue('mail', 'deliver', { mailId: id });
    return id;
  }

  /** Fixed with the row, so that a resend after a crash is recognisable (RFC 5322, 3.6.4). */
  private messageId(id: string): string {
    const domain = /@([^>\s]+)>?$/.exec(this.config.mailFrom)?.[1] ?? 'localhost';
    return `<${id}@${domain}>`;
  }
}

const inReadersLanguage = (params: Record<string, string | LocalText>, language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : inLanguage(value, language)]));
