import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';
import type { PersonFacts } from '../team/person.facts';

/** A postal address as far as rules read it. */
export interface AddressFacts { street: LocalText; city: LocalText; country: string }

/** Heads of a site; all parts are disjoint. Hours are per day. */
export interface SitePeopleFacts {
  fullTime: number;
  partTime: readonly { headcount: number; hoursPerDay: number; normalHours: number }[];
  contractors: number;
  /** Heads of each group that does identical work. */
  identicalGroups: readonly number[];
}

export interface SiteFacts {
  id: string;
  name: LocalText;
  address: AddressFacts | null;
  isCentral: boolean;
  kind: 'permanent' | 'temporary' | 'virtual';
  scope: LocalText | null;
  sectorCodes: readonly number[];
  people: SitePeopleFacts | null;
}

/** An internal audit or a management review of the client. */
export interface SystemRecordFacts { finishedOn: Day; scope?: string; provider?: string; providerRelatedToCb?: boolean; documentId?: string | null }

/** What the application says. Null means not said yet. */
export interface ApplicationFormFacts {
  /** Ids of scheme packs: `iso20000-1-2018`. */
  standards: readonly string[];
  representative: { name: string; position: string; mandate: string } | null;
  signedById: string | null;
  scope: LocalText | null;
  description: { services?: string; processes?: string; technicalMeans?: string; relations?: string; legalDuties?: string; outsourced?: string };
  processOperators: readonly { clause: string; operator: 'own' | 'other_party' | 'shared'; party?: string }[];
  /** Null: the client has not said; `given: false`: none. */
  consultancy: { given: boolean; provider?: string; relatedToCb?: boolean; endedOn?: Day | null } | null;
  operationStartOn: Day | null;
  internalAudit: SystemRecordFacts | null;
  managementReview: SystemRecordFacts | null;
  totalPeople: number | null;
  /** Day of submission in the CB's zone: the application day (DECISIONS 9). Null before submission. */
  submittedOn: Day | null;
}

export interface ApplicationReviewFacts {
  /** By item of REVIEW_ITEMS. */
  checklist: Readonly<Record<string, { answer: boolean; remark?: string } | undefined>>;
  competenceNeeded: { standards: readonly string[]; sectorCodes: readonly number[]; languages: readonly string[] } | null;
}

export interface AccreditationFacts { standard: string; sectorCodes: readonly number[]; validFrom: Day; validTo: Day | null }

export interface AgreementFacts {
  fileId: string | null;
  signedByClientAt: Date | null;
  signedByBodyAt: Date | null;
  /** Duties that the agreement names, of AGREEMENT_DUTIES. */
  duties: readonly string[];
  /** Ids of the sites that it covers. */
  siteIds: readonly string[];
}

export interface CalculationFacts {
  fixed: boolean;
  justification: string;
  /** The result used a table that nobody has signed: TABLE_NOT_CONFIRMED (DECISIONS 13). */
  tableUnconfirmed: boolean;
  /** What changed since in people, sites or scope, in words; empty when nothing did (R-AGR-02). */
  changedSince: readonly (string | LocalText)[];
}

/** All that the moves of an application look at. */
export interface ApplicationFacts {
  /** In the CB's time zone. */
  today: Day;
  application: ApplicationFormFacts;
  organisation: { legalName: LocalText; address: AddressFacts | null; isCertificationBody: boolean };
  sites: readonly SiteFacts[];
  /** Kinds of the documents that lie with the application. */
  documentKinds: readonly string[];
  /** Null before somebody has taken the review. */
  review: ApplicationReviewFacts | null;
  /** Who does the move, with competence and conflicts. */
  actor: PersonFacts;
  accreditations: readonly AccreditationFacts[];
  /** False: a certificate without accreditation was agreed with the client. */
  accreditedRoute: boolean;
  /** Remote audit techniques are foreseen. */
  remoteForeseen: boolean;
  agreement: AgreementFacts | null;
  calculation: CalculationFacts | null;
  /** What comes with the move itself. */
  input?: { reasons?: string; question?: string };
}
