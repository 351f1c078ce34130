// One transformer for our TypeScript and for the ES modules in node_modules: Jest requires ES modules only from Node 24.9 on.
// CommonJS files in node_modules pass through untouched.
const fs = require('node:fs');
const path = require('node:path');
const { createTransformer } = require('@swc/jest');

const common = { swcrc: false, module: { type: 'commonjs' } };
const typescript = createTransformer({
  ...common,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022', keepClassNames: true, parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
});
const ecmascript = createTransformer({ ...common, sourceMaps: false, jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } } });

const typeOfFolder = new Map();
function packageType(folder) {
  const known = typeOfFolder.get(folder);
  if (known) return known;
  const manifest = path.join(folder, 'package.json');
  const parent = path.dirname(folder);
  const type = fs.existsSync(manifest) ? (JSON.parse(fs.readFileSync(manifest, 'utf8')).type ?? 'commonjs') : parent === folder ? 'commonjs' : packageType(parent);
  typeOfFolder.set(folder, type);
  return type;
}
const isEsModule = (file) => file.endsWith('.mjs') || (!file.endsWith('.cjs') && packageType(path.dirname(file)) === 'module');
const isTypescript = (file) => /\.tsx?$/.test(file);

module.exports = {
  canInstrument: true,
  getCacheKey: (source, file, options) => (isTypescript(file) ? typescript : ecmascript).getCacheKey(source, file, options),
  process: (source, file, options) =>
    isTypescript(file) ? typescript.process(source, file, options) : isEsModule(file) ? ecmascript.process(source, file, options) : { code: source },
};
