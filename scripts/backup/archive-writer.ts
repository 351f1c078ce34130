import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { ZipArchive } from 'archiver';

/** A zip file written entry by entry; nothing but the entry at hand is in memory. */
export class ArchiveWriter {
  private readonly zip = new ZipArchive({ zlib: { level: 6 } });
  private readonly written: Promise<unknown>;

  constructor(output: Writable) {
    this.written = once(output, 'close');
    this.written.catch(() => undefined); // reported by `finish` and `add`, whichever comes first
    output.on('error', (error: Error) => this.zip.destroy(error));
    this.zip.pipe(output);
  }

  /** Resolves when the entry is complete. @throws what the content's stream fails with */
  add(name: string, content: Readable | string): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void): void => {
        this.zip.off('entry', added).off('error', failed);
        end();
      };
      const added = (): void => settle(resolve);
      const failed = (error: Error): void => settle(() => reject(error));
      this.zip.on('entry', added).on('error', failed);
      if (typeof content !== 'string') content.once('error', failed);
      this.zip.append(content, { name });
    });
  }

  async finish(): Promise<void> {
    await this.zip.finalize();
    await this.written;
  }
}
