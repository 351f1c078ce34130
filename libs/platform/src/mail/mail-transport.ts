import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { isNativeError } from 'node:util/types';
import { createTransport } from 'nodemailer';
import type { Config } from '../config/config';
import { errorCodeOf } from '../errors';

export interface OutgoingMail {
  /** With angle brackets, fixed when the mail's row was written: a second copy is recognisable by it. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments?: readonly { filename: string; content: Buffer; contentType: string }[];
}

/** `sent`: a mail server took it. `written`: no mail server is set, the message lies in the mail folder. */
export interface MailReceipt { state: 'sent' | 'written'; answer: string }

/** A mail that was not taken. `permanent`: the same attempt will fail again (unknown mailbox, address refused). */
export class MailRefused extends Error {
  constructor(readonly permanent: boolean, readonly answer: string, options?: ErrorOptions) {
    super(answer, options);
    this.name = 'MailRefused';
  }
}

/** Hands one mail over and says what the other side answered. */
export abstract class MailTransport {
  /**
   * @param signal ends the attempt: whoever gives it has no more use for the answer
   * @throws MailRefused
   */
  abstract send(mail: OutgoingMail, signal?: AbortSignal): Promise<MailReceipt>;
}

const CONNECT_MS = 10_000;
const SOCKET_MS = 30_000;

export class SmtpMailTransport extends MailTransport {
  private readonly mailer;

  constructor(smtpUrl: string, private readonly from: string) {
    super();
    const { protocol, hostname, port, username, password, searchParams } = new URL(smtpUrl);
    const secure = protocol === 'smtps:';
    this.mailer = createTransport({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port ? Number(port) : secure ? 465 : 587,
      secure,
      requireTLS: searchParams.get('requireTLS') === 'true',
      ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
      connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SOCKET_MS,
      disableFileAccess: true, disableUrlAccess: true,
    });
  }

  async send(mail: OutgoingMail, signal?: AbortSignal): Promise<MailReceipt> {
    try {
      const { response } = await this.mailer.sendMail({ from: this.from, signal, ...mail, attachments: [...(mail.attachments ?? [])], headers: { 'Auto-Submitted': 'auto-generated' } });
      return { state: 'sent', answer: response };
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

/** A mail server's 5xx about this mail is final; 4xx, a dead connection or a failed sign-in may pass later. */
function refusalOf(error: unknown): MailRefused {
  if (!isNativeError(error)) return new MailRefused(false, String(error));
  const code = errorCodeOf(error);
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0;
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const answer = 'response' in error && typeof error.response === 'string' ? error.response : `${code ?? 'error'}: ${error.message}`;
  return new MailRefused(aboutThisMail && (status >= 500 || status === 0), answer.slice(0, 500), { cause: error });
}

/** Writes each message as an `.eml` file that any mail program opens; used while no SMTP_URL is set. */
export class FolderMailTransport extends MailTransport {
  private readonly mailer = createTransport({ streamTransport: true, buffer: true, disableFileAccess: true, disableUrlAccess: true });

  constructor(private readonly directory: string, private readonly from: string) { super(); }

  async send(mail: OutgoingMail): Promise<MailReceipt> {
    const { message } = await this.mailer.sendMail({ from: this.from, ...mail, attachments: [...(mail.attachments ?? [])] });
    await mkdir(this.directory, { recursive: true });
    // Named by the message: the same mail written again replaces its file.
    const path = join(this.directory, `${mail.messageId.replace(/[^\w.-]+/g, '_')}.eml`);
    const unfinished = `${path}.${randomUUID()}`;
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(Buffer.isBuffer(message) ? message : await buffer(message));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return { state: 'written', answer: `written to ${path}` };
  }
}

export const mailTransportFor = (config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'mailDirectory'>): MailTransport =>
  config.smtpUrl ? new SmtpMailTransport(config.smtpUrl, config.mailFrom) : new FolderMailTransport(config.mailDirectory, config.mailFrom);
