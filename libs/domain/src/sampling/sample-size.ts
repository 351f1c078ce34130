import { AUDIT_TIME_DATA } from '../audit-time/audit-time-tables';
import { type Step, type StepValue, step } from '../calculation/step';
import { ceilDiv, ceilShareOfRoot } from '../exact/whole';

export const SAMPLED_AUDITS = ['initial', 'surveillance', 'recertification'] as const;
/** The kinds of audit that have a sample of their own. */
export type SampledAudit = (typeof SAMPLED_AUDITS)[number];
export const MAX_SITES = 1_000_000;

const { multiSite } = AUDIT_TIME_DATA;

/**
 * Least number of sites of a group of similar sites.
 * @param sites without the central function
 * @source audit-time 5 (MD1; EA 42.6, 46.5): √x, 0.6·√x, 0.8·√x, each rounded up
 */
export function sampleSize(audit: SampledAudit, sites: number): number {
  const [numerator, denominator] = multiSite.rootShare[audit];
  return ceilShareOfRoot(numerator, denominator, sites);
}

const SHARE_TEXT: Readonly<Record<SampledAudit, string>> = { initial: '1', surveillance: '0.6', recertification: '0.8' };
/** How the sample of a group of similar sites came about. */
export const sampleSizeStep = (group: StepValue, audit: SampledAudit, sites: number): Step =>
  step('sample_size', { group, sites, share: SHARE_TEXT[audit] }, sampleSize(audit, sites));
/** How many of a sample are drawn at random. */
export const randomMinimumStep = (group: StepValue, sample: number): Step => step('random_minimum', { group, sample }, randomMinimum(sample));
/** How many sites that differ are visited. */
export const unsampledStep = (group: StepValue, audit: SampledAudit, sites: number): Step =>
  step(audit === 'surveillance' ? 'sample_rotation' : 'sample_all', { group, sites }, unsampledSize(audit, sites));

/** Least number of sites of the sample that are drawn at random: 25 %, rounded up. */
export const randomMinimum = (sample: number): number => ceilDiv(sample * multiSite.randomPercent, 100);

/** Sites that differ from each other: all, in surveillance 30 % each calendar year, rounded up. @source audit-time 5 (MD1; EA 46.5) */
export const unsampledSize = (audit: SampledAudit, sites: number): number =>
  audit === 'surveillance' ? ceilDiv(sites * multiSite.rotationPercent, 100) : sites;

/** A new group is a sample of its own before it joins: √ of the new sites, in whatever audit that happens. */
export const newGroupSize = (sites: number): number => sampleSize('initial', sites);
