import { useEffect, useRef, useState } from 'react';
import { ApiProblem, NetworkLost } from '../api/problem';

export type AutosaveState = { kind: 'clean' } | { kind: 'waiting' } | { kind: 'saving' } | { kind: 'saved'; at: Date } | { kind: 'offline' } | { kind: 'refused'; error: ApiProblem };

/**
 * Saves a draft a moment after the last keystroke, one save at a time, and again when the network is back.
 * A refusal stops it until the values change; the person's text stays where it is.
 */
export function useAutosave<Values>(values: Values, save: (values: Values) => Promise<void>, options: { delayMs?: number; off?: boolean } = {}): { state: AutosaveState; flush: () => Promise<void> } {
  const { delayMs = 900, off = false } = options;
  const [state, setState] = useState<AutosaveState>({ kind: 'clean' });
  const kept = useRef(JSON.stringify(values));
  const latest = useRef(values);
  const running = useRef<Promise<void> | null>(null);
  latest.current = values;
  const text = JSON.stringify(values);

  const once = async (): Promise<void> => {
    const sent = latest.current;
    const sentText = JSON.stringify(sent);
    if (sentText === kept.current) return;
    setState({ kind: 'saving' });
    try {
      await save(sent);
      kept.current = sentText;
      setState(JSON.stringify(latest.current) === sentText ? { kind: 'saved', at: new Date() } : { kind: 'waiting' });
    } catch (error) {
      if (error instanceof NetworkLost) setState({ kind: 'offline' });
      else if (error instanceof ApiProblem) setState({ kind: 'refused', error });
      else throw error;
    }
  };
  const flush = async (): Promise<void> => {
    await running.current;
    running.current = once().finally(() => { running.current = null; });
    await running.current;
  };
  const flushNow = useRef(flush);
  flushNow.current = flush;

  useEffect(() => {
    if (off || text === kept.current) return undefined;
    setState((now) => (now.kind === 'saving' ? now : { kind: 'waiting' }));
    const timer = setTimeout(() => void flushNow.current(), delayMs);
    return () => clearTimeout(timer);
  }, [text, off, delayMs]);

  useEffect(() => {
    const again = () => void flushNow.current();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);

  return { state, flush };
}
