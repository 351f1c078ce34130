import { STANDING_GUARDS } from './machines';
import { RULE_CATALOGUE, type RuleId } from './rule-catalogue';
import { type Enforcement, SEVERITIES } from './rule';

/** Everywhere a rule is enforced: its guards in the move tables, and what the catalogue names besides. */
export const enforcementsOf = (rule: RuleId): Enforcement[] => [
  ...STANDING_GUARDS.filter((guard) => guard.rule === rule).map(({ severity, at, by }) => ({ severity, at, by })),
  ...(RULE_CATALOGUE[rule].elsewhere ?? []),
];

export interface CatalogueRow {
  rule: RuleId;
  clause: string;
  evidence: string;
  severity: string;
  /** Functions or files that decide, each once. */
  decidedBy: readonly string[];
  /** Moves and moments, each with its severity. */
  enforcedAt: readonly string[];
  notYetEnforced: readonly string[];
  /** Spec files that name the rule. */
  tests: readonly string[];
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** One row per rule, in the order of the catalogue. `tests` by rule id, as the caller found them. */
export function catalogueRows(tests: Readonly<Partial<Record<string, readonly string[]>>> = {}): CatalogueRow[] {
  return (Object.keys(RULE_CATALOGUE) as RuleId[]).map((rule) => {
    const { clause, evidence, severities, notYetEnforced = [] } = RULE_CATALOGUE[rule];
    const enforcements = enforcementsOf(rule);
    return {
      rule, clause, evidence, severity: SEVERITIES.filter((severity) => severities.includes(severity)).join(', '),
      decidedBy: unique(enforcements.map(({ by }) => by)),
      enforcedAt: unique(enforcements.map(({ severity, at }) => `${severity} ${at}`)),
      notYetEnforced: notYetEnforced.map(({ severity, reason }) => `${severity}: ${reason}`),
      tests: tests[rule] ?? [],
    };
  });
}

const HEADINGS = ['rule', 'severity', 'decided by', 'enforced at', 'tests', 'not yet enforced'] as const;

/** The catalogue as a table in Markdown, with how much of it is enforced below. */
export function catalogueTable(tests: Readonly<Partial<Record<string, readonly string[]>>> = {}): string {
  const rows = catalogueRows(tests);
  const lines = rows.map(({ rule, severity, decidedBy, enforcedAt, notYetEnforced, tests: named }) =>
    [rule, severity, decidedBy.join(', '), enforcedAt.join('; '), named.join(', '), notYetEnforced.join('; ')].map((cell) => (cell === '' ? '–' : cell)));
  const waiting = rows.filter(({ notYetEnforced }) => notYetEnforced.length > 0).length;
  return [
    `| ${HEADINGS.join(' | ')} |`, `|${HEADINGS.map(() => '---').join('|')}|`, ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '', `${rows.length} rules; ${rows.length - waiting} enforced in full, ${waiting} with a part not yet enforced, each with its reason.`,
  ].join('\n');
}
