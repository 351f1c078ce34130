/**
 * Where each step of a calculation comes from. Evidence marks as in the rule catalogue: P seen in public text, K known
 * content of the named document, S second-hand, C convention of this software where the norm is silent.
 */
export const CALCULATION_RULES = {
  'TIME-01': { source: 'MD5 2.3; ISO/IEC 27006-1:2024 C.3.4; sum first, round up once: convention', evidence: 'P, C' },
  'TIME-02': { source: 'table row of the people, read as a step; above the last row a justified manual value', evidence: 'P, C' },
  'TIME-03': { source: 'MD5 3.9; ISO/IEC 20000-6:2017 9.1.4.2; ISO/IEC 27006-1:2024: never below -30 %', evidence: 'P, K' },
  'TIME-04': { source: 'MD5 2.2.3: nearest half day; ties up: convention', evidence: 'K, C' },
  'TIME-05': { source: 'rounding must not deepen the reduction past 30 %: convention', evidence: 'C' },
  'TIME-06': { source: 'no norm fixes the split; one third for stage 1, 20 to 40 % to choose', evidence: 'S, C' },
  'TIME-07': { source: 'MD5: a surveillance takes about one third of the initial audit; at least one day: convention', evidence: 'P, C' },
  'TIME-08': { source: 'MD5: a recertification takes about two thirds of what an initial audit would take today', evidence: 'P, C' },
  'TIME-09': { source: 'MD5: on-site duration at least 80 % of audit time (ISMS 70 %)', evidence: 'P, S' },
  'TIME-10': { source: 'MD4: remote hours count in full as audit time', evidence: 'K' },
  'SITE-01': { source: 'MD1: sample of √x, 0.6·√x, 0.8·√x sites without the central function, rounded up; EA 42.6, 46.5', evidence: 'P' },
  'SITE-02': { source: 'MD1: at least 25 % of the sample at random, rounded up', evidence: 'P, K' },
  'SITE-03': { source: 'MD1, EA 46.5: without sampling all sites, in surveillance 30 % each calendar year, others the next year', evidence: 'P' },
  'SITE-04': { source: 'EA 45.3: the central function on top, at least once each calendar year', evidence: 'P' },
  'SITE-05': { source: 'MD1: the rest for the greatest difference over the cycle', evidence: 'P, K' },
  'SITE-06': { source: 'MD1: a new group of sites is a sample of its own before it joins', evidence: 'K' },
  'SITE-07': { source: 'MD1 7.3.1: reductions of one site together at most 50 %; EA 37.5', evidence: 'P' },
  'SITE-08': { source: 'half days, at least one half per visited site: convention', evidence: 'C' },
  'SITE-09': { source: 'MD5: where every site is visited, not below the time for all people on one site', evidence: 'K' },
  'SITE-10': { source: 'MD1: conditions for a multi-site certification and for sampling', evidence: 'K, P' },
  'INT-01': { source: 'MD11: time per standard apart, then summed; unrounded: convention', evidence: 'P, C' },
  'INT-02': { source: 'MD11: reduction for integration 0 to 20 %, never more', evidence: 'P' },
  'INT-03': { source: 'MD11: reduction by level of integration and ability of the team (figure from memory, to be verified)', evidence: 'K' },
  'INT-04': { source: 'not below 80 % of the sum, rounded up to a half day: convention', evidence: 'C' },
} as const satisfies Record<string, { source: string; evidence: string }>;
export type CalculationRuleId = keyof typeof CALCULATION_RULES;
