import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

export interface MediaType { mediaType: string; extension: string }

const OOXML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
/** What may be uploaded, by content. Nothing that a browser or an office program would run: no HTML, SVG, scripts, macros, programs. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['image/png', 'png'], ['image/jpeg', 'jpg'], ['image/webp', 'webp'], ['image/heic', 'heic'], ['image/tiff', 'tif'],
  [`${OOXML}.wordprocessingml.document`, 'docx'], [`${OOXML}.spreadsheetml.sheet`, 'xlsx'], [`${OOXML}.presentationml.presentation`, 'pptx'],
  [`${OPEN_DOCUMENT}.text`, 'odt'], [`${OPEN_DOCUMENT}.spreadsheet`, 'ods'], [`${OPEN_DOCUMENT}.presentation`, 'odp'],
  ['application/zip', 'zip'],
]);
/** For people: what to say when a file is refused. */
export const ALLOWED_EXTENSIONS: readonly string[] = [...ALLOWED.values(), 'txt', 'csv'];

const LOOK_BYTES = 1_048_576;
const ACTIVE_TEXT = /^\s*(?:<(?:!doctype|\?xml|\?php|html|head|body|script|svg|iframe|style|[a-z]+[\s>])|#!|%!PS|@echo\b)/i;

/**
 * The type of a file by its content, or null where it is none of the allowed ones.
 * The name only tells a table (.csv) from other plain text; it is never trusted.
 */
export async function allowedTypeOf(path: string, name: string): Promise<MediaType | null> {
  const found = await fileTypeFromFile(path);
  if (found) {
    const extension = ALLOWED.get(found.mime);
    return extension ? { mediaType: found.mime, extension } : null;
  }
  if (!(await isPlainText(path))) return null;
  return /\.csv$/i.test(name) ? { mediaType: 'text/csv', extension: 'csv' } : { mediaType: 'text/plain', extension: 'txt' };
}

async function isPlainText(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOK_BYTES), 0, LOOK_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    return bytesRead > 0 && !hasControls(head) && ['utf-8', 'gb18030'].some((encoding) => readsAs(head, encoding));
  } finally {
    await file.close();
  }
}

/** Bytes below the space that no text has; tab, line feed, form feed and return are fine. */
const hasControls = (bytes: Uint8Array): boolean => bytes.some((byte) => (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)) || byte === 0x7f);

function readsAs(bytes: Uint8Array, encoding: string): boolean {
  // `stream`: a character cut by the end of the look is no mistake.
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return !text.includes('\uFFFD') && !ACTIVE_TEXT.test(text);
}
