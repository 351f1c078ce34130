import type { FindingFacts } from './finding.facts';
import { FINDING_TEXTS } from './finding.texts';
import { competentFor } from '../team/person.facts';
import type { LocalText } from '../shared/language';
import type { Refused } from '../shared/machine';
import { hasText, refusing } from '../shared/text';

const say = refusing(FINDING_TEXTS);

/** R-NC-01: an improvement is not answered, verified or carried. */
export const isNonconformity = ({ grade }: FindingFacts): Refused | null =>
  grade === 'improvement' ? say('R-NC-01.improvement_needs_no_answer') : null;
/** R-NC-01: only an improvement is closed without an answer. */
export const isImprovement = ({ grade }: FindingFacts): Refused | null =>
  grade === 'improvement' ? null : say('R-NC-01.nonconformity_needs_answer');
/** R-NC-01: only a minor is raised. */
export const isMinorToRaise = ({ grade }: FindingFacts): Refused | null => (grade === 'minor' ? null : say('R-NC-01.only_minor'));
/** R-NC-01, DECISIONS 6: only a minor is carried to the next audit. */
export const isMinorToCarry = ({ grade }: FindingFacts): Refused | null => (grade === 'minor' ? null : say('R-NC-01.only_minor_is_carried'));

/** R-NC-05: cause, correction and corrective action. */
export function answerComplete({ input }: FindingFacts): Refused[] {
  const parts: [keyof NonNullable<FindingFacts['input']>, LocalText][] = [
    ['cause', { en: 'cause', zh: '原因分析' }], ['correction', { en: 'correction', zh: '纠正' }], ['correctiveAction', { en: 'corrective action', zh: '纠正措施' }],
  ];
  return parts.filter(([part]) => !hasText(input?.[part] as string | null | undefined)).map(([part, what]) => say('R-NC-05.missing', { what }, part));
}

/** R-NC-05: the answer is the organisation's, so its representative sends it. @source DECISIONS 15 */
export const sentByRepresentative = (): Refused => say('R-NC-05.by_representative');

/** R-NC-05: the plan came in time. */
export const answeredInTime = ({ response, planDueOn }: FindingFacts): Refused | null =>
  response && planDueOn && response.submittedOn > planDueOn ? say('R-NC-05.late', { on: response.submittedOn, due: planDueOn }) : null;

/** R-NC-05: the client shows what was done, in words or files. */
export const evidenceGiven = ({ input }: FindingFacts): Refused | null =>
  hasText(input?.evidence) || (input?.documentCount ?? 0) > 0 ? null : say('R-NC-05.no_evidence', {}, 'evidence');

/** R-NC-06: a verdict says what was judged and why. */
export const verdictReasoned = ({ input }: FindingFacts): Refused | null =>
  hasText(input?.verdictText) ? null : say('R-NC-06.no_verdict', {}, 'verdictText');

/** R-NC-06: the evidence of the verification is recorded. */
export const verificationRecorded = ({ input }: FindingFacts): Refused | null =>
  hasText(input?.verificationEvidence) ? null : say('R-NC-06.no_verification', {}, 'verificationEvidence');
/** R-NC-06: nothing is closed without the evidence of its verification. */
export const verificationStands = ({ verification }: FindingFacts): Refused | null =>
  hasText(verification?.evidence) ? null : say('R-NC-06.no_verification', {}, 'verificationEvidence');

/** R-NC-07: who verifies is qualified to audit every standard of the finding. */
export function verifierCompetent({ actor, standards, today }: FindingFacts): Refused[] {
  return standards.filter((standard) => !competentFor(actor, standard, ['audit', 'lead_audit'], today))
    .map((standard) => say('R-NC-07.not_competent', { person: actor.name, standard }));
}

/** R-NC-08: raising a minor is deliberate: it needs its reason, overdue or not. */
export function raisedForReason({ planDueOn, evidenceDueOn, state, today }: FindingFacts): Refused {
  const due = state === 'plan_accepted' || state === 'evidence_sent' ? evidenceDueOn : planDueOn;
  return due && today > due ? say('R-NC-08.overdue', { due }) : say('R-NC-08.not_overdue');
}

/** R-NC-09: in a scope of several sites the client says how the others stand, unless the finding is on all of them. */
export const otherSitesStated = ({ grade, scopeSiteCount, siteIds, response }: FindingFacts): Refused | null =>
  grade === 'improvement' || scopeSiteCount < 2 || siteIds.length >= scopeSiteCount || hasText(response?.otherSites) ? null
    : say('R-NC-09.other_sites', {}, 'otherSites');

/** R-APL-01, DECISIONS 6: a dispute links an appeal. */
export const appealLinked = ({ input }: FindingFacts): Refused | null => (hasText(input?.appealId) ? null : say('R-APL-01.no_appeal', {}, 'appealId'));
