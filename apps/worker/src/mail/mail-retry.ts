const LONGEST_SECONDS = 6 * 3_600;

/** Seconds until the next attempt: doubled after each one, six hours at most. `attempts` counts those made, from 1. */
export const nextAttemptIn = (attempts: number, firstSeconds: number): number =>
  Math.min(firstSeconds * 2 ** Math.min(attempts - 1, 20), LONGEST_SECONDS);
