import type { paths } from '../../../../libs/contract/src/api';
import { api, ask } from './client';

/** A list of the API that is read page by page: `next` is given back as `after`. */
interface Keyed<Row> { parameters: { path?: never }; responses: { 200: { content: { 'application/json': Page<Row> } } } }
export interface Page<Row> { items: Row[]; next: string | null }

/** Addresses of such lists. */
export type ListPath = { [Path in keyof paths]: paths[Path] extends { get: Keyed<unknown> } ? Path : never }[keyof paths];
export type RowOf<Path extends ListPath> = paths[Path]['get'] extends Keyed<infer Row> ? Row : never;
export type QueryOf<Path extends ListPath> = NonNullable<paths[Path]['get']['parameters']['query']>;

/** One page of a list whose address is not known beforehand. What is empty is not asked. */
export async function readPage<Path extends ListPath>(path: Path, asked: QueryOf<Path>, signal?: AbortSignal): Promise<Page<RowOf<Path>>> {
  const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
  // The client checks its arguments for one address at a time; here they were checked for each by QueryOf and RowOf.
  const read = api.GET as (path: ListPath, init: object) => Promise<{ data?: Page<RowOf<Path>> }>;
  return ask(read(path, { params: { query }, signal }));
}
