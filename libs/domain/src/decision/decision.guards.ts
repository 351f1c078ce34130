import type { DecidedFindingFacts, DecisionFacts } from './decision.facts';
import { DECISION_TEXTS } from './decision.texts';
import { majorsDeadline } from '../dates/deadline';
import { block, blockInput, type Guard, type Refused, warn } from '../shared/machine';
import { hasText, refusing, type Sentence } from '../shared/text';
import { actorFreeOfBonds } from '../team/conflict.guards';
import { competentFor } from '../team/person.facts';

const say = refusing(DECISION_TEXTS);

/** R-DEC-01, R-NC-07: true when the person is in none of these teams, in whatever function (DECISIONS 10). */
export const independentOf = (personId: string, teamMembers: readonly { personId: string }[]): boolean =>
  !teamMembers.some((member) => member.personId === personId);

/** R-DEC-01: who reviews or decides took part in no audit of the cycle. */
export const actorIndependent = ({ actor, cycleTeam }: Pick<DecisionFacts, 'actor' | 'cycleTeam'>): Refused | null =>
  independentOf(actor.personId, cycleTeam) ? null : say('R-DEC-01.audited', { person: actor.name });

/** R-COMP-01, R-DEC-01: who reviews is qualified for review or decision in every standard. */
export const reviewerQualified = ({ actor, standards, today }: Pick<DecisionFacts, 'actor' | 'standards' | 'today'>): Refused[] =>
  standards.filter((standard) => !competentFor(actor, standard, ['technical_review', 'decision'], today))
    .map((standard) => say('R-COMP-01.decider', { person: actor.name, standard }));
/** R-COMP-01, R-DEC-01: who decides is qualified for decisions in every standard. */
export const deciderQualified = ({ actor, standards, today }: Pick<DecisionFacts, 'actor' | 'standards' | 'today'>): Refused[] =>
  standards.filter((standard) => !competentFor(actor, standard, ['decision'], today))
    .map((standard) => say('R-COMP-01.decider', { person: actor.name, standard }));

const VERIFIED: readonly DecidedFindingFacts['state'][] = ['verified', 'closed'];
const PLAN_ACCEPTED: readonly DecidedFindingFacts['state'][] = ['plan_accepted', 'evidence_sent', ...VERIFIED];
const numbersOf = (findings: readonly DecidedFindingFacts[]): string[] => findings.map(({ number }) => String(number));

const openMajors = (findings: readonly DecidedFindingFacts[]): DecidedFindingFacts[] =>
  findings.filter(({ grade, state }) => grade === 'major' && !VERIFIED.includes(state));

/** R-DEC-04: every major is verified. */
export function majorsVerified({ findings }: Pick<DecisionFacts, 'findings'>): Refused | null {
  const open = openMajors(findings);
  return open.length === 0 ? null : say('R-DEC-04.major_open', { numbers: numbersOf(open) });
}

/** R-DEC-05: every minor has an accepted plan. */
export function minorsPlanned({ findings }: Pick<DecisionFacts, 'findings'>): Refused | null {
  const open = findings.filter(({ grade, state }) => grade === 'minor' && !PLAN_ACCEPTED.includes(state));
  return open.length === 0 ? null : say('R-DEC-05.minor_open', { numbers: numbersOf(open) });
}

/** Majors that missed the six months after stage 2: verified later, or not yet though the days are over. */
export function lateMajors({ findings, stage2LastOn, today }: Pick<DecisionFacts, 'findings' | 'stage2LastOn' | 'today'>): DecidedFindingFacts[] {
  if (!stage2LastOn) return [];
  const deadline = majorsDeadline(stage2LastOn);
  return findings.filter(({ grade, state, verifiedOn }) =>
    grade === 'major' && (verifiedOn ? verifiedOn > deadline : !VERIFIED.includes(state) && today > deadline));
}

/** R-DEC-06: no major missed its six months. */
export function noMajorTooLate(facts: Pick<DecisionFacts, 'findings' | 'stage2LastOn' | 'today'>): Refused | null {
  const late = lateMajors(facts);
  if (late.length === 0 || !facts.stage2LastOn) return null;
  return say('R-DEC-06.too_late', { deadline: majorsDeadline(facts.stage2LastOn), numbers: numbersOf(late) });
}

/** R-DEC-06: another stage 2 is asked for only when a major missed its six months. */
export const stage2RepeatDue = (facts: Pick<DecisionFacts, 'findings' | 'stage2LastOn' | 'today'>): Refused | null =>
  lateMajors(facts).length > 0 ? null : say('R-DEC-06.not_due');

/** R-NC-10: one site with an open major stops the whole network, and dropping a site does not help. */
export function networkFree({ findings, scopeSiteCount, droppedSites }: Pick<DecisionFacts, 'findings' | 'scopeSiteCount' | 'droppedSites'>): Refused[] {
  const open = openMajors(findings);
  if (open.length === 0) return [];
  return [
    ...(scopeSiteCount > 1 ? [say('R-NC-10.major_at_site', { numbers: numbersOf(open) })] : []),
    ...(droppedSites.length > 0 ? [say('R-NC-10.site_dropped', { sites: droppedSites.map(({ name }) => name) })] : []),
  ];
}

/** Parts of the package before a decision. @source ISO/IEC 17021-1:2015, 9.5.3.1; R-DEC-07 */
export const DECISION_PACKAGE = {
  report: { en: 'audit report', zh: '审核报告' },
  comments_on_findings: { en: 'comments on the findings', zh: '对审核发现的意见' },
  application_data_confirmed: { en: 'confirmation of the application data', zh: '申请信息的确认' },
  objectives_confirmed: { en: 'confirmation that the objectives were reached', zh: '审核目的达成的确认' },
  recommendation: { en: 'recommendation with its conditions', zh: '推荐意见及条件' },
} as const satisfies Record<string, Sentence>;
/** What a recertification decision weighs besides. @source ISO/IEC 17021-1:2015, 9.5.4; R-DEC-08 */
export const RECERTIFICATION_PACKAGE = {
  audit_result: { en: 'result of the audit', zh: '审核结果' },
  whole_cycle_review: { en: 'review of the whole cycle', zh: '整个周期的评审' },
  complaints_considered: { en: 'complaints', zh: '投诉' },
} as const satisfies Record<string, Sentence>;

/** R-REP-01: the audit's report is issued. */
export const reportIssued = ({ reportIssued: issued }: Pick<DecisionFacts, 'reportIssued'>): Refused | null =>
  issued ? null : say('R-REP-01.not_issued');

/** R-DEC-03: a technical review found the information sufficient. */
export const reviewSufficient = ({ review }: Pick<DecisionFacts, 'review'>): Refused | null =>
  review?.conclusion === 'sufficient' ? null : say('R-DEC-03.no_review');

/** R-DEC-07: the review confirmed each part of the package. */
export const packageComplete = ({ review }: Pick<DecisionFacts, 'review'>): Refused[] =>
  Object.entries(DECISION_PACKAGE).filter(([part]) => review?.checklist[part]?.answer !== true)
    .map(([part, name]) => say('R-DEC-07.missing', { part: name }, `review.checklist.${part}`));

/** R-DEC-08: the review of a recertification weighed the whole cycle. */
export const wholeCycleWeighed = ({ review }: Pick<DecisionFacts, 'review'>): Refused[] =>
  Object.entries(RECERTIFICATION_PACKAGE).filter(([part]) => review?.checklist[part]?.answer !== true)
    .map(([part, name]) => say('R-DEC-08.missing', { part: name }, `review.checklist.${part}`));

/** R-DEC-02: a decision is recorded with its reasons. */
export const decisionReasoned = ({ input }: { input?: { reasons?: string | null } }): Refused | null =>
  hasText(input?.reasons) ? null : say('R-DEC-02.no_reasons', {}, 'reasons');

/** R-DEC-10: a positive decision follows the recommendation. */
export const followsPositively = ({ recommendation }: Pick<DecisionFacts, 'recommendation'>): Refused | null =>
  recommendation === 'do_not_recommend' ? say('R-DEC-10.against_recommendation') : null;
/** R-DEC-10: a negative decision follows the recommendation. */
export const followsNegatively = ({ recommendation }: Pick<DecisionFacts, 'recommendation'>): Refused | null =>
  recommendation === null || recommendation === 'do_not_recommend' ? null : say('R-DEC-10.against_recommendation');

/** Who reviews. */
export const REVIEWER_GUARDS: readonly Guard<DecisionFacts>[] = [
  block('R-DEC-01', actorIndependent), block('R-IMP-05', actorFreeOfBonds), block('R-COMP-01', reviewerQualified),
];
/** Who decides, whichever way. */
export const DECIDER_GUARDS: readonly Guard<DecisionFacts>[] = [
  block('R-DEC-01', actorIndependent), block('R-IMP-05', actorFreeOfBonds), block('R-COMP-01', deciderQualified), blockInput('R-DEC-02', decisionReasoned),
];
/** What a positive decision stands on. */
export const POSITIVE_DECISION_GUARDS: readonly Guard<DecisionFacts>[] = [
  block('R-DEC-01', actorIndependent), block('R-IMP-05', actorFreeOfBonds), block('R-COMP-01', deciderQualified),
  block('R-DEC-04', majorsVerified), block('R-DEC-05', minorsPlanned), block('R-DEC-06', noMajorTooLate), block('R-NC-10', networkFree),
  block('R-REP-01', reportIssued), block('R-DEC-03', reviewSufficient), block('R-DEC-07', packageComplete),
  blockInput('R-DEC-02', decisionReasoned), warn('R-DEC-10', followsPositively),
];
export const NEGATIVE_DECISION_GUARDS: readonly Guard<DecisionFacts>[] = [...DECIDER_GUARDS, warn('R-DEC-10', followsNegatively)];
