import { LANGUAGE_TAG, language } from '../i18n';

const tag = (): string => LANGUAGE_TAG[language()];

/** One for each language (and `of`): to make a format takes many times what it takes to use it, and a list writes hundreds of cells. */
export function keptByLanguage<Format, Of = void>(make: (tag: string, of: Of) => Format): (of: Of) => Format {
  const made = new Map<string, Format>();
  return (of) => {
    const key = `${tag()} ${String(of)}`;
    const format = made.get(key) ?? make(tag(), of);
    made.set(key, format);
    return format;
  };
}

const days = keptByLanguage((name) => new Intl.DateTimeFormat(name, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }));
const instants = keptByLanguage((name) => new Intl.DateTimeFormat(name, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }));
const numbers = keptByLanguage((name, digits: number) => new Intl.NumberFormat(name, { maximumFractionDigits: digits }));
const distances = keptByLanguage((name) => new Intl.RelativeTimeFormat(name, { numeric: 'auto' }));

const utcNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** A calendar day `YYYY-MM-DD` as people write it: 4 Mar 2026, 2026年3月4日. It has no zone and is never shifted. */
export const formatDay = (day: string | null | undefined): string =>
  day ? days().format(utcNoon(day)) : '–';

/** An instant in the reader's own zone, to the minute. */
export const formatInstant = (instant: string | null | undefined): string =>
  instant ? instants().format(new Date(instant)) : '–';

export const formatTime = (instant: Date): string => new Intl.DateTimeFormat(tag(), { hour: '2-digit', minute: '2-digit' }).format(instant);

export const formatNumber = (value: number | null | undefined, digits = 2): string =>
  value === null || value === undefined ? '–' : numbers(digits).format(value);

export const formatBytes = (bytes: number): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return new Intl.NumberFormat(tag(), { style: 'unit', unit: units[step], unitDisplay: 'short', maximumFractionDigits: step > 1 ? 1 : 0 }).format(bytes / 1000 ** step);
};

/** How far a day lies from today, in the reader's words: "in 12 days", "3 days ago". */
export const formatDistance = (day: string, today = todayHere()): string =>
  distances().format(daysFrom(today, day), 'day');

export const daysFrom = (from: string, to: string): number => Math.round((utcNoon(to).getTime() - utcNoon(from).getTime()) / 86_400_000);

/** The reader's own calendar day. Due dates are decided by the server; this only words the distance to them. */
export const todayHere = (): string => new Intl.DateTimeFormat('en-CA').format(new Date());

export const formatList = (items: readonly string[]): string => new Intl.ListFormat(tag(), { type: 'conjunction' }).format(items);

/** A language by its code, in the reader's words; what is no code stays as it was typed. */
export function languageName(code: string): string {
  try { return new Intl.DisplayNames(tag(), { type: 'language' }).of(code) ?? code; } catch { return code; /* typed as a word */ }
}

/** Language-keyed text in the reader's language, else in any it has. */
export function localText(text: Record<string, string | undefined> | string | null | undefined): string {
  if (!text) return '';
  if (typeof text === 'string') return text;
  return text[language()] ?? text.en ?? Object.values(text).find((each) => each) ?? '';
}
