import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ALLOWED_EXTENSIONS, allowedTypeOf, type MediaType } from './file-type';

/** `key` finds it again; `sha256` is hex; `size` in bytes. */
export interface StoredFile extends MediaType { key: string; sha256: string; size: number }

/** A file that was not taken; nothing of it is kept. The API answers 413, 415 or 422. */
export class FileRefused extends Error {
  constructor(readonly code: 'file_too_large' | 'file_type_not_allowed' | 'file_empty', message: string) {
    super(message);
    this.name = 'FileRefused';
  }
}

export interface IncomingFile { name: string; limitBytes: number }

/**
 * Keeps files by content, not by name. A file is received whole into a waiting folder, counted, hashed and looked at;
 * only then it is put in place, so a broken or refused upload leaves nothing behind.
 */
export abstract class FileStore {
  constructor(private readonly waitingDirectory: string) {}

  /** @throws FileRefused `file_too_large`, `file_type_not_allowed`, `file_empty`; the stream's own error when the upload breaks off */
  async put(stream: Readable, { name, limitBytes }: IncomingFile): Promise<StoredFile> {
    await mkdir(this.waitingDirectory, { recursive: true });
    const path = join(this.waitingDirectory, randomUUID());
    try {
      const { sha256, size } = await receive(stream, path, limitBytes);
      if (size === 0) throw new FileRefused('file_empty', 'The file is empty.');
      const type = await allowedTypeOf(path, name);
      if (!type) throw new FileRefused('file_type_not_allowed', `The content of this file is of no kind that can be taken. Possible are: ${ALLOWED_EXTENSIONS.join(', ')}.`);
      const key = `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}.${randomUUID().slice(0, 8)}`;
      await this.keep(path, key, type.mediaType);
      return { key, sha256, size, ...type };
    } finally {
      await rm(path, { force: true });
    }
  }

  /**
   * Puts a file of a backup back under its key; one that is there already is replaced by the same content.
   * @throws FileMissing when the key is none of ours; FileDamaged when the content is not what the key says
   */
  async putBack(key: string, stream: Readable, mediaType: string): Promise<void> {
    const expected = checkedKey(key).slice('aa/bb/'.length).split('.')[0];
    await mkdir(this.waitingDirectory, { recursive: true });
    const path = join(this.waitingDirectory, randomUUID());
    try {
      const { sha256 } = await receive(stream, path, Number.POSITIVE_INFINITY);
      if (sha256 !== expected) throw new FileDamaged(key);
      await this.keep(path, key, mediaType);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** The content. @throws FileMissing */
  abstract get(key: string): Promise<Readable>;
  /** Removing what is not there is fine. */
  abstract remove(key: string): Promise<void>;
  /** Puts a checked file in place: whole or not at all. */
  protected abstract keep(path: string, key: string, mediaType: string): Promise<void>;
}

export class FileMissing extends Error {
  constructor(key: string, options?: ErrorOptions) {
    super(`no file under ${key}`, options);
    this.name = 'FileMissing';
  }
}

export class FileDamaged extends Error {
  constructor(key: string) {
    super(`the content under ${key} is not what was stored`);
    this.name = 'FileDamaged';
  }
}

async function receive(stream: Readable, path: string, limitBytes: number): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limitBytes) return done(new FileRefused('file_too_large', `The file is larger than ${limitBytes} bytes.`));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(stream, measure, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  return { sha256: hash.digest('hex'), size };
}

const KEY = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}\.[0-9a-f]{8}$/;
/** Keys come from our own rows; one that looks otherwise must not reach a path. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new FileMissing(key);
  return key;
}
