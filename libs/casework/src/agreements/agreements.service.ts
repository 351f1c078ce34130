import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AGREEMENT_DUTIES, APPLICATION_MACHINE, decideMove, headsOf, INITIAL_ROUTE_MACHINE, type Reasons, type RuleId, RuleViolation, schemePack } from '@cb/domain';
import {
  type Actor, AgreementEntity, type AgreementTerms, CaseRouteEntity, CertificationApplicationEntity, CertificationCaseEntity, caseSubject, OrganisationEntity, StoredFileEntity, type Tx, UnitOfWork,
} from '@cb/persistence';
import { blocksAsText, Config, FileStore } from '@cb/platform';
import { ApplicationFactsReader } from '../applications/application-facts';
import { currentCalculation, calculationFactsOf } from '../calculations/calculation-facts';
import { MailWriter } from '../mails/mail-writer';
import { nextInCase } from '../settings/number-series';
import { SettingsService } from '../settings/settings.service';
import { openSites } from '../sites';
import { agreementBlocks } from './agreement-text';
import { agreementFile } from './agreement-file';

export interface AgreementRequest { id?: string; fees: string | null; furtherTerms: string | null }
export interface AgreementView { agreement: AgreementEntity; text: string }

/** The certification agreement: made from the case, signed by the client and then by the certification body (R-AGR-01). */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: ApplicationFactsReader,
    private readonly settings: SettingsService,
    private readonly mails: MailWriter,
    private readonly files: FileStore,
    private readonly config: Config,
  ) {}

  /** Newest first. */
  list(actor: Actor, caseId: string): Promise<AgreementView[]> {
    return this.uow.run(actor, async (tx) => {
      const { language } = await tx.visible(CertificationCaseEntity, caseId);
      return (await tx.find(AgreementEntity, { caseId }, { number: 'DESC' })).map((agreement) => viewOf(agreement, language));
    });
  }

  /**
   * Draws up the agreement, keeps its text as a file and sends it to the client. A later one takes the place of an unsigned one.
   * @throws RuleViolation `not_found`, `move_not_allowed` before acceptance, `rule_blocked` by R-TIME-00 without a fixed audit time
   */
  drawUp(actor: Actor, caseId: string, request: AgreementRequest): Promise<AgreementView> {
    return this.uow.run(actor, async (tx) => {
      const ofCase = await tx.locked(CertificationCaseEntity, caseId);
      const terms = await this.termsOf(tx, ofCase, request);
      const fileId = await this.keepText(tx, ofCase, terms);
      const agreement = await tx.add(AgreementEntity, {
        ...(request.id !== undefined && { id: request.id }), caseId, number: await nextInCase(tx, 'agreement', caseId), terms: { ...terms }, fileId, sentAt: tx.now(),
      }, { subject: caseSubject(caseId), move: 'agreement.send' });
      await this.mails.toClient(tx, ofCase.organisationId, {
        template: 'agreement_ready', reason: 'agreement.send', occurrence: agreement.id, caseId, path: `/cases/${caseId}/agreement`, params: { caseNumber: terms.caseNumber },
      });
      return viewOf(agreement, ofCase.language);
    });
  }

  /** @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed` when it is signed already or not the newest */
  signForClient(actor: Actor, id: string, version: number): Promise<AgreementView> {
    return this.uow.run(actor, async (tx) => {
      const { agreement, ofCase } = await this.openAgreement(tx, id);
      if (agreement.signedByClientAt !== null) throw notAllowed('You have signed this agreement already.');
      const saved = await tx.change(AgreementEntity, agreement, { signedByClientId: actor.personId, signedByClientAt: tx.now() },
        { subject: caseSubject(agreement.caseId), move: 'agreement.sign_client' }, version);
      if (ofCase.ownerId !== null) {
        await this.mails.toPerson(tx, ofCase.ownerId, {
          template: 'notice', reason: 'agreement.sign_client', occurrence: id, caseId: ofCase.id, path: `/cases/${ofCase.id}/agreement`,
          params: { title: { en: `Case ${ofCase.number ?? ''}: the client has signed`, zh: `案卷 ${ofCase.number ?? ''}：客户已签署` }, text: { en: 'The client has signed the certification agreement. Please sign it for us.', zh: '客户已签署认证合同，请代表本机构签署。' } },
        });
      }
      return viewOf(saved, ofCase.language);
    });
  }

  /**
   * The second signature: the application is contracted and the route of the initial certification begins.
   * @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed` before the client signed; `rule_blocked` by R-AGR-01, R-TIME-00;
   * `reason_missing` by R-TIME-00 where the table is not confirmed (DECISIONS 13)
   */
  signForBody(actor: Actor, id: string, reasons: Reasons, version: number): Promise<AgreementView> {
    return this.uow.run(actor, async (tx) => {
      const { agreement, ofCase } = await this.openAgreement(tx, id);
      if (agreement.signedByClientAt === null) throw notAllowed('The client signs first.');
      if (agreement.signedByBodyAt !== null) throw notAllowed('We have signed this agreement already.');
      const saved = await tx.change(AgreementEntity, agreement, { signedByBodyId: actor.personId, signedByBodyAt: tx.now() },
        { subject: caseSubject(agreement.caseId), move: 'agreement.sign_body' }, version);
      await this.contract(tx, ofCase, reasons);
      return viewOf(saved, ofCase.language);
    });
  }

  private async openAgreement(tx: Tx, id: string): Promise<{ agreement: AgreementEntity; ofCase: CertificationCaseEntity }> {
    const agreement = await tx.visible(AgreementEntity, id);
    const newest = await tx.findOne(AgreementEntity, { caseId: agreement.caseId }, { number: 'DESC' });
    if (newest?.id !== id) throw notAllowed('A newer agreement has taken its place.');
    return { agreement, ofCase: await tx.visible(CertificationCaseEntity, agreement.caseId) };
  }

  private async contract(tx: Tx, { id: caseId, standards }: CertificationCaseEntity, reasons: Reasons): Promise<void> {
    const application = await tx.findOne(CertificationApplicationEntity, { caseId }, { id: 'DESC' });
    if (!application) throw notAllowed('The case has no application.');
    const { to, overruled } = decideMove(APPLICATION_MACHINE, application.state, 'contract', tx.actor.roles, await this.facts.read(tx, application), reasons);
    await tx.change(CertificationApplicationEntity, application, { state: to }, { subject: caseSubject(caseId), move: 'application.contract', overruled });
    await tx.add(CaseRouteEntity, { caseId, cycleId: null, kind: 'initial', state: INITIAL_ROUTE_MACHINE.initial, stateSince: tx.now(), standards },
      { subject: caseSubject(caseId), move: 'initial.start' });
  }

  private async termsOf(tx: Tx, ofCase: CertificationCaseEntity, { fees, furtherTerms }: AgreementRequest): Promise<AgreementTerms> {
    const application = await tx.findOne(CertificationApplicationEntity, { caseId: ofCase.id }, { id: 'DESC' });
    if (application?.state !== 'accepted' || ofCase.number === null) throw notAllowed('An agreement is drawn up once the application is accepted.');
    const calculation = await currentCalculation(tx, ofCase.id);
    const sites = await openSites(tx, ofCase.id);
    if (calculation?.state !== 'fixed') throw blocked('R-TIME-00', 'Calculate the audit time and fix it; the agreement states it.', 'calculation');
    const client = await tx.visible(OrganisationEntity, ofCase.organisationId);
    const { name, address } = await this.settings.value(tx, 'body');
    return {
      body: { name, address }, client: { name: client.legalName, address: client.address, registerNumber: client.registerNumber }, caseNumber: ofCase.number,
      standards: ofCase.standards.map((id) => ({ id, code: schemePack(id).code })), scope: application.scope ?? {},
      sites: sites.map((site) => ({ id: site.id, name: site.name, address: site.address, people: site.people ? headsOf(site.people) : 0 })), siteIds: sites.map(({ id }) => id),
      calculationId: calculation.id, days: calculation.result.days, tableUnconfirmed: calculationFactsOf(calculation, sites).tableUnconfirmed,
      duties: Object.keys(AGREEMENT_DUTIES), fees, furtherTerms,
    };
  }

  /** What is signed lies in the file store like any other document, with its hash. */
  private async keepText(tx: Tx, { id: caseId, number, language }: CertificationCaseEntity, terms: AgreementTerms): Promise<string> {
    const { fileName, bytes } = await agreementFile(terms, language);
    const { key, sha256, size, mediaType } = await this.files.put(Readable.from(bytes), { name: fileName, limitBytes: this.config.uploadLimitBytes });
    const file = await tx.add(StoredFileEntity, {
      caseId, kind: 'agreement', title: `Certification agreement ${number ?? ''}`, fileName, storageKey: key, sha256, size, mediaType,
      datedOn: await this.settings.today(tx), publishedAt: tx.now(), uploadedById: tx.actor.personId, uploadedAt: tx.now(),
    }, { subject: caseSubject(caseId), move: 'document.add' });
    return file.id;
  }
}

const viewOf = (agreement: AgreementEntity, language: CertificationCaseEntity['language']): AgreementView => ({ agreement, text: blocksAsText(agreementBlocks(agreement.terms, language)) });
const notAllowed = (message: string): RuleViolation => new RuleViolation(null, 'move_not_allowed', message);
const blocked = (rule: RuleId, message: string, path: string): RuleViolation => new RuleViolation(rule, 'rule_blocked', message, [{ rule, message, path }], [{ path, message }]);
