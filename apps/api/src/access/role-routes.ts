import type { INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type Access, ACCESS } from './allow';

/** Route (`POST /cases/:id/submission`) → `public`, `signed_in`, or the roles, sorted. */
export type RoleRoutes = Record<string, 'public' | 'signed_in' | string[]>;

const first = (paths: string | string[] | undefined): string => (Array.isArray(paths) ? paths[0] : paths) ?? '';
const joined = (...parts: string[]): string => `/${parts.flatMap((part) => part.split('/')).filter((part) => part !== '').join('/')}`;

/**
 * The role × route table as the code has it.
 * @throws Error naming every route that does not say who may call it
 */
export function roleRoutes(app: INestApplicationContext): RoleRoutes {
  const scanner = new MetadataScanner();
  const silent: string[] = [];
  const table: RoleRoutes = {};
  for (const { metatype } of app.get(DiscoveryService).getControllers()) {
    if (typeof metatype !== 'function') continue;
    const prototype = metatype.prototype as Record<string, unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name];
      const method: RequestMethod | undefined = typeof handler === 'function' ? Reflect.getMetadata(METHOD_METADATA, handler) : undefined;
      if (method === undefined || typeof handler !== 'function') continue;
      const route = `${RequestMethod[method]} ${joined(first(Reflect.getMetadata(PATH_METADATA, metatype)), first(Reflect.getMetadata(PATH_METADATA, handler)))}`;
      const access: Access | undefined = Reflect.getMetadata(ACCESS, handler);
      if (!access) silent.push(route);
      else table[route] = access.kind === 'roles' ? [...access.roles].sort() : access.kind;
    }
  }
  if (silent.length > 0) throw new Error(`These routes do not say who may call them: ${silent.join(', ')}`);
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
