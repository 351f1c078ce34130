import type { ApplicationFacts, SitePeopleFacts } from './application.facts';
import { APPLICATION_TEXTS } from './application.texts';
import { REVIEW_ITEMS, type ReviewItem, type ReviewWarnItem, SERVICE_CATALOGUE_DOCUMENT } from './checklists';
import { isServiceManagement } from './standard';
import { competentFor, validOn } from '../team/person.facts';
import type { LocalText } from '../shared/language';
import type { Refused } from '../shared/machine';
import { hasText, refusing } from '../shared/text';

const say = refusing(APPLICATION_TEXTS);
const isSms = ({ application }: ApplicationFacts): boolean => application.standards.some(isServiceManagement);

/** R-APP-07: service catalogue and operators of the processes are known. */
export function operationKnown(facts: ApplicationFacts): Refused | null {
  if (!isSms(facts)) return null;
  const missing: LocalText[] = [];
  if (!facts.documentKinds.includes(SERVICE_CATALOGUE_DOCUMENT)) missing.push({ en: 'service catalogue', zh: '服务目录' });
  if (facts.application.processOperators.length === 0) missing.push({ en: 'who operates each process', zh: '各过程由谁运行' });
  return missing.length === 0 ? null : say('R-APP-07.thin', { what: missing });
}

const splitFault = (people: SitePeopleFacts): LocalText | null => {
  const counts = [people.fullTime, people.contractors, ...people.identicalGroups, ...people.partTime.map((each) => each.headcount)];
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) return { en: 'heads are whole numbers from 0', zh: '人数须为非负整数' };
  const hoursWrong = people.partTime.some(({ hoursPerDay, normalHours }) => !(hoursPerDay > 0 && hoursPerDay <= normalHours && normalHours <= 24));
  return hoursWrong ? { en: 'part-time hours lie above 0 and at most at the normal hours of a day', zh: '兼职工时须大于 0 且不超过正常工时' } : null;
};

/** R-APP-08: the split of people that drives audit time is usable at every site that states one. */
export function peopleSplitUsable({ sites }: Pick<ApplicationFacts, 'sites'>): Refused[] {
  return sites.flatMap(({ name, people }, index) => {
    const what = people && splitFault(people);
    return what ? [say('R-APP-08.split', { site: name, what }, `sites[${index}].people`)] : [];
  });
}

const confirmed = ({ review }: ApplicationFacts, item: ReviewItem | ReviewWarnItem): boolean => review?.checklist[item]?.answer === true;

/** R-APP-09: the reviewer finds the scope statement of a service management system clear. */
export const scopeStatementClear = (facts: ApplicationFacts): Refused | null =>
  !isSms(facts) || confirmed(facts, 'scope_statement_clear') ? null : say('R-APP-09.unclear', {}, 'scope');

/** R-APP-10: other parties run at most half of the processes. */
export function processesMostlyOwn(facts: ApplicationFacts): Refused | null {
  const { processOperators } = facts.application;
  const count = processOperators.filter(({ operator }) => operator === 'other_party').length;
  return !isSms(facts) || count * 2 <= processOperators.length ? null
    : say('R-APP-10.others_run_most', { count, all: processOperators.length }, 'processOperators');
}

/** R-REV-01: every item of the review is confirmed; one refusal per open item. */
export function reviewComplete(facts: ApplicationFacts): Refused[] {
  return (Object.keys(REVIEW_ITEMS) as ReviewItem[]).filter((item) => !confirmed(facts, item))
    .map((item) => say('R-REV-01.open_item', { item: REVIEW_ITEMS[item] }, `review.checklist.${item}`));
}

/** R-REV-02: who declines writes why. */
export const declineReasoned = ({ input }: ApplicationFacts): Refused | null =>
  hasText(input?.reasons) ? null : say('R-REV-02.no_reasons', {}, 'reasons');

/** R-REV-04: standard and sectors lie inside the accreditation, unless a certificate without accreditation was agreed. */
export function withinAccreditation({ application, review, accreditations, accreditedRoute, today }: ApplicationFacts): Refused[] {
  if (!accreditedRoute) return [];
  const sectors = review?.competenceNeeded?.sectorCodes ?? [];
  return application.standards.flatMap((standard) => {
    const held = accreditations.filter((each) => each.standard === standard && validOn(each, today));
    const all: LocalText = { en: 'any sector', zh: '任何行业' };
    if (held.length === 0) return [say('R-REV-04.not_accredited', { standard, sector: all }, 'standards')];
    return sectors.filter((code) => !held.some(({ sectorCodes }) => sectorCodes.length === 0 || sectorCodes.includes(code)))
      .map((code) => say('R-REV-04.not_accredited', { standard, sector: { en: `sector ${code}`, zh: `行业 ${code}` } }, 'standards'));
  });
}

/** R-REV-05: the number of people is credible and its evidence is kept. */
export const personnelCredible = (facts: ApplicationFacts): Refused | null =>
  confirmed(facts, 'personnel_credible') ? null : say('R-REV-05.not_credible', {}, 'review.checklist.personnel_credible');

/** R-REV-06: remote techniques are foreseen only where they can work. */
export const remoteSuitable = (facts: ApplicationFacts): Refused | null =>
  !facts.remoteForeseen || confirmed(facts, 'remote_suitable') ? null : say('R-REV-06.not_checked', {}, 'review.checklist.remote_suitable');

/** R-COMP-01: the reviewer is qualified to review applications for every standard. */
export function reviewerCompetent({ actor, application, today }: ApplicationFacts): Refused[] {
  return application.standards.filter((standard) => !competentFor(actor, standard, ['application_review'], today))
    .map((standard) => say('R-COMP-01.reviewer', { person: actor.name, standard }));
}
