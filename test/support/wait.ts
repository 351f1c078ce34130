/**
 * Asks again until the answer is there; tests wait for a condition, never for a time.
 * @param milliseconds after this long the test fails with `what`; long, so that only what hangs runs into it
 */
export async function waitFor<T>(what: string | (() => string), ask: () => Promise<T | null | undefined | false> | T | null | undefined | false, milliseconds = 90_000): Promise<T> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > until) throw new Error(`still waiting after ${milliseconds} ms for ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => { setTimeout(resolve, 25); });
  }
}
