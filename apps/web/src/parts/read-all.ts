import { type ListPath, type Page, type QueryOf, readPage, type RowOf } from '../api/lists';

/** More than this is no list that somebody reads. */
export const EXPORT_MOST = 100_000;

/** Every row behind a filter, page by page. @param tell how many have come so far */
export async function readAll<Path extends ListPath>(path: Path, query: QueryOf<Path>, tell: (count: number) => void): Promise<RowOf<Path>[]> {
  const all: RowOf<Path>[] = [];
  let after: string | undefined;
  do {
    const { items, next }: Page<RowOf<Path>> = await readPage(path, { ...query, after, limit: 200 });
    all.push(...items);
    tell(all.length);
    after = next ?? undefined;
  } while (after && all.length < EXPORT_MOST);
  return all;
}
