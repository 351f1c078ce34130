const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** The longest spec files, longest first: begun last, one of them would keep a worker busy alone. */
const LONGEST = ['three-sites-en', 'three-sites-zh', 'launcher', 'stories', 'decisions', 'certificates', 'mail-delivery', 'screens'];

const placeOf = (file) => {
  const place = LONGEST.indexOf(path.basename(file, '.spec.ts'));
  return place === -1 ? LONGEST.length : place;
};

/** As Jest does it (failed first, then by the time of the last run, then by size), after the longest. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a.path) - placeOf(b.path));
  }
};
