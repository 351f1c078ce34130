import { CLIENT_ROLES, type Role, STAFF_ROLES } from '@cb/domain';

/** Who acts: the person, what they may be, and for a client the organisation they belong to. */
export interface Actor {
  personId: string | null;
  name: string;
  roles: readonly Role[];
  organisationId: string | null;
  requestId?: string;
}

/** The software itself: sweeps, jobs, the register of a new account. */
export const SYSTEM_ACTOR: Actor = { personId: null, name: 'system', roles: ['system'], organisationId: null };

/** What row-level security lets through: `staff` and `system` everything, `auditor` assigned cases, `client` the own organisation, `public` nothing. */
export type AccessScope = 'staff' | 'auditor' | 'client' | 'system' | 'public';

export const holdsAny = (actor: Pick<Actor, 'roles'>, roles: readonly Role[]): boolean => roles.some((role) => actor.roles.includes(role));

export const isClient = (actor: Actor): boolean => holdsAny(actor, CLIENT_ROLES);
export const isStaff = (actor: Actor): boolean => holdsAny(actor, STAFF_ROLES);

/** A person with several roles reads with the widest of them; a client's account never gains more than its organisation. */
export function accessScope(actor: Actor): AccessScope {
  if (actor.roles.includes('system')) return 'system';
  if (isClient(actor)) return 'client';
  if (isStaff(actor)) return 'staff';
  if (actor.roles.includes('auditor')) return 'auditor';
  return 'public';
}
