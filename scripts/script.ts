/** A reason to stop that a person can act on: one sentence, exit code 1. */
export class ScriptFailure extends Error {}

/** Runs a command's body; anything but a ScriptFailure is a bug and shows where it came from. */
export function runScript(body: () => Promise<void>): void {
  body().catch((error: unknown) => {
    console.error(error instanceof ScriptFailure ? error.message : error);
    process.exitCode = 1;
  });
}

/** @throws ScriptFailure when the setting is not there */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new ScriptFailure(`${name} is not set: start this through npm run, or see .env.example.`);
  return value;
}
