import type { AddressFacts } from '../application/application.facts';
import type { DecisionKind } from '../decision/decision';
import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';
import type { PersonFacts } from '../team/person.facts';

export interface CertifiedSiteFacts { name: LocalText; address: AddressFacts | null; scope: LocalText | null; central: boolean; virtual?: boolean }

/** What a version of a certificate draws from the decision's record and never from a typed form (R-CERT-14). */
export interface CertifiedFacts { holder: { legalName: LocalText; address: AddressFacts | null }; scope: LocalText | null; sites: readonly CertifiedSiteFacts[]; decidedOn: Day }

/** One version of a certificate. */
export interface CertificateVersionFacts extends CertifiedFacts {
  /** As printed: `ISO/IEC 20000-1:2018`. */
  edition: string;
  firstCertifiedOn: Day;
  cycleStartOn: Day;
  effectiveOn: Day;
  /** The whole day still counts. */
  expiryOn: Day;
  /** First and last day without certification; null: none. */
  gap: { fromOn: Day; toOn: Day } | null;
  /** Shown after a gap (R-CERT-10). */
  lastCycleExpiryOn: Day | null;
  lastRecertificationAuditOn: Day | null;
  schemeFields: Readonly<Record<string, string>> | null;
  accreditationSymbol: boolean;
}

/** All that the moves of a certificate look at. */
export interface CertificateFacts {
  /** In the CB's time zone. */
  today: Day;
  /** Id of the scheme pack. */
  standard: string;
  standards: readonly string[];
  number: string;
  /** Another certificate has or had this number. */
  numberTaken: boolean;
  /** The version to be issued by this move; null where the move issues none. */
  version: CertificateVersionFacts | null;
  /** The decision that the version draws on, with its record; null: none. */
  decision: (CertifiedFacts & { kind: DecisionKind }) | null;
  /** A transferred certificate keeps its old last day (R-TRANS-05); null: not transferred. */
  keptExpiryOn: Day | null;
  /** Last day of the current version; null before the first. */
  expiryOn: Day | null;
  agreementValid: boolean;
  /** Setting: fees are asked for at issue (DECISIONS 14). */
  feesRequired: boolean;
  feesCleared: boolean;
  /** Standard and sectors lie inside our accreditation. */
  accredited: boolean;
  /** Null: no suspension stands. It survives the expiry (DECISIONS 5). */
  suspendedOn: Day | null;
  /** Numbers of findings that are open majors. */
  openMajors: readonly number[];
  /** Who decides. */
  actor: PersonFacts;
  cycleTeam: readonly { personId: string; name: string }[];
  /** What comes with the move itself. `evidence`: how the cause of the suspension was shown to be resolved. `stillFits`: the standard fits what is left. */
  input?: { ground?: string | null; reasons?: string | null; evidence?: string | null; stillFits?: boolean };
}
