// `npm run mutation`: does a test notice when a rule is changed? An hour or so, not part of `npm test`; one folder:
// `npm run mutation -- --mutate 'libs/domain/src/dates/*.ts,!**/*.spec.ts'`.
import os from 'node:os';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'libs/domain/jest.config.cjs', enableFindRelatedTests: true },
  mutate: ['libs/domain/src/**/*.ts', '!libs/domain/src/**/*.spec.ts', '!libs/domain/src/index.ts', '!libs/domain/src/testing/**', '!libs/domain/src/**/*.texts.ts', '!libs/domain/src/calculation/step-sentences.ts', '!libs/domain/src/calculation/calculation-rule.ts'],
  // a mutant that only changes a text does not count; a mutant in what is worked out once at start would need the whole file loaded again
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: Math.max(1, os.availableParallelism() - 1),
  timeoutMS: 4_000,
  tempDirName: '.stryker-tmp',
  // the catalogue's test looks for the files that its rules name, so the whole project is copied
  ignorePatterns: ['/.data', '/dist', '/apps/web/dist', '/libs/domain/dist', '/.jest-cache', '/reports'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  thresholds: { high: 90, low: 85, break: 85 },
};
