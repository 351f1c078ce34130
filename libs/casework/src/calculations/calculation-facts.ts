import type { CalculationFacts } from '@cb/domain';
import { CalculationEntity, type CalculationPurpose, type FrozenInputs, SiteEntity, type Tx } from '@cb/persistence';
import { openSites } from '../sites';

/** The calculation that holds for the case: the fixed one; before that the newest draft. */
export async function currentCalculation(tx: Tx, caseId: string, purpose: CalculationPurpose = 'initial'): Promise<CalculationEntity | null> {
  return await tx.findOne(CalculationEntity, { caseId, purpose, state: 'fixed' }, { number: 'DESC' })
    ?? tx.findOne(CalculationEntity, { caseId, purpose, state: 'draft' }, { number: 'DESC' });
}

/** As the rules see it, with what changed in the case since (R-AGR-02). */
export async function calculationFacts(tx: Tx, caseId: string, purpose: CalculationPurpose = 'initial'): Promise<CalculationFacts | null> {
  const calculation = await currentCalculation(tx, caseId, purpose);
  return calculation && calculationFactsOf(calculation, await openSites(tx, caseId));
}

export const calculationFactsOf = ({ state, justification, inputs, result }: CalculationEntity, sites: readonly SiteEntity[]): CalculationFacts => ({
  fixed: state === 'fixed', justification,
  tableUnconfirmed: result.warnings.includes('TABLE_NOT_CONFIRMED'),
  changedSince: changesSince(inputs, sites),
});

/** What is different from the frozen inputs, in words (English); sites by their name. */
export function changesSince({ sites: before }: Pick<FrozenInputs, 'sites'>, now: readonly SiteEntity[]): string[] {
  const nameOf = ({ name }: { name: SiteEntity['name'] }): string => name.en ?? name.zh ?? '';
  const added = now.filter(({ id }) => !before.some((each) => each.id === id)).map((site) => `${nameOf(site)} is new`);
  const gone = before.filter(({ id }) => !now.some((each) => each.id === id)).map((site) => `${nameOf(site)} is gone`);
  const changed = now.flatMap((site) => {
    const old = before.find(({ id }) => id === site.id);
    if (!old) return [];
    return [
      ...(JSON.stringify(old.people) === JSON.stringify(site.people) ? [] : [`people at ${nameOf(site)}`]),
      ...(JSON.stringify(old.scope) === JSON.stringify(site.scope) ? [] : [`scope of ${nameOf(site)}`]),
    ];
  });
  return [...added, ...gone, ...changed];
}
