import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { invalidInput } from '@cb/domain';
import { type Actor, StoredFileEntity, UnitOfWork } from '@cb/persistence';
import { Config, FileStore, type StoredFile } from '@cb/platform';
import { v7 as uuidv7 } from 'uuid';
import { sameOrRefused } from '../documents/documents.service';

export const PICTURE_KINDS = ['mark', 'accreditation_symbol'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];
export interface NewPicture { id?: string; kind: string; title: string; fileName: string }

const PICTURE_TYPES: readonly string[] = ['image/png', 'image/jpeg'];
const LARGEST = 5 * 1_048_576;

/** The certification body's mark and the symbols of its accreditations, as they are printed on certificates (R-CERT-07). */
@Injectable()
export class BodyPicturesService {
  constructor(private readonly uow: UnitOfWork, private readonly files: FileStore, private readonly config: Config) {}

  /** @throws FileRefused for more than 5 MB */
  receive(stream: Readable, fileName: string): Promise<StoredFile> {
    return this.files.put(stream, { name: fileName, limitBytes: Math.min(LARGEST, this.config.uploadLimitBytes) });
  }

  discard({ key }: StoredFile): Promise<void> { return this.files.remove(key); }

  /**
   * The same id with the same picture again answers with the first.
   * @throws RuleViolation `invalid_input` for what is no PNG or JPEG, or of another kind; `already_exists` for an id of something else
   */
  async add(actor: Actor, { id = uuidv7(), kind, title, fileName }: NewPicture, stored: StoredFile): Promise<StoredFileEntity> {
    const { key: storageKey, sha256, size, mediaType } = stored;
    if (!(PICTURE_KINDS as readonly string[]).includes(kind)) throw invalidInput([{ path: 'kind', message: `must be one of ${PICTURE_KINDS.join(', ')}` }]);
    if (!PICTURE_TYPES.includes(mediaType)) throw invalidInput([{ path: 'file', message: 'must be a PNG or JPEG picture' }]);
    const row = await this.uow.run(actor, async (tx) => {
      const known = await tx.findOne(StoredFileEntity, { id });
      return known ? sameOrRefused(known, null, stored) : tx.add(StoredFileEntity, {
        id, caseId: null, kind, title, fileName, storageKey, sha256, size, mediaType, datedOn: null, publishedAt: null, uploadedById: actor.personId, uploadedAt: tx.now(),
      }, { subject: { type: 'setting', id }, move: `body.add_${kind}` });
    });
    if (row.storageKey !== storageKey) await this.discard(stored);
    return row;
  }
}
