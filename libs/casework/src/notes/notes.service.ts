import { Injectable } from '@nestjs/common';
import { type Actor, caseSubject, CertificationCaseEntity, InternalNoteEntity, UnitOfWork } from '@cb/persistence';
import { actingPerson } from '../acting-person';
import { page, type Page, type PageRequest } from '../paging';

export interface NoteRow { id: string; authorId: string; authorName: string; text: string; writtenAt: Date }

/** Notes between the people of the certification body who work on a case; the client never sees them. */
@Injectable()
export class NotesService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first. */
  list(actor: Actor, caseId: string, { after, limit }: PageRequest): Promise<Page<NoteRow>> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      return page(limit, await tx.query<NoteRow>(
        `SELECT n.id, n.author_id AS "authorId", p.name AS "authorName", n.text, n.written_at AS "writtenAt"
           FROM internal_note n JOIN person p ON p.id = n.author_id
          WHERE n.case_id = $1 AND ($2::uuid IS NULL OR n.id < $2) ORDER BY n.id DESC LIMIT $3`, [caseId, after ?? null, limit + 1]));
    });
  }

  /** @throws RuleViolation `not_found` */
  write(actor: Actor, caseId: string, text: string, id?: string): Promise<NoteRow> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      const personId = actingPerson(actor);
      const note = await tx.add(InternalNoteEntity, { ...(id !== undefined && { id }), caseId, authorId: personId, text, writtenAt: tx.now() }, { subject: caseSubject(caseId), move: 'case.note' });
      return { id: note.id, authorId: personId, authorName: actor.name, text, writtenAt: note.writtenAt };
    });
  }
}
