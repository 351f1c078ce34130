import { addDays, addMonths, type AuditKind, type Day, expiryOf, planSample, programmedSurveillance, schemePack, type SiteVisit } from '@cb/domain';
import type { FrozenInputs, TimeResult } from '@cb/persistence';
import { groupsOf } from '../calculations/determine-time';

/** One audit of the cycle as it is foreseen. `year` counts from the decision; days of 8 hours; clauses by standard. */
export interface PlannedAudit {
  kind: AuditKind;
  year: number;
  targetOn: Day;
  latestOn: Day;
  days: number;
  siteIds: string[];
  clauses: Record<string, string[]>;
}

export interface ProgrammeBasis { decisionOn: Day; stage1On?: Day; stage2On?: Day; inputs: FrozenInputs; result: TimeResult; siteIds: string[] }

/** Looked at in every surveillance, whatever else is: performance, internal audit, management review, improvement (R-SURV-03). */
const EVERY_YEAR = /^(9|10)(\.|$)/;

/**
 * The audits of a first cycle, from the planned decision day: both stages, two surveillances, the recertification.
 * Over the two surveillances every clause is covered once more.
 * @source ISO/IEC 17021-1:2015, 9.1.3.2; R-PROG-01, R-PROG-02; DECISIONS 11, 12
 */
export function firstCycleAudits({ decisionOn, stage1On, stage2On, inputs, result, siteIds }: ProgrammeBasis): PlannedAudit[] {
  const stage2Target = stage2On ?? addMonths(decisionOn, -1);
  const stage1Target = stage1On ?? addMonths(stage2Target, -1);
  const expiry = expiryOf(decisionOn);
  const [first, second] = [programmedSurveillance(decisionOn, 1), programmedSurveillance(decisionOn, 2)];
  const { stage1Days, stage2Days, surveillanceDays, recertificationDays } = result.days;
  const sites = visitedSites(inputs, result, siteIds, stage2Target, first.target);
  const { standards } = inputs;
  return [
    { kind: 'stage1', year: 1, targetOn: stage1Target, latestOn: addDays(stage2Target, -1), days: stage1Days ?? 0, siteIds: sites.central, clauses: leaves(standards, () => true) },
    { kind: 'stage2', year: 1, targetOn: stage2Target, latestOn: decisionOn, days: stage2Days ?? 0, siteIds: sites.stage2, clauses: leaves(standards, () => true) },
    { kind: 'surveillance', year: 1, targetOn: first.target, latestOn: first.latest, days: surveillanceDays ?? 0, siteIds: sites.year1, clauses: leaves(standards, (_, index) => index % 2 === 0) },
    { kind: 'surveillance', year: 2, targetOn: second.target, latestOn: second.latest, days: surveillanceDays ?? 0, siteIds: sites.year2, clauses: leaves(standards, (_, index) => index % 2 === 1) },
    { kind: 'recertification', year: 3, targetOn: addMonths(expiry, -3), latestOn: expiry, days: recertificationDays ?? 0, siteIds: sites.recertification, clauses: leaves(standards, () => true) },
  ];
}

const leaves = (standards: readonly string[], chosen: (id: string, index: number) => boolean): Record<string, string[]> =>
  Object.fromEntries(standards.map((standard) => {
    const ids = schemePack(standard).clauses.filter(({ leaf }) => leaf).map(({ id }) => id);
    const rotating = ids.filter((id) => !EVERY_YEAR.test(id));
    return [standard, ids.filter((id) => EVERY_YEAR.test(id) || chosen(id, rotating.indexOf(id)))];
  }));

interface VisitedSites { central: string[]; stage2: string[]; year1: string[]; year2: string[]; recertification: string[] }

/** By the samples of the calculation; the second surveillance prefers what the cycle has not seen. */
function visitedSites(inputs: FrozenInputs, result: TimeResult, siteIds: string[], stage2On: Day, year1On: Day): VisitedSites {
  const central = inputs.sites.find(({ isCentral }) => isCentral)?.id;
  if (result.kind !== 'multi_site' || central === undefined) {
    return { central: siteIds, stage2: siteIds, year1: siteIds, year2: siteIds, recertification: siteIds };
  }
  const picks = (audit: string): string[] => result.samples.find((each) => each.audit === audit)?.groups.flatMap((group) => group.picks.map(({ siteId }) => siteId)) ?? [];
  const visits: SiteVisit[] = [
    ...picks('initial').map((siteId): SiteVisit => ({ siteId, on: stage2On, audit: 'initial' })),
    ...picks('surveillance').map((siteId): SiteVisit => ({ siteId, on: year1On, audit: 'surveillance' })),
  ];
  const sampling = result.samples.some(({ groups }) => groups.some(({ rule }) => rule === 'sample'));
  const others = inputs.sites.filter(({ id }) => id !== central);
  const year2 = planSample({ audit: 'surveillance', central, groups: groupsOf(others, sampling, inputs.extraSites), visits, cycleFrom: stage2On, seed: `${inputs.seed}/2` });
  return {
    central: [central], stage2: [central, ...picks('initial')], year1: [central, ...picks('surveillance')],
    year2: [central, ...year2.groups.flatMap((group) => group.picks.map(({ siteId }) => siteId))], recertification: [central, ...picks('recertification')],
  };
}
