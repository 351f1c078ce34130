import { type FieldError, invalidInput } from '@cb/domain';
import { StoredFileEntity, type Tx } from '@cb/persistence';

/** A request names documents of this very case, as far as the actor sees them. @throws RuleViolation `invalid_input` with the path of each other one */
export async function refuseForeignFiles(tx: Tx, caseId: string, files: readonly { id: string; path: string }[]): Promise<void> {
  const errors: FieldError[] = [];
  for (const { id, path } of files) {
    if (!(await tx.findOne(StoredFileEntity, { id, caseId }))) errors.push({ path, message: 'is no document of this case' });
  }
  if (errors.length > 0) throw invalidInput(errors);
}
