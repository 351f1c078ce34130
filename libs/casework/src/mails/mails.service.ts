import { Injectable } from '@nestjs/common';
import { RuleViolation } from '@cb/domain';
import { type Actor, caseSubject, MailAttemptEntity, MailEntity, type MailState, UnitOfWork } from '@cb/persistence';
import { page, type Page, type PageRequest } from '../paging';

export interface MailFilter extends PageRequest { state?: MailState; caseId?: string }
export interface MailFile { mail: MailEntity; attempts: MailAttemptEntity[] }

/** The outgoing mails with their delivery state, and the second try of a dead one. */
@Injectable()
export class MailsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first. */
  list(actor: Actor, { state, caseId, after, limit }: MailFilter): Promise<Page<MailEntity>> {
    return this.uow.run(actor, async (tx) => {
      const query = tx.manager.createQueryBuilder(MailEntity, 'mail').orderBy('mail.id', 'DESC').limit(limit + 1);
      if (state) query.andWhere('mail.state = :state', { state });
      if (caseId) query.andWhere('mail.caseId = :caseId', { caseId });
      if (after) query.andWhere('mail.id < :after', { after });
      return page(limit, await query.getMany());
    });
  }

  /** @throws RuleViolation `not_found` */
  read(actor: Actor, id: string): Promise<MailFile> {
    return this.uow.run(actor, async (tx) => ({ mail: await tx.visible(MailEntity, id), attempts: await tx.find(MailAttemptEntity, { mailId: id }, { number: 'ASC' }) }));
  }

  /** Puts a dead letter back into the line, with a fresh count of attempts to come. @throws RuleViolation `not_found`, `move_not_allowed` */
  retry(actor: Actor, id: string): Promise<MailEntity> {
    return this.uow.run(actor, async (tx) => {
      const mail = await tx.visible(MailEntity, id);
      if (mail.state !== 'dead') throw new RuleViolation(null, 'move_not_allowed', 'Only a mail that was given up can be sent again.');
      const again = await tx.change(MailEntity, mail, { state: 'retrying', attempts: 0, leasedUntil: null, nextAttemptAt: new Date() }, mail.caseId ? { subject: caseSubject(mail.caseId), move: 'mail.retry' } : null);
      await tx.enqueue('mail', 'deliver', { mailId: id });
      return again;
    });
  }
}
