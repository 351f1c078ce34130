import type { ApplicationFacts } from './application.facts';
import { APPLICATION_TEXTS } from './application.texts';
import { systemKindOf } from './standard';
import { impartialityBanUntil } from '../dates/deadline';
import type { Refused } from '../shared/machine';
import { refusing } from '../shared/text';

const say = refusing(APPLICATION_TEXTS);

/** R-IMP-01: another certification body is never certified for its quality system. */
export const clientIsNoCertificationBody = ({ organisation, application }: ApplicationFacts): Refused | null =>
  organisation.isCertificationBody && application.standards.some((standard) => systemKindOf(standard) === 'QMS')
    ? say('R-IMP-01.certification_body', {}, 'standards') : null;

/** R-IMP-02: after an internal audit by us or a related body no certification through the day two years later. */
export function noInternalAuditByUs({ application: { internalAudit }, today }: ApplicationFacts): Refused | null {
  if (!internalAudit?.providerRelatedToCb) return null;
  const until = impartialityBanUntil(internalAudit.finishedOn);
  return today > until ? null : say('R-IMP-02.our_internal_audit', { on: internalAudit.finishedOn, until }, 'internalAudit.provider');
}

/** R-IMP-03: after consultancy by a related body no certification through the day two years later. */
export function noConsultancyByUs({ application: { consultancy }, today }: ApplicationFacts): Refused | null {
  if (!consultancy?.given || !consultancy.relatedToCb) return null;
  const provider = consultancy.provider ?? '';
  if (!consultancy.endedOn) return say('R-IMP-03.our_consultancy_lasts', { provider }, 'consultancy.endedOn');
  const until = impartialityBanUntil(consultancy.endedOn);
  return today > until ? null : say('R-IMP-03.our_consultancy', { provider, until }, 'consultancy.endedOn');
}
