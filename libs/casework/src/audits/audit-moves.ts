import { Injectable } from '@nestjs/common';
import { AUDIT_MACHINE, type AuditFacts, type AuditMove, decideMove, possibleMoves, type PossibleMove, type Reasons, refusalsForClient, type Role } from '@cb/domain';
import { AuditEntity, caseSubject, isClient, type Tx } from '@cb/persistence';
import { SettingsService } from '../settings/settings.service';
import { auditFacts, type ProposedTeam } from './audit-facts';
import { rolesAt } from './audit-team';

export interface AuditMoveOptions {
  /** Fields that the move writes; the rules judge the audit as it will be. */
  patch?: Partial<AuditEntity>;
  /** A team and half days that are not written yet. */
  proposed?: ProposedTeam;
  reasons?: Reasons;
  reason?: string | null;
  version?: number;
  /** A consequence that the software draws from somebody's move: with the rights of `system` beside the actor's own. */
  consequence?: boolean;
}

/** Stage 1 has no formal report: its conclusion makes these moves in one go (R-STAGE1-06). */
const ENDED_BY_CONCLUSION: readonly AuditMove[] = ['draft_report', 'issue_report', 'finish'];

/** Every change of an audit's state, through its table (domain/audit). */
@Injectable()
export class AuditMoves {
  constructor(readonly settings: SettingsService) {}

  facts(tx: Tx, audit: AuditEntity, proposed?: ProposedTeam): Promise<AuditFacts> {
    return auditFacts(tx, this.settings, audit, proposed);
  }

  /** @throws RuleViolation those of `decideMove`, `stale_version` */
  async move(tx: Tx, audit: AuditEntity, name: AuditMove, options: AuditMoveOptions = {}): Promise<AuditEntity> {
    const { patch = {}, proposed, reasons, reason = null, version, consequence } = options;
    const facts = await this.facts(tx, { ...audit, ...patch }, proposed);
    const roles: readonly Role[] = [...(await rolesAt(tx, audit)), ...(consequence ? ['system' as const] : [])];
    const { to, overruled } = decideMove(AUDIT_MACHINE, audit.state, name, roles, facts, reasons);
    return tx.change(AuditEntity, audit, { ...patch, state: to }, { subject: caseSubject(audit.caseId), move: `audit.${name}`, reason, overruled }, version);
  }

  /** What the actor could do with the audit now, and what stands against it. */
  async possible(tx: Tx, audit: AuditEntity): Promise<PossibleMove<AuditMove>[]> {
    const moves = possibleMoves(AUDIT_MACHINE, audit.state, await rolesAt(tx, audit), await this.facts(tx, audit))
      .filter(({ name }) => audit.kind !== 'stage1' || !ENDED_BY_CONCLUSION.includes(name));
    return isClient(tx.actor) ? moves.map(forClient) : moves;
  }
}

/** A client passes no warning (DECISIONS 19): what would be one stands against the move. */
const forClient = ({ name, blockedBy, warnings }: PossibleMove<AuditMove>): PossibleMove<AuditMove> => {
  const against = refusalsForClient([...blockedBy, ...warnings]);
  return { name, allowed: against.length === 0, blockedBy: against, warnings: [] };
};
