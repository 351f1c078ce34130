import fc from 'fast-check';
import { ceilDiv, ceilShareOfRoot, ceilSqrt, nearestDiv } from './whole';

it.each([[0, 0], [1, 1], [2, 2], [4, 2], [5, 3], [36, 6], [37, 7], [49, 7], [50, 8], [1_000_000, 1000], [999_999, 1000], [998_002, 1000], [998_001, 999]])('⌈√%i⌉ is %i', (n, root) => {
  expect(ceilSqrt(n)).toBe(root);
});

it('the rounded-up root is the least whole number whose square reaches n', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
    const root = ceilSqrt(n);
    expect(root * root).toBeGreaterThanOrEqual(n);
    expect((root - 1) * (root - 1)).toBeLessThan(n);
  }));
});

it('a share of a root is the least whole number that reaches it, and exact where the root is whole', () => {
  expect(ceilShareOfRoot(3, 5, 25)).toBe(3);
  expect(ceilShareOfRoot(3, 5, 26)).toBe(4);
  expect(ceilShareOfRoot(4, 5, 25)).toBe(4);
  expect(ceilShareOfRoot(4, 5, 2)).toBe(2);
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom([3, 5] as const, [4, 5] as const), (n, [a, b]) => {
    const y = BigInt(ceilShareOfRoot(a, b, n));
    expect((y * BigInt(b)) ** 2n >= BigInt(a * a) * BigInt(n)).toBe(true);
    expect(((y - 1n) * BigInt(b)) ** 2n < BigInt(a * a) * BigInt(n)).toBe(true);
  }));
});

it('division rounds up, or to the nearest with ties up', () => {
  expect([0, 1, 2, 3, 4].map((n) => ceilDiv(n, 3))).toEqual([0, 1, 1, 1, 2]);
  expect([0, 1, 2, 3, 4, 5, 6].map((n) => nearestDiv(n, 4))).toEqual([0, 0, 1, 1, 1, 1, 2]);
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 1e6 }), (n, d) => {
    const doubled = (2n * BigInt(n) + BigInt(d)) / (2n * BigInt(d));
    expect(BigInt(nearestDiv(n, d))).toBe(doubled);
    expect(BigInt(ceilDiv(n, d))).toBe((BigInt(n) + BigInt(d) - 1n) / BigInt(d));
  }));
});
