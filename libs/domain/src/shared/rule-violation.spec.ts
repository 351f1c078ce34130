import { invalidInput, notFound, RuleViolation } from './rule-violation';

it('carries its rule, its code and nothing that was not said', () => {
  expect(new RuleViolation('R-DEC-01', 'rule_blocked', 'no')).toMatchObject({ name: 'RuleViolation', rule: 'R-DEC-01', code: 'rule_blocked', message: 'no', refusals: [], errors: [] });
  expect(notFound('case')).toMatchObject({ rule: null, code: 'not_found', message: 'case not found', refusals: [], errors: [] });
});

it('DECISIONS 29: input that is refused says its first fault, and keeps them all with their paths', () => {
  const errors = [{ path: 'people', message: 'must be a whole number' }, { path: 'asOf', message: 'must be a day' }];
  expect(invalidInput(errors)).toMatchObject({ rule: null, code: 'invalid_input', message: 'must be a whole number', refusals: [], errors });
  expect(invalidInput([])).toMatchObject({ message: 'invalid input', errors: [] });
});
