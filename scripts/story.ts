import path from 'node:path';
import { parseArgs } from 'node:util';
import { runScript, ScriptFailure, setting } from './script';
import { playStory } from './story/player';
import { loadStory } from './story/story';

/** `npm run story -- FILE [--url URL]`: plays one story against a running server in demonstration mode and prints each step with its answer. */
runScript(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [file] = positionals;
  if (!file) throw new ScriptFailure('Use: npm run story -- FILE [--url URL]');
  const base = (values.url ?? process.env['BASE_URL'] ?? `http://localhost:${process.env['PORT'] ?? '3000'}`).replace(/\/+$/, '');
  const { steps, logins } = await playStory(loadStory(file), {
    base, demoKey: setting('DEMO_KEY'), progressFolder: path.join(setting('DATA_DIR'), 'stories'), say: (line) => console.log(line),
  });
  console.log(`\nAll ${steps} steps went as told. People of this play:`);
  for (const { name, email, password, roles } of logins) console.log(`  ${name.padEnd(28)} ${email.padEnd(44)} ${password}  ${roles.join(', ')}`);
});
