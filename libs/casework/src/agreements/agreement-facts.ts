import type { AgreementFacts } from '@cb/domain';
import { AgreementEntity, type Tx } from '@cb/persistence';

/** The newest agreement of the case as the rules see it; null before there is one that the actor may see. */
export async function agreementFacts(tx: Tx, caseId: string): Promise<AgreementFacts | null> {
  const agreement = await tx.findOne(AgreementEntity, { caseId }, { number: 'DESC' });
  return agreement && agreementFactsOf(agreement);
}

export function agreementFactsOf({ fileId, signedByClientAt, signedByBodyAt, terms }: AgreementEntity): AgreementFacts {
  return { fileId, signedByClientAt, signedByBodyAt, duties: terms.duties, siteIds: terms.siteIds };
}
