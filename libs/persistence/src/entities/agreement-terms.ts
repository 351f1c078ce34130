import type { AuditDays, LocalText } from '@cb/domain';
import type { Address } from './organisation.entity';

/** What the agreement says, frozen when it is sent: from the case, the fixed audit time and the certification body's own data. */
export interface AgreementTerms {
  body: { name: LocalText; address: Address };
  client: { name: LocalText; address: Address; registerNumber: string };
  caseNumber: string;
  standards: { id: string; code: string }[];
  scope: LocalText;
  /** The sites that it covers; `siteIds` are their ids again, for the rules. */
  sites: { id: string; name: LocalText; address: Address | null; people: number }[];
  siteIds: string[];
  calculationId: string;
  /** Of the whole cycle, in days of 8 hours. */
  days: AuditDays;
  /** The audit time rests on a table that nobody has signed (DECISIONS 13). */
  tableUnconfirmed: boolean;
  /** Of AGREEMENT_DUTIES. */
  duties: string[];
  fees: string | null;
  furtherTerms: string | null;
}
