import type { CertificateState, Day, DecisionKind, LocalText } from '@cb/domain';
import type { Address } from '@cb/persistence';
import type { EntityManager } from 'typeorm';
import { escapeLike } from '../like';

/** A certificate as the public may know it: no head-count, findings, team, fees or persons (certificate.md section 3). */
export interface PublicCertificate {
  id: string;
  number: string;
  standard: string;
  state: CertificateState;
  stateSinceOn: Day;
  version: number;
  edition: string;
  holder: { legalName: LocalText; tradingName: LocalText | null; address: Address };
  scope: LocalText;
  sites: { name: LocalText; address: Address | null; scope: LocalText | null; central: boolean }[];
  firstCertifiedOn: Day;
  cycleStartOn: Day;
  decidedOn: Day;
  effectiveOn: Day;
  expiryOn: Day;
  gap: { fromOn: Day; toOn: Day } | null;
}

const COLUMNS = `id, number, standard, state, state_since_on AS "stateSinceOn", version, edition, holder, scope, sites,
  first_certified_on AS "firstCertifiedOn", cycle_start_on AS "cycleStartOn", decided_on AS "decidedOn", effective_on AS "effectiveOn", expiry_on AS "expiryOn", gap`;

/** Whose accreditation it stands under, and what was decided on it, oldest first. */
export interface PublicStanding { accreditation: { body: string; number: string } | null; decisions: { kind: DecisionKind; decidedOn: Day }[] }

/** One certificate by its printed number, in the current version; null when unknown. */
export async function certificateByNumber(manager: EntityManager, number: string): Promise<(PublicCertificate & PublicStanding) | null> {
  const rows = await manager.query<(PublicCertificate & PublicStanding)[]>(
    `SELECT ${COLUMNS}, accreditation, decisions FROM public_certificate JOIN public_standing USING (id) WHERE number = $1`, [number]);
  return rows[0] ?? null;
}

export interface RegisterSearch { text: string; standard?: string; country?: string; after?: string; limit: number }

/**
 * Certificates whose number begins with the text, or whose holder's name or city has it; in the order of their numbers, after a number.
 * Each half stops at a page of its own: a text that thousands match is read along the numbers, a rare one by its trigrams.
 */
export const REGISTER_SEARCH = `
  WITH wanted AS NOT MATERIALIZED (
    SELECT id, number, search_text FROM public_certificate
     WHERE ($2::text IS NULL OR standard = $2) AND ($3::text IS NULL OR holder->'address'->>'country' = $3) AND ($4::text IS NULL OR number > $4))
  SELECT ${COLUMNS} FROM public_certificate
   WHERE id IN ((SELECT id FROM wanted WHERE lower(number) LIKE $1 || '%' ORDER BY number LIMIT $5)
                UNION ALL (SELECT id FROM wanted WHERE search_text LIKE '%' || $1 || '%' ORDER BY number LIMIT $5))
   ORDER BY number LIMIT $5`;

export const searchRegister = (manager: EntityManager, { text, standard, country, after, limit }: RegisterSearch): Promise<PublicCertificate[]> =>
  manager.query<PublicCertificate[]>(REGISTER_SEARCH, [escapeLike(text.toLowerCase()), standard ?? null, country ?? null, after ?? null, limit]);
