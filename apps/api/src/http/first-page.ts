import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { freshFile } from './fresh-file';

/** What the portal's build offers the server: the client's home as HTML. */
interface FirstPage { renderClientHome(known: { session: unknown; cases: unknown }, language: string): Promise<string> }
interface Session { language: 'en' | 'zh'; roles: string[]; organisationId: string | null; secondFactorMissing: boolean }

/** Headers of the page's request that mean the page and not what is read for it. */
const ABOUT_THE_PAGE = new Set(['accept', 'accept-encoding', 'if-none-match', 'if-modified-since', 'range', 'content-length', 'connection']);

/**
 * Answers `/client` with the signed-in client's home drawn: on a slow line it is read seconds before the portal's code has arrived.
 * @param undrawn answers with the page that the browser draws
 */
export function drawFirstPages(instance: FastifyInstance, directory: string, undrawn: (request: FastifyRequest, reply: FastifyReply) => boolean): void {
  const code = join(directory, 'server', 'first-page.cjs');
  const template = join(directory, 'client-home.html');
  if (!existsSync(code) || !existsSync(template)) return;
  const load = createRequire(code);
  const drawing = freshFile(code, (file) => {
    delete load.cache[file];
    return load(file) as FirstPage;
  });
  const html = freshFile(template, (file) => readFileSync(file, 'utf8'));
  const draw = async (request: FastifyRequest, reply: FastifyReply): Promise<string | null> => {
    const known = await readFor(request, reply);
    if (known === null) return null;
    const { language } = known.session;
    return filled(html(), { language, page: await drawing().renderClientHome(known, language), known: inScript(known) });
  };
  instance.get('/client', async (request, reply) => {
    const page = await draw(request, reply).catch((error: unknown) => {
      request.log.error({ err: error }, 'the first page is left to the browser');
      return null;
    });
    if (page !== null) return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
    if (!undrawn(request, reply)) reply.callNotFound();
    return reply;
  });
}

/** The session and the cases, by the same requests that the browser would send; null where the home is not this visitor's. */
async function readFor(request: FastifyRequest, reply: FastifyReply): Promise<{ session: Session; cases: unknown } | null> {
  if (!request.headers.cookie) return null;
  const signedIn = (await read(request, '/api/auth/session', {}, reply)) as Session | null;
  if (signedIn === null || !isAtHome(signedIn)) return null;
  const inOwnLanguage = { 'accept-language': signedIn.language };
  const [session, cases] = await Promise.all([read(request, '/api/auth/session', inOwnLanguage), read(request, '/api/cases?limit=100', inOwnLanguage)]);
  return session === null || cases === null ? null : { session: session as Session, cases };
}

const isAtHome = ({ roles, organisationId, secondFactorMissing }: Session): boolean =>
  !secondFactorMissing && organisationId !== null && roles.some((role) => role.startsWith('client_'));

/** @returns null where it was refused, so that the browser asks and tells */
async function read(request: FastifyRequest, url: string, asked: Record<string, string>, reply?: FastifyReply): Promise<unknown> {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !ABOUT_THE_PAGE.has(name)));
  const answer = await request.server.inject({ method: 'GET', url, headers: { ...headers, accept: 'application/json', ...asked }, remoteAddress: request.socket.remoteAddress });
  const cookies = answer.headers['set-cookie'];
  if (reply && cookies !== undefined) void reply.header('set-cookie', cookies);
  return answer.statusCode === 200 ? answer.json<unknown>() : null;
}

/** JSON that no text in it can end. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const filled = (html: string, parts: Record<string, string>): string => html.replace(/<!--(language|page|known)-->/g, (gap, name: string) => parts[name] ?? gap);
