import { Injectable } from '@nestjs/common';
import type { ApplicationFacts } from '@cb/domain';
import { AccreditationEntity, ApplicationReviewEntity, type CertificationApplicationEntity, CertificationCaseEntity, OrganisationEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { agreementFacts } from '../agreements/agreement-facts';
import { calculationFacts } from '../calculations/calculation-facts';
import { SettingsService } from '../settings/settings.service';
import { siteFacts } from '../sites';
import { actorFacts } from '../teams/cycle-team';

/** Answers of the review that open or close a rule instead of confirming something. */
export const REVIEW_SWITCHES = { withoutAccreditation: 'without_accreditation', remoteForeseen: 'remote_foreseen' } as const;

/** Assembles what the moves of an application look at, read as the software: a rule judges the whole truth, also what the actor may not see. */
@Injectable()
export class ApplicationFactsReader {
  constructor(private readonly settings: SettingsService) {}

  read(tx: Tx, application: CertificationApplicationEntity, input?: ApplicationFacts['input']): Promise<ApplicationFacts> {
    return tx.as(SYSTEM_ACTOR, async (system) => {
      const { caseId } = application;
      const { organisationId } = await system.visible(CertificationCaseEntity, caseId);
      const organisation = await system.visible(OrganisationEntity, organisationId);
      const review = await system.findOne(ApplicationReviewEntity, { applicationId: application.id }, { id: 'DESC' });
      const answered = (item: string): boolean => review?.checklist[item]?.answer === true;
      return {
        today: await this.settings.today(system),
        application, organisation, sites: await siteFacts(system, caseId), documentKinds: await documentKinds(system, caseId),
        review, actor: await actorFacts(system, caseId, tx.actor), accreditations: await system.find(AccreditationEntity, {}),
        accreditedRoute: !answered(REVIEW_SWITCHES.withoutAccreditation), remoteForeseen: answered(REVIEW_SWITCHES.remoteForeseen),
        agreement: await agreementFacts(system, caseId), calculation: await calculationFacts(system, caseId),
        ...(input && { input }),
      };
    });
  }
}

/** The software itself has neither competence nor conflicts. */
const documentKinds = async (tx: Tx, caseId: string): Promise<string[]> =>
  (await tx.query<{ kind: string }>('SELECT DISTINCT kind FROM stored_file WHERE case_id = $1 ORDER BY kind', [caseId])).map(({ kind }) => kind);
