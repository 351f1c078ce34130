import { centralSite } from '@cb/domain/sampling/central-site';
import { MULTI_SITE_CONDITIONS, SAMPLING_CONDITIONS } from '@cb/domain/sampling/eligibility';
import type { Answer } from '../../../../api/shapes';

export type FactorRow = Answer<'ReasonedFactorDto'>;
export type SiteFactorRow = Answer<'SiteFactorDto'>;
export type CentralRow = Answer<'CentralProcessesDto'>;
export type ExtraRow = Answer<'ExtraSitesDto'>;
/** A number with the reason that it needs; nothing while it is 0. */
export interface Reasoned { value: number; reason: string }
const NOTHING: Reasoned = { value: 0, reason: '' };

export const CONDITIONS = { ...MULTI_SITE_CONDITIONS, ...SAMPLING_CONDITIONS };
export type Condition = keyof typeof CONDITIONS;
export const CONDITION_NAMES = Object.keys(CONDITIONS) as Condition[];

/** Everything that the planner may say; what does not apply to the case stays empty. */
export interface Inputs {
  factors: FactorRow[];
  siteFactors: SiteFactorRow[];
  centralProcesses: CentralRow[];
  extraSites: ExtraRow[];
  integration: Reasoned;
  addedComplexity: Reasoned;
  manual: Reasoned;
  /** Whole percent; null for one third. */
  stage1SharePct: number | null;
  conditionsMet: Condition[];
  justification: string;
}

interface Place { standards: readonly string[]; sites: readonly { id: string; isCentral: boolean }[] }

/** All but the central function. */
export function otherSites<Site extends Place['sites'][number]>(sites: readonly Site[]): Site[] {
  const central = centralSite(sites);
  return sites.filter((site) => site !== central);
}
export const hasSeveralStandards = ({ standards }: Place): boolean => standards.length > 1;
/** Several standards at several sites take factors instead. */
export const mayBeMoreComplex = ({ standards, sites }: Place): boolean => standards.length > 1 && sites.length === 1;

/** As the last calculation was asked for, without what the case has no place for any more; else the conditions that nearly always hold. */
export function inputsFrom(last: Answer<'FrozenInputsDto'> | undefined, place: Place): Inputs {
  const others = otherSites(place.sites).map(({ id }) => id);
  const here = ({ standard }: FactorRow): boolean => place.standards.includes(standard);
  const there = ({ siteId }: { siteId: string }): boolean => others.includes(siteId);
  return {
    factors: (last?.factors ?? []).filter(here),
    siteFactors: (last?.siteFactors ?? []).filter((row) => here(row) && there(row)),
    centralProcesses: (last?.centralProcesses ?? []).filter(there),
    extraSites: others.length > 0 ? last?.extraSites ?? [] : [],
    integration: hasSeveralStandards(place) ? reasoned(last?.integration?.pct, last?.integration?.reason) : NOTHING,
    addedComplexity: mayBeMoreComplex(place) ? reasoned(last?.addedComplexity?.pct, last?.addedComplexity?.reason) : NOTHING,
    manual: reasoned(last?.manual?.initialDays, last?.manual?.reason),
    stage1SharePct: last?.stage1SharePct ?? null,
    conditionsMet: others.length === 0 ? [] : CONDITION_NAMES.filter((name) => last?.conditionsMet.includes(name) ?? name in MULTI_SITE_CONDITIONS),
    justification: last?.justification ?? '',
  };
}
const reasoned = (value = 0, reason = ''): Reasoned => ({ value, reason });

const hasText = (text: string): boolean => text.trim() !== '';
/** Lines that count: what they are about is chosen, and why is written. */
export const COUNTS = {
  factors: ({ code, reason }: FactorRow) => code !== '' && hasText(reason),
  siteFactors: ({ siteId, code, reason }: SiteFactorRow) => siteId !== '' && code !== '' && hasText(reason),
  centralProcesses: ({ siteId, reason }: CentralRow) => siteId !== '' && hasText(reason),
  extraSites: ({ group, reason }: ExtraRow) => group !== '' && hasText(reason),
};
export const counts = ({ value, reason }: Reasoned): boolean => value > 0 && hasText(reason);
const isOpen = (row: Reasoned): boolean => row.value > 0 && !counts(row);

/** The request with the lines that count. */
export function requestOf({ factors, siteFactors, centralProcesses, extraSites, integration, addedComplexity, manual, stage1SharePct, conditionsMet }: Inputs): Answer<'CalculateDto'> {
  return {
    purpose: 'initial', conditionsMet, stage1SharePct,
    factors: factors.filter(COUNTS.factors), siteFactors: siteFactors.filter(COUNTS.siteFactors),
    centralProcesses: centralProcesses.filter(COUNTS.centralProcesses), extraSites: extraSites.filter(COUNTS.extraSites),
    ...(counts(integration) && { integration: { pct: integration.value, reason: integration.reason } }),
    ...(counts(addedComplexity) && { addedComplexity: { pct: addedComplexity.value, reason: addedComplexity.reason } }),
    ...(counts(manual) && { manual: { initialDays: manual.value, reason: manual.reason } }),
  };
}

/** How many lines are begun and do not count yet. */
export const openLines = ({ factors, siteFactors, centralProcesses, extraSites, integration, addedComplexity, manual }: Inputs): number =>
  openAmong(factors, COUNTS.factors) + openAmong(siteFactors, COUNTS.siteFactors) + openAmong(centralProcesses, COUNTS.centralProcesses) + openAmong(extraSites, COUNTS.extraSites)
  + [integration, addedComplexity, manual].filter(isOpen).length;
const openAmong = <Row>(rows: readonly Row[], countsHere: (row: Row) => boolean): number => rows.filter((row) => !countsHere(row)).length;

/** What the server says against each line: it numbers only those that count. */
export function faultsOfLines<Row>(rows: readonly Row[], countsHere: (row: Row) => boolean, list: keyof typeof COUNTS, errors: Readonly<Record<string, string>>): Record<string, string>[] {
  const sent = rows.filter(countsHere);
  return rows.map((row) => {
    const before = `${list}.${sent.indexOf(row)}.`;
    return Object.fromEntries(Object.entries(errors).filter(([path]) => path.startsWith(before)).map(([path, message]) => [path.slice(before.length), message]));
  });
}

const FIELD = /^(factors|siteFactors|centralProcesses|extraSites)\.\d+\.|^(integration|addedComplexity|manual)(\.|$)|^stage1SharePct$/;
/** The form has a field for it. */
export const hasField = (path: string): boolean => FIELD.test(path);
