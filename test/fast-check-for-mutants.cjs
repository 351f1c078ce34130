// fast-check for a run over mutants: the same values each time, and no search for a smaller example after a failure.
const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ seed: 17021, endOnFailure: true });
module.exports = fc;
