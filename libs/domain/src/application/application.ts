import type { Machine } from '../shared/machine';
import { CLIENT_ROLES } from '../shared/role';

/** States of a certification application. @source process.md section 2 */
export const APPLICATION_STATES = [
  'draft', 'submitted', 'in_review', 'info_requested', 'accepted', 'declined', 'withdrawn', 'contracted',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export type ApplicationMove = 'submit' | 'start_review' | 'request_info' | 'provide_info' | 'accept' | 'decline' | 'withdraw' | 'contract';

/** From the client's draft to the agreement signed by both. @source ISO/IEC 17021-1:2015, 9.1.1, 9.1.2 and 5.1.2 */
export const APPLICATION_MACHINE: Machine<ApplicationState, ApplicationMove, unknown> = {
  name: 'application',
  states: APPLICATION_STATES,
  initial: 'draft',
  final: ['declined', 'withdrawn', 'contracted'],
  moves: {
    submit: { from: ['draft'], to: 'submitted', by: ['client_representative'] },
    start_review: { from: ['submitted'], to: 'in_review', by: ['application_reviewer'] },
    request_info: { from: ['in_review'], to: 'info_requested', by: ['application_reviewer'] },
    provide_info: { from: ['info_requested'], to: 'in_review', by: CLIENT_ROLES },
    accept: { from: ['in_review'], to: 'accepted', by: ['application_reviewer'] },
    decline: { from: ['in_review'], to: 'declined', by: ['application_reviewer'] },
    withdraw: { from: ['draft', 'submitted', 'in_review', 'info_requested', 'accepted'], to: 'withdrawn', by: ['client_representative'] },
    contract: { from: ['accepted'], to: 'contracted', by: ['application_reviewer', 'planner'] },
  },
};
