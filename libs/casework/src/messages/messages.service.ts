import { Injectable } from '@nestjs/common';
import { inLanguage } from '@cb/domain';
import { type Actor, CaseMessageEntity, caseSubject, CertificationCaseEntity, isClient, OrganisationEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { actingPerson } from '../acting-person';
import { MailWriter } from '../mails/mail-writer';
import { page, type Page, type PageRequest } from '../paging';
import { SettingsService } from '../settings/settings.service';

export interface MessageRow { id: string; authorId: string; authorName: string; fromClient: boolean; text: string; writtenAt: Date; readAt: Date | null }

/** The conversation with the client. Each message is told to the other side by mail, without its text. */
@Injectable()
export class MessagesService {
  constructor(private readonly uow: UnitOfWork, private readonly mails: MailWriter, private readonly settings: SettingsService) {}

  /** Newest first. */
  list(actor: Actor, caseId: string, { after, limit }: PageRequest): Promise<Page<MessageRow>> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      return page(limit, await tx.query<MessageRow>(
        `SELECT m.id, m.author_id AS "authorId", coalesce(p.name, '') AS "authorName", m.from_client AS "fromClient", m.text, m.written_at AS "writtenAt", m.read_at AS "readAt"
           FROM case_message m LEFT JOIN person p ON p.id = m.author_id
          WHERE m.case_id = $1 AND ($2::uuid IS NULL OR m.id < $2) ORDER BY m.id DESC LIMIT $3`, [caseId, after ?? null, limit + 1]));
    });
  }

  /** @throws RuleViolation `not_found` */
  send(actor: Actor, caseId: string, text: string, id?: string): Promise<MessageRow> {
    return this.uow.run(actor, async (tx) => {
      const ofCase = await tx.visible(CertificationCaseEntity, caseId);
      const personId = actingPerson(actor);
      const fromClient = isClient(actor);
      const message = await tx.add(CaseMessageEntity, { ...(id !== undefined && { id }), caseId, authorId: personId, fromClient, text, writtenAt: tx.now() },
        { subject: caseSubject(caseId), move: 'case.message' });
      await this.tell(tx, ofCase, message);
      return { id: message.id, authorId: personId, authorName: actor.name, fromClient, text, writtenAt: message.writtenAt, readAt: null };
    });
  }

  /** The other side's messages have been read by now. @returns how many were unread */
  markRead(actor: Actor, caseId: string): Promise<number> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      const unread = (await tx.find(CaseMessageEntity, { caseId, fromClient: !isClient(actor) })).filter(({ readAt }) => readAt === null);
      for (const message of unread) await tx.change(CaseMessageEntity, message, { readAt: tx.now() }, null);
      return unread.length;
    });
  }

  /** The client's people who may sign; or the owner and the stand-in, where there is none the application reviewers. */
  private async tell(tx: Tx, { id: caseId, number, organisationId, ownerId, standInId }: CertificationCaseEntity, { id, fromClient }: CaseMessageEntity): Promise<void> {
    const order = { template: 'message_received', reason: 'case.message', occurrence: id, caseId, path: `/cases/${caseId}/messages` } as const;
    const caseNumber = number ?? '–';
    if (!fromClient) {
      const { name } = await this.settings.value(tx, 'body');
      await this.mails.toClient(tx, organisationId, { ...order, params: { caseNumber, from: name } });
      return;
    }
    const { legalName } = await tx.visible(OrganisationEntity, organisationId);
    const params = { caseNumber, from: `${tx.actor.name}, ${inLanguage(legalName, 'en')}` };
    const told: string[] = [];
    for (const personId of [ownerId, standInId]) if (personId !== null) told.push(...(await this.mails.toPerson(tx, personId, { ...order, params })));
    if (told.length === 0) await this.mails.toRole(tx, 'application_reviewer', { ...order, params });
  }
}
