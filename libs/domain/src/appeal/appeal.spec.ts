import { APPEAL_MACHINE } from './appeal';
import type { GrievanceFacts } from './appeal.facts';
import { COMPLAINT_MACHINE } from '../complaint/complaint';
import { against } from '../testing/against';
import { TODAY } from '../testing/facts';

const facts = (patch: Partial<GrievanceFacts> = {}): GrievanceFacts => ({
  today: TODAY, actor: { personId: 'quality', name: 'Quentin' }, involved: [{ personId: 'lead' }, { personId: 'decider' }], subject: 'certified_client',
  effectivenessConsidered: 'one more incident of the same kind', publicationAgreed: false, input: { outcome: 'upheld' }, ...patch,
});
const involved = { actor: { personId: 'decider', name: 'Dora' } };

it.each(['validate', 'rule_out', 'investigate', 'decide'] as const)('R-APL-02: %s by somebody who neither audited nor decided', (move) => {
  expect(against(APPEAL_MACHINE, move, facts())).toEqual([]);
  expect(against(APPEAL_MACHINE, move, facts(involved))).toEqual(['R-APL-02.involved']);
});

it('R-APL-01: the end notice states the outcome', () => {
  expect(against(APPEAL_MACHINE, 'notify', facts())).toEqual([]);
  expect(against(APPEAL_MACHINE, 'notify', facts({ input: { outcome: ' ' } }))).toEqual(['R-APL-01.no_outcome']);
});

it('R-APL-01, R-CMP-02: a request without a body lacks its outcome, and publishes nothing', () => {
  expect(against(APPEAL_MACHINE, 'notify', { ...facts(), input: undefined })).toEqual(['R-APL-01.no_outcome']);
  expect(against(COMPLAINT_MACHINE, 'notify', { ...facts(), input: undefined })).toEqual([]);
});

it('R-CMP-01: about whom, and what it says about the system', () => {
  expect(against(COMPLAINT_MACHINE, 'validate', facts({ subject: null }))).toEqual(['R-CMP-01.no_subject']);
  expect(against(COMPLAINT_MACHINE, 'decide', facts({ subject: null }))).toEqual(['R-CMP-01.no_subject']);
  expect(against(COMPLAINT_MACHINE, 'decide', facts({ effectivenessConsidered: '' }))).toEqual(['R-CMP-01.effectiveness']);
  expect(against(COMPLAINT_MACHINE, 'decide', facts({ effectivenessConsidered: '', subject: 'certification_body' }))).toEqual([]);
});

it('R-CMP-02: decided by the uninvolved, published as agreed', () => {
  expect(against(COMPLAINT_MACHINE, 'decide', facts(involved))).toEqual(['R-CMP-02.involved']);
  expect(against(COMPLAINT_MACHINE, 'notify', facts({ input: { publish: true } }))).toEqual(['R-CMP-02.publication']);
  expect(against(COMPLAINT_MACHINE, 'notify', facts({ input: { publish: true }, publicationAgreed: true }))).toEqual([]);
  expect(against(COMPLAINT_MACHINE, 'notify', facts())).toEqual([]);
});
