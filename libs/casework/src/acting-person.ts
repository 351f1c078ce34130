import { RuleViolation } from '@cb/domain';
import type { Actor } from '@cb/persistence';

/** The id of the person who acts. @throws RuleViolation `role_not_allowed` for the software itself */
export function actingPerson({ personId }: Actor): string {
  if (personId === null) throw new RuleViolation(null, 'role_not_allowed', 'A person does this, not the software.');
  return personId;
}
