import { CLIENT_ROLES, type FieldError, invalidInput, type Role, ROLES } from '@cb/domain';
import type { Actor } from '@cb/persistence';

const isClientRole = (role: Role): boolean => (CLIENT_ROLES as readonly Role[]).includes(role);

/**
 * What roles fit together: a client's people hold client roles in one organisation, the certification body's people hold the others;
 * nobody stands on both sides (impartiality), and nobody is the system.
 * @throws RuleViolation `invalid_input`
 */
export function checkRoles(roles: readonly Role[], organisationId: string | null): void {
  const errors: FieldError[] = [];
  if (roles.length === 0) errors.push({ path: 'roles', message: 'Name at least one role' });
  if (roles.some((role) => role === 'system' || !ROLES.includes(role))) errors.push({ path: 'roles', message: 'The role system belongs to the software' });
  if (organisationId === null && roles.some(isClientRole)) errors.push({ path: 'organisationId', message: 'A client role needs an organisation' });
  if (organisationId !== null && !roles.every(isClientRole)) errors.push({ path: 'roles', message: 'Somebody of a client organisation holds client roles only' });
  if (errors.length > 0) throw invalidInput(errors);
}

/** Account work reads and writes past row-level security, under the name of the person who does it. */
export const accountClerk = (actor: Actor): Actor => ({ ...actor, roles: ['system'], organisationId: null });
