import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/problem';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
export const isUnsafe = (request: FastifyRequest): boolean => !SAFE_METHODS.has(request.method);

/** The proof that a request was made by somebody who could read our answers: bound to the session, worthless without it. */
export const csrfToken = (secret: string, sessionToken: string): string =>
  createHmac('sha256', secret).update(`csrf:${sessionToken}`).digest('base64url');

/** @throws HttpProblem `forged_request` when a browser says that another site sent the request */
export function refuseForeignOrigin(request: FastifyRequest, baseUrl: string): void {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site === 'cross-site') throw new HttpProblem('forged_request', 'The request was sent by another site.');
  if (origin === undefined || origin === new URL(baseUrl).origin) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new HttpProblem('forged_request', 'The request was sent by another site.');
}

/** @throws HttpProblem `forged_request` when the header `x-csrf-token` does not belong to this session */
export function requireCsrfToken(request: FastifyRequest, expected: string): void {
  const given = request.headers['x-csrf-token'];
  const matches = typeof given === 'string' && given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
  if (!matches) throw new HttpProblem('forged_request', 'The header x-csrf-token is missing or does not belong to this session; it comes with GET /api/auth/session.');
}
