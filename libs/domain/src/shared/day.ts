import { invalidInput } from './rule-violation';

declare const dayBrand: unique symbol;
/** A calendar day `YYYY-MM-DD` in the certification body's time zone; no time of day. Days compare as strings. */
export type Day = string & { readonly [dayBrand]: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const write = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
const parts = (day: Day): [number, number, number] => day.split('-').map(Number) as [number, number, number];
const utc = (day: Day): number => { const [y, m, d] = parts(day); return Date.UTC(y, m - 1, d); };

/** True for a day that exists, years 1000 to 9999. */
export function isDay(text: unknown): text is Day {
  const match = typeof text === 'string' ? PATTERN.exec(text) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws RuleViolation `invalid_input` with the given path, for a day that does not exist */
export function parseDay(text: unknown, path = 'day'): Day {
  if (!isDay(text)) throw invalidInput([{ path, message: `${JSON.stringify(text) ?? 'nothing'} is not a calendar day (YYYY-MM-DD)` }]);
  return text;
}

/** A day written in the source; a mistake there is a bug. */
export const day = (text: string): Day => parseDay(text);

export const addDays = (from: Day, count: number): Day => {
  const date = new Date(utc(from) + count * MS_PER_DAY);
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** Same day number `count` months on, or the last day of that month where it has none. @source audit-time 8 */
export function addMonths(from: Day, count: number): Day {
  const [y, m, d] = parts(from);
  const index = y * 12 + (m - 1) + count;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return write(year, month, Math.min(d, daysInMonth(year, month)));
}
export const addYears = (from: Day, count: number): Day => addMonths(from, count * 12);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / MS_PER_DAY);
export const yearOf = (of: Day): number => parts(of)[0];
export const earlier = (a: Day, b: Day): Day => (a <= b ? a : b);
export const later = (a: Day, b: Day): Day => (a >= b ? a : b);
/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (of: Day): number => ((new Date(utc(of)).getUTCDay() + 6) % 7) + 1;

/** The calendar day of an instant in an IANA time zone. */
export const dayOf = (instant: Date, timeZone: string): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant) as Day;
