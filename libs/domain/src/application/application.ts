import type { ApplicationFacts } from './application.facts';
import { agreementCoversApplication, tableConfirmed, timeFixed } from './contract.guards';
import { clientIsNoCertificationBody, noConsultancyByUs, noInternalAuditByUs } from './impartiality.guards';
import { inOperationLongEnough, internalAuditDone, managementReviewDone, managementReviewFollowsAudit } from './readiness.guards';
import {
  declineReasoned, operationKnown, peopleSplitUsable, personnelCredible, processesMostlyOwn, remoteSuitable, reviewComplete, reviewerCompetent,
  scopeStatementClear, withinAccreditation,
} from './review.guards';
import { consultancyStated, contentsComplete, representativeNamed, sitesComplete } from './submission.guards';
import { block, blockInput, type Guard, type Machine, refusalsOf, warn } from '../shared/machine';
import type { Refusal } from '../shared/rule-violation';
import { CLIENT_ROLES } from '../shared/role';

/** States of a certification application. @source process.md section 2 */
export const APPLICATION_STATES = [
  'draft', 'submitted', 'in_review', 'info_requested', 'accepted', 'declined', 'withdrawn', 'contracted',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export type ApplicationMove = 'submit' | 'start_review' | 'request_info' | 'provide_info' | 'accept' | 'decline' | 'withdraw' | 'contract';

const SUBMISSION: readonly Guard<ApplicationFacts>[] = [
  block('R-APP-01', representativeNamed), block('R-APP-02', contentsComplete), block('R-IMP-04', consultancyStated),
];
const ACCEPTANCE: readonly Guard<ApplicationFacts>[] = [
  ...SUBMISSION,
  block('R-APP-03', inOperationLongEnough), block('R-APP-04', internalAuditDone), block('R-APP-05', managementReviewDone),
  warn('R-APP-05', managementReviewFollowsAudit), block('R-APP-06', sitesComplete), warn('R-APP-07', operationKnown),
  block('R-APP-08', peopleSplitUsable), warn('R-APP-09', scopeStatementClear), warn('R-APP-10', processesMostlyOwn),
  block('R-IMP-01', clientIsNoCertificationBody), block('R-IMP-02', noInternalAuditByUs), block('R-IMP-03', noConsultancyByUs),
  block('R-REV-01', reviewComplete), block('R-REV-04', withinAccreditation), warn('R-REV-05', personnelCredible), warn('R-REV-06', remoteSuitable),
  block('R-COMP-01', reviewerCompetent),
];

/** From the client's draft to the agreement signed by both. @source ISO/IEC 17021-1:2015, 9.1.1, 9.1.2 and 5.1.2 */
export const APPLICATION_MACHINE: Machine<ApplicationState, ApplicationMove, ApplicationFacts> = {
  name: 'application',
  states: APPLICATION_STATES,
  initial: 'draft',
  final: ['declined', 'withdrawn', 'contracted'],
  moves: {
    submit: { from: ['draft'], to: 'submitted', by: ['client_representative'], guards: SUBMISSION },
    start_review: { from: ['submitted'], to: 'in_review', by: ['application_reviewer'] },
    request_info: { from: ['in_review'], to: 'info_requested', by: ['application_reviewer'] },
    provide_info: { from: ['info_requested'], to: 'in_review', by: CLIENT_ROLES },
    accept: { from: ['in_review'], to: 'accepted', by: ['application_reviewer'], guards: ACCEPTANCE },
    decline: { from: ['in_review'], to: 'declined', by: ['application_reviewer'], guards: [blockInput('R-REV-02', declineReasoned)] },
    withdraw: { from: ['draft', 'submitted', 'in_review', 'info_requested', 'accepted'], to: 'withdrawn', by: ['client_representative'] },
    contract: {
      from: ['accepted'], to: 'contracted', by: ['application_reviewer', 'planner'],
      guards: [block('R-AGR-01', agreementCoversApplication), block('R-TIME-00', timeFixed), warn('R-TIME-00', tableConfirmed)],
    },
  },
};

/** R-APP-09 is the reviewer's judgement of the scope statement. */
const CLIENTS_MATTER = /^R-(APP-(?!09)|IMP-)/;

/** What stands against acceptance as far as the client can mend it, warnings included: the wizard's list of what is missing. */
export const applicationGaps = (facts: ApplicationFacts): Refusal[] =>
  refusalsOf(ACCEPTANCE.filter(({ rule }) => CLIENTS_MATTER.test(rule)), facts);
