import { useRef, useState } from 'react';
import { api, ask } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { Answer } from '../../api/shapes';
import { useAutosave } from '../../parts/use-autosave';

export type AnswerTexts = Omit<Answer<'AnswerDraftDto'>, 'version' | 'changedBy' | 'changedAt'>;
export const textsOf = ({ cause, correction, correctiveAction, otherSites, evidence, documentIds }: AnswerTexts): AnswerTexts => ({ cause, correction, correctiveAction, otherSites, evidence, documentIds });

/** The draft of an answer as everybody of the client writes it: kept a moment after the last keystroke; who was faster is shown. */
export function useAnswerDraft(findingId: string, loaded: Answer<'AnswerDraftDto'>, start: AnswerTexts) {
  const [texts, setTexts] = useState(start);
  const [theirs, setTheirs] = useState<Answer<'AnswerDraftDto'> | null>(null);
  const version = useRef(loaded.version);
  const path = { params: { path: { id: findingId } } };
  const keep = async (values: AnswerTexts): Promise<void> => {
    try {
      version.current = (await ask(api.PUT('/api/findings/{id}/answer-draft', { ...path, body: { ...values, version: version.current } }))).version;
    } catch (error) {
      if (error instanceof ApiProblem && error.isStale) setTheirs(await ask(api.GET('/api/findings/{id}/answer-draft', path)));
      throw error;
    }
  };
  const { state, flush } = useAutosave(texts, keep);
  const takeVersion = (): void => { if (theirs) version.current = theirs.version; };
  return {
    texts, state, flush, theirs,
    change: (patch: Partial<AnswerTexts>): void => setTexts((now) => ({ ...now, ...patch })),
    /** Which draft is sent. */
    version: () => version.current,
    keepMine: () => { takeVersion(); void flush(); },
    takeTheirs: () => { takeVersion(); if (theirs) setTexts(textsOf(theirs)); },
  };
}
