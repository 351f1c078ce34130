import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { parseCookies } from 'better-auth/cookies';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { type Language, type Role, STAFF_ROLES } from '@cb/domain';
import { Config } from '@cb/platform';
import type { SignedInPerson } from '../access/signed-in';
import { AUTH_POOL, SIGN_IN_LIBRARY } from './tokens';
import { EXTEND_AFTER_SECONDS, type SignInLibrary } from './better-auth';
import { libraryHeaders, passCookies } from './library-http';

interface SessionRow {
  session_id: string; extended_at: Date; person_id: string; name: string; email: string;
  language: Language; roles: Role[]; organisation_id: string | null; has_second_factor: boolean; second_factor_demanded: boolean;
}

/** Session, account and person in one prepared statement: it runs on every signed-in request. The view reads past row-level security. */
const READ_SESSION = `
  SELECT session_id, extended_at, person_id, name, email, language, roles, organisation_id, has_second_factor, second_factor_demanded
  FROM auth.session_person WHERE token = $1 AND expires_at > now()`;

const isStaffRole = (role: Role): boolean => (STAFF_ROLES as readonly Role[]).includes(role);

/** Reads who is behind a session cookie. */
@Injectable()
export class Sessions {
  private cookieName: string | null = null;

  constructor(
    private readonly config: Config,
    @Inject(AUTH_POOL) private readonly pool: Pool,
    @Inject(SIGN_IN_LIBRARY) private readonly library: SignInLibrary,
  ) {}

  /** Null without a valid session, or when the person was deactivated. Extends a session in use. */
  async read(request: FastifyRequest, reply: FastifyReply): Promise<SignedInPerson | null> {
    const token = await this.tokenOf(request);
    const person = token === null ? null : await this.behind(token);
    if (person && Date.now() - person.extendedAt.getTime() > EXTEND_AFTER_SECONDS * 1_000) await this.extend(request, reply);
    return person;
  }

  /** The person behind a session's token. */
  async behind(token: string): Promise<SignedInPerson | null> {
    const { rows: [row] } = await this.pool.query<SessionRow>({ name: 'read-session', text: READ_SESSION, values: [token] });
    if (!row) return null;
    const demanded = (row.second_factor_demanded || this.config.staffSecondFactorRequired) && row.roles.some(isStaffRole);
    return {
      sessionId: row.session_id, sessionToken: token, personId: row.person_id, name: row.name, email: row.email, language: row.language,
      roles: row.roles, organisationId: row.organisation_id, hasSecondFactor: row.has_second_factor,
      secondFactorMissing: demanded && !row.has_second_factor, extendedAt: row.extended_at,
    };
  }

  private async extend(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    passCookies(await this.library.api.getSession({ headers: libraryHeaders(request), asResponse: true }), reply);
  }

  /** The cookie is `token.signature`; a forged one never reaches the database. */
  private async tokenOf(request: FastifyRequest): Promise<string | null> {
    this.cookieName ??= (await this.library.$context).authCookies.sessionToken.name;
    const value = parseCookies(request.headers.cookie ?? '').get(this.cookieName);
    const dot = value?.lastIndexOf('.') ?? -1;
    if (value === undefined || dot < 1) return null;
    const token = value.slice(0, dot);
    const expected = createHmac('sha256', this.config.sessionSecret).update(token).digest();
    const given = Buffer.from(value.slice(dot + 1), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
  }
}
