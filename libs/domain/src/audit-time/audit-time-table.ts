import type { Confidence } from '../scheme/confidence';

/** The kind of management system a table is for; it decides which groups may be reduced and the share of duration. */
export const TABLE_FAMILIES = ['QMS', 'EMS', 'OHSMS', 'ISMS', 'SMS'] as const;
export type TableFamily = (typeof TABLE_FAMILIES)[number];

/** One row: from `min` to `max` effective people take `days` (of 8 hours, stage 1 and stage 2 together). */
export interface TableBand { min: number; max: number; days: number }

/**
 * One version of an audit time table. A calculation names `version`, so a stored result can always be traced to its numbers.
 * `confirmed` is false for a placeholder that nobody signed: every result of it then warns TABLE_NOT_CONFIRMED.
 */
export interface AuditTimeTable {
  id: string;
  family: TableFamily;
  version: string;
  source: string;
  confidence: Confidence;
  confirmed: boolean;
  /** From the smallest row up; empty where the norm gives no table (EMS special complexity). */
  bands: readonly TableBand[];
  /** Part of the audit time between opening and closing meeting, at least; percent. */
  durationPercent: number;
}

/** The largest number of people the calculations accept (DECISIONS 30). */
export const MAX_PEOPLE = 1_000_000;

/** The row for so many people, or null above the last one. Bands follow each other without a gap. */
export function bandOf(table: AuditTimeTable, people: number): TableBand | null {
  const { bands } = table;
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index];
    if (band !== undefined && people <= band.max) return band;
  }
  return null;
}

/**
 * What is wrong with the rows of a table, as sentences with the place; empty when it may be used.
 * Rows start at one person, follow without gap or overlap, and days never fall from row to row.
 */
export function bandFaults(bands: readonly TableBand[]): { path: string; message: string }[] {
  return bands.flatMap((band, index) => {
    const before = bands[index - 1];
    const expected = before === undefined ? 1 : before.max + 1;
    const faults: { path: string; message: string }[] = [];
    const fault = (key: keyof TableBand, message: string) => faults.push({ path: `bands[${index}].${key}`, message });
    if (band.min !== expected) fault('min', `must be ${expected}: rows start at 1 and follow without gap or overlap`);
    if (!Number.isInteger(band.max) || band.max < band.min) fault('max', 'must be a whole number not below the start of the row');
    if (band.max > MAX_PEOPLE) fault('max', `must not be above ${MAX_PEOPLE}`);
    if (!(band.days >= 1 && band.days <= 1000) || Math.round(band.days * 100) / 100 !== band.days) {
      fault('days', 'must be days from 1 to 1000 with at most two decimals');
    } else if (before !== undefined && band.days < before.days) {
      fault('days', 'must not be lower than in the row before');
    }
    return faults;
  });
}
