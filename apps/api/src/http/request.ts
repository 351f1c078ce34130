import type { IncomingMessage } from 'node:http';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@cb/persistence';
import type { SignedInPerson } from '../access/signed-in';
import type { PortalPages } from './portal';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard before any handler runs. */
    actor?: Actor;
    /** The session behind the request; absent for the public. */
    signedIn?: SignedInPerson;
  }
  interface FastifyInstance {
    /** The portal's pages, when the portal is built. */
    portalPages?: PortalPages;
  }
}

const CALLERS_ID = /^[A-Za-z0-9-]{8,64}$/;

/** The id that logs, answers and the trail share: the caller's, when it has the form of one, else a new one. */
export function requestId(raw: IncomingMessage): string {
  const given = raw.headers['x-request-id'];
  return typeof given === 'string' && CALLERS_ID.test(given) ? given : uuidv7();
}
