import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ScriptFailure } from '../script';
import { addressed, type Operation } from './operations';

export interface Answer { status: number; body: unknown }
export interface Instant { now: string; demoKey: string }

const FILE_TYPES: Record<string, string> = { '.pdf': 'application/pdf', '.png': 'image/png', '.txt': 'text/plain', '.csv': 'text/csv', '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

/** One person's session with the server: cookie, proof against forged requests, and the business instant of each call. */
export class Session {
  private constructor(private readonly base: string, private readonly cookie: string, private readonly csrfToken: string) {}

  /** @throws ScriptFailure when the server does not let the person in */
  static async signIn(base: string, email: string, password: string): Promise<Session> {
    const response = await fetch(`${base}/api/auth/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
    const answer = (await response.json()) as { session?: { csrfToken: string } | null; detail?: string };
    if (response.status !== 200 || !answer.session) throw new ScriptFailure(`${email} cannot sign in: ${answer.detail ?? `status ${response.status}`}`);
    const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '').filter((each) => !each.endsWith('=')).join('; ');
    return new Session(base, cookie, answer.session.csrfToken);
  }

  /** Sends a step; the same key gives the same answer, so an interrupted play may send it again. */
  async send(operation: Operation, given: Record<string, unknown>, key: string, { now, demoKey }: Instant, folder: string): Promise<Answer> {
    const { url, body } = addressed(operation, given);
    const unsafe = operation.method !== 'GET';
    const response = await fetch(`${this.base}${url}`, {
      method: operation.method,
      headers: {
        cookie: this.cookie, 'x-attesta-now': now, 'x-attesta-demo-key': demoKey, 'accept-language': 'en',
        ...(unsafe ? { 'x-csrf-token': this.csrfToken } : {}),
        ...(unsafe && !operation.multipart ? { 'idempotency-key': key, 'content-type': 'application/json' } : {}),
      },
      ...(unsafe ? { body: operation.multipart ? form(body, folder) : JSON.stringify(body) } : {}),
    });
    return readAnswer(response);
  }
}

export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, body: isJson && text !== '' ? (JSON.parse(text) as unknown) : text };
}

/** Fields first, then the file: the server reads them as a stream. `{"$file": "x.pdf"}` lies beside the story. */
function form(fields: Record<string, unknown>, folder: string): FormData {
  const data = new FormData();
  const isFile = (value: unknown): value is { $file: string } => typeof value === 'object' && value !== null && '$file' in value;
  for (const [name, value] of Object.entries(fields)) if (!isFile(value)) data.append(name, String(value));
  for (const [name, value] of Object.entries(fields)) {
    if (!isFile(value)) continue;
    const file = path.join(folder, value.$file);
    data.append(name, new Blob([readFileSync(file)], { type: FILE_TYPES[path.extname(file)] ?? 'application/octet-stream' }), path.basename(file));
  }
  return data;
}
