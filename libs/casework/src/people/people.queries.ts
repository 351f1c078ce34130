import type { Day, Language, Role } from '@cb/domain';
import type { Tx } from '@cb/persistence';
import { escapeLike } from '../like';

export interface PersonRow { id: string; name: string; email: string; language: Language; roles: Role[]; organisationId: string | null; active: boolean; version: number }
export interface PeopleFilter { text?: string; role?: Role; organisationId?: string; after?: string; limit: number }

/** People in the order of their names, from a key `name id` on; what the actor may see. */
export async function listPeople(tx: Tx, { text, role, organisationId, after, limit }: PeopleFilter): Promise<{ items: PersonRow[]; next: string | null }> {
  const [afterName, afterId] = splitKey(after);
  const rows = await tx.query<PersonRow>(
    `SELECT id, name, email, language, roles, organisation_id AS "organisationId", active, version FROM person
      WHERE ($1::text IS NULL OR name ILIKE '%' || $1 || '%' OR email ILIKE '%' || $1 || '%')
        AND ($2::text IS NULL OR roles @> ARRAY[$2]) AND (CASE WHEN $3::uuid IS NULL THEN organisation_id IS NULL ELSE organisation_id = $3 END)
        AND ($4::text IS NULL OR (name, id) > ($4, $5::uuid))
      ORDER BY name, id LIMIT $6`,
    [text === undefined ? null : escapeLike(text), role ?? null, organisationId ?? null, afterName, afterId, limit + 1]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? `${last.id} ${last.name}` : null };
}

const splitKey = (key: string | undefined): [string | null, string | null] => {
  const match = key === undefined ? null : /^([0-9a-f-]{36}) (.*)$/s.exec(key);
  return match ? [match[2] ?? '', match[1] ?? null] : [null, null];
};

export interface BookedDay { onDay: Day; half: 'morning' | 'afternoon'; auditId: string; caseId: string; caseNumber: string | null }

/** The half days that are held for a person between two days, inclusive. */
export const bookedDays = (tx: Tx, personId: string, fromOn: Day, toOn: Day): Promise<BookedDay[]> =>
  tx.query<BookedDay>(
    `SELECT b.on_day AS "onDay", b.half, b.audit_id AS "auditId", b.case_id AS "caseId", c.number AS "caseNumber"
       FROM booking b JOIN certification_case c ON c.id = b.case_id
      WHERE b.person_id = $1 AND b.released_at IS NULL AND b.on_day BETWEEN $2 AND $3 ORDER BY b.on_day, b.half DESC`, [personId, fromOn, toOn]);
