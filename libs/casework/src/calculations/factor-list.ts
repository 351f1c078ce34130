import { caseFactorFaults, invalidInput } from '@cb/domain';
import { AdjustmentFactorEntity, type CalculationRequest, type Tx } from '@cb/persistence';

/**
 * Holds the factors of a request against the certification body's list as it is now (DECISIONS 30).
 * @throws RuleViolation `invalid_input` with the path of each factor
 */
export async function checkFactorList(tx: Tx, { factors, siteFactors }: Pick<CalculationRequest, 'factors' | 'siteFactors'>): Promise<void> {
  const allowed = await tx.find(AdjustmentFactorEntity, { active: true });
  const errors = [...caseFactorFaults(factors, allowed, 'factors'), ...caseFactorFaults(siteFactors, allowed, 'siteFactors')];
  if (errors.length > 0) throw invalidInput(errors);
}
