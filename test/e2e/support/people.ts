import { hash } from '@node-rs/argon2';
import { v7 as uuidv7 } from 'uuid';
import { identities, makeMailTokenLink } from '@cb/casework';
import type { Role } from '@cb/domain';
import { type MailTokenPurpose, OrganisationEntity, PersonEntity, SYSTEM_ACTOR, UnitOfWork } from '@cb/persistence';
import { type Answer, type CallOptions, DEMO_KEY, newKey, type TestApi } from './api';

export const PASSWORD = 'correct horse battery';
/** What is stored of it, hashed at the least cost there is: the tests sign in many hundred times, and auth.spec.ts does so at full cost. */
let stored: Promise<string> | null = null;
const storedPassword = (): Promise<string> => (stored ??= hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 }));

/** Somebody signed in: calls carry the session, the CSRF token and, when unsafe, a fresh idempotency key. */
export class SignedInUser {
  /** Business time of the calls, through the demonstration clock; null: now. */
  at: string | null = null;

  constructor(private readonly api: TestApi, readonly personId: string, readonly organisationId: string | null, readonly email: string, public cookie: string, public csrfToken: string) {}

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> { return this.call('GET', path); }
  post<T = Record<string, unknown>>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<T>> { return this.call('POST', path, { body, headers }); }
  put<T = Record<string, unknown>>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> { return this.call('PUT', path, { body, headers }); }
  patch<T = Record<string, unknown>>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> { return this.call('PATCH', path, { body, headers }); }
  delete<T = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<T>> { return this.call('DELETE', path, { body }); }

  call<T = Record<string, unknown>>(method: string, path: string, options: CallOptions = {}): Promise<Answer<T>> {
    return this.api.call<T>(method, path, { ...options, headers: { ...this.headers(method), ...options.headers } });
  }

  /** One file with form fields beside it. */
  upload<T = Record<string, unknown>>(path: string, file: { name: string; type: string; content: Buffer }, fields: Record<string, string> = {}): Promise<Answer<T>> {
    const boundary = `----${newKey()}`;
    const part = (head: string) => Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`);
    const parts = Object.entries(fields).flatMap(([name, value]) => [part(`Content-Disposition: form-data; name="${name}"`), Buffer.from(`${value}\r\n`)]);
    const payload = Buffer.concat([...parts, part(`Content-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type}`), file.content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.api.app.inject({ method: 'POST', url: path, payload, headers: { ...this.headers('POST'), 'content-type': `multipart/form-data; boundary=${boundary}` } })
      .then((response) => ({ status: response.statusCode, body: (response.payload.startsWith('{') || response.payload.startsWith('[') ? JSON.parse(response.payload) : null) as T, headers: response.headers, text: response.payload }));
  }

  private headers(method: string): Record<string, string> {
    const clock: Record<string, string> = this.at === null ? {} : { 'x-attesta-now': this.at, 'x-attesta-demo-key': DEMO_KEY };
    return method === 'GET' ? { cookie: this.cookie, ...clock } : { cookie: this.cookie, 'x-csrf-token': this.csrfToken, 'idempotency-key': newKey(), ...clock };
  }
}

let made = 0;

export interface NewPerson { name?: string; email?: string; roles: Role[]; organisationId?: string | null }

/** A person with an account, as if an invitation had been accepted. */
export async function makePerson(api: TestApi, { name, email, roles, organisationId = null }: NewPerson): Promise<{ id: string; email: string }> {
  made += 1;
  const id = uuidv7();
  const address = (email ?? `person${made}.${process.pid}@cb.example`).toLowerCase();
  await api.app.get(UnitOfWork).run(SYSTEM_ACTOR, async (tx) => {
    const values = { id, userId: null, name: name ?? `${roles.join(' and ') || 'newcomer'} ${made}`, email: address, language: 'en' as const, roles, organisationId, record: {} };
    const person = await tx.add(PersonEntity, values, { subject: { type: 'person', id }, move: 'person.invite' });
    await identities.create(tx.manager, person, { verified: true });
    await tx.manager.query(`INSERT INTO auth.account ("accountId", "providerId", "userId", password, "updatedAt") VALUES ($1::text, 'credential', $1::uuid, $2, now())`, [person.id, await storedPassword()]);
    await tx.change(PersonEntity, person, { userId: id }, null);
  });
  return { id, email: address };
}

export const cookieOf = (answer: Answer<unknown>): string =>
  [answer.headers['set-cookie'] ?? []].flat().map((each) => String(each).split(';')[0] ?? '').filter((each) => !each.endsWith('=')).join('; ');

/** Signs in over HTTP. */
export async function signIn(api: TestApi, email: string, password = PASSWORD): Promise<SignedInUser> {
  const answer = await api.call<{ session: { personId: string; organisationId: string | null; csrfToken: string } | null }>('POST', '/api/auth/sign-in', { body: { email, password } });
  if (answer.status !== 200 || !answer.body.session) throw new Error(`sign-in of ${email} answered ${answer.status}: ${answer.text}`);
  const { personId, organisationId, csrfToken } = answer.body.session;
  return new SignedInUser(api, personId, organisationId, email, cookieOf(answer), csrfToken);
}

/** Makes a person of the certification body with these roles and signs them in. */
export async function signedInStaff(api: TestApi, ...roles: Role[]): Promise<SignedInUser> {
  return signIn(api, (await makePerson(api, { roles })).email);
}

/** Makes a client organisation. */
export async function makeOrganisation(api: TestApi, name: string): Promise<string> {
  const id = uuidv7();
  await api.app.get(UnitOfWork).run(SYSTEM_ACTOR, (tx) => tx.add(OrganisationEntity, {
    id, legalName: { en: name }, tradingName: null, registerNumber: `HRB${id.slice(-10)}`.toUpperCase(), country: 'DE',
    address: { street: { en: 'Harbour Street 1' }, city: { en: 'Hamburg' }, country: 'DE' }, website: null, language: 'en', isCertificationBody: false,
  }, { subject: { type: 'organisation', id }, move: 'organisation.register' }));
  return id;
}

/** Makes a client organisation with one representative, signed in. */
export async function signedInClient(api: TestApi, organisation = 'Harbour Cloud Ltd', roles: Role[] = ['client_representative']): Promise<SignedInUser> {
  const organisationId = await makeOrganisation(api, organisation);
  return signIn(api, (await makePerson(api, { roles, organisationId })).email);
}

/** The token of the newest link of this kind, made as the worker makes it when it sends the mail. */
export async function mailedToken(api: TestApi, personId: string, purpose: MailTokenPurpose): Promise<string> {
  const { link } = await api.app.get(UnitOfWork).run(SYSTEM_ACTOR, (tx) => makeMailTokenLink(tx, api.config.baseUrl, personId, purpose));
  return new URL(link).searchParams.get('token') ?? '';
}
