import type { TFunction } from 'i18next';

/** What the citations of the rule catalogue say in words, by message. */
const WORDS = {
  practiceOfBodies: 'practice of certification bodies', scheme: 'certification scheme', nationalRule: 'national rule', goodPractice: 'good practice', practice: 'practice',
  annex: 'Annex', note: 'note', and: 'and', to: 'to',
} as const;
const MESSAGE = new Map<string, string>(Object.entries(WORDS).map(([message, word]) => [word, message]));
/** The longer ones stand first, for one may begin another. */
const KNOWN = new RegExp(`\\b(${Object.values(WORDS).join('|')})\\b`, 'g');

/** A rule's document and clause in the reader's language; numbers and names of documents stay as they are. */
export const clauseText = (clause: string, t: TFunction): string => clause.replace(KNOWN, (word) => t(`words:citation.${MESSAGE.get(word) ?? ''}`));
