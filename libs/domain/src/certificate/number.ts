import { invalidInput } from '../shared/rule-violation';

/** What a printed number may be made of; `{seq}` may carry its least number of digits: `{seq:5}`. */
export const CASE_NUMBER_TOKENS = ['year', 'seq'] as const;
export const CERTIFICATE_NUMBER_TOKENS = ['scheme', 'year', 'seq', 'size'] as const;
export type NumberToken = (typeof CERTIFICATE_NUMBER_TOKENS)[number];
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

const TOKEN = /\{([^}]*)\}/g;
const nameOf = (token: string): string => token.replace(/^seq:[1-9]$/, 'seq');
const namesIn = (pattern: string): string[] => [...pattern.matchAll(TOKEN)].map(([, token]) => nameOf(token ?? ''));

/** What is wrong with a number pattern; empty: usable. It needs `{seq}`, and no token beside the given ones. */
export function numberPatternFaults(pattern: string, tokens: readonly NumberToken[]): string[] {
  const used = namesIn(pattern);
  return [
    ...used.filter((token) => !(tokens as readonly string[]).includes(token)).map((token) => `unknown token {${token}}`),
    ...(used.includes('seq') ? [] : ['the running number {seq} is missing']),
    ...(/^[A-Za-z0-9/._-]*$/.test(pattern.replace(TOKEN, '')) ? [] : ['only letters, digits, "-", "/", "." and "_" beside the tokens']),
  ];
}

/**
 * What the numbers of a pattern are counted by: `SMS 2026` where it prints scheme and year, so that no two are printed alike (R-CERT-04).
 */
export const numberSeries = (pattern: string, { scheme, year }: Partial<Pick<NumberParts, 'scheme' | 'year'>>): string => {
  const used = namesIn(pattern);
  return [...(used.includes('scheme') ? [scheme] : []), ...(used.includes('year') ? [year] : [])].join(' ');
};

/**
 * The printed number of a certificate, such as `SMS-2026-0042`.
 * @throws RuleViolation `invalid_input` with path `pattern`
 * @source R-CERT-04; certificate.md section 1
 */
export const certificateNumber = (pattern: string, parts: NumberParts): string => printed(pattern, CERTIFICATE_NUMBER_TOKENS, parts);

/**
 * The number of a case, such as `C-2026-0007`.
 * @throws RuleViolation `invalid_input` with path `pattern`
 */
export const caseNumber = (pattern: string, parts: Pick<NumberParts, 'year' | 'sequence'>): string => printed(pattern, CASE_NUMBER_TOKENS, { ...parts, scheme: '', people: 0 });

function printed(pattern: string, tokens: readonly NumberToken[], { scheme, year, sequence, people }: NumberParts): string {
  const faults = numberPatternFaults(pattern, tokens);
  if (faults.length > 0) throw invalidInput(faults.map((message) => ({ path: 'pattern', message })));
  const values: Record<string, string> = { scheme, year: String(year), size: sizeLetter(people) };
  return pattern.replace(TOKEN, (_whole, token: string) => values[token] ?? String(sequence).padStart(Number(token.split(':')[1] ?? SEQUENCE_DIGITS), '0'));
}
