import { INTEGRATION_POINTS, INTEGRATION_POINT_IDS, type IntegrationPoint, integrationLevel, integrationReduction } from './integration-level';

const points = (yes: number) => Object.fromEntries(INTEGRATION_POINT_IDS.map((id, index) => [id, index < yes])) as Record<IntegrationPoint, boolean>;

it('9.17: three auditors with 3, 2 and 2 of 3 standards: 66.7 %, column 60; 85 % integrated, row 80: 15 %', () => {
  const result = integrationReduction(85, [3, 2, 2], 3);
  expect(result.abilityPct).toBeCloseTo(200 / 3, 12);
  expect(result).toMatchObject({ row: 80, column: 60, reductionPct: 15, warnings: ['FIGURE_NOT_VERIFIED'] });
  expect(result.steps).toEqual([
    { what: 'team_ability', rule: 'INT-03', tableVersion: null, inputs: { auditors: 3, qualified: [3, 2, 2], standards: 3 }, result: result.abilityPct },
    { what: 'integration_figure', rule: 'INT-03', tableVersion: '2026-11-22.1', inputs: { row: 80, column: 60 }, result: 15 },
  ]);
});

it('the level is the share of the eight points', () => {
  expect(INTEGRATION_POINT_IDS).toHaveLength(8);
  expect([0, 1, 7, 8].map((yes) => integrationLevel(points(yes)).percent)).toEqual([0, 12.5, 87.5, 100]);
  expect(integrationLevel(points(7)).steps).toEqual([{ what: 'integration_level', rule: 'INT-03', tableVersion: null, inputs: { yes: 7, questions: 8 }, result: 87.5 }]);
  for (const { en, zh } of Object.values(INTEGRATION_POINTS)) expect(en.length > 5 && zh.length > 3).toBe(true);
});

it('a limit of the figure is met exactly: 3 of 5 points of ability are column 60', () => {
  expect(integrationReduction(60, [4, 3, 4, 2, 2], 3 + 1)).toMatchObject({ column: 60, row: 60, reductionPct: 10 });
  expect(integrationReduction(59.9, [2, 2], 2)).toMatchObject({ row: 40, column: 100, reductionPct: 10 });
  expect(integrationReduction(100, [1, 1], 2)).toMatchObject({ column: 0, reductionPct: 0 });
  expect(integrationReduction(0, [2], 2)).toMatchObject({ row: 0, column: 100, reductionPct: 0 });
  expect(integrationReduction(100, [2], 2)).toMatchObject({ row: 100, column: 100, reductionPct: 20 });
  expect(integrationReduction(20, [2, 1, 1, 1, 1], 2)).toMatchObject({ row: 20, column: 20, reductionPct: 5 });
});

it.each<[number, number[], number, string]>([
  [-1, [2], 2, 'levelPct'], [101, [2], 2, 'levelPct'], [NaN, [2], 2, 'levelPct'], [50, [], 2, 'qualified'], [50, [0], 2, 'qualified[0]'], [50, [2, 3], 2, 'qualified[1]'], [50, [1], 1, 'standards'], [50, [1], 21, 'standards'],
])('level %p, qualified %j, standards %p: refused at %s', (level, qualified, standards, path) => {
  expect(() => integrationReduction(level, qualified, standards)).toThrow(expect.objectContaining({ errors: expect.arrayContaining([expect.objectContaining({ path })]) }));
});
