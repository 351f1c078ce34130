import type { AuditDays, CalculationWarning, CaseFactor, ManualTime, SamplePlan, Step } from '@cb/domain';
import type { SiteEntity, SitePeople } from './case.entity';

export interface SiteFactor extends CaseFactor { siteId: string }

/** What the planner decides; everything else comes from the case. Percentages are whole numbers, days in half-day steps. */
export interface CalculationRequest {
  purpose: CalculationPurpose;
  /** Of the only site, or of the central function. */
  factors: CaseFactor[];
  /** Of single sites apart from the central function. */
  siteFactors: SiteFactor[];
  /** Per site: taken off for processes done only centrally. */
  centralProcesses: { siteId: string; pct: number; reason: string }[];
  integration: { pct: number; reason: string } | null;
  addedComplexity: { pct: number; reason: string } | null;
  stage1SharePct: number | null;
  manual: ManualTime | null;
  /** Conditions of MD1 that hold (MULTI_SITE_CONDITIONS, SAMPLING_CONDITIONS); one missing: every site is visited. */
  conditionsMet: string[];
  /** Sites beyond the minimum of a group, because risk says so. */
  extraSites: { group: string; count: number; reason: string }[];
  justification: string;
}
export const CALCULATION_PURPOSES = ['initial', 'surveillance', 'recertification'] as const;
export type CalculationPurpose = (typeof CALCULATION_PURPOSES)[number];

export interface FrozenSite extends Pick<SiteEntity, 'id' | 'name' | 'isCentral' | 'activityGroup' | 'people' | 'scope' | 'shifts' | 'kind'> { people: SitePeople }
export interface FrozenTable { standard: string; tableId: string; tableVersion: string; confirmed: boolean; source: string }

/** Kept with the result for good: the same inputs give the same result. */
export interface FrozenInputs extends CalculationRequest {
  standards: string[];
  sites: FrozenSite[];
  tables: FrozenTable[];
  /** Of the random part of each sample. */
  seed: string;
}

export interface SiteDays { siteId: string; initialDays: number | null; surveillanceDays: number | null; recertificationDays: number | null }

/** The result as it is kept with the calculation. Days of 8 hours, central function and all visited sites included. */
export interface TimeResult {
  kind: 'single' | 'integrated' | 'multi_site';
  days: AuditDays;
  /** Several sites only: each site that may be visited, the central function first. */
  sites: SiteDays[];
  /** Several sites only: which sites each kind of audit visits and why. */
  samples: SamplePlan[];
  /** Conditions for sampling that were not confirmed. */
  unmet: string[];
  warnings: CalculationWarning[];
  steps: Step[];
}
