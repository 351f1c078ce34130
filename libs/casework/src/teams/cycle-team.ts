import type { PersonFacts } from '@cb/domain';
import type { Actor, Tx } from '@cb/persistence';
import { peopleFacts } from './people-facts';

/** Who acts, as the rules of reviews and decisions see them; the software itself has no competence and no bonds. */
export async function actorFacts(tx: Tx, caseId: string, { personId, name }: Pick<Actor, 'personId' | 'name'>): Promise<PersonFacts> {
  const known = personId === null ? undefined : (await peopleFacts(tx, caseId, [personId])).get(personId);
  return known ?? { personId: personId ?? '', name, competences: [], conflicts: [] };
}

/** Everybody who ever stood in a team of the cycle, in whatever function, also who left while an audit ran (R-DEC-01, DECISIONS 10). */
export const cycleTeam = (tx: Tx, cycleId: string | null): Promise<{ personId: string; name: string }[]> =>
  tx.query(
    `SELECT DISTINCT person.id AS "personId", person.name FROM audit_team_member member
       JOIN audit ON audit.id = member.audit_id JOIN person ON person.id = member.person_id
      WHERE audit.cycle_id = $1 ORDER BY person.name, person.id`, [cycleId]);
