/** How often the factors were cut off at -30 %: a body whose factors often are has a list that overcompensates. @source audit-time 2, step 3 (EA 48.4) */
export interface ClampReport { files: number; clamped: number; percent: number }

/**
 * @param files calculations that count
 * @param clamped those of them whose factors were cut off
 * @returns percent rounded down to a whole number; 0 for no files
 */
export const clampReport = (files: number, clamped: number): ClampReport =>
  ({ files, clamped, percent: files === 0 ? 0 : Math.floor((clamped * 100) / files) });
