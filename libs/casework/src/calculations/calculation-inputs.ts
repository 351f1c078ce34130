import { mayCountByRoot, type PersonnelInput, type TableFamily } from '@cb/domain';
import type { FrozenSite, SiteEntity, SitePeople } from '@cb/persistence';

export const frozenSite = ({ id, name, isCentral, activityGroup, people, scope, shifts, kind }: SiteEntity & { people: SitePeople }): FrozenSite =>
  ({ id, name, isCentral, activityGroup, people, scope, shifts, kind });

/** People as the table's family counts them: identical work by the square root for ISMS and SMS, everybody in full elsewhere. */
export function personnelOf({ fullTime, partTime, contractors, identicalGroups }: SitePeople, family: TableFamily): PersonnelInput {
  const common = { partTime, contractors };
  if (mayCountByRoot(family)) return { ...common, fullTime, identicalGroups };
  return { ...common, fullTime: fullTime + identicalGroups.reduce((sum, heads) => sum + heads, 0) };
}
