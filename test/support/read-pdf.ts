import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** `pages`: the text of each page; `code`: what a phone reads from the QR code on the first page, null where there is none. */
export interface ReadPdf { pages: string[]; code: string | null }

/** Reads a PDF back as a person with a phone would: its text, and the QR code from the drawn first page. */
export async function readPdf(content: Buffer): Promise<ReadPdf> {
  const folder = await mkdtemp(join(tmpdir(), 'attesta-pdf-'));
  try {
    await writeFile(join(folder, 'a.pdf'), content);
    const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'read-pdf.mjs'), join(folder, 'a.pdf')], { maxBuffer: 50_000_000 });
    return JSON.parse(stdout) as ReadPdf;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
