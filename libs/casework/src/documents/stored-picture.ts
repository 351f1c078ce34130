import { buffer } from 'node:stream/consumers';
import { StoredFileEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import type { FileStore, Picture } from '@cb/platform';

/** A mark or symbol of the certification body as documents print it, whoever has them made; null where there is none. */
export async function storedPicture(tx: Tx, files: FileStore, fileId: string | null): Promise<Picture | null> {
  if (fileId === null) return null;
  const { storageKey, mediaType } = await tx.as(SYSTEM_ACTOR, (system) => system.visible(StoredFileEntity, fileId));
  const kind = mediaType === 'image/png' ? 'png' : mediaType === 'image/jpeg' ? 'jpeg' : null;
  return kind && { kind, content: await buffer(await files.get(storageKey)) };
}
