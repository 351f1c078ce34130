import { createHash } from 'node:crypto';
import { mkdtemp, readdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipArchive } from 'archiver';
import type { FileStore } from './file-store';
import { fileStoreFor } from './file-store-for';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF');
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const LINUX_PROGRAM = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(200)]);
const limitBytes = 10_000;

/** A bucket in memory that speaks the four calls of S3 that we use. */
function bucket() {
  const objects = new Map<string, Buffer>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = new URL(request.url ?? '/', 'http://s3').pathname;
    if (request.method === 'PUT') {
      objects.set(key, await buffer(request));
      response.setHeader('etag', '"1"').end();
    } else if (request.method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
    } else if (objects.has(key)) response.end(objects.get(key));
    else response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
  };
  const server = createServer((request, response) => void answer(request, response));
  return { objects, server };
}

const { objects, server } = bucket();
beforeAll(() => new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); }));
afterAll(() => new Promise<void>((done) => { server.closeAllConnections(); server.close(() => done()); }));

const folders: { folder?: string; bucket?: string } = {};
const makers = {
  folder: async () => {
    folders.folder = await mkdtemp(join(tmpdir(), 'attesta-files-'));
    return fileStoreFor({ s3: null, filesDirectory: folders.folder });
  },
  bucket: async () => fileStoreFor({
    filesDirectory: '',
    s3: { bucket: 'files', region: 'us-east-1', endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, accessKeyId: 'a', secretAccessKey: 'b', forcePathStyle: true },
  }),
};

describe.each(['folder', 'bucket'] as const)('files in a %s', (kind) => {
  let store: FileStore;
  beforeAll(async () => { store = await makers[kind](); });
  const put = (content: Buffer, name: string) => store.put(Readable.from([content]), { name, limitBytes });

  it('come back byte by byte, with hash, size and type by content', async () => {
    const stored = await put(PDF, 'scope.exe');
    expect(stored).toMatchObject({ size: PDF.length, mediaType: 'application/pdf', extension: 'pdf', sha256: createHash('sha256').update(PDF).digest('hex') });
    await expect(buffer(await store.get(stored.key))).resolves.toEqual(PDF);
  });

  it('the same content twice is two files: removing one leaves the other', async () => {
    const [first, second] = [await put(PNG, 'a.png'), await put(PNG, 'b.png')];
    await store.remove(first.key);
    await expect(store.get(first.key)).rejects.toMatchObject({ name: 'FileMissing' });
    await expect(buffer(await store.get(second.key))).resolves.toEqual(PNG);
  });

  it.each([
    ['a program named as PDF', PROGRAM, 'report.pdf'], ['a Linux program', LINUX_PROGRAM, 'report.pdf'],
    ['a page with script', Buffer.from('<html><script>1</script>'), 'note.txt'], ['a picture that can run script', Buffer.from('<?xml version="1.0"?><svg/>'), 'logo.png'],
    ['a shell script', Buffer.from('#!/bin/sh\nrm -rf /'), 'note.txt'], ['bytes without meaning', Buffer.from([1, 2, 3, 0, 255]), 'note.txt'],
  ])('refuse %s', async (_, content, name) => {
    await expect(put(content, name)).rejects.toMatchObject({ code: 'file_type_not_allowed' });
  });

  it('refuse an empty file', () => expect(put(Buffer.alloc(0), 'a.txt')).rejects.toMatchObject({ code: 'file_empty' }));

  it('take plain text and tables in the encodings of our clients', async () => {
    await expect(put(Buffer.from('site,people\nHead office,60\n'), 'sites.csv')).resolves.toMatchObject({ mediaType: 'text/csv' });
    await expect(put(Buffer.from([0xd6, 0xd0, 0xce, 0xc4, 0x0a]), 'note.txt')).resolves.toMatchObject({ mediaType: 'text/plain' });
    await expect(put(Buffer.from('Łódź 中文'), 'note')).resolves.toMatchObject({ extension: 'txt' });
  });

  it('tell an office document from an archive', async () => {
    const zip = async (files: Record<string, string>) => {
      const archive = new ZipArchive({ store: true });
      for (const [name, text] of Object.entries(files)) archive.append(text, { name });
      await archive.finalize();
      return buffer(archive);
    };
    const types = '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    await expect(put(await zip({ '[Content_Types].xml': types, 'word/document.xml': '<w/>' }), 'a.zip')).resolves.toMatchObject({ extension: 'docx' });
    await expect(put(await zip({ 'a.txt': 'hello' }), 'a.docx')).resolves.toMatchObject({ extension: 'zip' });
    await expect(put(await zip({ '[Content_Types].xml': types.replace('vnd.openxmlformats-officedocument.wordprocessingml.document.main', 'vnd.ms-word.document.macroEnabled.main'), 'word/document.xml': '<w/>' }), 'a.docx')).rejects.toMatchObject({ code: 'file_type_not_allowed' });
  });

  it('stop at the limit and keep nothing of it', async () => {
    const before = objects.size;
    let sent = 0;
    const endless = Readable.from((function* () { for (;;) { sent += 4_000; yield Buffer.alloc(4_000, 65); } })());
    await expect(store.put(endless, { name: 'a.txt', limitBytes })).rejects.toMatchObject({ code: 'file_too_large' });
    expect(sent).toBeLessThan(1_000_000);
    expect(objects.size).toBe(before);
    if (folders[kind]) expect(await readdir(join(folders[kind], 'waiting'))).toEqual([]);
  });

  it('an upload that breaks off leaves nothing', async () => {
    const broken = Readable.from((function* () { yield PDF; throw new Error('connection lost'); })());
    await expect(store.put(broken, { name: 'a.pdf', limitBytes })).rejects.toThrow('connection lost');
    if (folders[kind]) expect(await readdir(join(folders[kind], 'waiting'))).toEqual([]);
  });

  it.each(['../../etc/passwd', '', 'ab/cd/x'])('no other path can be read: %p', async (key) => {
    await expect(store.get(key)).rejects.toMatchObject({ name: 'FileMissing' });
  });
});
