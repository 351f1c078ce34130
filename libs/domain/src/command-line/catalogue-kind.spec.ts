import { answer } from './rules-command';

it('prints the catalogue with the tests that were found', () => {
  const reply = answer('catalogue', JSON.stringify({ tests: { 'R-DEC-01': ['a.spec.ts', 'b.spec.ts'] } }));
  expect(reply).toEqual({ result: expect.stringMatching(/\| R-DEC-01 \| block \|.*\| a\.spec\.ts, b\.spec\.ts \|/) });
  expect(answer('catalogue', '{}')).toEqual({ result: expect.stringContaining('154 rules') });
});

it.each([[{ test: {} }, 'test'], [{ tests: { 'R-DEC-01': 'a' } }, 'tests.R-DEC-01']])('refuses %j', (inputs, path) =>
  expect(answer('catalogue', JSON.stringify(inputs))).toMatchObject({ problem: { errors: [expect.objectContaining({ path })] } }));
