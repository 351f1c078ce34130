import type { Day } from '../shared/day';
import type { SampledAudit } from './sample-size';

/** What is known of a site when the sample is chosen. A virtual site is one site; two addresses on one complex are one site. */
export interface SampleSite {
  id: string;
  people: number;
  /** Shifts worked, 1 when missing. */
  shifts?: number;
  processes?: readonly string[];
  region?: string;
  /** Language, legal system or anything else that makes people work differently. */
  culture?: string;
  /** Findings of earlier audits, complaints and changes since the last visit: how many. */
  findings?: number;
  complaints?: number;
  changes?: number;
  /** Since when the management system works there. */
  runningSince?: Day;
}

/**
 * Sites that one rule applies to. Similar sites are sampled, different ones are not; a level of a hierarchy (national,
 * regional, branch) is a group of its own; a new group is a sample of its own before it joins.
 */
export interface SampleGroup {
  id: string;
  sampling: boolean;
  newGroup?: boolean;
  sites: readonly SampleSite[];
  /** Sites beyond the minimum because risk says so, with the reason. */
  extra?: { count: number; reason: string };
}

/** A visit of the past, of any cycle. */
export interface SiteVisit { siteId: string; on: Day; audit: SampledAudit }

export interface SampleInput {
  audit: SampledAudit;
  /** Id of the central function; it is visited on top and is not in any group. */
  central: string;
  groups: readonly SampleGroup[];
  visits?: readonly SiteVisit[];
  /** First day of the audit that opened the cycle; visits from then on belong to it. Null before the first one. */
  cycleFrom?: Day | null;
  /** Stored with the result. */
  seed: string;
}
