import { Injectable } from '@nestjs/common';
import { APPLICATION_MACHINE, decideMove, type Day } from '@cb/domain';
import { type Actor, CaseMessageEntity, CertificationApplicationEntity, CertificationCaseEntity, caseSubject, OrganisationEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { CaseNumbers } from '../cases/case-numbers';
import { actingPerson } from '../acting-person';
import { MailWriter } from '../mails/mail-writer';
import { openSites } from '../sites';
import { contentOf } from './application-content';
import { ApplicationFactsReader } from './application-facts';
import { ApplicationsService, type ApplicationView } from './applications.service';

/** What the client does with an application: hands it in, answers a question, takes it back. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: ApplicationFactsReader,
    private readonly applications: ApplicationsService,
    private readonly numbers: CaseNumbers,
    private readonly mails: MailWriter,
  ) {}

  /**
   * Signs and hands in: the case gets its number and its owner, the application day is today in the CB's zone (DECISIONS 9).
   * @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed`, `rule_blocked` by R-APP-01, R-APP-02, R-IMP-04
   */
  submit(actor: Actor, id: string, version: number): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => {
      const application = await tx.locked(CertificationApplicationEntity, id);
      const facts = await this.facts.read(tx, application);
      const { to } = decideMove(APPLICATION_MACHINE, application.state, 'submit', actor.roles, facts);
      const event = { subject: caseSubject(application.caseId), move: 'application.submit' };
      const saved = await tx.change(CertificationApplicationEntity, application,
        { ...contentOf(application), state: to, signedById: actor.personId, signedAt: tx.now(), submittedOn: facts.today, submittedAt: tx.now() }, event, version);
      tx.record({ ...event, move: 'application.sites' }, await openSites(tx, application.caseId));
      const numbered = await this.openCase(tx, application.caseId, facts.today);
      await this.tellSubmitted(tx, saved, numbered);
      return this.applications.view(tx, saved);
    });
  }

  /**
   * Answers what the review asked for; the application goes back to it with its present content.
   * @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed`
   */
  provideInformation(actor: Actor, id: string, answer: string, version: number): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => {
      const application = await tx.locked(CertificationApplicationEntity, id);
      const { to } = decideMove(APPLICATION_MACHINE, application.state, 'provide_info', actor.roles, await this.facts.read(tx, application));
      const event = { subject: caseSubject(application.caseId), move: 'application.provide_info', reason: answer };
      const saved = await tx.change(CertificationApplicationEntity, application, { ...contentOf(application), state: to }, event, version);
      tx.record({ subject: event.subject, move: 'application.sites' }, await openSites(tx, application.caseId));
      await this.keepAnswer(tx, saved, answer);
      return this.applications.view(tx, saved);
    });
  }

  /** @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed` once it is contracted, declined or withdrawn */
  withdraw(actor: Actor, id: string, reason: string, version: number): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => {
      const application = await tx.visible(CertificationApplicationEntity, id);
      const { to } = decideMove(APPLICATION_MACHINE, application.state, 'withdraw', actor.roles, await this.facts.read(tx, application));
      const saved = await tx.change(CertificationApplicationEntity, application, { state: to },
        { subject: caseSubject(application.caseId), move: 'application.withdraw', reason }, version);
      const { number, ownerId, organisationId } = await tx.visible(CertificationCaseEntity, application.caseId);
      if (number !== null && ownerId !== null) {
        const { legalName } = await tx.visible(OrganisationEntity, organisationId);
        await this.mails.toPerson(tx, ownerId, {
          template: 'notice', reason: 'application.withdraw', occurrence: id, caseId: application.caseId, path: `/cases/${application.caseId}`,
          params: { title: { en: `Application ${number} withdrawn`, zh: `申请 ${number} 已撤回` }, text: { en: `${legalName.en ?? legalName.zh ?? ''} has withdrawn the application: ${reason}`, zh: `${legalName.zh ?? legalName.en ?? ''} 已撤回申请：${reason}` } },
        });
      }
      return this.applications.view(tx, saved);
    });
  }

  private async openCase(tx: Tx, caseId: string, today: Day): Promise<CertificationCaseEntity & { number: string }> {
    const opened = await tx.visible(CertificationCaseEntity, caseId);
    const number = await this.numbers.next(tx, today);
    const ownerId = await this.numbers.firstOwner(tx);
    const saved = await tx.change(CertificationCaseEntity, opened, { number, ownerId }, { subject: caseSubject(caseId), move: 'case.open' });
    return { ...saved, number };
  }

  private async tellSubmitted(tx: Tx, { id, caseId }: CertificationApplicationEntity, { number, organisationId }: { number: string; organisationId: string }): Promise<void> {
    const { legalName } = await tx.visible(OrganisationEntity, organisationId);
    const order = { reason: 'application.submit', occurrence: id, caseId, path: `/applications/${id}` };
    await this.mails.toClient(tx, organisationId, { ...order, template: 'application_received', params: { organisation: legalName, caseNumber: number } });
    await this.mails.toRole(tx, 'application_reviewer', {
      ...order, template: 'notice',
      params: {
        title: { en: `New application ${number}`, zh: `新申请 ${number}` },
        text: { en: `${legalName.en ?? legalName.zh ?? ''} has applied. Please start the application review.`, zh: `${legalName.zh ?? legalName.en ?? ''} 提交了申请，请开始申请评审。` },
      },
    });
  }

  /** The answer stands in the conversation with the client, and the reviewer is told. */
  private async keepAnswer(tx: Tx, { id, caseId, version, reviewerId }: CertificationApplicationEntity, answer: string): Promise<void> {
    await tx.add(CaseMessageEntity, { caseId, authorId: actingPerson(tx.actor), fromClient: true, text: answer, writtenAt: tx.now() }, null);
    const { number } = await tx.visible(CertificationCaseEntity, caseId);
    if (reviewerId === null) return;
    await this.mails.toPerson(tx, reviewerId, {
      template: 'message_received', reason: 'application.provide_info', occurrence: `${id} ${version}`, caseId, path: `/applications/${id}`,
      params: { caseNumber: number ?? '', from: tx.actor.name },
    });
  }
}
