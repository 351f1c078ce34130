import type { EntityManager } from 'typeorm';
import { type Actor, accessScope } from './actor';

/** Tells row-level security who acts, for the rest of the transaction. */
export async function tellAccess(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query(`SELECT set_config('app.scope', $1, true), set_config('app.person_id', $2, true), set_config('app.organisation_id', $3, true)`,
    [accessScope(actor), actor.personId ?? '', actor.organisationId ?? '']);
}
