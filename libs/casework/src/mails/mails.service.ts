import { Injectable } from '@nestjs/common';
import { type LocalText, RuleViolation } from '@cb/domain';
import { type Actor, caseSubject, MailAttemptEntity, MailEntity, type MailState, type Tx, UnitOfWork } from '@cb/persistence';
import { page, type Page, type PageRequest } from '../paging';

export interface MailFilter extends PageRequest { state?: MailState; caseId?: string }
/** The case that a mail is about; nulls: about none, or about a case without a number yet. */
export interface MailSubject { caseNumber: string | null; organisation: LocalText | null }
export interface MailLine { mail: MailEntity; about: MailSubject }
export interface MailFile extends MailLine { attempts: MailAttemptEntity[] }

/** The outgoing mails with their delivery state, and the second try of a dead one. */
@Injectable()
export class MailsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first. */
  list(actor: Actor, { state, caseId, after, limit }: MailFilter): Promise<Page<MailLine>> {
    return this.uow.run(actor, async (tx) => {
      const query = tx.manager.createQueryBuilder(MailEntity, 'mail').orderBy('mail.id', 'DESC').limit(limit + 1);
      if (state) query.andWhere('mail.state = :state', { state });
      if (caseId) query.andWhere('mail.caseId = :caseId', { caseId });
      if (after) query.andWhere('mail.id < :after', { after });
      const { items, next } = page(limit, await query.getMany());
      return { items: await linesOf(tx, items), next };
    });
  }

  /** @throws RuleViolation `not_found` */
  read(actor: Actor, id: string): Promise<MailFile> {
    return this.uow.run(actor, async (tx) => ({ ...(await lineOf(tx, await tx.visible(MailEntity, id))), attempts: await tx.find(MailAttemptEntity, { mailId: id }, { number: 'ASC' }) }));
  }

  /** Puts a dead letter back into the line, with a fresh count of attempts to come. @throws RuleViolation `not_found`, `move_not_allowed` */
  retry(actor: Actor, id: string): Promise<MailLine> {
    return this.uow.run(actor, async (tx) => {
      const mail = await tx.visible(MailEntity, id);
      if (mail.state !== 'dead') throw new RuleViolation(null, 'move_not_allowed', 'Only a mail that was given up can be sent again.');
      const again = await tx.change(MailEntity, mail, { state: 'retrying', attempts: 0, leasedUntil: null, nextAttemptAt: new Date() }, mail.caseId ? { subject: caseSubject(mail.caseId), move: 'mail.retry' } : null);
      await tx.enqueue('mail', 'deliver', { mailId: id });
      return lineOf(tx, again);
    });
  }
}

const ABOUT_NOTHING: MailSubject = { caseNumber: null, organisation: null };

/** Each mail with the number and the client of its case. */
async function linesOf(tx: Tx, mails: readonly MailEntity[]): Promise<MailLine[]> {
  const caseIds = [...new Set(mails.flatMap(({ caseId }) => caseId ?? []))];
  const cases = caseIds.length === 0 ? [] : await tx.query<MailSubject & { id: string }>(
    `SELECT c.id, c.number AS "caseNumber", o.legal_name AS organisation FROM certification_case c JOIN organisation o ON o.id = c.organisation_id WHERE c.id = ANY($1::uuid[])`, [caseIds]);
  const byCase = new Map(cases.map(({ id, ...about }) => [id, about]));
  return mails.map((mail) => ({ mail, about: (mail.caseId && byCase.get(mail.caseId)) || ABOUT_NOTHING }));
}

async function lineOf(tx: Tx, mail: MailEntity): Promise<MailLine> {
  const [line = { mail, about: ABOUT_NOTHING }] = await linesOf(tx, [mail]);
  return line;
}
