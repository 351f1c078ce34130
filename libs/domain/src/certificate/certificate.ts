import type { CertificateFacts } from './certificate.facts';
import { ISSUE_GUARDS, numberUnique, VERSION_GUARDS } from './issue.guards';
import {
  causeResolved, groundNamed, lastDayOver, noOpenMajor, restStillFits, STATUS_DECISION, suspensionNotTooLong,
} from './status.guards';
import { notYetExpired, restorationOver, withinRestoration } from '../route/result.guards';
import { block, blockInput, type Machine, STAY, warn } from '../shared/machine';

/** States of a certificate. @source process.md section 2 */
export const CERTIFICATE_STATES = [
  'draft', 'active', 'suspended', 'withdrawn', 'cancelled', 'transferred_out', 'expired', 'lapsed',
] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

export type CertificateMove =
  | 'activate' | 'renew' | 'extend' | 'reduce' | 'correct' | 'suspend' | 'lift_suspension' | 'withdraw' | 'cancel' | 'transfer_out'
  | 'expire' | 'restore' | 'lapse';

/**
 * One certificate per standard; a renewal, extension, reduction or correction is a new version of it and leaves the state as it is.
 * `expire` and `lapse` come by date, without a decision. A suspension survives the expiry: `restore` then needs both causes cleared (DECISIONS 5).
 */
export const CERTIFICATE_MACHINE: Machine<CertificateState, CertificateMove, CertificateFacts> = {
  name: 'certificate',
  states: CERTIFICATE_STATES,
  initial: 'draft',
  final: ['withdrawn', 'cancelled', 'transferred_out', 'lapsed'],
  moves: {
    activate: { from: ['draft'], to: 'active', by: ['decision_maker', 'system'], guards: [block('R-CERT-04', numberUnique), ...ISSUE_GUARDS] },
    renew: { from: ['active'], to: STAY, by: ['decision_maker'], guards: [...ISSUE_GUARDS, block('R-RECERT-06', notYetExpired)] },
    extend: { from: ['active'], to: STAY, by: ['decision_maker'], guards: ISSUE_GUARDS },
    reduce: {
      from: ['active', 'suspended'], to: STAY, by: ['decision_maker'],
      guards: [...ISSUE_GUARDS, block('R-NC-10', noOpenMajor), blockInput('R-SUSP-06', restStillFits)],
    },
    correct: { from: ['active', 'suspended'], to: STAY, by: ['decision_maker'], guards: VERSION_GUARDS },
    suspend: { from: ['active'], to: 'suspended', by: ['decision_maker'], guards: [...STATUS_DECISION, blockInput('R-SUSP-01', groundNamed)] },
    lift_suspension: {
      from: ['suspended'], to: 'active', by: ['decision_maker'],
      guards: [...STATUS_DECISION, blockInput('R-SUSP-05', causeResolved), warn('R-SUSP-04', suspensionNotTooLong)],
    },
    withdraw: { from: ['active', 'suspended'], to: 'withdrawn', by: ['decision_maker'], guards: STATUS_DECISION },
    cancel: { from: ['active', 'suspended'], to: 'cancelled', by: ['planner', 'decision_maker'] },
    transfer_out: { from: ['active', 'suspended'], to: 'transferred_out', by: ['planner', 'decision_maker'] },
    expire: { from: ['active', 'suspended'], to: 'expired', by: ['system'], guards: [block('R-RECERT-06', lastDayOver)] },
    restore: {
      from: ['expired'], to: 'active', by: ['decision_maker'],
      guards: [...ISSUE_GUARDS, block('R-RECERT-07', withinRestoration), blockInput('R-SUSP-05', causeResolved)],
    },
    lapse: { from: ['expired'], to: 'lapsed', by: ['system'], guards: [block('R-RECERT-07', restorationOver)] },
  },
};
