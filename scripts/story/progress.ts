import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Saved } from './values';

interface State { play: string; dayOfPlay: string; done: number; finished: boolean; saved: Saved; stories: string }

/** How far a play has come, kept beside the server's data: an interrupted one goes on, a finished one begins anew with new cases. */
export class Progress {
  private constructor(private readonly file: string, private readonly state: State) {}

  static open(folder: string, storyFile: string, base: string): Progress {
    mkdirSync(folder, { recursive: true });
    const content = createHash('sha256').update(readFileSync(storyFile)).digest('hex');
    const name = `${path.basename(storyFile, '.json')}-${createHash('sha256').update(base).digest('hex').slice(0, 8)}.json`;
    const file = path.join(folder, name);
    const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : null;
    const goesOn = before && !before.finished && before.stories === content;
    const state = goesOn ? before : { play: randomUUID(), dayOfPlay: new Date().toISOString().slice(0, 10), done: 0, finished: false, saved: {}, stories: content };
    return new Progress(file, state);
  }

  /** Names this play: part of its people's addresses and of every idempotency key. */
  get play(): string { return this.state.play; }
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
