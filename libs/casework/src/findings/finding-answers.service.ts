import { Injectable } from '@nestjs/common';
import { type Reasons, RuleViolation } from '@cb/domain';
import { type Actor, caseSubject, FindingEntity, FindingResponseEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { actingPerson } from '../acting-person';
import { refuseForeignFiles } from '../documents/foreign-files';
import { CaseObligations } from '../obligations/case-obligations';
import { emptyDraft } from './finding-drafts.service';
import { FindingMails } from './finding-mails';
import { FindingMoves } from './finding-moves';
import { type FindingView, FindingViews } from './finding-view';

export interface PlanAnswer { version?: number; cause: string; correction: string; correctiveAction: string; otherSites?: string; documentIds?: string[]; /** Version of the draft that is sent with it. */ draftVersion?: number }
export interface EvidenceAnswer { version?: number; draftVersion?: number; evidence?: string; documentIds?: string[] }
export interface Verdict { version?: number; text: string; reasons?: Reasons }

/** The client's answers in versions, and what the auditor says to each (R-NC-05, R-NC-06). */
@Injectable()
export class FindingAnswersService {
  constructor(
    private readonly uow: UnitOfWork, private readonly moves: FindingMoves, private readonly views: FindingViews, private readonly mails: FindingMails,
    private readonly obligations: CaseObligations,
  ) {}

  /** Cause, correction, corrective action; how the other sites stand (R-NC-09). @throws RuleViolation `rule_blocked` (R-NC-05), `invalid_input`, those of the move */
  respond(actor: Actor, id: string, { version, draftVersion, documentIds = [], otherSites, ...plan }: PlanAnswer): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      const moved = await this.moves.move(tx, finding, 'respond', { input: { ...plan, otherSites: otherSites ?? null }, version });
      await this.addAnswer(tx, finding, { kind: 'plan', ...plan, otherSites: otherSites ?? null, documentIds }, draftVersion);
      await this.obligations.follow(tx, finding.caseId);
      await this.mails.answered(tx, moved);
      return this.views.one(tx, id);
    });
  }

  /** What was done, in words or files. @throws RuleViolation `rule_blocked` (R-NC-05), `invalid_input`, those of the move */
  sendEvidence(actor: Actor, id: string, { version, draftVersion, evidence, documentIds = [] }: EvidenceAnswer): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      const moved = await this.moves.move(tx, finding, 'send_evidence', { input: { evidence: evidence ?? null, documentCount: documentIds.length }, version });
      await this.addAnswer(tx, finding, { kind: 'evidence', evidence: evidence ?? null, documentIds }, draftVersion);
      await this.obligations.follow(tx, finding.caseId);
      await this.mails.answered(tx, moved);
      return this.views.one(tx, id);
    });
  }

  /** The plan is accepted. @throws RuleViolation `rule_blocked` (R-NC-06, R-NC-07), `reason_missing` (R-NC-05 late), those of the move */
  accept(actor: Actor, id: string, { version, text, reasons }: Verdict): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      const moved = await this.moves.move(tx, finding, 'accept_plan', { input: { verdictText: text }, version, ...(reasons ? { reasons } : {}) });
      await this.judgeLast(tx, finding, 'accepted', text);
      await this.mails.judged(tx, moved, { en: `the plan is accepted. ${text}`, zh: `计划已接受。${text}` });
      return this.views.one(tx, id);
    });
  }

  /** The plan, or the evidence where that came last, is not accepted; it is due again on the same day. */
  reject(actor: Actor, id: string, { version, text }: Verdict): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const finding = await tx.visible(FindingEntity, id);
      const ofEvidence = finding.state === 'evidence_sent';
      const moved = await this.moves.move(tx, finding, ofEvidence ? 'reject_evidence' : 'reject_response', { input: { verdictText: text }, version });
      await this.judgeLast(tx, finding, 'rejected', text);
      await this.obligations.follow(tx, finding.caseId);
      await this.mails.judged(tx, moved, { en: `please answer again. ${text}`, zh: `请重新答复。${text}` });
      return this.views.one(tx, id);
    });
  }

  private async addAnswer(tx: Tx, finding: FindingEntity, values: Partial<FindingResponseEntity>, draftVersion: number | undefined): Promise<void> {
    await refuseForeignFiles(tx, finding.caseId, (values.documentIds ?? []).map((id, index) => ({ id, path: `documentIds[${index}]` })));
    const last = await tx.findOne(FindingResponseEntity, { findingId: finding.id }, { number: 'DESC' });
    await tx.add(FindingResponseEntity, {
      ...values, caseId: finding.caseId, findingId: finding.id, number: (last?.number ?? 0) + 1, submittedById: actingPerson(tx.actor), submittedAt: tx.now(),
    }, { subject: caseSubject(finding.caseId), move: 'finding.answer' });
    await emptyDraft(tx, finding.id, draftVersion);
  }

  private async judgeLast(tx: Tx, finding: FindingEntity, verdict: 'accepted' | 'rejected', verdictText: string): Promise<void> {
    const last = await tx.findOne(FindingResponseEntity, { findingId: finding.id }, { number: 'DESC' });
    if (!last) throw new RuleViolation(null, 'move_not_allowed', 'There is no answer to judge.');
    await tx.change(FindingResponseEntity, last, { verdict, verdictText, judgedById: tx.actor.personId, judgedAt: tx.now() },
      { subject: caseSubject(finding.caseId), move: 'finding.judge' });
  }
}
