const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'module-sync'] },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.(ts|js|mjs)$': '<rootDir>/test/jest-transform.cjs' },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/apps/web/dist', '<rootDir>/.data', '<rootDir>/.stryker-tmp'],
  moduleNameMapper: {
    '^@cb/(domain|persistence|platform|casework)$': '<rootDir>/libs/$1/src/index.ts',
    '^@cb/domain/(.+)$': '<rootDir>/libs/domain/src/$1.ts', // the portal takes single files
  },
};

/** Ends what was begun last first. */
const testEnvironment = '<rootDir>/test/jest-environment.cjs';

/** Three kinds of test: rules without anything (unit), parts on a real PostgreSQL (integration, end to end), a person in a real browser. */
module.exports = {
  maxWorkers: 2,
  // Jest reads this here only, not in a project. Long: only what hangs runs into it, on whatever machine.
  testTimeout: 400_000,
  testSequencer: '<rootDir>/test/jest-sequencer.cjs',
  cacheDirectory: '<rootDir>/.jest-cache',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/{api,worker,web}/src/**/*.spec.ts'] },
    { ...shared, displayName: 'integration', testEnvironment, testMatch: ['<rootDir>/test/integration/**/*.spec.ts'], globalSetup: '<rootDir>/test/database/global-setup.ts', globalTeardown: '<rootDir>/test/database/global-teardown.ts' },
    { ...shared, displayName: 'e2e', testEnvironment, testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'], globalSetup: '<rootDir>/test/database/global-setup.ts', globalTeardown: '<rootDir>/test/database/global-teardown.ts' },
    { ...shared, displayName: 'browser', testEnvironment, testMatch: ['<rootDir>/test/browser/**/*.spec.ts'], globalSetup: '<rootDir>/test/browser/support/global-setup.ts', globalTeardown: '<rootDir>/test/browser/support/global-teardown.ts' },
    // Not a part of `npm test`: figures of a filled product, `npm run benchmark:lists`.
    { ...shared, displayName: 'benchmark', testEnvironment, testMatch: ['<rootDir>/test/benchmark/**/*.spec.ts'], globalSetup: '<rootDir>/test/browser/support/global-setup.ts', globalTeardown: '<rootDir>/test/browser/support/global-teardown.ts' },
  ],
};
