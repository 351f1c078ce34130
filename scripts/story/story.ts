import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { ScriptFailure } from '../script';

export interface StoryPerson {
  name: string;
  roles: string[];
  language?: 'en' | 'zh';
  /** Key of the client organisation; without it the person belongs to the certification body. */
  organisation?: string;
  /** What the person is qualified for; entered by whoever is technical manager in the story. */
  competences?: StoryCompetence[];
}
export interface StoryCompetence { standard: string; function: string; sectorCodes: number[]; validFrom: string; evidence: string }
export interface StoryOrganisation { legalName: Record<string, string>; tradingName?: Record<string, string>; country: string; address: Record<string, unknown>; language?: 'en' | 'zh' }
/** What an answer must be: a status and a rule, or a value at a JSON pointer. */
export interface Expectation { status?: number; rule?: string; at?: string; equals?: unknown }
export interface StoryStep {
  /** Key of a person; `system` for the sweep. */
  as: string;
  /** `today`, `today-420`, `workday+5`. */
  on: string;
  /** Name of a call (its operationId in openapi.json), or `sweep`. */
  do: string;
  with?: Record<string, unknown>;
  /** Keeps the answer under this name: `$name` is its id, `$name/path` a value in it. */
  save?: string;
  expect?: Expectation;
  /** What the step is for, where the call does not say it. */
  why?: string;
}
export interface Story {
  title: string;
  /** Stories beside this one that are played first, once per server. */
  needs?: string[];
  organisations?: Record<string, StoryOrganisation>;
  people: Record<string, StoryPerson>;
  steps: StoryStep[];
}
/** As it stands in the file: somebody who is told of in another story is named by its file. */
interface WrittenStory extends Omit<Story, 'people'> { people: Record<string, StoryPerson | string> }
export interface LoadedStory { story: Story; file: string; folder: string }

/** @throws ScriptFailure with the place of the first fault */
export function loadStory(file: string): LoadedStory {
  const resolved = path.resolve(file);
  const folder = path.dirname(resolved);
  const written = readJson(resolved);
  const validate = new Ajv({ allErrors: true, strict: false }).compile<WrittenStory>(readJson(path.join(folder, 'schema.json')) as object);
  if (!validate(written)) {
    const [fault] = validate.errors ?? [];
    throw new ScriptFailure(`${file} is not a story: ${fault?.instancePath || 'the file'} ${fault?.message ?? 'is wrong'}.`);
  }
  const story = Object.entries(written.people).reduce<Story>((told, [key, person]) => (typeof person === 'string' ? withPerson(told, key, loadStory(path.join(folder, person))) : told), written as Story);
  checkNames(story, file);
  return { story, file: resolved, folder };
}

/** The person as another story tells of them, with their organisation. @throws ScriptFailure when it does not */
function withPerson(story: Story, key: string, { story: other, file }: LoadedStory): Story {
  const person = other.people[key];
  if (!person) throw new ScriptFailure(`${file} does not tell of "${key}".`);
  const organisation = person.organisation === undefined ? undefined : other.organisations?.[person.organisation];
  return {
    ...story, people: { ...story.people, [key]: person },
    ...(organisation ? { organisations: { ...story.organisations, [person.organisation ?? '']: organisation } } : {}),
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ScriptFailure(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkNames({ people, organisations = {}, steps }: Story, file: string): void {
  for (const [key, { organisation }] of Object.entries(people)) {
    if (organisation !== undefined && !organisations[organisation]) throw new ScriptFailure(`${file}: ${key} belongs to the organisation "${organisation}", which the story does not have.`);
  }
  steps.forEach(({ as, do: call }, index) => {
    if (call !== 'sweep' && !people[as]) throw new ScriptFailure(`${file}: step ${index + 1} is done by "${as}", who is not among the people.`);
  });
}
