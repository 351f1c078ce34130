import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { errorCodeOf } from '../errors';
import { checkedKey, FileMissing, FileStore } from './file-store';

/** Files in a folder, fanned out by their hash. */
export class LocalFileStore extends FileStore {
  constructor(private readonly directory: string) {
    super(join(directory, 'waiting'));
  }

  async get(key: string): Promise<Readable> {
    try {
      const file = await open(join(this.directory, checkedKey(key)), constants.O_RDONLY);
      return file.createReadStream();
    } catch (error) {
      if (errorCodeOf(error) === 'ENOENT') throw new FileMissing(key, { cause: error });
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(join(this.directory, checkedKey(key)), { force: true });
  }

  protected async keep(path: string, key: string): Promise<void> {
    const target = join(this.directory, checkedKey(key));
    await mkdir(dirname(target), { recursive: true });
    await rename(path, target);
    // The row that names the file is committed after this; the folder's entry must survive a power cut as well.
    const folder = await open(dirname(target), 'r');
    try { await folder.sync(); } finally { await folder.close(); }
  }
}
