import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FastifyRequest } from 'fastify';
import { isUUID } from 'class-validator';
import { type Actor, isStaff, UnitOfWork } from '@cb/persistence';

/** `cases` → `case`, `site-visits` → `site_visit`, `companies` → `company`; a document is a stored file. */
export const tableOf = (segment: string): string =>
  segment.replaceAll('-', '_').replace(/ies$/, 'y').replace(/(?<!s)s$/, '').replace(/^document$/, 'file');

/** Tables whose name says more than the path: `cases` are rows of `certification_case`. */
const PREFIXES = ['certification', 'stored', 'case', 'person'] as const;

/** Whether what a path names is visible to somebody, asked only when their role was refused. */
@Injectable()
export class Seen {
  constructor(private readonly dataSource: DataSource, private readonly uow: UnitOfWork) {}

  /** True when the path names a row (`/api/cases/<id>/…`) that row access hides from this actor, or a kind of row that only staff see. */
  async namesSomethingUnseen(request: FastifyRequest, actor: Actor): Promise<boolean> {
    const [, segment, id] = /^\/api\/([^/?]+)\/([^/?]+)/.exec(request.url) ?? [];
    if (segment === undefined || id === undefined || isStaff(actor)) return false;
    if (!isUUID(id)) return Object.keys(request.params as object).length > 0;
    const table = tableOf(segment);
    const entity = this.dataSource.entityMetadatas.find(({ tableName }) => tableName === table || PREFIXES.some((prefix) => tableName === `${prefix}_${table}`));
    if (!entity) return true;
    const row = await this.uow.run(actor, (tx) => tx.manager.getRepository(entity.target).findOne({ select: { id: true }, where: { id } }));
    return row === null;
  }
}
