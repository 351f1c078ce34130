import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Day, RuleViolation } from '@cb/domain';
import { type Actor, caseSubject, CertificationCaseEntity, isClient, StoredFileEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { Config, FileStore, type StoredFile } from '@cb/platform';
import { v7 as uuidv7 } from 'uuid';
import { page, type Page, type PageRequest } from '../paging';

export interface DocumentDetails { id?: string; kind: string; title: string; datedOn?: Day | null }
export interface IncomingDocument extends DocumentDetails { fileName: string }
export interface DocumentFilter { kind?: string }

/** Kinds that only the software makes. */
const MADE_BY_US: readonly string[] = ['certificate', 'agreement', 'audit_report'];

/** The files of a case. A client's upload is published at once; everybody else's is internal until somebody publishes it. */
@Injectable()
export class DocumentsService {
  constructor(private readonly uow: UnitOfWork, private readonly files: FileStore, private readonly config: Config) {}

  /** @throws RuleViolation `not_found`: asked before the first byte of an upload is taken */
  async mayUpload(actor: Actor, caseId: string): Promise<void> {
    await this.uow.run(actor, (tx) => tx.visible(CertificationCaseEntity, caseId));
  }

  /** Takes the bytes: counted, hashed, looked at. @throws FileRefused */
  receive(stream: Readable, fileName: string): Promise<StoredFile> {
    return this.files.put(stream, { name: fileName, limitBytes: this.config.uploadLimitBytes });
  }

  /** Lets go of bytes that no row names. */
  discard({ key }: StoredFile): Promise<void> { return this.files.remove(key); }

  /**
   * Enters the received file into the case. The same id with the same content again answers with the first.
   * @throws RuleViolation `not_found`, `already_exists` for an id of something else, `invalid_input`
   */
  async add(actor: Actor, caseId: string, { id = uuidv7(), kind, title, datedOn, fileName }: IncomingDocument, stored: StoredFile): Promise<StoredFileEntity> {
    if (MADE_BY_US.includes(kind)) throw new RuleViolation(null, 'invalid_input', `Documents of kind ${kind} are made by the software.`, [], [{ path: 'kind', message: 'is made by the software' }]);
    const { row, repeated } = await this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      const known = await tx.findOne(StoredFileEntity, { id });
      if (known) return { row: sameOrRefused(known, caseId, stored), repeated: true };
      const { key: storageKey, sha256, size, mediaType } = stored;
      const added = await tx.add(StoredFileEntity, {
        id, caseId, kind, title, fileName, storageKey, sha256, size, mediaType, datedOn: datedOn ?? null,
        publishedAt: isClient(actor) ? tx.now() : null, uploadedById: actor.personId, uploadedAt: tx.now(),
      }, { subject: caseSubject(caseId), move: 'document.add' });
      return { row: added, repeated: false };
    });
    if (repeated) await this.discard(stored);
    return row;
  }

  list(actor: Actor, caseId: string, { kind }: DocumentFilter, { after, limit }: PageRequest): Promise<Page<StoredFileEntity>> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      const ids = await tx.query<{ id: string }>(
        'SELECT id FROM stored_file WHERE case_id = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4',
        [caseId, kind ?? null, after ?? null, limit + 1]);
      const { items, next } = page(limit, ids);
      return { items: items.length === 0 ? [] : await tx.find(StoredFileEntity, items.map((each) => ({ id: each.id })), { id: 'DESC' }), next };
    });
  }

  read(actor: Actor, id: string): Promise<StoredFileEntity> {
    return this.uow.run(actor, (tx) => tx.visible(StoredFileEntity, id));
  }

  /** @throws RuleViolation `not_found`, FileMissing */
  async open(actor: Actor, id: string): Promise<{ document: StoredFileEntity; content: Readable }> {
    const document = await this.read(actor, id);
    return { document, content: await this.files.get(document.storageKey) };
  }

  /** Shows an internal document to the client. @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed` */
  publish(actor: Actor, id: string, version: number): Promise<StoredFileEntity> {
    return this.uow.run(actor, async (tx: Tx) => {
      const document = await tx.visible(StoredFileEntity, id);
      if (document.caseId === null) throw new RuleViolation(null, 'move_not_allowed', 'This file belongs to no case.');
      if (document.publishedAt !== null) throw new RuleViolation(null, 'move_not_allowed', 'The client sees this document already.');
      return tx.change(StoredFileEntity, document, { publishedAt: tx.now() }, { subject: caseSubject(document.caseId), move: 'document.publish' }, version);
    });
  }
}

/** A repeated upload answers with the first. @throws RuleViolation `already_exists` for an id of something else */
export function sameOrRefused(known: StoredFileEntity, caseId: string | null, { sha256 }: StoredFile): StoredFileEntity {
  if (known.caseId === caseId && known.sha256 === sha256) return known;
  throw new RuleViolation(null, 'already_exists', 'Another document has this id already.');
}
