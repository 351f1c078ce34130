import { headsOf, type SiteFacts } from '@cb/domain';
import { SiteEntity, type Tx } from '@cb/persistence';

/** Sites of the case that are in the scope today, central function first, then in the order they were entered. */
export async function openSites(tx: Tx, caseId: string): Promise<SiteEntity[]> {
  const sites = await tx.find(SiteEntity, { caseId }, { id: 'ASC' });
  return sites.filter(({ closedOn }) => closedOn === null).sort((a, b) => Number(b.isCentral) - Number(a.isCentral));
}

export const siteFactsOf = ({ id, name, address, isCentral, kind, scope, sectorCodes, people }: SiteEntity): SiteFacts =>
  ({ id, name, address, isCentral, kind, scope, sectorCodes, people });

export const siteFacts = async (tx: Tx, caseId: string): Promise<SiteFacts[]> => (await openSites(tx, caseId)).map(siteFactsOf);

/** Heads at a site, whatever their hours. */
export const headsAt = ({ people }: Pick<SiteEntity, 'people'>): number =>
  people ? headsOf(people) : 0;
