import { calculateAuditTime, checkAuditTimeInput, type AuditTimeResult } from '../audit-time/audit-time';
import type { AuditTimeTable } from '../audit-time/audit-time-table';
import { MAX_PEOPLE } from '../audit-time/audit-time-table';
import { type Step, step, wordFor } from '../calculation/step';
import { type Factor, PERCENT_RANGE } from '../audit-time/factor';
import { Reader } from '../input/reader';
import { calculateIntegrated, checkStandards } from '../integrated/integrated';
import { calculateMultiSite } from '../sampling/multi-site';
import {
  MAX_SITES, SAMPLED_AUDITS, type SampledAudit, newGroupSize, randomMinimum, randomMinimumStep, sampleSize, sampleSizeStep, unsampledSize, unsampledStep,
} from '../sampling/sample-size';
import { siteTime } from '../sampling/site-time';
import { AUDIT_TIME_FIELDS, TABLE_FIELDS, readAuditTimeInput, readTable } from './read-audit-time';

const bySampledAudit = <T>(of: (audit: SampledAudit) => T): Record<SampledAudit, T> =>
  ({ initial: of('initial'), surveillance: of('surveillance'), recertification: of('recertification') });

/** The reader has thrown before a table can be missing here. */
function known(reader: Reader, table: AuditTimeTable | null): AuditTimeTable {
  reader.finish();
  if (table === null) throw new TypeError('a table that was not found passed the reader');
  return table;
}

export function auditTimeKind(inputs: unknown): AuditTimeResult {
  const reader = new Reader();
  const root = reader.object(inputs, '', [...TABLE_FIELDS, ...AUDIT_TIME_FIELDS]);
  const table = readTable(reader, root);
  const input = readAuditTimeInput(reader, root);
  checkAuditTimeInput(reader, input, table?.family);
  return calculateAuditTime(input, known(reader, table));
}

/** Missing is 0; anything else, null too, must be a number. */
const orZero = (value: unknown): unknown => (value === undefined ? 0 : value);

/** A percentage given as one number instead of a list of factors. */
const asFactor = (code: string, pct: number): Factor[] => (pct === 0 ? [] : [{ code, pct }]);

export function integratedKind(inputs: unknown): unknown {
  const reader = new Reader();
  const root = reader.object(inputs, '', ['parts', 'integrationReductionPct']);
  const parts = reader.list(root['parts'], 'parts', (value, path) => {
    const part = reader.object(value, path, [...TABLE_FIELDS, 'enp', 'adjustmentPct']);
    return {
      table: readTable(reader, part, path),
      enp: reader.whole(part['enp'], `${path}.enp`, 1, MAX_PEOPLE),
      pct: percent(reader, part['adjustmentPct'], `${path}.adjustmentPct`),
    };
  });
  const reduction = reader.whole(orZero(root['integrationReductionPct']), 'integrationReductionPct', 0, PERCENT_RANGE.maximum);
  checkStandards(reader, parts.map(({ table }) => table?.family));
  reader.finish();
  return calculateIntegrated({
    parts: parts.map(({ table, enp, pct }) => ({ table: known(reader, table), input: { fullTime: enp, factors: asFactor('ADJUSTMENT', pct) } })),
    integrationReductionPct: reduction,
  });
}

const percent = (reader: Reader, value: unknown, path: string): number =>
  reader.whole(orZero(value), path, PERCENT_RANGE.minimum, PERCENT_RANGE.maximum);

export function samplingKind(inputs: unknown): unknown {
  const reader = new Reader();
  const root = reader.object(inputs, '', ['cases', 'samplableSites', 'nonSamplableSites']);
  const byCases = root['cases'] !== undefined;
  const byCounts = root['samplableSites'] !== undefined || root['nonSamplableSites'] !== undefined;
  if (byCases === byCounts) reader.fail('cases', 'give either cases, or samplableSites and nonSamplableSites');
  const result = byCases ? samplingCases(reader, root['cases']) : samplingCounts(reader, root);
  reader.finish();
  return result;
}

function samplingCases(reader: Reader, value: unknown): unknown {
  const sites = reader.list(value, 'cases', (each, path) => {
    const one = reader.object(each, path, ['sitesWithoutCentral']);
    return reader.whole(one['sitesWithoutCentral'], `${path}.sitesWithoutCentral`, 1, MAX_SITES);
  });
  if (Array.isArray(value) && value.length === 0) reader.fail('cases', 'must have at least one case');
  return {
    cases: sites.map((x) => ({
      x, ...bySampledAudit((audit) => sampleSize(audit, x)),
      randomMin: bySampledAudit((audit) => randomMinimum(sampleSize(audit, x))),
      newGroup: newGroupSize(x), central: 1, steps: SAMPLED_AUDITS.flatMap((audit) => sampledSteps(audit, x)),
    })),
  };
}

/** How many similar sites one audit visits, and how many of them are drawn. */
const sampledSteps = (audit: SampledAudit, sites: number): Step[] =>
  [sampleSizeStep(wordFor(audit), audit, sites), randomMinimumStep(wordFor(audit), sampleSize(audit, sites))];

const CENTRAL_FUNCTION = { en: 'the central function', zh: '中心职能' };
const EACH_SITE = { en: 'each of the similar sites', zh: '每个相似场所' };

function samplingCounts(reader: Reader, root: Record<string, unknown>): unknown {
  const samplable = reader.whole(orZero(root['samplableSites']), 'samplableSites', 0, MAX_SITES);
  const different = reader.whole(orZero(root['nonSamplableSites']), 'nonSamplableSites', 0, MAX_SITES);
  if (reader.errors.length === 0 && samplable + different === 0) reader.fail('samplableSites', 'there must be at least one site besides the central function');
  return {
    ...bySampledAudit((audit) => {
      const sampled = sampleSize(audit, samplable);
      const fixed = unsampledSize(audit, different);
      return { sampled, fixed, central: 1, total: sampled + fixed + 1, randomMin: randomMinimum(sampled) };
    }),
    steps: SAMPLED_AUDITS.flatMap((audit) => [
      ...(samplable > 0 ? sampledSteps(audit, samplable) : []), ...(different > 0 ? [unsampledStep(wordFor(audit), audit, different)] : []),
    ]),
  };
}

/** Similar sites of one size; the sites of each sample are the first ones, as all are alike. */
export function multiSiteTimeKind(inputs: unknown): unknown {
  const reader = new Reader();
  const root = reader.object(inputs, '', [...TABLE_FIELDS, 'sites', 'enpPerSite', 'centralEnp', 'siteAdjustmentPct', 'siteCentralProcessPct', 'centralAdjustmentPct']);
  const found = readTable(reader, root);
  const sites = reader.whole(root['sites'], 'sites', 1, MAX_SITES);
  const people = reader.whole(root['enpPerSite'], 'enpPerSite', 1, MAX_PEOPLE);
  const centralPeople = reader.whole(root['centralEnp'], 'centralEnp', 1, MAX_PEOPLE);
  const siteFactors = asFactor('SITE', percent(reader, root['siteAdjustmentPct'], 'siteAdjustmentPct'));
  const centralProcessPct = percent(reader, root['siteCentralProcessPct'], 'siteCentralProcessPct');
  const centralFactors = asFactor('CENTRAL', percent(reader, root['centralAdjustmentPct'], 'centralAdjustmentPct'));
  const table = known(reader, found);
  const part = { table, fullTime: people, factors: siteFactors, centralProcessPct };
  const sample = bySampledAudit((audit) => sampleSize(audit, sites));
  const site = siteTime({ site: EACH_SITE, parts: [part] });
  const ids = Array.from({ length: sample.initial }, (_, index) => `site ${index + 1}`);
  const result = calculateMultiSite({
    central: [{ table, input: { fullTime: centralPeople, factors: centralFactors } }],
    sites: ids.map((id) => ({ id, parts: [part] })),
    visits: bySampledAudit((audit) => ids.slice(0, sample[audit])),
  });
  return {
    sample, randomMin: bySampledAudit((audit) => randomMinimum(sample[audit])),
    siteBaseDays: site.baseDays, siteAppliedAdjustmentPct: site.appliedAdjustmentPct[0], siteRawDays: site.rawDays,
    siteInitialDays: site.initialDays, siteSurveillanceDays: site.surveillanceDays, siteRecertificationDays: site.recertificationDays,
    centralInitialDays: result.central.initialDays, centralSurveillanceDays: result.central.surveillanceDays, centralRecertificationDays: result.central.recertificationDays,
    totals: result.totals, warnings: result.warnings, 
    steps: [
      ...SAMPLED_AUDITS.flatMap((audit) => sampledSteps(audit, sites)), ...site.steps,
      step('visited_site', { site: CENTRAL_FUNCTION }, null), ...result.central.steps, ...result.steps,
    ],
  };
}

