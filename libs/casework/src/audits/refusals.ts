import { RuleViolation } from '@cb/domain';

/** The audit is not in a state that offers this. */
export const refuseAuditMove = (message: string): RuleViolation => new RuleViolation(null, 'move_not_allowed', message);
