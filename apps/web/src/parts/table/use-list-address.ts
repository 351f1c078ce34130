import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export type Address = Record<string, string | undefined>;

export interface ListAddress {
  address: Address;
  /** What of it asks for rows: filters, text and sort. */
  wanted: Address;
  filtered: boolean;
  /** Shows other rows, from the first page on; `keepPage` where the rows stay, or are those of the next page. Stays the same function. */
  go: (change: Address, keepPage?: boolean) => void;
  /** Every filter, text and sort taken out. */
  cleared: Address;
}

/** What a list shows, as the address bar holds it, so that a link shows the same rows. */
export function useListAddress(filters: readonly { id: string }[]): ListAddress {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const ids = [...filters.map(({ id }) => id), 'text', 'sort'];
  const wanted = Object.fromEntries(ids.map((id) => [id, address[id]]));
  const go = useCallback((change: Address, keepPage = false): void => {
    void navigate({ to: '.', search: (now: Address) => ({ ...now, ...(keepPage ? {} : { after: undefined }), ...change }), replace: !keepPage });
  }, [navigate]);
  return { address, wanted, filtered: Object.values(wanted).some(Boolean), go, cleared: Object.fromEntries(ids.map((id) => [id, undefined])) };
}

/** What of the address holds something. */
export const heldBy = (wanted: Address): Record<string, string> => Object.fromEntries(Object.entries(wanted).filter((entry): entry is [string, string] => Boolean(entry[1])));
