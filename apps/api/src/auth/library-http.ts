import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalidInput } from '@cb/domain';
import { HttpProblem } from '../http/problem';

/** What the sign-in library needs of a request: the cookies, the browser's name, the address that we trust. */
export function libraryHeaders(request: FastifyRequest): Headers {
  const headers = new Headers({ 'x-client-address': request.ip });
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  return headers;
}

/** Hands the library's cookies on to the browser. */
export function passCookies(response: Response, reply: FastifyReply): void {
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
}

const REFUSALS: Readonly<Record<string, () => Error>> = {
  EMAIL_NOT_VERIFIED: () => new HttpProblem('email_not_verified', 'Confirm your e-mail address first: the link is in the message that we sent you.'),
  INVALID_PASSWORD: () => invalidInput([{ path: 'password', message: 'This is not your password' }]),
  INVALID_CODE: () => new HttpProblem('sign_in_failed', 'This code is not right, or it is too old.'),
  INVALID_BACKUP_CODE: () => new HttpProblem('sign_in_failed', 'This backup code is not right, or it was used before.'),
  INVALID_TWO_FACTOR_COOKIE: () => new HttpProblem('sign_in_failed', 'Please start again with e-mail address and password.'),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: () => new HttpProblem('sign_in_failed', 'Too many wrong codes. Please start again with e-mail address and password.'),
  ACCOUNT_TEMPORARILY_LOCKED: () => new HttpProblem('too_many_requests', 'Too many wrong codes. Please wait a quarter of an hour.', [], { 'retry-after': '900' }),
  TOTP_ALREADY_ENABLED: () => invalidInput([{ path: 'password', message: 'A second factor is set up already' }]),
  TOTP_NOT_ENABLED: () => invalidInput([{ path: 'code', message: 'No second factor is set up' }]),
  TWO_FACTOR_NOT_ENABLED: () => invalidInput([{ path: 'password', message: 'No second factor is set up' }]),
  BACKUP_CODES_NOT_ENABLED: () => invalidInput([{ path: 'backupCode', message: 'No second factor is set up' }]),
};

/** The library's answer as JSON. @throws HttpProblem, RuleViolation for its refusals; anything unforeseen is a bug */
export async function libraryAnswer<T>(response: Response, reply: FastifyReply): Promise<T> {
  const body = await response.json() as T & { code?: string };
  if (!response.ok) {
    const refusal = REFUSALS[body?.code ?? '']?.();
    if (refusal) throw refusal;
    if (response.status === 401) throw new HttpProblem('sign_in_failed', 'E-mail address or password is not right.');
    throw new Error(`sign-in library answered ${response.status} ${body?.code ?? ''}`);
  }
  passCookies(response, reply);
  return body;
}
