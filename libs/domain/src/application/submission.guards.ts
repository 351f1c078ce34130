import type { ApplicationFacts, ApplicationFormFacts, SitePeopleFacts } from './application.facts';
import { APPLICATION_TEXTS } from './application.texts';
import type { Refused } from '../shared/machine';
import { hasText, refusing, type Sentence } from '../shared/text';

const say = refusing(APPLICATION_TEXTS);

/** R-APP-01: an authorised representative applies. Whether it is the signer who submits is the role's matter. */
export function representativeNamed({ application: { representative } }: ApplicationFacts): Refused | null {
  const complete = representative && [representative.name, representative.position, representative.mandate].every(hasText);
  return complete ? null : say('R-APP-01.no_representative', {}, 'representative');
}

const CONTENTS: readonly { path: string; what: Sentence; said: (application: ApplicationFormFacts) => boolean }[] = [
  { path: 'standards', what: { en: 'wanted standard', zh: '申请的标准' }, said: (a) => a.standards.length > 0 },
  { path: 'scope', what: { en: 'wanted scope', zh: '申请的范围' }, said: (a) => hasText(a.scope) },
  { path: 'description.services', what: { en: 'services', zh: '服务' }, said: (a) => hasText(a.description.services) },
  { path: 'description.processes', what: { en: 'processes and operations', zh: '过程和运作' }, said: (a) => hasText(a.description.processes) },
  { path: 'description.technicalMeans', what: { en: 'technical means', zh: '技术资源' }, said: (a) => hasText(a.description.technicalMeans) },
  { path: 'description.relations', what: { en: 'functions and relations', zh: '职能和关系' }, said: (a) => hasText(a.description.relations) },
  { path: 'description.legalDuties', what: { en: 'legal duties', zh: '法律义务' }, said: (a) => hasText(a.description.legalDuties) },
  { path: 'description.outsourced', what: { en: 'outsourced processes', zh: '外包过程' }, said: (a) => hasText(a.description.outsourced) },
];

/** R-APP-02: every content of an application, one refusal per missing field. */
export function contentsComplete({ application, organisation, sites }: ApplicationFacts): Refused[] {
  const missing = CONTENTS.filter(({ said }) => !said(application)).map(({ path, what }) => say('R-APP-02.missing', { what }, path));
  const named = hasText(organisation.legalName) && organisation.address !== null;
  const ofOrganisation = named ? [] : [say('R-APP-02.missing', { what: { en: 'name and address of the organisation', zh: '组织名称和地址' } }, 'organisation')];
  const ofSites = sites.length > 0 ? [] : [say('R-APP-02.missing', { what: { en: 'sites', zh: '场所' } }, 'sites')];
  return [...missing, ...ofOrganisation, ...ofSites];
}

/** R-IMP-04: consultancy is named, or it is said that there was none. */
export function consultancyStated({ application: { consultancy } }: ApplicationFacts): Refused | null {
  const stated = consultancy && (!consultancy.given || hasText(consultancy.provider));
  return stated ? null : say('R-IMP-04.not_said', {}, 'consultancy');
}

/** Heads of a site, all kinds together. */
export const headsOf = (people: SitePeopleFacts): number =>
  people.fullTime + people.contractors
  + people.partTime.reduce((sum, { headcount }) => sum + headcount, 0)
  + people.identicalGroups.reduce((sum, heads) => sum + heads, 0);

/** R-APP-06: each site with scope, address and people; one central function among several; the sum is the total. */
export function sitesComplete({ sites, application: { totalPeople } }: ApplicationFacts): Refused[] {
  if (sites.length === 0) return [say('R-APP-06.no_sites', {}, 'sites')];
  const ofSites = sites.flatMap((site, index) => {
    const path = `sites[${index}]`;
    return [
      ...(sites.length > 1 && !hasText(site.scope) ? [say('R-APP-06.no_scope', { site: site.name }, `${path}.scope`)] : []),
      ...(site.kind !== 'virtual' && !site.address ? [say('R-APP-06.no_address', { site: site.name }, `${path}.address`)] : []),
      ...(!site.people || headsOf(site.people) <= 0 ? [say('R-APP-06.no_people', { site: site.name }, `${path}.people`)] : []),
    ];
  });
  const central = sites.length > 1 && !sites.some((site) => site.isCentral) ? [say('R-APP-06.no_central', {}, 'sites')] : [];
  const sum = sites.reduce((all, { people }) => all + (people ? headsOf(people) : 0), 0);
  const total = totalPeople === null ? [say('R-APP-06.no_total', {}, 'totalPeople')]
    : ofSites.length === 0 && sum !== totalPeople ? [say('R-APP-06.sum_differs', { sum, total: totalPeople }, 'totalPeople')] : [];
  return [...ofSites, ...central, ...total];
}
