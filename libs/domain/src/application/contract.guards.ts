import type { AgreementFacts, ApplicationFacts, CalculationFacts, SiteFacts } from './application.facts';
import { APPLICATION_TEXTS } from './application.texts';
import { AGREEMENT_DUTIES, type AgreementDuty } from './checklists';
import type { Refused } from '../shared/machine';
import { hasText, refusing } from '../shared/text';

const say = refusing(APPLICATION_TEXTS);

/** Facts that applications, routes and audits share here. */
export interface AgreedFacts { agreement: AgreementFacts | null; scopeSites: readonly Pick<SiteFacts, 'id' | 'name'>[] }
export interface CalculatedFacts { calculation: CalculationFacts | null }

/** R-AGR-01: signed by both, with the duties, for every site in the scope. */
export function agreementSigned({ agreement, scopeSites }: AgreedFacts): Refused[] {
  if (!agreement?.fileId || !agreement.signedByClientAt || !agreement.signedByBodyAt) return [say('R-AGR-01.missing', {}, 'agreement')];
  const duties = (Object.keys(AGREEMENT_DUTIES) as AgreementDuty[]).filter((duty) => !agreement.duties.includes(duty));
  const uncovered = scopeSites.filter(({ id }) => !agreement.siteIds.includes(id));
  return [
    ...(duties.length > 0 ? [say('R-AGR-01.duties', { what: duties.map((duty) => AGREEMENT_DUTIES[duty]) }, 'agreement.duties')] : []),
    ...(uncovered.length > 0 ? [say('R-AGR-01.sites', { sites: uncovered.map(({ name }) => name) }, 'agreement.siteIds')] : []),
  ];
}

/** R-AGR-01 for the application: its own sites are the scope. */
export const agreementCoversApplication = ({ agreement, sites }: Pick<ApplicationFacts, 'agreement' | 'sites'>): Refused[] =>
  agreementSigned({ agreement, scopeSites: sites });

/** R-TIME-00: the audit time is fixed, with its justification. */
export function timeFixed({ calculation }: CalculatedFacts): Refused | null {
  if (!calculation?.fixed) return say('R-TIME-00.not_fixed', {}, 'calculation');
  return hasText(calculation.justification) ? null : say('R-TIME-00.no_justification', {}, 'calculation.justification');
}

/** R-TIME-00, DECISIONS 13: a table that nobody signed asks for a reason. */
export const tableConfirmed = ({ calculation }: CalculatedFacts): Refused | null =>
  calculation?.tableUnconfirmed ? say('R-TIME-00.table_not_confirmed', {}, 'calculation') : null;

/** R-AGR-02: nothing changed since the calculation. */
export const calculationCurrent = ({ calculation }: CalculatedFacts): Refused | null =>
  calculation && calculation.changedSince.length > 0 ? say('R-AGR-02.changed', { what: calculation.changedSince }, 'calculation') : null;

