import { type Machine, STAY } from '../shared/machine';

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
export const CERTIFICATE_MACHINE: Machine<CertificateState, CertificateMove, unknown> = {
  name: 'certificate',
  states: CERTIFICATE_STATES,
  initial: 'draft',
  final: ['withdrawn', 'cancelled', 'transferred_out', 'lapsed'],
  moves: {
    activate: { from: ['draft'], to: 'active', by: ['decision_maker', 'system'] },
    renew: { from: ['active'], to: STAY, by: ['decision_maker'] },
    extend: { from: ['active'], to: STAY, by: ['decision_maker'] },
    reduce: { from: ['active', 'suspended'], to: STAY, by: ['decision_maker'] },
    correct: { from: ['active', 'suspended'], to: STAY, by: ['decision_maker'] },
    suspend: { from: ['active'], to: 'suspended', by: ['decision_maker'] },
    lift_suspension: { from: ['suspended'], to: 'active', by: ['decision_maker'] },
    withdraw: { from: ['active', 'suspended'], to: 'withdrawn', by: ['decision_maker'] },
    cancel: { from: ['active', 'suspended'], to: 'cancelled', by: ['planner', 'decision_maker'] },
    transfer_out: { from: ['active', 'suspended'], to: 'transferred_out', by: ['planner', 'decision_maker'] },
    expire: { from: ['active', 'suspended'], to: 'expired', by: ['system'] },
    restore: { from: ['expired'], to: 'active', by: ['decision_maker'] },
    lapse: { from: ['expired'], to: 'lapsed', by: ['system'] },
  },
};
