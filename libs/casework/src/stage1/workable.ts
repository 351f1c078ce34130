import { AuditEntity, type Tx } from '@cb/persistence';
import { requireAuditor } from '../audits/audit-team';
import { refuseAuditMove } from '../audits/refusals';

/** Documents are read before anybody travels, so stage 1 is worked on from the confirmed team to its conclusion. */
const WORKED_ON = ['team_confirmed', 'plan_sent', 'dates_agreed', 'running', 'closed_on_site'];

/**
 * The audit, held until the transaction ends: its conclusion waits for what is being written.
 * @throws RuleViolation `not_found`, `role_not_allowed` for who does not audit here, `move_not_allowed` before the team is confirmed or after the conclusion
 */
export async function workableStage1(tx: Tx, auditId: string): Promise<AuditEntity> {
  const audit = await tx.locked(AuditEntity, auditId);
  refuseOtherThanStage1(audit);
  await requireAuditor(tx, audit);
  if (!WORKED_ON.includes(audit.state)) throw refuseAuditMove('Stage 1 is worked on from the confirmed team to its conclusion.');
  return audit;
}

/** @throws RuleViolation `move_not_allowed` */
export function refuseOtherThanStage1({ kind }: Pick<AuditEntity, 'kind'>): void {
  if (kind !== 'stage1') throw refuseAuditMove('This is not a stage 1.');
}
