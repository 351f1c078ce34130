import type { FastifyRequest } from 'fastify';
import type { Language, Role } from '@cb/domain';

/** Who is behind a session, read anew on every request so that a revoked session or role counts at once. */
export interface SignedInPerson {
  sessionId: string;
  sessionToken: string;
  /** Real time of the last extension of the session. */
  extendedAt: Date;
  personId: string;
  name: string;
  email: string;
  language: Language;
  roles: Role[];
  organisationId: string | null;
  hasSecondFactor: boolean;
  /** A second factor is demanded of staff and this member has none yet. */
  secondFactorMissing: boolean;
}

/** The person behind a request whose route asks for one. */
export function signedInPerson(request: FastifyRequest): SignedInPerson {
  if (!request.signedIn) throw new Error('this route is open to the public, there is nobody behind it');
  return request.signedIn;
}
