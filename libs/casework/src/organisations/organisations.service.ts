import { Injectable } from '@nestjs/common';
import { type Actor, OrganisationEntity, ownOrganisations, UnitOfWork } from '@cb/persistence';
import { page, type Page, type PageRequest } from '../paging';
import { holds, pageOfEach, soughtAs } from '../text-search';

export type OrganisationContent = Partial<Pick<OrganisationEntity, 'legalName' | 'tradingName' | 'address' | 'website' | 'language' | 'isCertificationBody'>>;

const found = (actor: Actor, text: string): string => pageOfEach([
  `SELECT seen.id FROM seen_organisation seen WHERE ${holds('seen', ':part', text)} AND (CAST(:from AS uuid) IS NULL OR seen.id > :from) ${ownOrganisations(actor, 'seen.id')}`,
], 'seen.id', ':most');

/** Client organisations, as the actor may see them. */
@Injectable()
export class OrganisationsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** In the order in which they came; `text` is part of a name or the register number. */
  list(actor: Actor, { text, after, limit }: PageRequest & { text?: string }): Promise<Page<OrganisationEntity>> {
    return this.uow.run(actor, async (tx) => {
      const query = tx.manager.createQueryBuilder(OrganisationEntity, 'organisation').orderBy('organisation.id').limit(limit + 1);
      if (text) query.andWhere(`organisation.id IN (${found(actor, text)})`, { part: soughtAs(text), from: after ?? null, most: limit + 1 });
      if (after) query.andWhere('organisation.id > :after', { after });
      return page(limit, await query.getMany());
    });
  }

  /** @throws RuleViolation `not_found` */
  read(actor: Actor, id: string): Promise<OrganisationEntity> {
    return this.uow.run(actor, (tx) => tx.visible(OrganisationEntity, id));
  }

  /** @throws RuleViolation `not_found`, `stale_version` */
  change(actor: Actor, id: string, change: OrganisationContent, version: number): Promise<OrganisationEntity> {
    return this.uow.run(actor, async (tx) =>
      tx.change(OrganisationEntity, await tx.visible(OrganisationEntity, id), change, { subject: { type: 'organisation', id }, move: 'organisation.change' }, version));
  }
}
