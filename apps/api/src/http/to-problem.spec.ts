import { NotFoundException } from '@nestjs/common';
import { RULE_CODES, RuleViolation } from '@cb/domain';
import { HTTP_CODES, HttpProblem, PROBLEM_STATUS, PROBLEM_TITLES } from './problem';
import { toProblem } from './to-problem';

const problemOf = (error: unknown) => toProblem(error, 'en', 'request-1').problem;
const databaseError = (code: string, message = 'x') => Object.assign(new Error(message), { code });

it('gives each code its status and its title in both languages', () => {
  for (const code of [...RULE_CODES, ...HTTP_CODES]) {
    expect(PROBLEM_STATUS[code]).toBeGreaterThanOrEqual(400);
    expect(PROBLEM_TITLES[code]).toEqual({ en: expect.stringMatching(/\w/), zh: expect.stringMatching(/\p{Script=Han}/u) });
  }
});

it('shows a rule with its clause, and each refusal with its own', () => {
  const refusals = [{ rule: 'R-DEC-04', message: 'NC 2 is not verified', fix: 'verify it' }, { rule: 'R-DEC-01', message: 'was in the team' }] as const;
  expect(problemOf(new RuleViolation('R-DEC-04', 'rule_blocked', 'NC 2 is not verified', refusals))).toMatchObject({
    status: 422, rule: 'R-DEC-04', clause: expect.stringContaining('17021'), detail: 'NC 2 is not verified', requestId: 'request-1',
    refusals: [{ rule: 'R-DEC-04', fix: 'verify it', clause: expect.any(String) }, { rule: 'R-DEC-01', clause: expect.any(String) }],
  });
});

it.each([
  ['23505', 409, 'already_exists', null], ['40001', 409, 'lost_race', null], ['40P01', 409, 'lost_race', null],
  ['42501', 403, 'role_not_allowed', null], ['22P02', 400, 'malformed', null], ['23503', 422, 'invalid_input', null], ['57P03', 503, 'unavailable', null],
])('PostgreSQL %s is %i %s', (code, status, name, rule) => {
  expect(problemOf(databaseError(code))).toMatchObject({ status, code: name, rule });
  expect(problemOf(Object.assign(new Error('wrapped'), { driverError: databaseError(code) }))).toMatchObject({ status, code: name });
});

it('R-TEAM-04: the index that keeps half days apart speaks as its rule', () => {
  const overlap = Object.assign(databaseError('23505'), { constraint: 'booking_no_overlap' });
  expect(problemOf(overlap)).toMatchObject({ status: 409, code: 'booking_overlap', rule: 'R-TEAM-04', refusals: [{ rule: 'R-TEAM-04' }] });
  expect(problemOf(Object.assign(databaseError('23505'), { constraint: 'person_email' }))).toMatchObject({ status: 409, code: 'already_exists', errors: [{ path: 'email' }] });
});

it('R-DEC-01: a rule that a trigger of the database names is that rule', () => {
  expect(problemOf(databaseError('P0001', 'R-DEC-01: this person was in the team'))).toMatchObject({ status: 422, code: 'rule_blocked', rule: 'R-DEC-01', detail: 'this person was in the team' });
  expect(problemOf(databaseError('P0001', 'R-NONE-99: no such rule'))).toMatchObject({ status: 500 });
});

it('tells nothing of a bug', () => {
  expect(problemOf(new Error('password of the database is hunter2'))).toMatchObject({ status: 500, code: 'internal', detail: expect.not.stringContaining('hunter2') });
  expect(problemOf('thrown text')).toMatchObject({ status: 500 });
  expect(problemOf(null)).toMatchObject({ status: 500 });
});

it('keeps the headers that go with a refusal', () => {
  expect(toProblem(new HttpProblem('too_many_requests', 'wait', [], { 'retry-after': '60' }), 'en', 'r').headers).toEqual({ 'retry-after': '60' });
});

it('speaks the reader\'s language', () => {
  expect(toProblem(new NotFoundException(), 'zh', 'r').problem).toMatchObject({ title: '未找到', detail: expect.stringMatching(/\p{Script=Han}/u) });
});

it('a refusal speaks it too, in its detail and at its field', () => {
  const start = { rule: 'R-APP-03', message: 'The application does not say since when the system is in operation', key: 'R-APP-03.no_start', path: 'operationStartOn' } as const;
  const violation = new RuleViolation('R-APP-03', 'rule_blocked', start.message, [start], [{ path: start.path, message: start.message }]);
  const { detail, refusals, errors } = toProblem(violation, 'zh', 'r').problem;
  for (const sentence of [detail, refusals[0]?.message, refusals[0]?.fix, errors[0]?.message]) expect(sentence).toMatch(/\p{Script=Han}/u);
  expect(toProblem(violation, 'en', 'r').problem.detail).toBe(start.message);
});
