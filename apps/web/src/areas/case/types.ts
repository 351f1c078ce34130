import type { Answer } from '../../api/shapes';

export type { Address, LocalText } from '../../api/shapes';

export type CaseStatus = Answer<'StatusLineDto'>;
export type PersonRef = Answer<'PersonRefDto'>;

export type CaseRow = Answer<'CaseRowDto'>;
export type Route = Answer<'RouteDto'>;
export type CaseFile = Answer<'CaseDto'>;

export type SitePeople = Answer<'CountedPeopleDto'>;
export type Site = Answer<'SiteDto'>;

export type SystemRecord = Answer<'SystemRecordDto'>;
export type ApplicationReview = Answer<'ApplicationReviewDto'>;
export type Application = Answer<'ApplicationDto'>;
/** Parts of the description that an application asks for. */
export const DESCRIPTIONS = ['services', 'processes', 'technicalMeans', 'relations', 'legalDuties', 'outsourced', 'wishes'] as const satisfies readonly (keyof Application['description'])[];
export type ApplicationRow = Answer<'ApplicationRowDto'>;

export type CaseDocument = Answer<'DocumentDto'>;

/** Heads at a site, everybody counted once. */
export const headsOf = (people: SitePeople | null): number =>
  people === null ? 0 : people.fullTime + (people.contractors ?? 0) + (people.partTime ?? []).reduce((sum, group) => sum + group.headcount, 0) + (people.identicalGroups ?? []).reduce((sum, heads) => sum + heads, 0);

export const caseKey = (id: string) => ['case', id] as const;
export const applicationKey = (id: string) => ['application', id] as const;
