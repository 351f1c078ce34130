import { Config } from './config';
import { ConfigError } from './settings-reader';

/** The settings of this process; with wrong ones prints a sentence for each and ends the process with code 78 (EX_CONFIG). */
export function loadConfigOrExit(): Config {
  try {
    return new Config(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`Attesta cannot start, ${error.problems.length === 1 ? 'a setting is' : 'some settings are'} wrong:\n`);
    for (const problem of error.problems) process.stderr.write(`  - ${problem}\n`);
    process.stderr.write('Every setting is explained in .env.example.\n');
    process.exit(78);
  }
}
