import { type Day, type LocalText, type CertificateState, type ObligationKind } from '@cb/domain';
import { type Actor, ownCases, type Tx } from '@cb/persistence';
import { page, type Page, type PageRequest } from '../paging';
import { holds, pageOfEach, soughtAs } from '../text-search';

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

/** Certificates the actor may see, newest first; `text` finds the holder's name and the number. */
export async function listCertificates(tx: Tx, filter: CertificateFilter): Promise<Page<CertificateRow>> {
  const { text, state, caseId, expiresBefore, after, limit } = filter;
  return page(limit, await tx.query<CertificateRow>(certificatesOf(tx.actor, filter), [text ? soughtAs(text) : null, state ?? null, caseId ?? null, expiresBefore ?? null, after ?? null, limit + 1]));
}

const CURRENT = 'JOIN certificate_version version ON version.certificate_id = certificate.id AND version.superseded_at IS NULL';
/** By the holder's name; by the number. */
const found = (text: string): string[] => [`JOIN seen_organisation holder ON holder.id = certificate.organisation_id WHERE ${holds('holder', '$1', text)}`, `WHERE ${holds('certificate', '$1', text)}`];

const certificatesOf = (actor: Actor, { text, expiresBefore }: CertificateFilter): string => {
  const wanted = `($2::text IS NULL OR certificate.state = $2) AND ($3::uuid IS NULL OR certificate.case_id = $3)
        AND ${expiresBefore ? 'version.expiry_on < $4' : '$4::date IS NULL'} AND ($5::uuid IS NULL OR certificate.id < $5) ${ownCases(actor, 'certificate.case_id')}`;
  const idsOf = (by: string): string => `SELECT certificate.id FROM seen_certificate certificate ${expiresBefore ? CURRENT : ''} ${by} AND ${wanted}`;
  return `
     SELECT certificate.id, certificate.case_id AS "caseId", the_case.number AS "caseNumber", certificate.number, certificate.standard, certificate.state,
            certificate.state_since_on AS "stateSinceOn", version.holder->'legalName' AS holder, version.effective_on AS "effectiveOn", version.expiry_on AS "expiryOn",
            due.latest_on AS "nextDueOn", due.kind AS "nextDueKind"
       FROM certificate ${CURRENT}
       JOIN certification_case the_case ON the_case.id = certificate.case_id
       LEFT JOIN LATERAL (SELECT latest_on, kind FROM obligation WHERE obligation.case_id = certificate.case_id AND obligation.state = 'open' ORDER BY latest_on LIMIT 1) due ON true
      WHERE ${text ? `certificate.id IN (${pageOfEach(found(text).map(idsOf), 'certificate.id DESC', '$6')})` : `$1::text IS NULL AND ${wanted}`}
      ORDER BY certificate.id DESC LIMIT $6`;
};
