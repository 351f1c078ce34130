import { Injectable } from '@nestjs/common';
import { type Day, dayOf, findingDueDays, invalidInput, type Reasons, yearOf } from '@cb/domain';
import { type Actor, AuditEntity, FindingEntity, FindingResponseEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { CaseObligations } from '../obligations/case-obligations';
import { nextNumber } from '../settings/number-series';
import { FindingMails } from './finding-mails';
import { FindingMoves } from './finding-moves';
import { expiryOf } from './finding-publication';
import { type FindingView, FindingViews } from './finding-view';

export interface Verification { version?: number; evidence: string; verifiedOn?: Day; reasons?: Reasons }

/** From the accepted plan to the closed finding, and the side moves: raised, disputed, carried (R-NC-06 to R-NC-09, DECISIONS 6). */
@Injectable()
export class FindingVerificationService {
  constructor(
    private readonly uow: UnitOfWork, private readonly moves: FindingMoves, private readonly views: FindingViews, private readonly mails: FindingMails,
    private readonly obligations: CaseObligations,
  ) {}

  /**
   * The effect was verified, with its evidence. The day, today unless given, counts for the six months of R-DEC-06.
   * @throws RuleViolation `rule_blocked` (R-NC-06, R-NC-07), `invalid_input` for a day before the answer or in the future
   */
  verify(actor: Actor, id: string, { version, evidence, verifiedOn, reasons }: Verification): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      const on = await this.dayOfVerification(tx, finding, verifiedOn);
      const patch = { verifiedById: actor.personId, verifiedOn: on, verificationEvidence: evidence };
      const moved = await this.moves.move(tx, finding, 'verify', { patch, input: { verificationEvidence: evidence }, version, ...(reasons ? { reasons } : {}) });
      await this.obligations.follow(tx, finding.caseId);
      await this.mails.judged(tx, moved, { en: `verified. ${evidence}`, zh: `已验证。${evidence}` });
      return this.views.one(tx, id);
    });
  }

  /** A nonconformity after its verification, an improvement as noted. @throws RuleViolation `rule_blocked` (R-NC-06, R-NC-09, R-NC-01) */
  close(actor: Actor, id: string, version?: number): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      await this.moves.move(tx, finding, finding.grade === 'improvement' ? 'close_improvement' : 'close', { patch: { closedAt: tx.now() }, version });
      return this.views.one(tx, id);
    });
  }

  /** A minor becomes a major; its clocks start again today (R-NC-08). @throws RuleViolation `reason_missing` (R-NC-08), `rule_blocked` (R-NC-01) */
  escalate(actor: Actor, id: string, { version, reasons }: { version?: number; reasons?: Reasons }): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      const audit = await tx.as(SYSTEM_ACTOR, (system) => system.visible(AuditEntity, finding.auditId));
      const today = await this.moves.settings.today(tx);
      const { findingPlanDays: planDays, findingEvidenceDays: evidenceDays } = await this.moves.settings.value(tx, 'periods');
      const cap = audit.kind === 'recertification' ? await expiryOf(tx, finding.caseId) : null;
      const patch = { grade: 'major' as const, escalatedOn: today, carried: false, ...findingDueDays('major', today, { planDays, evidenceDays }, cap) };
      const raised = await this.moves.move(tx, finding, 'escalate', { patch, version, ...(reasons ? { reasons } : {}) });
      await this.obligations.follow(tx, finding.caseId);
      await this.mails.judged(tx, raised, { en: 'it was raised to a major nonconformity; please answer anew.', zh: '已升级为严重不符合，请重新答复。' });
      return this.views.one(tx, id);
    });
  }

  /**
   * The client disputes the finding: an appeal is opened with its number and acknowledged, and no clock stops (R-APL-01, DECISIONS 6).
   * @param appealId the number of an appeal that was filed before
   */
  dispute(actor: Actor, id: string, { version, appealId, reason }: { version?: number; appealId?: string; reason: string }): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      const appealNumber = appealId ?? (await this.nextAppeal(tx));
      const disputed = await this.moves.move(tx, finding, 'dispute', { patch: { disputedAt: tx.now(), appealNumber }, input: { appealId: appealNumber }, reason: `${appealNumber}: ${reason}`, version });
      await this.mails.disputed(tx, disputed, appealNumber, reason);
      return this.views.one(tx, id);
    });
  }

  /** An accepted minor is verified at the next audit. */
  carry(actor: Actor, id: string, version?: number): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      await this.moves.move(tx, finding, 'carry', { patch: { carried: true }, version });
      return this.views.one(tx, id);
    });
  }

  /** `A-2026-0001`, counted by year. */
  private async nextAppeal(tx: Tx): Promise<string> {
    const year = yearOf(await this.moves.settings.today(tx));
    return `A-${year}-${String(await nextNumber(tx, `appeal ${year}`)).padStart(4, '0')}`;
  }

  private async dayOfVerification(tx: Tx, finding: FindingEntity, verifiedOn: Day | undefined): Promise<Day> {
    const today = await this.moves.settings.today(tx);
    if (verifiedOn === undefined) return today;
    const { timeZone } = await this.moves.settings.value(tx, 'body');
    const last = await tx.findOne(FindingResponseEntity, { findingId: finding.id }, { number: 'DESC' });
    if (verifiedOn > today || (last && verifiedOn < dayOf(last.submittedAt, timeZone))) {
      throw invalidInput([{ path: 'verifiedOn', message: "lies in the future or before the client's last answer" }]);
    }
    return verifiedOn;
  }
}
