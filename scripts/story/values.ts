import { ScriptFailure } from '../script';

const DAY = /^(today|workday)([+-]\d+)?$/;
const SATURDAY = 6;
const REFERENCE = /^\$([a-zA-Z]\w*)((?:\/[^/]+)*)$/;

/** What the steps so far have kept, by name. */
export type Saved = Record<string, unknown>;

/** `today-420` as a calendar day, counted from the day of play (UTC); `workday-1` counts Mondays to Fridays, from the day of play or the Friday before it. */
export function dayFrom(text: string, dayOfPlay: string): string {
  const [match, unit, offset = '0'] = DAY.exec(text) ?? [];
  if (!match) throw new ScriptFailure(`"${text}" is no day of a story: write today, today-30, today+7 or workday-1.`);
  const count = Number(offset);
  return unit === 'today' ? daysFrom(dayOfPlay, count) : workdaysFrom(dayOfPlay, count);
}

const daysFrom = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const isWorkday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() % SATURDAY !== 0;

function workdaysFrom(dayOfPlay: string, count: number): string {
  let day = dayOfPlay;
  while (!isWorkday(day)) day = daysFrom(day, -1);
  for (let left = Math.abs(count); left > 0; left -= isWorkday(day) ? 1 : 0) day = daysFrom(day, Math.sign(count));
  return day;
}

/** The value that a JSON pointer leads to; undefined where there is none. `-1` takes the last of a list. */
export function pointed(value: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at.at(Number(key));
    return typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  }, value);
}

/** Replaces days and `$names` in what a step sends; `$case` is the id of what was saved, `$case/routes/0/id` a value in it. */
export function filled(value: unknown, saved: Saved, dayOfPlay: string): unknown {
  if (typeof value === 'string') return filledText(value, saved, dayOfPlay);
  if (Array.isArray(value)) return value.map((each) => filled(each, saved, dayOfPlay));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [filledKey(key, saved), filled(each, saved, dayOfPlay)]));
}

const filledKey = (key: string, saved: Saved): string => (key !== '$file' && REFERENCE.test(key) ? String(reference(key, saved)) : key);

function filledText(text: string, saved: Saved, dayOfPlay: string): unknown {
  if (DAY.test(text)) return dayFrom(text, dayOfPlay);
  return REFERENCE.test(text) ? reference(text, saved) : text;
}

function reference(text: string, saved: Saved): unknown {
  const [, name = '', pointer = ''] = REFERENCE.exec(text) ?? [];
  if (!(name in saved)) throw new ScriptFailure(`${text}: no earlier step saved "${name}".`);
  const found = pointed(saved[name], pointer === '' ? '/id' : pointer);
  if (found === undefined) throw new ScriptFailure(`${text}: what was saved as "${name}" has nothing there.`);
  return found;
}
