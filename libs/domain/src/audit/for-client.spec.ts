import { refusalsForClient, violationForClient } from './for-client';
import { refusalIn } from '../rule/refusal-texts';
import { notFound, RuleViolation } from '../shared/rule-violation';

const booked = { rule: 'R-TEAM-04', message: 'Emil is booked in case C-2026-0001', fix: 'Take other half days', key: 'R-TEAM-04.overlap' } as const;
const unqualified = { rule: 'R-COMP-02', message: 'Nobody covers sector 33' } as const;
const unsigned = { rule: 'R-AGR-01', message: 'The agreement is not signed' } as const;

it('R-PLAN-03: a client reads nothing of bookings and qualifications, and each sentence once', () => {
  const said = refusalsForClient([booked, unqualified, unsigned]);
  expect(said.map(({ rule, key }) => [rule, key])).toEqual([['R-TEAM-04', 'R-PLAN-03.ours'], ['R-AGR-01', 'R-AGR-01.client_signs']]);
  for (const refusal of said) expect(`${refusal.message} ${refusal.fix ?? ''}`).not.toMatch(/Emil|booked|sector|half day/);
  for (const refusal of said) expect(refusalIn(refusal, 'zh').message).toMatch(/\p{Script=Han}/u);
});

it('R-PLAN-03, DECISIONS 19: a warning that only staff may pass reaches the client as a plain refusal with its rule', () => {
  const asked = violationForClient(new RuleViolation('R-STAGE1-07', 'reason_missing', 'Stage 1 is long ago', [{ rule: 'R-STAGE1-07', message: 'Stage 1 is long ago' }]));
  expect(asked).toMatchObject({ rule: 'R-STAGE1-07', code: 'rule_blocked', refusals: [{ rule: 'R-STAGE1-07', key: 'R-PLAN-03.ours' }], errors: [] });
});

it('what no rule refused stays as it is', () => {
  const [absent, bug] = [notFound('audit'), new Error('bug')];
  expect([violationForClient(absent), violationForClient(bug)]).toEqual([absent, bug]);
  expect(refusalsForClient([])).toEqual([]);
});
