// The rules alone, without projects and without databases: what Stryker runs (`npm run mutation`). The command as a
// process is left out: a mutant cannot reach into another process.
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/libs/domain'],
  watchman: false,
  runner: '<rootDir>/test/mutation-runner.cjs',
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/fast-check-for-mutants.cjs' },
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'json', 'node'],
  transform: { '\\.ts$': '<rootDir>/test/jest-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/libs/domain/dist', '<rootDir>/.data', '<rootDir>/.stryker-tmp'],
  testMatch: ['<rootDir>/libs/domain/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['\\.process\\.spec\\.ts$'],
  cacheDirectory: '<rootDir>/.jest-cache',
};
