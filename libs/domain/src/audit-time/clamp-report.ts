import type { AuditTimeResult } from './audit-time';

/** How often the factors were cut off at -30 %: a body whose factors often are has a list that overcompensates. @source audit-time 2, step 3 (EA 48.4) */
export interface ClampReport { files: number; clamped: number; percent: number }

/** @returns percent rounded down to a whole number; 0 for no files */
export function clampReport(results: readonly Pick<AuditTimeResult, 'clamped'>[]): ClampReport {
  const clamped = results.filter((result) => result.clamped).length;
  return { files: results.length, clamped, percent: results.length === 0 ? 0 : Math.floor((clamped * 100) / results.length) };
}
