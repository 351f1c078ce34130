import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyStatic from '@fastify/static';
import { drawFirstPages } from './first-page';
import { freshFile } from './fresh-file';

/** Paths that belong to the server; an unknown one below them is a 404, never the portal. */
const SERVER_PATHS = /^\/(api|verify|health|metrics|assets)(\/|$|\?)/;
/** Areas with a page of their own, which names the files that the area begins with. */
const AREAS = ['client', 'staff', 'auditor'];

/** The portal's pages by the first part of the address; `public` is every other address, the empty name the root. */
export type PortalPages = ReadonlyMap<string, () => string>;

/** Serves the built portal from the same port; without a build the API runs alone. */
export async function servePortal(instance: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) return;
  instance.decorate('portalPages', readPages(directory));
  await instance.register(fastifyStatic, {
    root: directory,
    // Each file is looked for when it is asked for: the portal may be built anew while the API runs.
    wildcard: true,
    index: ['index.html'],
    allowedPath: (path) => !path.startsWith('/server/'),
    preCompressed: true,
    cacheControl: false,
    // File names of a build carry a hash of their content, all but the pages and what runs before the first paint.
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  drawFirstPages(instance, directory, answerWithPortal);
}

function readPages(directory: string): PortalPages {
  const page = (name: string): (() => string) => freshFile(join(directory, existsSync(join(directory, name)) ? name : 'index.html'), (file) => readFileSync(file, 'utf8'));
  return new Map([['', page('index.html')], ['public', page('public.html')], ...AREAS.map((area): [string, () => string] => [area, page(`${area}.html`)])]);
}

/** A page address of the portal (`/cases/…`) is answered with the portal itself, which then shows the page. */
export function answerWithPortal(request: FastifyRequest, reply: FastifyReply): boolean {
  const pages = request.server.portalPages;
  const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (pages === undefined || !wantsPage || SERVER_PATHS.test(request.url)) return false;
  const [, area = ''] = request.url.split(/[/?#]/);
  void reply.status(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send((pages.get(area) ?? pages.get('public'))?.());
  return true;
}
