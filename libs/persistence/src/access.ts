import type { EntityManager } from 'typeorm';
import { type Actor, accessScope } from './actor';

/** Tells row-level security who acts, for the rest of the transaction. */
export async function tellAccess(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query(`SELECT set_config('app.scope', $1, true), set_config('app.person_id', $2, true), set_config('app.organisation_id', $3, true)`,
    [accessScope(actor), actor.personId ?? '', actor.organisationId ?? '']);
}

/**
 * A condition for lists, on the column that holds a case's id: they begin with what the actor may see, by index, and leave
 * row-level security nothing to sift. Empty for staff, who see every case.
 */
export function ownCases(actor: Actor, column: string): string {
  switch (accessScope(actor)) {
    case 'client': return `AND ${column} IN (SELECT own.id FROM certification_case own WHERE own.organisation_id = app_organisation())`;
    case 'auditor': return `AND ${column} IN (SELECT assigned.case_id FROM case_assignment assigned WHERE assigned.person_id = app_person())`;
    default: return '';
  }
}

/** As `ownCases`, on the column that holds an organisation's id. */
export function ownOrganisations(actor: Actor, column: string): string {
  switch (accessScope(actor)) {
    case 'client': return `AND ${column} = app_organisation()`;
    case 'auditor': return `AND ${column} IN (SELECT theirs.organisation_id FROM seen_case theirs JOIN case_assignment assigned ON assigned.case_id = theirs.id WHERE assigned.person_id = app_person())`;
    default: return '';
  }
}
