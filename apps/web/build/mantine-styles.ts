import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const styles = join(dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css')), 'styles');
/** Where a component of the library names the classes of its own style sheet. */
const CLASS_NAMES = /@mantine\/core\/esm\/.*\/([A-Za-z]+)\.module\.mjs$/;

/**
 * Each component of Mantine brings its own rules, so that a page loads those of the components on it; the library's
 * whole style sheet is 34 kB. The rules lie in the layer `mantine`: ours win, in whatever order the files arrive.
 */
export function mantineStyles(): Plugin {
  return {
    name: 'mantine-styles',
    enforce: 'pre',
    transform(code, id) {
      const [, name] = CLASS_NAMES.exec(id.replaceAll('\\', '/')) ?? [];
      if (name === undefined) return null;
      const file = join(styles, `${name}.layer.css`);
      if (!existsSync(file)) throw new Error(`${basename(id)} has no style sheet in @mantine/core/styles`);
      return { code: `import ${JSON.stringify(file)};\n${code}`, map: null };
    },
  };
}
