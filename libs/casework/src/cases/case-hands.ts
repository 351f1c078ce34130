import { STATUS_HOLDERS, type StatusHolder } from '@cb/domain';
import { type Actor, isClient } from '@cb/persistence';

/** A condition on a case `c` and its standing `s`: who has the next step in hand. */
export function inHandsOf(actor: Actor, who: StatusHolder | 'me' | 'anybody'): string {
  if (who === 'anybody') return "s.who <> 'nobody'";
  if (who !== 'me') return `s.who = '${who}'`;
  const roles = STATUS_HOLDERS.filter((holder) => (actor.roles as readonly string[]).includes(holder) || (holder === 'client' && isClient(actor)));
  return `(s.who = ANY ('{${roles.join(',')}}') OR (s.who = 'owner' AND (SELECT app_person()) IN (c.owner_id, c.stand_in_id)))`;
}
