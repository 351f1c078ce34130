import { api, type QueryValue } from '../api/http';
import type { Paged } from '../api/shapes';

/** More than this is no list that somebody reads. */
export const EXPORT_MOST = 100_000;

/** Every row behind a filter, page by page. @param tell how many have come so far */
export async function readAll<Row>(path: string, query: Record<string, QueryValue>, tell: (count: number) => void): Promise<Row[]> {
  const all: Row[] = [];
  let after: string | null = null;
  do {
    const page: Paged<Row> = await api.get<Paged<Row>>(path, { query: { ...query, after, limit: 200 } });
    all.push(...page.items);
    tell(all.length);
    after = page.next;
  } while (after && all.length < EXPORT_MOST);
  return all;
}
