import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runScript, ScriptFailure, setting } from './script';
import { type Login, playStory } from './story/player';
import { Progress } from './story/progress';
import { loadStory, type LoadedStory } from './story/story';

const STORIES = path.join('demo', 'stories');

interface ShownLogin { who: string; email: string; password: string; roles: string[] }
/** `demonstration.json` in the data folder: what `npm start` prints, and whether everything was played. */
interface Demonstration { logins: ShownLogin[]; finishedAt: string | null }

/** Plays every story once against a new installation; an interrupted run goes on where it stopped. Called by `npm start` on its first run. */
runScript(async () => {
  const { values } = parseArgs({ options: { url: { type: 'string' } } });
  if (!values.url) throw new ScriptFailure('Use: demo --url URL');
  const folder = setting('DATA_DIR');
  const options = { base: values.url, demoKey: setting('DEMO_KEY'), progressFolder: path.join(folder, 'stories'), say: () => undefined, met: { people: new Map(), sessions: new Map() } };
  for (const loaded of inOrder()) {
    if (Progress.wasFinished(options.progressFolder, loaded.file, options.base)) continue;
    const { steps, logins } = await playStory(loaded, options);
    console.log(`  ${loaded.story.title} (${steps} steps)`);
    write(folder, { logins: merged(read(folder).logins, logins), finishedAt: null });
  }
  write(folder, { ...read(folder), finishedAt: new Date().toISOString() });
});

/** Those that others need come first, so that nobody's logins are lost in a story inside a story. */
function inOrder(): LoadedStory[] {
  const loaded = readdirSync(STORIES).filter((name) => name.endsWith('.json') && name !== 'schema.json').sort().map((name) => loadStory(path.join(STORIES, name)));
  const needed = new Set(loaded.flatMap(({ story }) => story.needs ?? []));
  const isNeeded = ({ file }: LoadedStory): boolean => needed.has(path.basename(file));
  return [...loaded.filter(isNeeded), ...loaded.filter((each) => !isNeeded(each))];
}

function merged(before: ShownLogin[], added: Login[]): ShownLogin[] {
  const known = new Set(before.map(({ email }) => email));
  return [...before, ...added.filter(({ email }) => !known.has(email)).map(({ name, email, password, roles }) => ({ who: name, email, password, roles }))];
}

function fileOf(folder: string): string {
  return path.join(folder, 'demonstration.json');
}

function read(folder: string): Demonstration {
  return existsSync(fileOf(folder)) ? (JSON.parse(readFileSync(fileOf(folder), 'utf8')) as Demonstration) : { logins: [], finishedAt: null };
}

function write(folder: string, content: Demonstration): void {
  writeFileSync(`${fileOf(folder)}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${fileOf(folder)}.new`, fileOf(folder));
}
