/**
 * A case number from the certification body's pattern: `C-{year}-{seq:4}` gives `C-2026-0007`.
 * @param seq running number within the year, from 1
 */
export const caseNumber = (pattern: string, { year, seq }: { year: number; seq: number }): string =>
  pattern.replaceAll('{year}', String(year)).replace(/\{seq(?::(\d))?\}/g, (_, width?: string) => String(seq).padStart(Number(width ?? 1), '0'));
