import { say, Stop } from './project.mjs';

/** One orderly end, whoever asks for it: api and worker first, then the database. */
export class Stopping {
  #first = async () => undefined;
  #last = async () => undefined;
  begun = false;

  constructor() {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => this.begin(0, 'stopping'));
  }

  first(work) { this.#first = work; }
  last(work) { this.#last = work; }

  /** Does the work; what goes wrong in it begins the end. */
  async unless(work) {
    try {
      await work();
    } catch (error) {
      if (!this.begun) await this.begin(1, error instanceof Stop ? error.message : error);
    }
  }

  async begin(code, reason) {
    if (this.begun) return;
    this.begun = true;
    if (code === 0) say(reason);
    else console.error(typeof reason === 'string' ? `\n${reason}` : reason);
    await this.#first();
    await this.#last();
    say('stopped');
    process.exit(code);
  }
}
