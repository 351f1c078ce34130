// `node --require test/support/typescript.cjs FILE.ts` runs our TypeScript as it stands, for tests that start processes of the product.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const ROOT = path.resolve(__dirname, '../..');
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => resolve(request.startsWith('@cb/') ? path.join(ROOT, 'libs', request.slice(4), 'src/index.ts') : request, ...rest);
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(fs.readFileSync(filename, 'utf8'), {
    filename, swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' },
    jsc: { target: 'es2022', keepClassNames: true, parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false } },
  });
  module._compile(code, filename);
};
