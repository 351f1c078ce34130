import { Injectable } from '@nestjs/common';
import { APPLICATION_MACHINE, applicationGaps, invalidInput, possibleMoves, type PossibleMove, type Refusal, RuleViolation } from '@cb/domain';
import { type Actor, ApplicationReviewEntity, CertificationApplicationEntity, CertificationCaseEntity, caseSubject, isClient, OrganisationEntity, type SiteEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { refuseForeignFiles } from '../documents/foreign-files';
import { openSites } from '../sites';
import type { ApplicationContent } from './application-content';
import { ApplicationFactsReader } from './application-facts';

/** An application with what belongs to it, what may be done with it, and what it still lacks. */
export interface ApplicationView {
  application: CertificationApplicationEntity;
  case: CertificationCaseEntity;
  organisation: OrganisationEntity;
  sites: SiteEntity[];
  /** Null for the client and before somebody has taken the review. */
  review: ApplicationReviewEntity | null;
  moves: PossibleMove[];
  /** What the client can still mend, by path; warnings included. */
  gaps: Refusal[];
}

const EDITABLE: readonly string[] = ['draft', 'info_requested'];

/** The client's application while it is written, and as everybody reads it. */
@Injectable()
export class ApplicationsService {
  constructor(private readonly uow: UnitOfWork, private readonly facts: ApplicationFactsReader) {}

  /**
   * Opens a case with a draft application for the actor's organisation.
   * @throws RuleViolation `invalid_input` for somebody who belongs to no organisation
   */
  create(actor: Actor, { id, standards }: { id?: string; standards: string[] }): Promise<ApplicationView> {
    const { organisationId } = actor;
    if (!isClient(actor) || organisationId === null) throw invalidInput([{ path: 'organisation', message: 'enter your organisation first' }]);
    return this.uow.run(actor, async (tx) => {
      const { language } = await tx.visible(OrganisationEntity, organisationId);
      const opened = await tx.add(CertificationCaseEntity, { organisationId, standards, language }, null);
      const application = await tx.add(CertificationApplicationEntity,
        { ...(id !== undefined && { id }), caseId: opened.id, state: APPLICATION_MACHINE.initial, standards, description: {}, processOperators: [] },
        { subject: caseSubject(opened.id), move: 'application.draft' });
      return this.view(tx, application);
    });
  }

  /** @throws RuleViolation `not_found` */
  read(actor: Actor, id: string): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => this.view(tx, await tx.visible(CertificationApplicationEntity, id)));
  }

  /**
   * Keeps what has been filled in so far; fields left out stay as they are. Leaves no event: handing in does.
   * @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed` once it is handed in, `invalid_input` for a document of another case
   */
  save(actor: Actor, id: string, content: Partial<ApplicationContent>, version: number): Promise<ApplicationView> {
    return this.uow.run(actor, async (tx) => {
      const application = await tx.visible(CertificationApplicationEntity, id);
      if (!EDITABLE.includes(application.state)) throw new RuleViolation(null, 'move_not_allowed', 'The application has been handed in and is not changed any more.');
      await refuseForeignFiles(tx, application.caseId, namedFiles(content));
      const saved = await tx.change<CertificationApplicationEntity>(CertificationApplicationEntity, application, content, null, version);
      if (content.standards) await this.followStandards(tx, saved);
      return this.view(tx, saved);
    });
  }

  /** The answer to every request about one application. */
  async view(tx: Tx, application: CertificationApplicationEntity): Promise<ApplicationView> {
    const facts = await this.facts.read(tx, application);
    const ofCase = await tx.visible(CertificationCaseEntity, application.caseId);
    return {
      application, case: ofCase, organisation: await tx.visible(OrganisationEntity, ofCase.organisationId), sites: await openSites(tx, application.caseId),
      review: await tx.findOne(ApplicationReviewEntity, { applicationId: application.id }, { id: 'DESC' }),
      moves: possibleMoves(APPLICATION_MACHINE, application.state, tx.actor.roles, facts), gaps: applicationGaps(facts),
    };
  }

  /** The case has the standards of its application until the contract. */
  private async followStandards(tx: Tx, { caseId, standards }: CertificationApplicationEntity): Promise<void> {
    const ofCase = await tx.visible(CertificationCaseEntity, caseId);
    await tx.change(CertificationCaseEntity, ofCase, { standards }, null);
  }
}

/** The documents that show the records (R-APP-04, R-APP-05). */
const namedFiles = ({ internalAudit, managementReview }: Partial<ApplicationContent>): { id: string; path: string }[] =>
  Object.entries({ internalAudit, managementReview }).flatMap(([path, record]) => (record?.documentId ? [{ id: record.documentId, path: `${path}.documentId` }] : []));
