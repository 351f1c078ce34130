import type { GrievanceFacts } from './appeal.facts';
import { APPEAL_TEXTS } from './appeal.texts';
import { independentOf } from '../decision/decision.guards';
import type { Refused } from '../shared/machine';
import { hasText, refusing } from '../shared/text';

const say = refusing(APPEAL_TEXTS);

/** R-APL-02: who handles or decides an appeal neither audited nor decided in the case. */
export const appealHandlerUninvolved = ({ actor, involved }: GrievanceFacts): Refused | null =>
  independentOf(actor.personId, involved) ? null : say('R-APL-02.involved', { person: actor.name });

/** R-APL-01: the end notice states the outcome. */
export const outcomeStated = ({ input }: GrievanceFacts): Refused | null => (hasText(input?.outcome) ? null : say('R-APL-01.no_outcome', {}, 'outcome'));

/** R-CMP-01: the subject is known, and for a client's system its effectiveness was considered. */
export const subjectConsidered = ({ subject, effectivenessConsidered }: GrievanceFacts): Refused | null =>
  !subject ? say('R-CMP-01.no_subject', {}, 'subject')
    : subject === 'certified_client' && !hasText(effectivenessConsidered) ? say('R-CMP-01.effectiveness', {}, 'effectivenessConsidered') : null;

/** R-CMP-01: the subject is known. */
export const subjectKnown = ({ subject }: GrievanceFacts): Refused | null => (subject ? null : say('R-CMP-01.no_subject', {}, 'subject'));

/** R-CMP-02: a complaint is decided by people who were not involved. */
export const complaintDeciderUninvolved = ({ actor, involved }: GrievanceFacts): Refused | null =>
  independentOf(actor.personId, involved) ? null : say('R-CMP-02.involved', { person: actor.name });

/** R-CMP-02: published only as agreed with client and complainant. */
export const publicationAgreed = ({ input, publicationAgreed: agreed }: GrievanceFacts): Refused | null =>
  input?.publish && !agreed ? say('R-CMP-02.publication', {}, 'publish') : null;
