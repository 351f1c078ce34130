import { describeBuiltApp } from '../apps/api/src/openapi/describe-built-app';
import { runScript } from './script';

/** Prints what the built API says of itself, as JSON; used by scripts/openapi.mjs. */
runScript(async () => {
  process.stdout.write(JSON.stringify(await describeBuiltApp(), null, 1));
});
