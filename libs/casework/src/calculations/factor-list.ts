import { type FieldError, invalidInput, systemKindOf } from '@cb/domain';
import { AdjustmentFactorEntity, type CalculationRequest, type ReasonedFactor, type Tx } from '@cb/persistence';

/**
 * Every factor is on the certification body's list for its standard, inside its range and has a reason (DECISIONS 30).
 * @throws RuleViolation `invalid_input` with the path of each factor
 */
export async function checkFactorList(tx: Tx, { factors, siteFactors }: Pick<CalculationRequest, 'factors' | 'siteFactors'>): Promise<void> {
  const list = await tx.find(AdjustmentFactorEntity, { active: true });
  const errors = [
    ...factors.flatMap((factor, index) => faultsOf(factor, `factors[${index}]`, list)),
    ...siteFactors.flatMap((factor, index) => faultsOf(factor, `siteFactors[${index}]`, list)),
  ];
  if (errors.length > 0) throw invalidInput(errors);
}

function faultsOf({ standard, code, pct, reason }: ReasonedFactor, path: string, list: readonly AdjustmentFactorEntity[]): FieldError[] {
  const listed = list.find((each) => each.code === code && [standard, systemKindOf(standard)].includes(each.scheme));
  if (!listed) return [{ path: `${path}.code`, message: `${code} is not on the list of factors for ${standard}` }];
  const { minPct, maxPct } = listed;
  return [
    ...(pct < minPct || pct > maxPct ? [{ path: `${path}.pct`, message: `${code} may be from ${minPct} to ${maxPct} %` }] : []),
    ...(reason.trim() === '' ? [{ path: `${path}.reason`, message: 'say why this factor holds here' }] : []),
  ];
}
