import { invalidInput } from '../shared/rule-violation';
import { MAX_PEOPLE } from './audit-time-table';

/** @throws RuleViolation `invalid_input` for no people at all or more than the calculations accept (DECISIONS 30) */
export function checkPeople(enp: number, path = 'fullTime'): void {
  if (enp < 1) throw invalidInput([{ path, message: 'at least one person must be in scope' }]);
  if (enp > MAX_PEOPLE) throw invalidInput([{ path, message: `together there must not be more than ${MAX_PEOPLE} effective people, these are ${enp}` }]);
}
