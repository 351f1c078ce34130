import { invalidInput } from '../shared/rule-violation';

const TOKENS = ['scheme', 'year', 'seq', 'size'] as const;
type Token = (typeof TOKENS)[number];
const SEQUENCE_DIGITS = 4;

export interface NumberParts {
  /** Short name of the scheme: `SMS`. */
  scheme: string;
  year: number;
  /** Running number, from 1. */
  sequence: number;
  /** People of the client: S below 50, M to 500, L above. */
  people: number;
}

/** Company size on a certificate number. @source certificate.md section 1 */
export const sizeLetter = (people: number): 'S' | 'M' | 'L' => (people < 50 ? 'S' : people <= 500 ? 'M' : 'L');

/** What is wrong with a number pattern; empty: usable. It needs `{seq}`, and no other token than {scheme}, {year}, {seq}, {size}. */
export function numberPatternFaults(pattern: string): string[] {
  const used = [...pattern.matchAll(/\{([^}]*)\}/g)].map(([, token]) => token ?? '');
  const plain = pattern.replace(/\{[^}]*\}/g, '');
  return [
    ...used.filter((token) => !(TOKENS as readonly string[]).includes(token)).map((token) => `unknown token {${token}}`),
    ...(used.includes('seq') ? [] : ['the running number {seq} is missing']),
    ...(/^[A-Za-z0-9/._-]*$/.test(plain) ? [] : ['only letters, digits, "-", "/", "." and "_" beside the tokens']),
  ];
}

/**
 * The printed number, such as `SMS-2026-0042`.
 * @throws RuleViolation `invalid_input` with path `pattern`
 * @source R-CERT-04; certificate.md section 1
 */
export function certificateNumber(pattern: string, { scheme, year, sequence, people }: NumberParts): string {
  const faults = numberPatternFaults(pattern);
  if (faults.length > 0) throw invalidInput(faults.map((message) => ({ path: 'pattern', message })));
  const values: Record<Token, string> = {
    scheme, year: String(year), seq: String(sequence).padStart(SEQUENCE_DIGITS, '0'), size: sizeLetter(people),
  };
  return pattern.replace(/\{([^}]*)\}/g, (_whole, token: Token) => values[token]);
}
