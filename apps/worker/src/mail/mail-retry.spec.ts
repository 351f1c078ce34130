import { nextAttemptIn } from './mail-retry';

it.each([[1, 30], [2, 60], [3, 120], [8, 3_840], [50, 21_600]])('after attempt %i waits %i seconds', (attempts, seconds) => {
  expect(nextAttemptIn(attempts, 30)).toBe(seconds);
});
