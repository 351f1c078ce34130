import { isNativeError } from 'node:util/types';

/** The code of a system, driver or library error (`ENOENT`, `23505`, `EENVELOPE`), or null. */
export const errorCodeOf = (error: unknown): string | null =>
  isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : null;
