import { type Day, type LocalText, type CertificateState, type ObligationKind } from '@cb/domain';
import { ownCases, type Tx } from '@cb/persistence';
import { escapeLike } from '../like';
import { page, type Page, type PageRequest } from '../paging';

export interface CertificateRow {
  id: string;
  caseId: string;
  caseNumber: string | null;
  number: string;
  standard: string;
  state: CertificateState;
  stateSinceOn: Day;
  holder: LocalText;
  effectiveOn: Day;
  expiryOn: Day;
  /** Nearest thing that is due; null when nothing is open. */
  nextDueOn: Day | null;
  nextDueKind: ObligationKind | null;
}
export interface CertificateFilter extends PageRequest { text?: string; state?: CertificateState; caseId?: string; expiresBefore?: Day }

/** Certificates the actor may see, newest first. */
export async function listCertificates(tx: Tx, { text, state, caseId, expiresBefore, after, limit }: CertificateFilter): Promise<Page<CertificateRow>> {
  const rows = await tx.query<CertificateRow>(
    `SELECT certificate.id, certificate.case_id AS "caseId", the_case.number AS "caseNumber", certificate.number, certificate.standard, certificate.state,
            certificate.state_since_on AS "stateSinceOn", version.holder->'legalName' AS holder, version.effective_on AS "effectiveOn", version.expiry_on AS "expiryOn",
            due.latest_on AS "nextDueOn", due.kind AS "nextDueKind"
       FROM certificate
       JOIN certificate_version version ON version.certificate_id = certificate.id AND version.superseded_at IS NULL
       JOIN certification_case the_case ON the_case.id = certificate.case_id
       LEFT JOIN LATERAL (SELECT latest_on, kind FROM obligation WHERE obligation.case_id = certificate.case_id AND obligation.state = 'open' ORDER BY latest_on LIMIT 1) due ON true
      WHERE ($1::text IS NULL OR lower(certificate.number) LIKE $1 OR certificate.organisation_id IN (SELECT seen.id FROM seen_organisation seen WHERE seen.search_text LIKE $1))
        AND ($2::text IS NULL OR certificate.state = $2) AND ($3::uuid IS NULL OR certificate.case_id = $3)
        AND ($4::date IS NULL OR version.expiry_on < $4) AND ($5::uuid IS NULL OR certificate.id < $5) ${ownCases(tx.actor, 'certificate.case_id')}
      ORDER BY certificate.id DESC LIMIT $6`,
    [text === undefined ? null : `%${escapeLike(text.toLowerCase())}%`, state ?? null, caseId ?? null, expiresBefore ?? null, after ?? null, limit + 1]);
  return page(limit, rows);
}
