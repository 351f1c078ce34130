import { type FieldError, invalidInput } from '@cb/domain';
import type { CalculationRequest, FrozenSite } from '@cb/persistence';
import { centralOf, groupIdsOf } from './determine-time';

interface OfCase { standards: readonly string[]; sites: readonly FrozenSite[] }

/**
 * Everything that the planner names is used by the calculation: nothing about another standard or site, nothing twice,
 * nothing that this case has no place for.
 * @throws RuleViolation `invalid_input` with the path of each fault
 */
export function checkRequest(request: CalculationRequest, ofCase: OfCase): void {
  const errors = [...factorFaults(request, ofCase), ...siteFaults(request, ofCase), ...togetherFaults(request, ofCase), ...groupFaults(request, ofCase)];
  if (errors.length > 0) throw invalidInput(errors);
}

/** A fault for each item that has one. */
const faults = <T>(items: readonly T[], list: string, faultOf: (item: T, before: readonly T[]) => readonly [field: string, message: string] | null): FieldError[] =>
  items.flatMap((item, index) => {
    const fault = faultOf(item, items.slice(0, index));
    return fault ? [{ path: `${list}[${index}].${fault[0]}`, message: fault[1] }] : [];
  });

function factorFaults({ factors, siteFactors }: CalculationRequest, { standards }: OfCase): FieldError[] {
  const faultOf = ({ standard, code }: { standard: string; code: string }, twice: boolean) => {
    if (!standards.includes(standard)) return ['standard', `${standard} is no standard of this case`] as const;
    return twice ? ['code', `${code} is used twice`] as const : null;
  };
  return [
    ...faults(factors, 'factors', (each, before) => faultOf(each, before.some(({ standard, code }) => standard === each.standard && code === each.code))),
    ...faults(siteFactors, 'siteFactors', (each, before) =>
      faultOf(each, before.some(({ siteId, standard, code }) => siteId === each.siteId && standard === each.standard && code === each.code))),
  ];
}

function siteFaults({ siteFactors, centralProcesses }: CalculationRequest, { sites }: OfCase): FieldError[] {
  const central = centralOf(sites).id;
  const faultOf = (siteId: string, instead: string) => {
    if (!sites.some(({ id }) => id === siteId)) return ['siteId', 'is no site of this case'] as const;
    return siteId === central ? ['siteId', `is the central function: ${instead}`] as const : null;
  };
  return [
    ...faults(siteFactors, 'siteFactors', ({ siteId }) => faultOf(siteId, 'its factors stand in factors')),
    ...faults(centralProcesses, 'centralProcesses', ({ siteId }, before) =>
      faultOf(siteId, 'nothing is taken off there') ?? (before.some((each) => each.siteId === siteId) ? ['siteId', 'is named twice'] as const : null)),
  ];
}

function togetherFaults({ integration, addedComplexity }: CalculationRequest, { standards, sites }: OfCase): FieldError[] {
  return [
    ...(integration && standards.length < 2 ? [{ path: 'integration', message: 'is for two standards or more audited together' }] : []),
    ...(addedComplexity && (standards.length < 2 || sites.length > 1)
      ? [{ path: 'addedComplexity', message: 'is for two standards or more audited together at one site; elsewhere use a factor' }] : []),
  ];
}

function groupFaults({ extraSites, conditionsMet }: CalculationRequest, { sites }: OfCase): FieldError[] {
  const groups = groupIdsOf(sites, conditionsMet);
  return faults(extraSites, 'extraSites', ({ group }, before) => {
    if (!groups.includes(group)) return ['group', `${group} is no group of sites of this case`] as const;
    return before.some((each) => each.group === group) ? ['group', 'is named twice'] as const : null;
  });
}
