import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Language = 'en' | 'zh';
type Catalogue = { [name: string]: string | Catalogue };

const LOCALES = path.resolve(__dirname, '../../../apps/web/src/locales');
const read = new Map<string, Catalogue>();

function catalogue(language: Language, area: string): Catalogue {
  const key = `${language}/${area}`;
  const known = read.get(key) ?? (JSON.parse(readFileSync(path.join(LOCALES, `${key}.json`), 'utf8')) as Catalogue);
  read.set(key, known);
  return known;
}

/** What the portal says for `area:some.name`, so that a test reads the screen as a person of either language does. @throws Error for a message that is not there */
export function words(language: Language, name: string, values: Record<string, string | number> = {}): string {
  const [area = '', inside = ''] = name.split(':');
  const found = inside.split('.').reduce<string | Catalogue | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), catalogue(language, area));
  if (typeof found !== 'string') throw new Error(`no message ${name} in ${language}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));
}

/** One today for the whole file, also where midnight falls into it. */
const startedAt = Date.now();
/** A day of the calendar, counted from today (UTC). */
export const dayFromToday = (days: number): string => new Date(startedAt + days * 86_400_000).toISOString().slice(0, 10);
