import { useCallback, useState } from 'react';

/** Rows that somebody has ticked, by id. The functions stay the same from one drawing to the next. */
export function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return {
    chosen,
    clear: useCallback(() => setChosen((now) => (now.size === 0 ? now : new Set())), []),
    toggle: useCallback((id: string) => setChosen((now) => toggled(now, id)), []),
    choose: useCallback((ids: readonly string[]) => setChosen(new Set(ids)), []),
  };
}

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};
