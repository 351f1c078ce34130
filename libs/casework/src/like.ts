/** Text as itself inside a LIKE pattern: its `%`, `_` and `\\` stand for nothing else. */
export const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');
