import { Injectable } from '@nestjs/common';
import { documentMatrix, type DocumentMark, invalidInput, type MarkedClause, type MatrixRow } from '@cb/domain';
import { type Actor, AuditEntity, caseSubject, DocumentMarkEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { actingPerson } from '../acting-person';
import { linesOf, refuseUnknownLines } from '../audits/clause-lines';
import { refuseForeignFiles } from '../documents/foreign-files';
import { refuseOtherThanStage1, workableStage1 } from './workable';

export interface MarkInput {
  standard: string;
  clauses: string[];
  /** Null: no document of the client is there. */
  documentId: string | null;
  /** Null takes the mark away. */
  mark: DocumentMark | null;
  note?: string | null;
}
export interface MarkView extends MarkedClause { markedBy: string; markedAt: Date }
export interface MatrixView { auditId: string; rows: MatrixRow<MarkView>[]; documents: { id: string; title: string; kind: string }[] }

/** Made by the software or about the audit itself: nothing that the client documents its system with. */
const NO_SYSTEM_DOCUMENTS = ['certificate', 'agreement', 'audit_report'];

/** Stage 1, clause by document: which document of the client covers which clause of the standard (17021-1, 9.3.1.2.2 a; R-STAGE1-02). */
@Injectable()
export class DocumentMatrixService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws RuleViolation `not_found`, `move_not_allowed` for another audit than a stage 1 */
  read(actor: Actor, auditId: string): Promise<MatrixView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      refuseOtherThanStage1(audit);
      return view(tx, audit);
    });
  }

  /**
   * The same mark for one document at one or several clauses; it takes the place of the one before.
   * @throws RuleViolation `not_found`, `role_not_allowed`, `move_not_allowed` once stage 1 is concluded, `invalid_input`
   */
  mark(actor: Actor, auditId: string, input: MarkInput): Promise<MatrixView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await workableStage1(tx, auditId);
      await refuseUnusable(tx, audit, input);
      for (const clause of new Set(input.clauses)) await place(tx, audit, clause, input);
      return view(tx, audit);
    });
  }
}

async function refuseUnusable(tx: Tx, { caseId, standards }: AuditEntity, { standard, clauses, documentId, mark }: MarkInput): Promise<void> {
  refuseUnknownLines(standards, standard, clauses);
  if (documentId !== null) return refuseForeignFiles(tx, caseId, [{ id: documentId, path: 'documentId' }]);
  if (mark === 'covers' || mark === 'partly') throw invalidInput([{ path: 'documentId', message: 'name the document that covers the clause' }]);
}

async function place(tx: Tx, { id: auditId, caseId }: AuditEntity, clause: string, { standard, documentId, mark, note = null }: MarkInput): Promise<void> {
  const known = (await tx.find(DocumentMarkEntity, { auditId, standard, clause })).find((each) => each.documentId === documentId);
  const subject = caseSubject(caseId);
  if (mark === null) return known && tx.remove(DocumentMarkEntity, known, { subject, move: 'stage1.unmark_document' });
  const values = { mark, note: note?.trim() || null, markedById: actingPerson(tx.actor), markedAt: tx.now() };
  const event = { subject, move: 'stage1.mark_document' };
  if (known) await tx.change(DocumentMarkEntity, known, values, event);
  else await tx.add(DocumentMarkEntity, { caseId, auditId, standard, clause, documentId, ...values }, event);
}

async function view(tx: Tx, { id: auditId, caseId, standards }: AuditEntity): Promise<MatrixView> {
  const marks = await tx.query<MarkView>(
    `SELECT mark.standard, mark.clause, mark.document_id AS "documentId", mark.mark, mark.note, person.name AS "markedBy", mark.marked_at AS "markedAt"
       FROM document_mark mark JOIN person ON person.id = mark.marked_by_id WHERE mark.audit_id = $1 ORDER BY mark.document_id NULLS LAST, mark.id`, [auditId]);
  const documents = await tx.query<MatrixView['documents'][number]>(
    'SELECT id, title, kind FROM stored_file WHERE case_id = $1 AND kind <> ALL($2) ORDER BY id', [caseId, NO_SYSTEM_DOCUMENTS]);
  return { auditId, rows: documentMatrix(linesOf(standards), marks), documents };
}
