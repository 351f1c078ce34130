import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** An SMTP inbox that can be slow and can refuse, for the tests of delivery itself. Counts a mail when it has accepted it. */
export class SlowInbox {
  readonly messageIds: string[] = [];
  readonly texts: string[] = [];
  /** Milliseconds between the whole message and the answer. */
  answerAfter = 0;
  /** Refuses this recipient. */
  refuse: { address: string; code: number; message: string } | null = null;
  /** Refuses so many recipients, whoever they are. */
  refuseFirst: { times: number; code: number; message: string } | null = null;

  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, answer) => { const refusal = this.refusalOf(address); answer(refusal); },
    onData: (stream, _session, answer) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(parts)).then(({ messageId, text }) => {
          this.messageIds.push(messageId ?? '');
          this.texts.push(text ?? '');
          setTimeout(() => answer(), this.answerAfter);
        }, answer);
      });
    },
  });

  static async open(): Promise<SlowInbox> {
    const inbox = new SlowInbox();
    // A sender that is killed breaks its connections; that is what these tests are about.
    inbox.server.on('error', () => undefined);
    await new Promise<void>((done) => { inbox.server.listen(0, '127.0.0.1', done); });
    return inbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((done) => { this.server.close(() => done()); });
  }

  private refusalOf(address: string): Error | null {
    const refusal = this.refuseFirst && this.refuseFirst.times-- > 0 ? this.refuseFirst : this.refuse?.address === address ? this.refuse : null;
    return refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code });
  }
}
