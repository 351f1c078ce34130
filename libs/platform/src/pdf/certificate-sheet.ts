import type { Day, LocalText } from '@cb/domain';

/** A PNG or JPEG, or an SVG as text. */
export type Picture = { kind: 'png' | 'jpeg'; content: Buffer } | { kind: 'svg'; content: string };

/**
 * Everything a certificate shows, drawn from the decision and its version; no free text (R-CERT-14).
 * @source ISO/IEC 17021-1:2015, 8.2.2; domain certificate 1
 */
export interface CertificateSheet {
  number: string;
  version: number;
  /** The version that this one takes the place of (R-CERT-09). */
  replaces: { version: number; effectiveOn: Day } | null;
  /** Set once a newer version stands: the sheet is then marked as obsolete. */
  supersededOn: Day | null;
  client: { name: LocalText; tradingName?: LocalText; address: LocalText };
  /** `code` with edition, as `ISO/IEC 20000-1:2018`; `system` as "service management system". */
  standard: { code: string; title: LocalText; system: LocalText };
  scope: LocalText;
  /** Every site in scope, the central function first; with one site its scope is the whole (R-CERT-01, R-CERT-06). */
  sites: readonly { name: LocalText; address: LocalText; scope: LocalText; central: boolean }[];
  firstCertifiedOn: Day;
  decidedOn: Day;
  effectiveOn: Day;
  cycleStartOn: Day;
  expiresOn: Day;
  /** Only after a lapse (R-CERT-10). */
  gap: { lastExpiredOn: Day; recertificationAuditOn: Day } | null;
  /** The body that certified before a transfer (R-CERT-15). */
  transferredFrom: string | null;
  /** ISMS only: version of the statement of applicability (R-CERT-08). */
  statementOfApplicability: string | null;
  body: { name: LocalText; address: LocalText; mark: Picture | null };
  /** Only where this scheme and sector are accredited (R-CERT-07). */
  accreditation: { body: string; number: string; symbol: Picture | null } | null;
  signatory: { name: string; title: LocalText } | null;
  verifyUrl: string;
}
