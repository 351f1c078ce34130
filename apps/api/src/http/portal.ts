import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyStatic from '@fastify/static';

/** Paths that belong to the server; an unknown one below them is a 404, never the portal. */
const SERVER_PATHS = /^\/(api|verify|health|metrics|assets)(\/|$|\?)/;

/** Serves the built portal from the same port; without a build the API runs alone. */
export async function servePortal(instance: FastifyInstance, directory: string): Promise<void> {
  const page = join(directory, 'index.html');
  if (!existsSync(page)) return;
  instance.decorate('portalPage', readFileSync(page, 'utf8'));
  await instance.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: ['index.html'],
    cacheControl: false,
    // File names of a build carry a hash of their content, all but the pages and the service worker.
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
}

/** A page address of the portal (`/cases/…`) is answered with the portal itself, which then shows the page. */
export function answerWithPortal(request: FastifyRequest, reply: FastifyReply): boolean {
  const page = request.server.portalPage;
  const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (page === undefined || !wantsPage || SERVER_PATHS.test(request.url)) return false;
  void reply.status(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  return true;
}
