// `npm run mutation`: does a test notice when a rule is changed? Not part of `npm test`; how to run it: docs/rules.md.
import os from 'node:os';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  // which spec files run for a mutant is decided in test/mutation-runner.cjs, by the tests that reach it: nearly every spec imports nearly every file
  jest: { projectType: 'custom', configFile: 'libs/domain/jest.config.cjs', enableFindRelatedTests: false },
  mutate: ['libs/domain/src/**/*.ts', '!libs/domain/src/**/*.spec.ts', '!libs/domain/src/index.ts', '!libs/domain/src/testing/**', '!libs/domain/src/**/*.texts.ts', '!libs/domain/src/calculation/step-sentences.ts', '!libs/domain/src/calculation/calculation-rule.ts'],
  // a mutant that only changes a text does not count; a mutant in what is worked out once at start would need the whole file loaded again
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: Math.max(1, os.availableParallelism() - 1),
  timeoutMS: 10_000,
  incrementalFile: 'reports/mutation/incremental.json',
  tempDirName: '.stryker-tmp',
  // the catalogue's test looks for the files that its rules name, so the whole project is copied
  ignorePatterns: ['/.data', '/dist', '/apps/web/dist', '/libs/domain/dist', '/.jest-cache', '/reports'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  thresholds: { high: 90, low: 85, break: 85 },
};
