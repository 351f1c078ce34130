import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as domain from '../index';
import { catalogueRows, catalogueTable, enforcementsOf } from './catalogue-table';
import { MACHINES, MOMENTS, STANDING_GUARDS } from './machines';
import { REFUSAL_TEXTS } from './refusal-texts';
import { RULE_CATALOGUE, type RuleId } from './rule-catalogue';

const ROOT = join(__dirname, '../../../..');
const RULES = Object.keys(RULE_CATALOGUE) as RuleId[];
const EXPORTED = Object.keys(domain);
const CHINESE = /\p{Script=Han}/u;

/** Rules on the way from application to the first surveillance reminder: nothing of them may wait (issue 4, 3). */
const MAIN_JOB = RULES.filter((rule) => /^R-(APP|REV|AGR|TIME|STAGE1|STAGE2|NC|REP|DEC)-/.test(rule)).concat([
  'R-IMP-01', 'R-IMP-02', 'R-IMP-03', 'R-IMP-04', 'R-IMP-05', 'R-IMP-06', 'R-COMP-01', 'R-COMP-02', 'R-PROG-01', 'R-TEAM-01', 'R-TEAM-02', 'R-TEAM-03',
  'R-TEAM-04', 'R-TEAM-05', 'R-TEAM-06', 'R-PLAN-01', 'R-PLAN-02', 'R-PLAN-03', 'R-PLAN-04', 'R-AUD-01', 'R-AUD-02', 'R-AUD-05', 'R-CERT-01', 'R-CERT-02',
  'R-CERT-03', 'R-CERT-04', 'R-CERT-05', 'R-CERT-06', 'R-CERT-13', 'R-CERT-14', 'R-SURV-01', 'R-SURV-02',
]);

it('holds the 154 rules of the field', () => expect(RULES).toHaveLength(154));

describe.each(RULES)('%s', (rule) => {
  const { clause, evidence, severities, sentence, elsewhere = [], notYetEnforced = [] } = RULE_CATALOGUE[rule];
  const waiting = notYetEnforced.map(({ severity }) => severity);

  it('has clause, evidence and a sentence in both languages', () => {
    expect(clause).not.toBe('');
    expect(evidence).toMatch(/^[DPKSC](, [DPKSC])*$/);
    expect(sentence.en.length).toBeGreaterThan(20);
    expect(sentence.zh).toMatch(CHINESE);
  });

  it('has an owner for each severity, or waits with a reason', () => {
    const enforced = enforcementsOf(rule).map(({ severity }) => severity);
    for (const severity of severities) expect([...enforced, ...waiting]).toContain(severity);
    for (const severity of [...enforced, ...waiting]) expect(severities).toContain(severity);
    for (const { severity, reason } of notYetEnforced) {
      expect(enforced).not.toContain(severity);
      expect(reason.length).toBeGreaterThan(5);
    }
  });

  it('names what exists', () => {
    for (const { by, at } of elsewhere) {
      expect(at).not.toBe('');
      if (by.includes('/')) expect(existsSync(join(ROOT, by)) ? by : `${by} is missing`).toBe(by);
      else expect(EXPORTED).toContain(by);
    }
  });
});

it('no rule of the main job waits', () => {
  expect(MAIN_JOB.filter((rule) => RULE_CATALOGUE[rule].notYetEnforced)).toEqual([]);
});

it('every guard is a named function, at a move or moment that exists', () => {
  const places = [...MACHINES.flatMap(({ name, moves }) => Object.keys(moves).map((move) => `${name}.${move}`)), ...Object.keys(MOMENTS)];
  for (const { by, at } of STANDING_GUARDS) {
    expect(by).toMatch(/^[a-z]\w+$/);
    expect(places).toContain(at);
  }
});

it('every place that names a machine names one of its moves', () => {
  const names = MACHINES.map(({ name }) => name);
  const places = RULES.flatMap((rule) => RULE_CATALOGUE[rule].elsewhere ?? []).map(({ at }) => at.split(' ')[0] ?? '');
  for (const place of places.filter((each) => names.includes(each.split('.')[0] ?? '') && each.includes('.'))) {
    const [name, move] = place.split('.');
    expect(MACHINES.find((machine) => machine.name === name)?.moves).toHaveProperty(move ?? '');
  }
});

it('every refusal belongs to a rule and reads in both languages with the same parameters', () => {
  const parametersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [key, text] of Object.entries(REFUSAL_TEXTS)) {
    expect(RULES).toContain(key.split('.')[0]);
    for (const part of [0, 1] as const) {
      expect(text.zh[part]).toMatch(CHINESE);
      expect(new Set(parametersOf(`${text.en[0]} ${text.en[1]}`))).toEqual(new Set(parametersOf(`${text.zh[0]} ${text.zh[1]}`)));
    }
  }
});

it('prints one line per rule with its tests, and how many are enforced', () => {
  const table = catalogueTable({ 'R-DEC-04': ['decision.spec.ts'] });
  const waiting = RULES.filter((rule) => (RULE_CATALOGUE[rule].notYetEnforced ?? []).length > 0).length;
  expect(table.split('\n').at(-1)).toBe(`${RULES.length} rules; ${RULES.length - waiting} enforced in full, ${waiting} with a part not yet enforced, each with its reason.`);
  expect(table.split('\n').slice(0, 2)).toEqual(['| rule | severity | decided by | enforced at | tests | not yet enforced |', '|---|---|---|---|---|---|']);
  for (const row of catalogueRows()) expect(row.notYetEnforced).toEqual((RULE_CATALOGUE[row.rule].notYetEnforced ?? []).map(({ severity, reason }) => `${severity}: ${reason}`));
  expect(table.split('\n')).toHaveLength(RULES.length + 4);
  expect(table).toMatch(/\| R-DEC-04 \| block \| .*majorsVerified.* \| .*block initial\.grant.* \| decision\.spec\.ts \| – \|/);
  expect(catalogueRows().every(({ tests }) => tests.length === 0)).toBe(true);
});
