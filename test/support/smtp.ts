import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail { from: string; to: string[]; mail: Email }

/** An SMTP inbox that accepts everything, for one spec file. */
export class SmtpInbox {
  readonly received: ReceivedMail[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, accepted) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('error', accepted);
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          const { mailFrom, rcptTo } = session.envelope;
          this.received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), mail });
          accepted();
        }, accepted);
      });
    },
  });

  /** @returns the address for SMTP_URL */
  start(port = 0): Promise<string> {
    return new Promise((resolve, reject) => {
      this.server.on('error', reject);
      this.server.listen(port, '127.0.0.1', () => resolve(`smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`));
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => { this.server.close(() => resolve()); });
  }

  /** Mails to this address, oldest first. */
  to(address: string): ReceivedMail[] {
    return this.received.filter((each) => each.to.includes(address));
  }
}
