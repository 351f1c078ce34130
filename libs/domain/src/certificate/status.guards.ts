import type { CertificateFacts } from './certificate.facts';
import { CERTIFICATE_TEXTS } from './certificate.texts';
import { suspensionReview } from '../dates/deadline';
import { actorIndependent, decisionReasoned, deciderQualified } from '../decision/decision.guards';
import { block, blockInput, type Guard, type Refused } from '../shared/machine';
import { hasText, refusing, type Sentence } from '../shared/text';
import { actorFreeOfBonds } from '../team/conflict.guards';

const say = refusing(CERTIFICATE_TEXTS);

/** Grounds of a suspension. @source ISO/IEC 17021-1:2015, 9.6.5.2; R-SUSP-01 */
export const SUSPENSION_GROUNDS = {
  serious_failure: { en: 'persistent or serious failure', zh: '持续或严重不满足要求' },
  audit_refused: { en: 'surveillance or recertification not allowed at the required frequency', zh: '未按要求频次接受监督或再认证' },
  client_asked: { en: "the client's wish", zh: '客户自愿申请' },
} as const satisfies Record<string, Sentence>;
export type SuspensionGround = keyof typeof SUSPENSION_GROUNDS;

/** R-SUSP-01: a suspension has one of its grounds. */
export const groundNamed = ({ input }: CertificateFacts): Refused | null =>
  Object.keys(SUSPENSION_GROUNDS).includes(input?.ground ?? '') ? null : say('R-SUSP-01.no_ground', { grounds: Object.values(SUSPENSION_GROUNDS) }, 'ground');

/** R-SUSP-04: a suspension usually ends within six months. */
export const suspensionNotTooLong = ({ suspendedOn, today }: CertificateFacts): Refused | null =>
  suspendedOn && today > suspensionReview(suspendedOn) ? say('R-SUSP-04.too_long', { since: suspendedOn }) : null;

/** R-SUSP-05: the cause is shown to be resolved. Also where a certificate expired while suspended (DECISIONS 5). */
export const causeResolved = ({ suspendedOn, input }: CertificateFacts): Refused | null =>
  !suspendedOn || hasText(input?.evidence) ? null : say('R-SUSP-05.not_resolved', {}, 'evidence');

/** R-SUSP-06: the standard still fits what is left. */
export const restStillFits = ({ input }: CertificateFacts): Refused | null =>
  input?.stillFits === true ? null : say('R-SUSP-06.does_not_fit', {}, 'stillFits');

/** R-NC-10: no scope is cut while a major is open. */
export const noOpenMajor = ({ openMajors }: CertificateFacts): Refused | null =>
  openMajors.length === 0 ? null : say('R-NC-10.scope_cut', { numbers: openMajors.map(String) });

/** R-RECERT-06: a certificate expires by its date alone, after the whole last day. */
export const lastDayOver = ({ expiryOn, today }: CertificateFacts): Refused | null =>
  !expiryOn ? say('R-RECERT-06.no_last_day') : today > expiryOn ? null : say('R-RECERT-06.still_valid', { expiry: expiryOn });

/** Who decides on a status. */
export const STATUS_DECISION: readonly Guard<CertificateFacts>[] = [
  block('R-DEC-01', actorIndependent), block('R-IMP-05', actorFreeOfBonds), block('R-COMP-01', deciderQualified), blockInput('R-DEC-02', decisionReasoned),
];
