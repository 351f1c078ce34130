import path from 'node:path';
import { ScriptFailure } from '../script';
import { Operations } from './operations';
import { Progress } from './progress';
import { type Answer, readAnswer, Session } from './session';
import { type Expectation, type LoadedStory, loadStory, type StoryCompetence, type StoryPerson, type StoryStep } from './story';
import { dayFrom, filled, pointed, type Saved } from './values';

export interface PlayOptions {
  base: string; demoKey: string; progressFolder: string; say: (line: string) => void;
  /** Who was met in the stories played before, so that nobody is made and signed in twice. */
  met?: Acquaintances;
}
/** By e-mail. */
export interface Acquaintances { people: Map<string, MadePerson>; sessions: Map<string, Session> }
interface MadePerson { id: string; organisationId: string | null }
export interface Login { key: string; name: string; email: string; password: string; roles: string[] }
export interface PlayResult { steps: number; logins: Login[]; saved: Saved }

const PASSWORD = 'demonstration-2026';
const FIRST_HOUR = 6;

/**
 * Plays a story against a running server in demonstration mode: makes its people, signs them in, does step by step what they do,
 * each at its own business instant. @throws ScriptFailure on the first answer that the story did not expect
 */
export async function playStory(loaded: LoadedStory, options: PlayOptions): Promise<PlayResult> {
  const { base, say, progressFolder } = options;
  for (const needed of loaded.story.needs ?? []) {
    const file = path.join(loaded.folder, needed);
    if (!Progress.wasFinished(progressFolder, file, base)) await playStory(loadStory(file), options);
  }
  const progress = Progress.open(options.progressFolder, loaded.file, base);
  const player = new Player(loaded, options, progress, await operationsOf(base));
  say(`${loaded.story.title}${progress.done > 0 ? ` (goes on after step ${progress.done})` : ''}`);
  const logins = await player.makePeople();
  await player.qualifyPeople();
  await player.playSteps();
  progress.finish();
  return { steps: loaded.story.steps.length, logins, saved: progress.saved };
}

async function operationsOf(base: string): Promise<Operations> {
  try {
    const response = await fetch(`${base}/api/openapi.json`);
    return new Operations((await response.json()) as ConstructorParameters<typeof Operations>[0]);
  } catch (error) {
    throw new ScriptFailure(`No Attesta answers at ${base}: start it first (npm start), or name its address with --url. (${error instanceof Error ? error.message : String(error)})`);
  }
}

class Player {
  private readonly logins = new Map<string, Login>();
  private readonly met: Acquaintances;
  private lastDay = '';
  private stepsOfDay = 0;

  constructor(private readonly loaded: LoadedStory, private readonly options: PlayOptions, private readonly progress: Progress, private readonly operations: Operations) {
    this.met = options.met ?? { people: new Map(), sessions: new Map() };
  }

  async makePeople(): Promise<Login[]> {
    for (const [key, person] of Object.entries(this.loaded.story.people)) {
      const login = { key, name: person.name, email: this.emailOf(key), password: PASSWORD, roles: person.roles };
      this.progress.saved[key] = { ...(this.met.people.get(login.email) ?? (await this.make(person, login.email))), email: login.email };
      this.logins.set(key, login);
    }
    return [...this.logins.values()];
  }

  private async make(person: StoryPerson, email: string): Promise<MadePerson> {
    const answer = await this.demo('/api/demo/people', { name: person.name, email, password: PASSWORD, roles: person.roles, language: person.language ?? 'en', ...this.organisationOf(person) });
    if (answer.status !== 200) throw new ScriptFailure(`${person.name} could not be made: ${sentence(answer)}`);
    const { id, organisationId } = answer.body as MadePerson;
    this.met.people.set(email, { id, organisationId });
    return { id, organisationId };
  }

  /** Enters what people are qualified for and what is not entered yet. */
  async qualifyPeople(): Promise<void> {
    const { people } = this.loaded.story;
    const qualified = Object.entries(people).filter(([, { competences = [] }]) => competences.length > 0);
    if (qualified.length === 0) return;
    const manager = Object.keys(people).find((key) => people[key]?.roles.includes('technical_manager'));
    if (!manager) throw new ScriptFailure('People of the story have competences, and nobody among them is technical manager to enter them.');
    const session = await this.sessionOf(manager);
    for (const [key, { competences = [] }] of qualified) await this.qualify(session, key, competences);
  }

  private async qualify(session: Session, key: string, competences: readonly StoryCompetence[]): Promise<void> {
    const { id } = this.progress.saved[key] as { id: string };
    const instant = { now: new Date().toISOString(), demoKey: this.options.demoKey };
    const call = (name: string, given: Record<string, unknown>, of = name) => session.send(this.operations.named(name), given, `story-${this.progress.play}-${key}-${of}`, instant, this.loaded.folder);
    const known = (await call('readPerson', { id })).body as { competences?: { standard: string; function: string }[] };
    for (const competence of competences) {
      if (known.competences?.some((each) => each.standard === competence.standard && each.function === competence.function)) continue;
      const answer = await call('addCompetence', { id, ...(filled(competence, {}, this.progress.dayOfPlay) as object) }, `${competence.standard}-${competence.function}`);
      if (answer.status >= 300) throw new ScriptFailure(`The competence of ${key} was not entered: ${sentence(answer)}`);
    }
  }

  async playSteps(): Promise<void> {
    for (const [index, step] of this.loaded.story.steps.entries()) {
      const now = this.instantOf(step);
      if (index < this.progress.done) continue;
      await this.playStep(step, index, now);
      this.progress.advance();
    }
  }

  private async playStep(step: StoryStep, index: number, now: string): Promise<void> {
    const label = `${String(index + 1).padStart(3)}  ${now.slice(0, 10)}  ${step.as.padEnd(14)} ${step.do}`;
    const answer = step.do === 'sweep' ? await this.demo('/api/demo/sweep', { asOf: now.slice(0, 10) }) : await this.send(step, index, now);
    const fault = unexpected(answer, step.expect);
    this.options.say(`${label}  → ${answer.status}${summary(answer)}${step.why ? `   (${step.why})` : ''}`);
    if (fault) throw new ScriptFailure(`Step ${index + 1} (${step.do} by ${step.as} on ${now.slice(0, 10)}): ${fault}`);
    this.keep(step, answer);
  }

  private async send(step: StoryStep, index: number, now: string): Promise<Answer> {
    const given = filled(step.with ?? {}, this.progress.saved, this.progress.dayOfPlay) as Record<string, unknown>;
    const session = await this.sessionOf(step.as);
    return session.send(this.operations.named(step.do), given, `story-${this.progress.play}-${index}`, { now, demoKey: this.options.demoKey }, this.loaded.folder);
  }

  /** An answer about something that was saved before takes its place, so versions are those of now. */
  private keep(step: StoryStep, { status, body }: Answer): void {
    if (status >= 400) return;
    const { saved } = this.progress;
    const id = idOf(body);
    for (const [name, value] of Object.entries(saved)) if (id !== undefined && idOf(value) === id) saved[name] = { ...(value as object), ...(body as object) };
    if (step.save) saved[step.save] = body;
  }

  private async sessionOf(key: string): Promise<Session> {
    const login = this.logins.get(key);
    if (!login) throw new ScriptFailure(`"${key}" is not among the people of the story.`);
    const known = this.met.sessions.get(login.email);
    if (known) return known;
    const session = await Session.signIn(this.options.base, login.email, login.password);
    this.met.sessions.set(login.email, session);
    return session;
  }

  /** Steps of one day follow each other by minutes; those of today do not run ahead of the clock. */
  private instantOf({ on }: StoryStep): string {
    const day = dayFrom(on, this.progress.dayOfPlay);
    this.stepsOfDay = day === this.lastDay ? this.stepsOfDay + 1 : 0;
    this.lastDay = day;
    const minutes = FIRST_HOUR * 60 + this.stepsOfDay * 5;
    const instant = `${day}T${String(Math.min(23, Math.floor(minutes / 60))).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00Z`;
    const clock = `${new Date().toISOString().slice(0, 19)}Z`;
    return day === clock.slice(0, 10) && clock < instant ? clock : instant;
  }

  /** The same key is the same person in every story of a first play; each later play has people of its own. */
  private emailOf(key: string): string {
    return `${key.toLowerCase()}${this.playSuffix}@demo.example`;
  }

  private get playSuffix(): string {
    return this.progress.number > 1 ? `.${path.basename(this.loaded.file, '.json')}.${this.progress.number}` : '';
  }

  private organisationOf({ organisation }: StoryPerson): { organisation?: object } {
    const known = organisation === undefined ? undefined : this.loaded.story.organisations?.[organisation];
    if (!known) return {};
    return { organisation: { ...known, registerNumber: `${organisation}${this.playSuffix}`.toUpperCase() } };
  }

  private async demo(path: string, body: object): Promise<Answer> {
    return readAnswer(await fetch(`${this.options.base}${path}`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'x-attesta-demo-key': this.options.demoKey }, body: JSON.stringify(body),
    }));
  }
}

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
};

interface Problem { title?: string; detail?: string; rule?: string | null; refusals?: { rule: string; message: string }[]; errors?: { path: string; message: string }[] }
const problemOf = ({ body }: Answer): Problem => (typeof body === 'object' && body !== null ? (body as Problem) : {});

function sentence(answer: Answer): string {
  const { title, detail, rule, refusals = [], errors = [] } = problemOf(answer);
  const more = [...refusals.map((each) => `${each.rule}: ${each.message}`), ...errors.map((each) => `${each.path}: ${each.message}`)];
  return [`status ${answer.status}`, rule, detail ?? title, ...new Set(more)].filter(Boolean).join(' · ');
}

const summary = (answer: Answer): string => {
  if (answer.status >= 400) return `  ${problemOf(answer).rule ?? ''} ${problemOf(answer).detail ?? ''}`.trimEnd();
  const state = typeof answer.body === 'object' && answer.body !== null ? (answer.body as { state?: unknown }).state : undefined;
  return typeof state === 'string' ? `  ${state}` : '';
};

/** Why the answer is not what the story expects; null when it is. A step without expectation expects success. */
function unexpected(answer: Answer, expect: Expectation = {}): string | null {
  const { status, rule, at, equals } = expect;
  if (status === undefined ? answer.status >= 400 : answer.status !== status) return `expected ${status ?? 'success'}, the answer was ${sentence(answer)}`;
  if (rule !== undefined && problemOf(answer).rule !== rule && !problemOf(answer).refusals?.some((each) => each.rule === rule)) return `expected a refusal by ${rule}, the answer was ${sentence(answer)}`;
  if (at !== undefined && JSON.stringify(pointed(answer.body, at)) !== JSON.stringify(equals)) {
    return `expected ${JSON.stringify(equals)} at ${at}, there was ${JSON.stringify(pointed(answer.body, at)) ?? 'nothing'}`;
  }
  return null;
}
