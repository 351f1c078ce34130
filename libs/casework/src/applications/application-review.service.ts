import { Injectable } from '@nestjs/common';
import { addDays, APPLICATION_MACHINE, type ApplicationMove, decideMove, type Reasons, REVIEW_ITEMS, REVIEW_WARN_ITEMS, invalidInput, RuleViolation } from '@cb/domain';
import { type Actor, ApplicationReviewEntity, CaseMessageEntity, CertificationApplicationEntity, CertificationCaseEntity, caseSubject, type CompetenceNeeded, OrganisationEntity, type TrailEvent, type Tx, UnitOfWork } from '@cb/persistence';
import { actingPerson } from '../acting-person';
import { MailWriter } from '../mails/mail-writer';
import { SettingsService } from '../settings/settings.service';
import { ApplicationFactsReader, REVIEW_SWITCHES } from './application-facts';
import { ApplicationsService, type ApplicationView } from './applications.service';

export interface ReviewAnswer { item: string; answer: boolean; remark?: string }
export interface ReviewContent { answers: ReviewAnswer[]; competenceNeeded?: CompetenceNeeded | null }

/** Items a review may answer: those of the rules, and the two that say which rules apply. */
export const REVIEW_ITEM_NAMES: readonly string[] = [...Object.keys(REVIEW_ITEMS), ...Object.keys(REVIEW_WARN_ITEMS), ...Object.values(REVIEW_SWITCHES)];

/** The certification body's review of an application. @source ISO/IEC 17021-1:2015, 9.1.2 */
@Injectable()
export class ApplicationReviewService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: ApplicationFactsReader,
    private readonly applications: ApplicationsService,
    private readonly settings: SettingsService,
    private readonly mails: MailWriter,
  ) {}

  /** Takes the review; who starts it becomes the owner where no setting names another, and the owner before becomes the stand-in. */
  start(actor: Actor, id: string, version: number): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => {
      const { application, to } = await this.decide(tx, id, 'start_review');
      const reviewerId = actingPerson(actor);
      const saved = await tx.change(CertificationApplicationEntity, application, { state: to, reviewerId }, eventOf(application, 'start_review'), version);
      await tx.add(ApplicationReviewEntity, { caseId: application.caseId, applicationId: id, reviewerId, checklist: {} }, null);
      await this.takeOwnership(tx, application.caseId, reviewerId);
      return this.applications.view(tx, saved);
    });
  }

  /**
   * Keeps answers and the competence that the case needs (R-REV-01, R-REV-03). Answers left out stay as they are.
   * @throws RuleViolation `not_found`, `stale_version` (of the review), `invalid_input`, `move_not_allowed` outside the review
   */
  save(actor: Actor, id: string, { answers, competenceNeeded }: ReviewContent, version: number): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => {
      const application = await tx.visible(CertificationApplicationEntity, id);
      const review = await tx.findOne(ApplicationReviewEntity, { applicationId: id }, { id: 'DESC' });
      if (!review || !['in_review', 'info_requested'].includes(application.state)) throw new RuleViolation(null, 'move_not_allowed', 'The review is not open.');
      const unknown = answers.flatMap(({ item }, index) => (REVIEW_ITEM_NAMES.includes(item) ? [] : [{ path: `answers[${index}].item`, message: `must be one of ${REVIEW_ITEM_NAMES.join(', ')}` }]));
      if (unknown.length > 0) throw invalidInput(unknown);
      const checklist = { ...review.checklist, ...Object.fromEntries(answers.map(({ item, answer, remark }) => [item, { answer, ...(remark !== undefined && { remark }) }])) };
      await tx.change(ApplicationReviewEntity, review, { checklist, ...(competenceNeeded !== undefined && { competenceNeeded }) }, eventOf(application, 'review'), version);
      return this.applications.view(tx, application);
    });
  }

  /** Asks the client for something; it may change the application again meanwhile. */
  requestInformation(actor: Actor, id: string, question: string, version: number): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => {
      const { application, to } = await this.decide(tx, id, 'request_info', {}, { question });
      const saved = await tx.change(CertificationApplicationEntity, application, { state: to, requestedInformation: question },
        { ...eventOf(application, 'request_info'), reason: question }, version);
      await tx.add(CaseMessageEntity, { caseId: application.caseId, authorId: actingPerson(actor), fromClient: false, text: question, writtenAt: tx.now() }, null);
      const dueOn = addDays(await this.settings.today(tx), (await this.settings.value(tx, 'periods')).informationRequestDays);
      const { number, organisationId } = await tx.visible(CertificationCaseEntity, application.caseId);
      await this.mails.toClient(tx, organisationId, {
        template: 'information_requested', reason: 'application.request_info', occurrence: `${id} ${saved.version}`, caseId: application.caseId, path: `/applications/${id}`,
        params: { caseNumber: number ?? '', question, dueOn },
      });
      return this.applications.view(tx, saved);
    });
  }

  /**
   * Accepts: every block of the table must hold, every warning passes with its reason.
   * @throws RuleViolation `rule_blocked` by R-APP-01 to 08, R-IMP-01 to 04, R-REV-01 and 04, R-COMP-01; `reason_missing` by R-APP-05, 07, 09, 10, R-REV-05, 06
   */
  accept(actor: Actor, id: string, reasons: Reasons, version: number): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => {
      const { application, to, overruled } = await this.decide(tx, id, 'accept', reasons);
      const saved = await tx.change(CertificationApplicationEntity, application, { state: to }, { ...eventOf(application, 'accept'), overruled }, version);
      await this.conclude(tx, application, 'accept', null);
      await this.tellClient(tx, saved, 'application_accepted', {});
      return this.applications.view(tx, saved);
    });
  }

  /** Declines with written reasons, which the client receives (R-REV-02). */
  decline(actor: Actor, id: string, declineReasons: string, version: number): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => {
      const { application, to } = await this.decide(tx, id, 'decline', {}, { reasons: declineReasons });
      const saved = await tx.change(CertificationApplicationEntity, application, { state: to, declineReasons },
        { ...eventOf(application, 'decline'), reason: declineReasons }, version);
      await this.conclude(tx, application, 'decline', declineReasons);
      await this.tellClient(tx, saved, 'application_declined', { reason: declineReasons });
      return this.applications.view(tx, saved);
    });
  }

  private async decide(tx: Tx, id: string, move: ApplicationMove, reasons: Reasons = {}, input: { reasons?: string; question?: string } = {}) {
    const application = await tx.visible(CertificationApplicationEntity, id);
    const facts = await this.facts.read(tx, application, input);
    return { application, ...decideMove(APPLICATION_MACHINE, application.state, move, tx.actor.roles, facts, reasons) };
  }

  private async conclude(tx: Tx, application: CertificationApplicationEntity, conclusion: 'accept' | 'decline', reasons: string | null): Promise<void> {
    const review = await tx.findOne(ApplicationReviewEntity, { applicationId: application.id }, { id: 'DESC' });
    if (review) await tx.change(ApplicationReviewEntity, review, { conclusion, reasons, concludedAt: tx.now() }, null);
  }

  private async takeOwnership(tx: Tx, caseId: string, reviewerId: string): Promise<void> {
    const ofCase = await tx.visible(CertificationCaseEntity, caseId);
    const { defaultOwnerId } = await this.settings.value(tx, 'practice');
    if (ofCase.ownerId === reviewerId || (ofCase.ownerId !== null && defaultOwnerId !== null)) return;
    await tx.change(CertificationCaseEntity, ofCase, { ownerId: reviewerId, standInId: ofCase.standInId ?? ofCase.ownerId }, { subject: caseSubject(caseId), move: 'case.set_owner' });
  }

  private async tellClient(tx: Tx, { id, caseId }: CertificationApplicationEntity, template: 'application_accepted' | 'application_declined', extra: { reason?: string }): Promise<void> {
    const { number, organisationId } = await tx.visible(CertificationCaseEntity, caseId);
    const { legalName: organisation } = await tx.visible(OrganisationEntity, organisationId);
    const order = { occurrence: id, caseId, path: `/applications/${id}` };
    const params = { organisation, caseNumber: number ?? '' };
    if (template === 'application_accepted') await this.mails.toClient(tx, organisationId, { ...order, template, reason: 'application.accept', params });
    else await this.mails.toClient(tx, organisationId, { ...order, template, reason: 'application.decline', params: { ...params, reason: extra.reason ?? '' } });
  }
}

const eventOf = ({ caseId }: CertificationApplicationEntity, move: string): TrailEvent => ({ subject: caseSubject(caseId), move: `application.${move}` });
