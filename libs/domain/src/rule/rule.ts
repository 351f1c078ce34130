import type { Sentence } from '../shared/text';

/** Block refuses; warn passes with a written reason; remind is a dated message; record is written down by the software. */
export const SEVERITIES = ['block', 'warn', 'remind', 'record'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a severity is answered for outside the move tables: a moment or a move, and the domain function or file that does it. */
export interface Enforcement { severity: Severity; at: string; by: string }

export interface Rule {
  /** Document and clause, as shown to people. */
  clause: string;
  /** How sure: D source document, P seen in public text, K known content of the clause, S second-hand, C our convention. */
  evidence: string;
  /** What the rule does, wherever it stands. Where the move tables hold it is read from them (`enforcementsOf`). */
  severities: readonly Severity[];
  sentence: Sentence;
  /** Enforced outside the move tables. */
  elsewhere?: readonly Enforcement[];
  /** Severities that nothing enforces yet, with the reason. Never a rule on the way from application to the first surveillance reminder. */
  notYetEnforced?: readonly { severity: Severity; reason: string }[];
}

export const ISO_17021 = 'ISO/IEC 17021-1:2015';
export const at = (severity: Severity, moment: string, by: string): Enforcement => ({ severity, at: moment, by });
export const notYet = (severity: Severity, reason: string) => ({ severity, reason });
