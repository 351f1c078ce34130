import type { Day } from '../shared/day';

/** What the moves of an appeal or a complaint look at. */
export interface GrievanceFacts {
  /** In the CB's time zone. */
  today: Day;
  actor: { personId: string; name: string };
  /** Who audited, reviewed or decided in the case that it is about. */
  involved: readonly { personId: string }[];
  /** Complaints: about us or about a certified client; null while nobody has said. */
  subject: 'certification_body' | 'certified_client' | null;
  /** Complaint about a client: what it means for the effectiveness of the system. */
  effectivenessConsidered: string | null;
  /** The person who complained asked us to keep the name, and whether publication was agreed with both sides. */
  publicationAgreed: boolean;
  input?: { outcome?: string | null; publish?: boolean };
}
