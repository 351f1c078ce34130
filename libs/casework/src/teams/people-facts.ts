import type { PersonFacts } from '@cb/domain';
import type { Tx } from '@cb/persistence';

/** What the rules read about people and the client of one case, by person. Run as the software or as staff: others do not see all of it. */
export async function peopleFacts(tx: Tx, caseId: string, personIds: readonly string[]): Promise<Map<string, PersonFacts>> {
  const people = await tx.query<PersonFacts>(
    `SELECT person.id AS "personId", person.name,
            coalesce((SELECT jsonb_agg(jsonb_build_object('standard', held.standard, 'function', held.function, 'sectorCodes', held.sector_codes,
                        'validFrom', held.valid_from, 'validTo', held.valid_to) ORDER BY held.id)
                        FROM person_competence held WHERE held.person_id = person.id), '[]') AS competences,
            coalesce((SELECT jsonb_agg(jsonb_build_object('kind', bond.kind, 'endedOn', bond.ended_on) ORDER BY bond.id)
                        FROM person_conflict bond JOIN certification_case client ON client.organisation_id = bond.organisation_id
                       WHERE bond.person_id = person.id AND client.id = $2), '[]') AS conflicts
       FROM person WHERE person.id = ANY($1::uuid[])`, [personIds, caseId]);
  return new Map(people.map((person) => [person.personId, person]));
}
