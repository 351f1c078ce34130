import { useState } from 'react';

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

/** Which columns of a table this person wants to see, kept in this browser. The first column always shows. */
export function useChosenColumns(table: string, columns: readonly { id: string; hidden?: boolean }[]): [ReadonlySet<string>, (id: string) => void] {
  const first = columns[0]?.id;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(remembered(table) ?? columns.filter(({ hidden }) => !hidden).map(({ id }) => id)));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    try { localStorage.setItem(keyOf(table), JSON.stringify([...next])); } catch { /* the choice lasts for this page */ }
  };
  return [first ? new Set([first, ...chosen]) : chosen, toggle];
}
