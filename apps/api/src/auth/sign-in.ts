import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { AccessLog, normalEmail, SignInThrottle } from '@cb/casework';
import { HttpProblem } from '../http/problem';
import type { SignInLibrary } from './better-auth';
import { libraryAnswer, libraryHeaders } from './library-http';
import { AUTH_POOL, SIGN_IN_LIBRARY } from './tokens';

interface SignedInUser { token?: string; user?: { id: string; email: string }; twoFactorRedirect?: boolean }

/** Signing in: password, then the second factor where there is one. Failures are counted and logged. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(SIGN_IN_LIBRARY) private readonly library: SignInLibrary,
    @Inject(AUTH_POOL) private readonly pool: Pool,
    private readonly throttle: SignInThrottle,
    private readonly log: AccessLog,
  ) {}

  /**
   * @returns the session token, or null when a second factor is still to come
   * @throws HttpProblem `too_many_requests`, `sign_in_failed`, `email_not_verified`
   */
  async withPassword(request: FastifyRequest, reply: FastifyReply, credentials: { email: string; password: string }): Promise<string | null> {
    const email = normalEmail(credentials.email);
    await this.refuseTooMany(email, request.ip);
    const response = await this.library.api.signInEmail({ body: { email, password: credentials.password }, headers: libraryHeaders(request), asResponse: true });
    if (!response.ok) await this.failed('sign_in', email, request.ip);
    const answer = await libraryAnswer<SignedInUser>(response, reply);
    if (answer.twoFactorRedirect) return null;
    return this.succeeded('sign_in', answer, request, email);
  }

  /** @throws HttpProblem `sign_in_failed`, `too_many_requests` */
  async withSecondFactor(request: FastifyRequest, reply: FastifyReply, proof: { code?: string; backupCode?: string }): Promise<string> {
    const headers = libraryHeaders(request);
    const response = proof.code === undefined
      ? await this.library.api.verifyBackupCode({ body: { code: proof.backupCode ?? '' }, headers, asResponse: true })
      : await this.library.api.verifyTOTP({ body: { code: proof.code }, headers, asResponse: true });
    if (!response.ok) await this.log.write({ what: 'second_factor', succeeded: false, personId: null, email: '', address: request.ip });
    const answer = await libraryAnswer<SignedInUser>(response, reply);
    return this.succeeded('second_factor', answer, request, answer.user?.email ?? '');
  }

  private async succeeded(what: 'sign_in' | 'second_factor', { token, user }: SignedInUser, request: FastifyRequest, email: string): Promise<string> {
    const { rows: [person] } = await this.pool.query<{ person_id: string }>('SELECT person_id FROM auth.session_person WHERE token = $1', [token]);
    if (!token || !person) {
      // A deactivated person has the right password and no way in; the answer is that of a wrong one.
      await this.pool.query('DELETE FROM auth.session WHERE token = $1', [token]);
      await this.failed(what, email, request.ip);
      throw new HttpProblem('sign_in_failed', 'E-mail address or password is not right.');
    }
    await this.throttle.forget('sign_in', user?.email ?? email, request.ip);
    await this.log.write({ what, succeeded: true, personId: person.person_id, email, address: request.ip });
    return token;
  }

  private async failed(what: 'sign_in' | 'second_factor', email: string, address: string): Promise<void> {
    await this.throttle.count('sign_in', email, address);
    await this.log.write({ what, succeeded: false, personId: null, email, address });
  }

  private async refuseTooMany(email: string, address: string): Promise<void> {
    const wait = await this.throttle.secondsToWait('sign_in', email, address);
    if (wait > 0) throw new HttpProblem('too_many_requests', `Too many failed attempts for this account from your address. Please wait ${Math.ceil(wait / 60)} minutes.`, [], { 'retry-after': String(wait) });
  }
}
