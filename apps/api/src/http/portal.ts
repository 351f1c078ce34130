import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyStatic from '@fastify/static';

/** Paths that belong to the server; an unknown one below them is a 404, never the portal. */
const SERVER_PATHS = /^\/(api|verify|health|metrics|assets)(\/|$|\?)/;

/** Serves the built portal from the same port; without a build the API runs alone. */
export async function servePortal(instance: FastifyInstance, directory: string): Promise<void> {
  const page = join(directory, 'index.html');
  if (!existsSync(page)) return;
  instance.decorate('portalPage', freshText(page));
  await instance.register(fastifyStatic, {
    root: directory,
    // Each file is looked for when it is asked for: the portal may be built anew while the API runs.
    wildcard: true,
    index: ['index.html'],
    cacheControl: false,
    // File names of a build carry a hash of their content, all but the pages and the service worker.
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
}

/** The text of a file, read again when the file has changed; while it is gone, in the middle of a build, as it was. */
function freshText(file: string): () => string {
  let read = { at: statSync(file).mtimeMs, text: readFileSync(file, 'utf8') };
  return () => {
    const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (at !== undefined && at !== read.at) read = { at, text: readFileSync(file, 'utf8') };
    return read.text;
  };
}

/** A page address of the portal (`/cases/…`) is answered with the portal itself, which then shows the page. */
export function answerWithPortal(request: FastifyRequest, reply: FastifyReply): boolean {
  const page = request.server.portalPage?.();
  const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (page === undefined || !wantsPage || SERVER_PATHS.test(request.url)) return false;
  void reply.status(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  return true;
}
