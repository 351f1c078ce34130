const keyOf = (table: string): string => `attesta.columns.${table}`;

function remembered(table: string): string[] | null {
  try {
    const text = localStorage.getItem(keyOf(table));
    const ids: unknown = text ? JSON.parse(text) : null;
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : null;
  } catch {
    return null; // storage switched off, or written by somebody else: the table starts with its own columns
  }
}

export function rememberColumns(table: string, ids: readonly string[]): void {
  try { localStorage.setItem(keyOf(table), JSON.stringify(ids)); } catch { /* the choice lasts as long as it stands in the address */ }
}

/** Which columns of a table show: those of the address, else those last chosen in this browser, else the table's own. The first always shows. */
export function shownColumns(table: string, columns: readonly { id: string; hidden?: boolean }[], inAddress: string | undefined): string[] {
  const wanted = inAddress?.split(',') ?? remembered(table);
  return columns.filter(({ id, hidden }, index) => index === 0 || (wanted ? wanted.includes(id) : !hidden)).map(({ id }) => id);
}
