import '@fastify/multipart';
import type { Readable } from 'node:stream';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { FileRefused, type StoredFile } from '@cb/platform';
import { type HttpCode, HttpProblem } from '../http/problem';
import { fieldErrors } from '../http/validation';
import { DocumentFieldsDto } from './document.dto';

export interface Upload { fields: DocumentFieldsDto; fileName: string; stored: StoredFile }
export interface FileTaker { receive(stream: Readable, fileName: string): Promise<StoredFile>; discard(stored: StoredFile): Promise<void> }

const CODES: Record<FileRefused['code'], HttpCode> = { file_too_large: 'payload_too_large', file_type_not_allowed: 'unsupported_media_type', file_empty: 'malformed' };
const MAX_NAME = 300;

/**
 * Reads one file and the fields beside it from a form, the file streamed into the store as it comes. Nothing stays behind of a refused upload.
 * @throws HttpProblem `unsupported_media_type`, `payload_too_large`, `malformed` with the path of each wrong field
 */
export async function readUpload(request: FastifyRequest, taker: FileTaker): Promise<Upload> {
  if (!request.isMultipart()) throw new HttpProblem('unsupported_media_type', 'Send the file as multipart/form-data.');
  const values: Record<string, unknown> = {};
  let file: { fileName: string; stored: StoredFile } | null = null;
  try {
    for await (const part of request.parts({ limits: { files: 1 } })) {
      if (part.type === 'field') values[part.fieldname] = part.value;
      else file = { fileName: baseName(part.filename), stored: await taker.receive(part.file, part.filename) };
    }
    if (!file) throw new HttpProblem('malformed', 'The form has no file.', [{ path: 'file', message: 'must be a file' }]);
    return { ...file, fields: await checkedFields(values) };
  } catch (error) {
    if (file) await taker.discard(file.stored);
    if (error instanceof FileRefused) throw new HttpProblem(CODES[error.code], error.message, [{ path: 'file', message: error.message }]);
    throw error;
  }
}

async function checkedFields(values: Record<string, unknown>): Promise<DocumentFieldsDto> {
  const fields = plainToInstance(DocumentFieldsDto, values);
  const faults = fieldErrors(await validate(fields, { whitelist: true, forbidNonWhitelisted: true }));
  if (faults.length > 0) throw new HttpProblem('malformed', faults.map(({ path, message }) => `${path}: ${message}`).slice(0, 3).join('; '), faults);
  return fields;
}

/** The name without a path; shown, never trusted. */
const baseName = (name: string): string => (name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}]/gu, '').slice(-MAX_NAME) || 'file';
