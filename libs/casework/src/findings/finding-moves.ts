import { Injectable } from '@nestjs/common';
import {
  dayOf, decideMove, FINDING_MACHINE, type FindingFacts, type FindingMove, possibleMoves, type PossibleMove, type Reasons, type Role,
} from '@cb/domain';
import {
  caseSubject, CertificationCaseEntity, FindingClauseEntity, FindingEntity, FindingResponseEntity, FindingSiteEntity, SYSTEM_ACTOR, type Tx,
} from '@cb/persistence';
import { SettingsService } from '../settings/settings.service';
import { openSites } from '../sites';
import { peopleFacts } from '../teams/people-facts';

export interface FindingMoveOptions {
  patch?: Partial<FindingEntity>;
  input?: FindingFacts['input'];
  reasons?: Reasons;
  reason?: string | null;
  version?: number;
}

/** Every change of a finding's state, through its table (domain/finding). */
@Injectable()
export class FindingMoves {
  constructor(readonly settings: SettingsService) {}

  /** @throws RuleViolation those of `decideMove`, `stale_version` */
  async move(tx: Tx, finding: FindingEntity, name: FindingMove, { patch = {}, input, reasons, reason = null, version }: FindingMoveOptions = {}): Promise<FindingEntity> {
    // A decision on the case waits for this move, and this move for a decision (R-DEC-04).
    await tx.as(SYSTEM_ACTOR, (system) => system.locked(CertificationCaseEntity, finding.caseId));
    const facts = await this.facts(tx, finding, input);
    const { to, overruled } = decideMove(FINDING_MACHINE, finding.state, name, await rolesOn(tx, finding), facts, reasons);
    return tx.change(FindingEntity, finding, { ...patch, state: to }, { subject: caseSubject(finding.caseId), move: `finding.${name}`, reason, overruled }, version);
  }

  async possible(tx: Tx, finding: FindingEntity): Promise<PossibleMove<FindingMove>[]> {
    if (finding.publishedAt === null) return [];
    return possibleMoves(FINDING_MACHINE, finding.state, await rolesOn(tx, finding), await this.facts(tx, finding));
  }

  private facts(tx: Tx, finding: FindingEntity, input?: FindingFacts['input']): Promise<FindingFacts> {
    const { personId, name } = tx.actor;
    return tx.as(SYSTEM_ACTOR, async (system) => {
      const clauses = await system.find(FindingClauseEntity, { findingId: finding.id });
      const sites = await system.find(FindingSiteEntity, { findingId: finding.id });
      const people = await peopleFacts(system, finding.caseId, personId ? [personId] : []);
      const { grade, state, planDueOn, evidenceDueOn, verificationEvidence } = finding;
      return {
        today: await this.settings.today(system), grade, state, planDueOn, evidenceDueOn,
        standards: [...new Set(clauses.map(({ standard }) => standard))], siteIds: sites.map(({ siteId }) => siteId),
        scopeSiteCount: (await openSites(system, finding.caseId)).length,
        response: await this.lastPlan(system, finding.id), verification: verificationEvidence ? { evidence: verificationEvidence } : null,
        actor: people.get(personId ?? '') ?? { personId: personId ?? '', name, competences: [], conflicts: [] },
        ...(input ? { input } : {}),
      };
    });
  }

  private async lastPlan(tx: Tx, findingId: string): Promise<FindingFacts['response']> {
    const plan = await tx.findOne(FindingResponseEntity, { findingId, kind: 'plan' }, { number: 'DESC' });
    if (!plan) return null;
    const { timeZone } = await this.settings.value(tx, 'body');
    const { cause, correction, correctiveAction, otherSites, submittedAt } = plan;
    return { cause, correction, correctiveAction, otherSites, submittedOn: dayOf(submittedAt, timeZone) };
  }
}

/** `auditor` means an auditor of the case here: of the finding's own audit, or of a later one that looks at it again. */
export async function rolesOn(tx: Tx, { caseId }: FindingEntity): Promise<readonly Role[]> {
  const { personId, roles } = tx.actor;
  if (!roles.includes('auditor')) return roles;
  const [stands] = await tx.query(
    `SELECT 1 FROM audit_team_member member WHERE member.case_id = $1 AND member.person_id = $2 AND member.left_at IS NULL
        AND member.function IN ('lead_auditor', 'auditor') LIMIT 1`, [caseId, personId]);
  return stands ? roles : roles.filter((role) => role !== 'auditor');
}
