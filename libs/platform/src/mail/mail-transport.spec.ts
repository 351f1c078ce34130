import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddressInfo, createServer } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { FolderMailTransport, mailTransportFor, type OutgoingMail, SmtpMailTransport } from './mail-transport';

const mail: OutgoingMail = { messageId: '<m1@cb.example>', to: '李娜 <li.na@client.example>', subject: '证书 №1', text: 'Hello Łódź', html: '<p>Hello Łódź</p>' };
const FROM = 'CB <no-reply@cb.example>';
const servers: SMTPServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise<void>((done) => { server.close(() => done()); }))));

async function serve(options: SMTPServerOptions): Promise<string> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options });
  servers.push(server);
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}
const refusing = (responseCode: number, message: string) => ({ onRcptTo: (_: unknown, __: unknown, answer: (error: Error) => void) => answer(Object.assign(new Error(message), { responseCode })) });

it('hands a mail to an SMTP server, id and characters kept', async () => {
  const received: Buffer[] = [];
  const url = await serve({ onData: (stream, _, done) => { stream.on('data', (chunk: Buffer) => received.push(chunk)); stream.on('end', () => done()); } });
  const receipt = await new SmtpMailTransport(url, FROM).send(mail);
  expect(receipt).toEqual({ state: 'sent', answer: expect.stringMatching(/^250/) });
  const parsed = await PostalMime.parse(Buffer.concat(received));
  expect(parsed).toMatchObject({ messageId: '<m1@cb.example>', subject: '证书 №1', text: expect.stringContaining('Łódź'), to: [{ address: 'li.na@client.example', name: '李娜' }] });
});

it('an unknown mailbox is refused for good, with the answer of the server', async () => {
  const url = await serve(refusing(550, 'no such mailbox'));
  await expect(new SmtpMailTransport(url, FROM).send(mail)).rejects.toMatchObject({ permanent: true, answer: expect.stringContaining('550 no such mailbox') });
});

it('a full mailbox may be tried again', async () => {
  const url = await serve(refusing(452, 'mailbox full'));
  await expect(new SmtpMailTransport(url, FROM).send(mail)).rejects.toMatchObject({ permanent: false, answer: expect.stringContaining('452') });
});

it('a server that is not there may be tried again', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => { closed.once('listening', done); });
  const { port } = closed.address() as AddressInfo;
  await new Promise((done) => { closed.close(done); });
  await expect(new SmtpMailTransport(`smtp://127.0.0.1:${port}`, FROM).send(mail)).rejects.toMatchObject({ permanent: false });
});

it('without a mail server writes a message that reads back, once per Message-ID', async () => {
  const mailDirectory = await mkdtemp(join(tmpdir(), 'attesta-mail-'));
  const transport = mailTransportFor({ smtpUrl: null, mailFrom: FROM, mailDirectory });
  expect(transport).toBeInstanceOf(FolderMailTransport);
  await transport.send(mail);
  await expect(transport.send(mail)).resolves.toMatchObject({ state: 'written' });
  const files = await readdir(mailDirectory);
  expect(files).toEqual(['_m1_cb.example_.eml']);
  const parsed = await PostalMime.parse(await readFile(join(mailDirectory, files[0] ?? '')));
  expect(parsed).toMatchObject({ messageId: '<m1@cb.example>', subject: '证书 №1', from: { address: 'no-reply@cb.example' } });
});
