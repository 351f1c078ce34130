// What Jest does for one mutant (`npm run mutation`): only the spec files that hold a test which reaches the mutant, the
// quick ones first, and no further file once a test failed. Without it each mutant loads every spec file of the library.
const fs = require('node:fs');
const path = require('node:path');
const { default: TestRunner } = require('jest-runner');

// In the cache of the sandbox: a mutant that loops for ever ends this process, and its successor reads them there.
const KEPT = 'tests-by-file.json';
const escaped = (name) => name.replace(/[.*+\-?^${}()|[\]\\]/g, '\\$&');

module.exports = class MutationRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    const kept = path.join(tests[0].context.config.cacheDirectory, KEPT);
    const pattern = this._globalConfig.testNamePattern;
    return pattern ? this.#runReaching(pattern, kept, tests, watcher, options) : this.#runAll(kept, tests, watcher, options);
  }

  /** The first run, without a mutant: notes which tests a file holds and how long it takes. */
  async #runAll(kept, tests, watcher, options) {
    const files = {};
    const stop = this.on('test-file-success', ([test, { testResults, perfStats }]) => {
      files[test.path] = { names: testResults.map(({ fullName }) => `(${escaped(fullName)})`), ms: perfStats.end - perfStats.start };
    });
    await super.runTests(tests, watcher, options);
    stop();
    fs.writeFileSync(kept, JSON.stringify(files));
  }

  async #runReaching(pattern, kept, tests, watcher, options) {
    const files = JSON.parse(fs.readFileSync(kept, 'utf8'));
    const reaching = tests.filter(({ path: file }) => files[file].names.some((name) => pattern.includes(name))).sort((a, b) => files[a.path].ms - files[b.path].ms);
    const stop = this.on('test-file-success', ([, { numFailingTests, testExecError }]) => {
      if (numFailingTests > 0 || testExecError) watcher.setState({ interrupted: true });
    });
    await super.runTests(reaching, watcher, options);
    stop();
  }
};
