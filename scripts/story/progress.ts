import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Saved } from './values';

interface State { play: string; number: number; dayOfPlay: string; done: number; finished: boolean; saved: Saved; stories: string }

/** How far a play has come, kept beside the server's data: an interrupted one goes on, a finished one begins anew with new cases. */
export class Progress {
  private constructor(private readonly file: string, private readonly state: State) {}

  static open(folder: string, storyFile: string, base: string): Progress {
    mkdirSync(folder, { recursive: true });
    const content = createHash('sha256').update(readFileSync(storyFile)).digest('hex');
    const file = fileOf(folder, storyFile, base);
    const before = stateOf(file);
    const goesOn = before && !before.finished && before.stories === content;
    const state = goesOn ? before : { play: randomUUID(), number: (before?.number ?? 0) + 1, dayOfPlay: new Date().toISOString().slice(0, 10), done: 0, finished: false, saved: {}, stories: content };
    return new Progress(file, state);
  }

  /** Was this story ever played to its end on this server? */
  static wasFinished(folder: string, storyFile: string, base: string): boolean {
    const before = stateOf(fileOf(folder, storyFile, base));
    return before !== null && (before.finished || before.number > 1);
  }

  /** Part of every idempotency key of this play. */
  get play(): string { return this.state.play; }
  /** 1 for the first play on this server; the people of later ones are others. */
  get number(): number { return this.state.number; }
  get dayOfPlay(): string { return this.state.dayOfPlay; }
  get done(): number { return this.state.done; }
  get saved(): Saved { return this.state.saved; }

  advance(): void {
    this.state.done += 1;
    this.write();
  }

  finish(): void {
    this.state.finished = true;
    this.write();
  }

  /** Whole or not at all: a kill in the middle leaves the file before it. */
  private write(): void {
    writeFileSync(`${this.file}.new`, JSON.stringify(this.state));
    renameSync(`${this.file}.new`, this.file);
  }
}

const fileOf = (folder: string, storyFile: string, base: string): string =>
  path.join(folder, `${path.basename(storyFile, '.json')}-${createHash('sha256').update(base).digest('hex').slice(0, 8)}.json`);
const stateOf = (file: string): State | null => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : null);
