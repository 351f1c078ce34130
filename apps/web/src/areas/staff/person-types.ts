import type { PersonRow } from './people';

export const COMPETENCE_FUNCTIONS = ['application_review', 'lead_audit', 'audit', 'technical_expert', 'technical_review', 'decision'] as const;
export const CONFLICT_KINDS = ['consultancy', 'management', 'internal_audit', 'employment', 'other'] as const;

export interface PersonFile extends PersonRow {
  phone: string | null;
  record: { qualification?: string; training?: string; experience?: string; affiliations?: string };
  lastObservedOn: string | null;
  competences: { id: string; standard: string; function: (typeof COMPETENCE_FUNCTIONS)[number]; sectorCodes: number[]; validFrom: string; validTo?: string | null; evidence: string }[];
  conflicts: { id: string; organisationId?: string | null; kind: (typeof CONFLICT_KINDS)[number]; description: string; endedOn?: string | null }[];
  absences: { id: string; fromOn: string; toOn: string; reason: string }[];
  booked: { onDay: string; half: 'morning' | 'afternoon'; auditId: string; caseId: string; caseNumber: string | null }[];
}
