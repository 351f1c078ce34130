import { escapeLike } from './like';

/** Trigrams are made of letters and digits of English; what has none of them is found by its single and paired characters. */
const hasTrigram = (text: string): boolean => /[a-z0-9]{3}/i.test(text);

/** A text that is looked for anywhere in a search text, as the value of a parameter of `holds`. */
export const soughtAs = (text: string): string => (hasTrigram(text) ? `%${escapeLike(text.toLowerCase())}%` : text.toLowerCase());

/**
 * A condition on one of the owner's views for lists (`seen_…`), in the manner that its indexes answer for this text. By parts it names the
 * first and the last pair only: characters of a word come together, and each pair named would let PostgreSQL expect fewer rows. The text
 * itself is looked for too; that is cheap, so where rows are read along the order, only those that have it are taken apart.
 */
export const holds = (view: string, parameter: string, text: string): string =>
  hasTrigram(text) ? `${view}.search_text LIKE ${parameter}` : `${view}.search_parts @> ARRAY[left(${parameter}, 2), right(${parameter}, 2)] AND strpos(${view}.search_text, ${parameter}) > 0`;

/**
 * The ids of one page that any of these selects finds. Each stops at a page of its own: a text that thousands match is then read along the
 * order of the list, a rare one by its index; and the view that says who sees what stays apart from the table under row-level security,
 * under which no index may be searched with LIKE.
 */
export const pageOfEach = (selects: readonly string[], order: string, limit: string): string => selects.map((select) => `(${select} ORDER BY ${order} LIMIT ${limit})`).join(' UNION ALL ');
