/** One page of a list: `next` is given as `after` for the following one; null at the end. */
export interface Page<Row> { items: Row[]; next: string | null }
export interface PageRequest { after?: string; limit: number }

/** Of rows that were asked for with one more than the limit. */
export function page<Row extends { id: string }>(limit: number, rows: readonly Row[]): Page<Row> {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
