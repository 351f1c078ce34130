import { CaseAssignmentEntity, caseSubject, SYSTEM_ACTOR, type Tx } from '@cb/persistence';

/**
 * An auditor sees a case exactly while standing in a team of one of its audits that is not cancelled.
 * Rows are the access itself, so the software writes them, whoever caused the change.
 */
export async function keepAssignments(tx: Tx, caseId: string, personIds: readonly string[]): Promise<void> {
  await tx.as(SYSTEM_ACTOR, async (system) => {
    for (const personId of new Set(personIds)) await keepOne(system, caseId, personId);
  });
}

async function keepOne(tx: Tx, caseId: string, personId: string): Promise<void> {
  const [stands] = await tx.query(
    `SELECT 1 FROM audit_team_member member JOIN audit ON audit.id = member.audit_id
      WHERE member.case_id = $1 AND member.person_id = $2 AND member.left_at IS NULL AND audit.state <> 'cancelled' LIMIT 1`, [caseId, personId]);
  const row = await tx.findOne(CaseAssignmentEntity, { caseId, personId });
  if (stands && !row) await tx.add(CaseAssignmentEntity, { caseId, personId }, { subject: caseSubject(caseId), move: 'case.assign' });
  if (!stands && row) await tx.remove(CaseAssignmentEntity, row, { subject: caseSubject(caseId), move: 'case.unassign' });
}
