import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LONGEST_COMMENT = 65_535;
const IN_64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry { offset: number; compressed: number; size: number; method: number }

/** Thrown when the file is no zip archive, or ends too early. */
export class NotAnArchive extends Error {}

/** Reads entries of a zip file by name. (archiver only writes.) */
export class ArchiveReader {
  private constructor(private readonly path: string, private readonly file: FileHandle, private readonly entries: ReadonlyMap<string, Entry>) {}

  /** @throws NotAnArchive */
  static async open(path: string): Promise<ArchiveReader> {
    const file = await open(path, 'r');
    try {
      return new ArchiveReader(path, file, await readDirectory(file));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  get names(): string[] { return [...this.entries.keys()]; }

  /** The uncompressed content. @throws NotAnArchive when there is no such entry */
  async read(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw new NotAnArchive(`${this.path} has no ${name}.`);
    if (entry.compressed === 0) return Readable.from([]);
    const local = await bytes(this.file, entry.offset, 30);
    const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const raw = createReadStream(this.path, { start, end: start + entry.compressed - 1 });
    if (entry.method === STORED) return raw;
    if (entry.method !== DEFLATED) throw new NotAnArchive(`${name} is compressed in a way that this cannot read.`);
    const inflated = createInflateRaw();
    raw.on('error', (error) => inflated.destroy(error));
    return raw.pipe(inflated);
  }

  close(): Promise<void> { return this.file.close(); }
}

async function readDirectory(file: FileHandle): Promise<Map<string, Entry>> {
  const { count, size, offset } = await findDirectory(file);
  const directory = await bytes(file, offset, size);
  const entries = new Map<string, Entry>();
  for (let at = 0, read = 0; read < count; read += 1) {
    if (directory.readUInt32LE(at) !== CENTRAL) throw new NotAnArchive('The archive\'s directory is damaged.');
    const [nameLength, extraLength, commentLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30), directory.readUInt16LE(at + 32)];
    const nameEnd = at + 46 + nameLength;
    entries.set(directory.toString('utf8', at + 46, nameEnd), entryAt(directory, at, directory.subarray(nameEnd, nameEnd + extraLength)));
    at = nameEnd + extraLength + commentLength;
  }
  return entries;
}

function entryAt(directory: Buffer, at: number, extra: Buffer): Entry {
  const short = { size: directory.readUInt32LE(at + 24), compressed: directory.readUInt32LE(at + 20), offset: directory.readUInt32LE(at + 42) };
  const long = longNumbers(extra);
  const take = (value: number): number => (value === IN_64 ? (long.shift() ?? value) : value);
  return { method: directory.readUInt16LE(at + 10), size: take(short.size), compressed: take(short.compressed), offset: take(short.offset) };
}

/** The 64-bit numbers of an entry, in their fixed order; only those that did not fit into 32 bits are there. */
function longNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const length = extra.readUInt16LE(at + 2);
    return Array.from({ length: Math.floor(length / 8) }, (_, index) => Number(extra.readBigUInt64LE(at + 4 + index * 8)));
  }
  return [];
}

async function findDirectory(file: FileHandle): Promise<{ count: number; size: number; offset: number }> {
  const { size: total } = await file.stat();
  const length = Math.min(total, LONGEST_COMMENT + 22 + 20);
  const tail = await bytes(file, total - length, length);
  const at = tail.lastIndexOf(signature(END));
  if (at < 0) throw new NotAnArchive('This is no zip archive, or its end is missing.');
  const locator = at - 20;
  if (locator >= 0 && tail.readUInt32LE(locator) === END_64_LOCATOR) return longDirectory(file, Number(tail.readBigUInt64LE(locator + 8)));
  return { count: tail.readUInt16LE(at + 10), size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
}

async function longDirectory(file: FileHandle, offset: number): Promise<{ count: number; size: number; offset: number }> {
  const end = await bytes(file, offset, 56);
  if (end.readUInt32LE(0) !== END_64) throw new NotAnArchive('The archive\'s end is damaged.');
  return { count: Number(end.readBigUInt64LE(32)), size: Number(end.readBigUInt64LE(40)), offset: Number(end.readBigUInt64LE(48)) };
}

function signature(number: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(number);
  return four;
}

async function bytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new NotAnArchive('The archive ends too early.');
  return buffer;
}
