import { escapeLike } from './like';

it('what has a meaning in a pattern is taken as it is written', () => {
  expect(escapeLike('50%_a\\b')).toBe('50\\%\\_a\\\\b');
  expect(escapeLike("O'Neill 港云")).toBe("O'Neill 港云");
});
