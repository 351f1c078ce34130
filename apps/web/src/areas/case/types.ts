import type { Move, Refusal } from '../../api/problem';
import type { Address, LocalText } from '../../api/shapes';

export type { Address, LocalText } from '../../api/shapes';

/** Who has the next step: a role, or the owner of the case. */
export type StatusHolder = 'client' | 'owner' | 'application_reviewer' | 'planner' | 'auditor' | 'technical_reviewer' | 'decision_maker' | 'nobody';
export interface CaseStatus { state: string; happened: LocalText; happenedOn: string | null; next: LocalText; who: StatusHolder; byOn: string | null }
export interface PersonRef { id: string; name: string }

export interface CaseRow {
  id: string; version: number; number: string | null; organisationId: string; organisation: LocalText; standards: string[]; ownerId: string | null; ownerName: string | null; standInId: string | null; standInName: string | null;
  applicationState: string | null; routes: { kind: string; state: string }[]; status: CaseStatus; nextDueOn: string | null;
}
export interface Route { id: string; version: number; kind: string; state: string; stateSince: string; standards: string[]; cycleId: string | null; moves: Move[] }
export interface CaseFile {
  id: string; version: number; number: string | null; organisationId: string; organisation: LocalText; standards: string[]; language: 'en' | 'zh'; status: CaseStatus;
  owner: PersonRef | null; standIn: PersonRef | null; applicationId: string | null; applicationState: string | null; routes: Route[]; feesCleared: boolean; nextDueOn: string | null;
}

export interface SitePeople { fullTime: number; partTime?: { headcount: number; hoursPerDay: number; normalHours: number }[]; contractors?: number; identicalGroups?: number[] }
export interface Site {
  id: string; version: number; caseId: string; parentId: string | null; name: LocalText; address: Address | null; isCentral: boolean; kind: 'permanent' | 'temporary' | 'virtual';
  scope: LocalText | null; activities: string | null; activityGroup: string | null; sectorCodes: number[]; people: SitePeople | null; shifts: number;
}

export interface SystemRecord { finishedOn: string; scope?: string; provider?: string; providerRelatedToCb?: boolean; documentId?: string | null }
export interface ApplicationReview {
  id: string; version: number; reviewerId: string; answers: { item: string; answer: boolean; remark?: string }[];
  competenceNeeded: { standards: string[]; sectorCodes: number[]; languages: string[] } | null; conclusion: string | null; reasons: string | null; concludedAt: string | null;
}
export interface Application {
  id: string; version: number; caseId: string; caseNumber: string | null; organisationId: string; organisation: LocalText; state: string; standards: string[];
  representative: { name: string; position: string; mandate: string } | null; signedAt: string | null; scope: LocalText | null; description: Record<string, string | undefined>;
  processOperators: { clause: string; operator: 'own' | 'other_party' | 'shared'; party?: string }[];
  consultancy: { given: boolean; provider?: string; relatedToCb?: boolean; endedOn?: string | null } | null;
  operationStartOn: string | null; internalAudit: SystemRecord | null; managementReview: SystemRecord | null; totalPeople: number | null; previouslyCertified: boolean;
  submittedOn: string | null; requestedInformation: string | null; declineReasons: string | null; sites: Site[]; review: ApplicationReview | null; moves: Move[]; gaps: Refusal[];
}
export interface ApplicationRow { id: string; version: number; caseId: string; caseNumber: string | null; organisation: LocalText; state: string; standards: string[]; submittedOn: string | null; ownerName: string | null }

export interface CaseDocument { id: string; version: number; kind: string; title: string; fileName: string; sha256: string; size: number; mediaType: string; datedOn: string | null; publishedAt: string | null; createdAt?: string }

/** Heads at a site, everybody counted once. */
export const headsOf = (people: SitePeople | null): number =>
  people === null ? 0 : people.fullTime + (people.contractors ?? 0) + (people.partTime ?? []).reduce((sum, group) => sum + group.headcount, 0) + (people.identicalGroups ?? []).reduce((sum, heads) => sum + heads, 0);

export const caseKey = (id: string) => ['case', id] as const;
export const applicationKey = (id: string) => ['application', id] as const;
