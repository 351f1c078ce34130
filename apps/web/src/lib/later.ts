import { useCallback, useEffect, useState } from 'react';
import { networkState } from '../api/network-state';

const AFTER_THE_FIRST_PAGE_MS = 3000;

/**
 * A part of the page that no page begins with: fetched when it is wanted, else a while after the first page.
 * @param load an import, the same function at each call
 * @returns the part, null until it was wanted and has arrived, and how to want it; a fetch that failed is repeated at the next wish
 */
export function useLater<Part extends object>(load: () => Promise<Part>): [part: Part | null, want: () => void] {
  const [part, setPart] = useState<Part | null>(null);
  const want = useCallback(() => { load().then(setPart, () => networkState.lost()); }, [load]);
  useEffect(() => {
    const timer = setTimeout(() => { load().catch((error: unknown) => console.warn('not fetched ahead', error)); }, AFTER_THE_FIRST_PAGE_MS);
    return () => clearTimeout(timer);
  }, [load]);
  return [part, want];
}
