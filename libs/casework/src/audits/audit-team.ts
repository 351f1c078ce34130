import { isAuditing, type Role, RuleViolation } from '@cb/domain';
import { type AuditEntity, AuditTeamMemberEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';

/** Everybody who stands in the team now, whoever asks. */
export const standingTeam = (tx: Tx, auditId: string): Promise<AuditTeamMemberEntity[]> =>
  tx.as(SYSTEM_ACTOR, async (system) => (await system.find(AuditTeamMemberEntity, { auditId }, { createdAt: 'ASC', id: 'ASC' })).filter(({ leftAt }) => leftAt === null));

/**
 * The actor's roles at this audit: who may audit in general does so only here as lead auditor or auditor of the team.
 * A move table that says `auditor` then means this team's.
 */
export async function rolesAt(tx: Tx, audit: Pick<AuditEntity, 'id'>): Promise<readonly Role[]> {
  const { personId, roles } = tx.actor;
  if (!roles.includes('auditor')) return roles;
  const team = await standingTeam(tx, audit.id);
  const audits = team.some((member) => member.personId === personId && isAuditing(member.function));
  return audits ? roles : roles.filter((role) => role !== 'auditor');
}

/** @throws RuleViolation `role_not_allowed` unless the actor is lead auditor or auditor of this audit */
export async function requireAuditor(tx: Tx, audit: Pick<AuditEntity, 'id'>): Promise<void> {
  if (!(await rolesAt(tx, audit)).includes('auditor')) throw new RuleViolation(null, 'role_not_allowed', 'Only an auditor of this audit may do this.');
}

/** @throws RuleViolation `role_not_allowed` unless the actor leads this audit */
export async function requireLeadAuditor(tx: Tx, audit: Pick<AuditEntity, 'id'>): Promise<void> {
  const team = await standingTeam(tx, audit.id);
  const leads = team.some((member) => member.personId === tx.actor.personId && member.function === 'lead_auditor');
  if (!leads) throw new RuleViolation(null, 'role_not_allowed', 'Only the lead auditor of this audit may do this.');
}
