import { shapeFault } from './body-shape';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

it('takes what forms send', () => {
  for (const body of [undefined, null, 'text', {}, { sites: [{ people: { partTime: [{ headcount: 3 }] } }] }, nested(30), Array(50_000).fill(1)]) expect(shapeFault(body)).toBeNull();
});

it('refuses brackets without end and values without number', () => {
  expect(shapeFault(nested(31))).toContain('30 levels');
  expect(shapeFault({ value: nested(200_000) })).toContain('30 levels');
  expect(shapeFault(Array(50_001).fill(1))).toContain('50000 values');
  expect(shapeFault({ a: Array(30_000).fill(1), b: Array(30_000).fill({}) })).toContain('50000 values');
});
